// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// An error for programs, as RFC 9457 writes it.
struct Problem: Encodable {
    let type: String
    let title: String
    let status: Int
    let detail: String
    let instance: String

    init(_ trouble: Trouble, path: String) {
        type = "/api/problems/\(trouble.key)"
        title = trouble.title.english
        status = trouble.status
        detail = trouble.sentence.english
        instance = path
    }

    var answer: Answer {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let body = (try? encoder.encode(self)).map { [UInt8]($0) } ?? []
        return .bytes(body, type: "application/problem+json", status: status)
    }
}
