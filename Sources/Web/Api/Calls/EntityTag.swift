// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import HTTPTypes
import Runtime

/// The name of what one reader sees at one address: `"4-1f0c…"`.
///
/// The number in front is the version of the thing itself, which a change can
/// send back as `If-Match`. What others do moves the forecast and so the rest
/// of the tag, but not the version.
struct EntityTag {
    let digest: String

    init(of path: String, _ reading: Reading) {
        let parts: [String] = [
            OpenApiDocument.version, path, "\(reading.view.position)", "\(reading.today)",
            "\(reading.day)", reading.viewer.person?.rawValue ?? "", reading.language.rawValue,
        ]
        digest = String(
            SHA256(of: parts.joined(separator: "\n").utf8).hexadecimal.prefix(32))
    }

    func text(version: Int?) -> String {
        version.map { "\"\($0)-\(digest)\"" } ?? "\"\(digest)\""
    }

    /// The tag of the header that names what the reader sees already.
    func known(in header: String?) -> String? {
        (header ?? "").split(separator: ",").map { String($0).trimmingBlanks() }
            .first { $0.hasSuffix("\(digest)\"") }
    }

    /// The version that an `If-Match` header names; nil when it names none.
    ///
    /// Refuses a text that is no tag of ours.
    static func version(in header: String?) throws(ApiRefusal) -> Int? {
        guard let header, header != "*" else { return nil }
        let tag = header.hasPrefix("W/") ? header.dropFirst(2) : header[...]
        let parts = tag.dropFirst().dropLast().split(separator: "-")
        guard tag.first == "\"", tag.last == "\"", let version = parts.first.flatMap({ Int($0) })
        else { throw .versionUnreadable(header) }
        return version
    }
}

extension Call {
    /// The answer, or only that nothing has changed since the caller's copy.
    func unlessKnown(_ answer: () async throws -> Answer) async throws -> Answer {
        let tag = EntityTag(of: reading.address, reading)
        if let known = tag.known(in: headers[.ifNoneMatch]) {
            return Answer(status: 304, headers: [("ETag", known)] + Answer.apiHeaders)
        }
        var fresh = try await answer()
        if !fresh.headers.contains(where: { $0.name == "ETag" }) {
            fresh.headers.append(("ETag", tag.text(version: nil)))
        }
        return fresh
    }
}
