// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Something that somebody must act on, as the front page says it.
struct AttentionResource: Described, Encodable, Sendable {
    let status: String
    let title: String
    let tag: String
    let why: String
    let who: String
    let concerns: [OrganizationID]
    let page: String

    init(_ attention: Attention) {
        status = attention.status.rawValue
        title = attention.title
        tag = attention.tag
        why = attention.why
        who = attention.who
        concerns = attention.concerns.sorted()
        page = attention.link.address
    }

    static let shape = Shape(
        "Attention",
        "Something that somebody must act on, in the language of `Accept-Language`.",
        [
            .field("status", .status, "What kind of trouble it is."),
            .field("title", .text, "What it is about."),
            .field("tag", .text, "The trouble in a few words."),
            .field("why", .text, "The trouble in a sentence."),
            .field("who", .text, "Who must act."),
            .field("concerns", .list(.id), "The organizations that it concerns."),
            .field("page", .text, "The page for people."),
        ])
}

extension Schema {
    /// How something stands, in one word.
    static let status = Schema.choice(of: ChartStatus.self)
}
