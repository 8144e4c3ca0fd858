// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What an organization says of an instrument.
struct StanceRecord: Equatable, Sendable {
    let origin: Origin
    /// Since when it has been said.
    let day: Day
    let id: StanceID
    let content: StanceContent
    let reason: WrittenNote?
    let ending: Ending?

    /// From when it no longer holds, and why.
    struct Ending: Equatable, Sendable {
        let day: Day
        let reason: WrittenNote?
    }

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: StanceID? = fields.id(of: .stance)
        let key = "stance/\(id?.rawValue ?? "")"
        let reason = WrittenNote(
            fields.text("reason", .optional, as: .note), key: "\(key)/reason")
        let ended = fields.day("ended", .optional)
        let because = WrittenNote(
            fields.text("ended-because", ended == nil ? .optional : .required, as: .note),
            key: "\(key)/ended")
        let content = StanceContent(fields, reason: reason?.id)
        guard let day, let id, let content else { return nil }
        (origin, self.day, self.id, self.content) = (fields.origin, day, id, content)
        self.reason = reason
        ending = ended.map { Ending(day: $0, reason: because) }
    }
}

extension StanceContent {
    fileprivate init?(_ fields: Fields, reason: NoteID?) {
        let instrument = fields.text("instrument")
        let kind = fields.choice("kind", of: InstrumentKind.self)
        let choice = fields.choice("choice", of: InstrumentChoice.self)
        let owner: OrganizationID? = fields.mention("owner", of: .organization)
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let isExample = fields.flag("example")
        let source = fields.source(.optional)
        guard let instrument, let kind, let choice, let owner else { return nil }
        self.init(
            instrument: instrument, kind: kind, choice: choice, owner: owner, areas: areas,
            reason: reason, source: source, isExample: isExample)
    }
}
