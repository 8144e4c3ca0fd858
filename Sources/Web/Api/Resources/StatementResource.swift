// SPDX-License-Identifier: EUPL-1.2
import Domain

/// One body's part of a published status report, as it was signed.
struct StatementResource: Resource {
    let round: StatusRoundID
    let organization: OrganizationID
    let responsible: PostID?
    let issue: Int
    let signed: Day
    let isSignedByWriter: Bool
    let sections: [StatementSectionResource]
    let page: String

    var path: String { "/api/v1/status-rounds/\(round)/statements/\(organization)" }

    init(_ statement: CompiledStatement, in round: StatusRound) {
        self.round = round.id
        organization = statement.organization
        responsible = round[statement.organization]?.responsible
        issue = statement.issue.number
        signed = statement.issue.on
        isSignedByWriter = statement.isOwnWork
        sections = statement.texts.map { StatementSectionResource($0) }
        page = "\(Paths.statusRound(round.id))/samlet#bidrag-\(statement.organization)"
    }

    static let shape = Shape(
        "Statement", "One body's part of a published status report, as it was signed.",
        [
            .field("round", .id, "The status report."),
            .field("organization", .id, "Who wrote it."),
            .optional("responsible", .id, "The post that signs it."),
            .field("issue", .integer, "Which signed version it is, from 1."),
            .field("signed", .day, "The day that it was signed."),
            .field(
                "isSignedByWriter", .bool, "Whether whoever signed it had written in it."),
            .field(
                "sections", .list(.object(StatementSectionResource.shape)),
                "In the order of the template."),
            .field("page", .text, "The page for people."),
        ])
}

/// One section of a statement.
struct StatementSectionResource: Described, Encodable, Sendable {
    let key: String
    let title: String
    let text: String
    let characters: Int
    let limit: Int

    init(_ text: CompiledText) {
        key = text.section.key.rawValue
        title = text.section.title
        self.text = text.text
        characters = text.count
        limit = text.section.limit
    }

    static let shape = Shape(
        "StatementSection", "One section of a statement.",
        [
            .field("key", .text, "Its name in the template."),
            .field("title", .text, "Its heading."),
            .field("text", .text, "Its words, not one character changed."),
            .field("characters", .integer, "How long it is, as a person counts."),
            .field("limit", .integer, "How long it may be."),
        ])
}
