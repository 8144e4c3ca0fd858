// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// A safety walk on a phone, also where there is no network.
enum CaptureRoutes {
    static let all: [Route] = [
        Route(.get, "/app/tvaers.webmanifest", audience: .everyone) {
            AppManifest.answer(walk: $0.query["walk"])
        },
        Route(.get, "/vandringer/sw.js", audience: .everyone) { _ in try worker() },
        Route(.get, "/vandringer/:walk/gaa", audience: .signedIn, CapturePage.answer),
        Route(.get, "/vandringer/:walk/gaa/noegle", audience: .signedIn, key),
        Route(
            .post, "/vandringer/:walk/fund", audience: .signedIn, takesFiles: true,
            megabytes: Upload.photoMegabytes, CaptureSync.take),
        Route(.post, "/vandringer/:walk/set", audience: .signedIn, CaptureLookTaking.take),
    ]

    /// The script that opens the pages of walks without a network; asked for anew
    /// each time, so that a phone never keeps an old one.
    private static func worker() throws -> Answer {
        var answer = try MachineRoutes.asset("walk-worker.js")
        answer.headers = [("Cache-Control", "no-cache")]
        return answer
    }

    /// What a phone needs before it sends: who is signed in, the form token and
    /// the time here, by which it tells how wrong its own clock is.
    private static func key(_ call: Call) throws -> Answer {
        _ = try call.walkedAlong
        let told: JSON = [
            "person": .string(call.viewer.person?.rawValue ?? ""),
            "token": .string(call.reading.formToken),
            "now": .integer(call.site.runtime.time.now.milliseconds),
        ]
        return .json(told)
    }
}

extension Call {
    /// The walk of the address, for those who write down what is found on it.
    var walkedAlong: SafetyWalk {
        get throws {
            let walk = try self.walk
            guard
                city.walks(along: walk, viewer) || viewer.has(.coordinator)
                    || viewer.has(.administrator)
            else { throw Forbidden.needs(.caseOfficer) }
            return walk
        }
    }
}

extension Paths {
    static func capture(_ id: WalkID) -> String { "/vandringer/\(id)/gaa" }
    static func captured(_ id: WalkID) -> String { "/vandringer/\(id)/fund" }
}

/// What makes the page of a walk a program on the phone's front page.
private enum AppManifest {
    /// It begins at the walk that it was put there from, which opens without a network.
    static func answer(walk: String?) -> Answer {
        let id = walk.map { WalkID($0) }.flatMap { $0.isWellFormed ? $0 : nil }
        let manifest: JSON = [
            "name": "Tværs: tryghedsvandring", "short_name": "Tværs", "lang": "da",
            "start_url": .string(id.map(Paths.capture) ?? "/vandringer"),
            "scope": "/vandringer", "display": "standalone",
            "background_color": "#ffffff", "theme_color": "#0f5257",
            "icons": [["src": "/assets/icon.svg", "sizes": "any", "type": "image/svg+xml"]],
        ]
        var answer = Answer.bytes(.json(manifest), type: "application/manifest+json")
        answer.headers = [("Cache-Control", "public, max-age=3600")]
        return answer
    }
}
