// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A concern as its answerer keeps it: who raised it, about what, to whom, and
/// its thread through the forums and back.
struct MatterRecord: Equatable, Sendable {
    enum Raiser: Equatable, Sendable {
        case organization(OrganizationID, PersonID?, MatterAddress)
        case neighbor(contact: String?)
    }

    let origin: Origin
    let id: MatterID
    let day: Day
    /// Without its text, which has an id first when it is kept.
    let content: MatterContent
    let text: String?
    let raiser: Raiser
    let isPublic: Bool
    let acts: [MatterActRecord]

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: MatterID? = fields.id(of: .matter)
        let content = MatterContent(fields)
        text = fields.text("text", .optional, as: .note)
        isPublic = fields.flag("public")
        let raiser = Raiser(fields)
        acts = fields.records("log", MatterActRecord.init).inOrder
        _ = fields.source()
        guard let day, let id, let content, let raiser else { return nil }
        origin = fields.origin
        (self.id, self.day, self.content, self.raiser) = (id, day, content, raiser)
    }
}

extension MatterRecord.Raiser {
    /// `by: maendenes-hjem` with `to`, or `neighbor: {contact: …}`, who
    /// addresses nobody.
    fileprivate init?(_ fields: Fields) {
        switch fields.only(of: ["by", "neighbor"]) {
        case "by":
            let by: OrganizationID? = fields.mention("by", of: .organization)
            let person: PersonID? = fields.mention("person", of: .person, .optional)
            let address = MatterAddress(fields)
            guard let by, let address else { return nil }
            self = .organization(by, person, address)
        case "neighbor":
            self = .neighbor(
                contact: fields.record("neighbor") { $0.text("contact", .optional) })
        default: return nil
        }
    }
}

extension MatterContent {
    fileprivate init?(_ fields: Fields) {
        let title = fields.text("title")
        let kind = fields.choice("kind", .optional, of: Matter.Kind.self)
        let topic = fields.choice("topic", .optional, of: MatterKind.self)
        let solutions: [SolutionKind] = fields.selection("solutions")
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let sentiment = fields.choice("sentiment", .optional, of: Sentiment.self)
        guard let title else { return nil }
        self.init(
            title: title,
            kind: kind ?? .challenge,
            topic: topic ?? .every,
            solutions: solutions,
            areas: areas,
            sentiment: sentiment
        )
    }
}

extension MatterAddress {
    /// Who owes the answer need not be said where only one is addressed.
    init?(_ fields: Fields) {
        let to: [OrganizationID] = fields.mentions("to", of: .organization)
        if !fields.has("to") { fields.report(.missing("to")) }
        let answerer: OrganizationID? = fields.mention(
            "answerer", of: .organization, to.count == 1 ? .optional : .required)
        let answerBy = fields.day("answer-by", .optional)
        guard let answerer = answerer ?? to.first else { return nil }
        self.init(to: to, answerer: answerer, answerBy: answerBy)
    }
}

extension [MatterActRecord] {
    /// By day; those of one day as they are written.
    fileprivate var inOrder: Self {
        enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }
}
