// SPDX-License-Identifier: EUPL-1.2
import Runtime
import Journal
import Domain
import Foundation

/// Addresses for browsers and operators: files, health, counters.
enum MachineRoutes {
    static let all: [Route] = [
        Route(.get, "/assets/:fil", audience: .everyone) { try asset($0.parameters["fil"] ?? "") },
        Route(.get, "/assets/fonts/:fil", audience: .everyone) {
            try asset("fonts/" + ($0.parameters["fil"] ?? ""))
        },
        Route(.get, "/was", audience: .everyone) { .page(AccessibilityPage(call: $0)) },
        Route(.get, "/health", audience: .everyone) { _ in .text("ok\n") },
        Route(.get, "/ready", audience: .everyone, ready),
        Route(.get, "/metrics", audience: .everyone, metrics),
    ]

    /// Ready once the journal can be asked and is read to its end.
    private static func ready(_ call: Call) async -> Answer {
        do {
            let end = try await call.site.runtime.journal.head().position
            return await call.site.runtime.reached(end, within: 8)
                ? .text("ready\n") : .text("behind the journal\n", status: 503)
        } catch {
            return .text("the journal does not answer\n", status: 503)
        }
    }

    /// Counters in the text format that Prometheus reads; no personal data.
    private static func metrics(_ call: Call) -> Answer {
        let counts = call.site.runtime.metrics.counts
        var lines = [
            "# TYPE tvaers_journal_position gauge",
            "tvaers_journal_position \(call.reading.view.position)",
            "# TYPE tvaers_commands_total counter",
            "tvaers_commands_total{outcome=\"accepted\"} \(counts.accepted)",
            "tvaers_commands_total{outcome=\"refused\"} \(counts.refused)",
            "# TYPE tvaers_journal_transactions_total counter",
            "tvaers_journal_transactions_total \(counts.transactions)",
            "# TYPE tvaers_journal_faults_total counter",
            "tvaers_journal_faults_total \(counts.faults)",
            "# TYPE tvaers_http_responses_total counter",
        ]
        for (status, count) in call.site.metrics.counts {
            lines.append("tvaers_http_responses_total{status=\"\(status)\"} \(count)")
        }
        return .bytes(
            Array((lines.joined(separator: "\n") + "\n").utf8),
            type: "text/plain; version=0.0.4; charset=utf-8")
    }

    private static let types = [
        "css": "text/css; charset=utf-8", "svg": "image/svg+xml", "woff2": "font/woff2",
        "js": "text/javascript; charset=utf-8", "png": "image/png",
    ]

    /// A file of the product, read once; a name cannot lead out of the folder.
    static func asset(_ name: String) throws -> Answer {
        guard let file = assets[name] else { throw NotFound() }
        return file
    }

    private static let assets: [String: Answer] = {
        guard let root = Bundle.module.resourceURL?.appendingPathComponent("Assets") else {
            return [:]
        }
        var files: [String: Answer] = [:]
        for folder in ["", "fonts/"] {
            let names =
                (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/" + folder))
                ?? []
            for name in names {
                guard let type = types[String(name.split(separator: ".").last ?? "")],
                    let data = FileManager.default.contents(
                        atPath: root.path + "/" + folder + name)
                else { continue }
                var answer = Answer.bytes([UInt8](data), type: type)
                answer.headers = [("Cache-Control", "public, max-age=3600")]
                files[folder + name] = answer
            }
        }
        return files
    }()
}
