// SPDX-License-Identifier: EUPL-1.2
import Domain

/// An error for programs, as RFC 9457 writes it.
struct Problem: Described, Encodable, Sendable {
    let type: String
    let title: String
    let status: Int
    let detail: String
    let instance: String
    /// The fields that need mending; nil when it is not about fields.
    let errors: [FieldProblem]?
    private let language: Language

    private enum CodingKeys: String, CodingKey {
        case type, title, status, detail, instance, errors
    }

    init(_ trouble: Trouble, path: String, in language: Language) {
        type = "/api/problems/\(trouble.key)"
        title = trouble.title.text(in: language)
        status = trouble.status
        detail = trouble.sentence.text(in: language)
        instance = path
        errors =
            trouble.fields.isEmpty
            ? nil : trouble.fields.map { FieldProblem($0, in: language) }
        self.language = language
    }

    var answer: Answer {
        var answer = Answer.bytes(
            .json(self), type: "application/problem+json", status: status)
        answer.headers = [
            ("Content-Language", language.rawValue), ("Vary", "Authorization, Accept-Language"),
        ]
        switch status {
        case 401: answer.headers.append(("WWW-Authenticate", "Bearer realm=\"tvaers\""))
        case 429: answer.headers.append(("Retry-After", "60"))
        default: break
        }
        return answer
    }

    static let shape = Shape(
        "Problem", "What went wrong, and how to mend it (RFC 9457).",
        [
            .field("type", .text, "The stable name of the problem."),
            .field("title", .text, "The problem in a few words."),
            .field("status", .integer, "The status of the answer."),
            .field("detail", .text, "What went wrong and how to mend it."),
            .field("instance", .text, "The address that was asked."),
            .optional(
                "errors", .list(.object(FieldProblem.shape)), "The fields that need mending."),
        ])
}

/// One field that needs mending.
struct FieldProblem: Described, Encodable, Sendable {
    /// Where it is, as a fragment with a JSON pointer: `#/workdays`.
    let pointer: String
    let detail: String

    init(_ trouble: FieldTrouble, in language: Language) {
        pointer = "#\(trouble.pointer)"
        detail = trouble.sentence.text(in: language)
    }

    static let shape = Shape(
        "FieldProblem", "One field that needs mending.",
        [
            .field("pointer", .text, "Where it is, such as `#/workdays` (RFC 6901)."),
            .field("detail", .text, "How to mend it."),
        ])
}
