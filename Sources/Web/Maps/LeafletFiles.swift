// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Foundation
import Logging
import NIOCore

/// Leaflet as the system has it, served by us and by nobody else.
///
/// Source: the package libjs-leaflet of Debian.
enum LeafletFiles {
    private static let folder = "/usr/share/javascript/leaflet"
    private static let types = [
        "leaflet.min.js": "text/javascript; charset=utf-8",
        "leaflet.css": "text/css; charset=utf-8",
    ]

    /// Nil where the package is missing: maps are then drawn without a script.
    static let installed: [String: Answer]? = {
        var files: [String: Answer] = [:]
        for (name, type) in types {
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
                Logger(label: "tvaers.web").error(
                    "Maps have no script: install libjs-leaflet.",
                    metadata: ["missing": "\(folder)/\(name)"])
                return nil
            }
            var answer = Answer.bytes([UInt8](data), type: type)
            answer.headers = [("Cache-Control", "public, max-age=31536000, immutable")]
            files[name] = answer
        }
        return files
    }()

    /// Another one for other files, so that a browser may keep them for good.
    static let version: String = {
        let all = types.keys.sorted().flatMap { name in
            (installed?[name]?.body).map { Array(buffer: $0) } ?? []
        }
        return String(SHA256(of: all).hexadecimal.prefix(12))
    }()
}
