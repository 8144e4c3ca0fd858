// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain

/// A paper of the knowledge bank, whose words stand in the file.
struct BankPaperRecord: Equatable, Sendable {
    let origin: Origin
    let day: Day
    let id: BankPaperID
    let title: String
    let text: String
    let source: String?
    let isPublic: Bool
    let isExample: Bool
    /// What it belongs to.
    let links: [PaperLink]
    /// What a person has confirmed, field by field.
    let confirmed: [ConfirmedReading]

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: BankPaperID? = fields.id(of: .bankPaper)
        let title = fields.text("title")
        let text = fields.text("text", .required, as: .longText)
        source = fields.source(.optional)
        isPublic = fields.flag("public")
        isExample = fields.flag("example")
        links = Self.links(fields)
        let read = Self.confirmed(fields)
        guard let day, let id, let title, let text else { return nil }
        (origin, self.day, self.id) = (fields.origin, day, id)
        (self.title, self.text) = (title, text)
        confirmed = read.map { ConfirmedReading(field: $0.field, values: $0.values, on: day) }
    }

    private static func links(_ fields: Fields) -> [PaperLink] {
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let forums: [ForumID] = fields.mentions("forums", of: .forum)
        let initiatives: [InitiativeID] = fields.mentions("initiatives", of: .initiative)
        let hearings: [HearingID] = fields.mentions("hearings", of: .hearing)
        return areas.map { .area(id: $0) } + forums.map { .forum(id: $0) }
            + initiatives.map { .initiative(id: $0) } + hearings.map { .hearing(id: $0) }
    }

    private static func confirmed(
        _ fields: Fields
    ) -> [(field: PaperField, values: [PaperValue])] {
        let kind: PaperKind? = fields.choice("kind", .optional)
        let senders: [OrganizationID] = fields.mentions("senders", of: .organization)
        let dated = fields.day("dated", .optional)
        let numbers = { (key: String) in fields.texts(key).map { PaperValue.number(text: $0) } }
        let all: [(field: PaperField, values: [PaperValue])] = [
            (.kind, kind.map { [.kind(is: $0)] } ?? []),
            (.sender, senders.map { .organization(id: $0) }),
            (.date, dated.map { [.day(on: $0)] } ?? []),
            (.caseNumber, numbers("case-numbers")),
            (.documentNumber, numbers("document-numbers")),
        ]
        return all.filter { !$0.values.isEmpty }
    }

    /// A text is its own original: its first layer has the very same bytes.
    var original: Original {
        let hash = SHA256(of: text.utf8).hexadecimal
        return Original(
            file: FileID(hash), name: "\(id).txt", mediaType: "text/plain; charset=utf-8",
            bytes: text.utf8.count)
    }
}
