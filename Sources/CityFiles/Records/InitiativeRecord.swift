// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A programme with its leader and when it ended.
struct ProgrammeRecord: Equatable, Sendable {
    let origin: Origin
    let draft: ProgrammeDraft
    let since: Day
    let ended: Day?

    init?(_ fields: Fields) {
        let since = fields.start()
        let id: ProgrammeID? = fields.id(of: .programme)
        let kind = fields.choice("kind", of: ProgrammeKind.self)
        let name = fields.text("name")
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let leader: PostID? = fields.mention("leader", of: .post, .optional)
        let goals = fields.texts("goals")
        let (start, end) = (fields.period("start"), fields.period("end"))
        let evaluation = fields.period("evaluation")
        ended = fields.day("ended", .optional)
        let source = fields.source()
        guard let since, let id, let kind, let name else { return nil }
        (self.origin, self.since) = (fields.origin, since)
        draft = ProgrammeDraft(
            id: id, kind: kind, name: name, areas: areas, leader: leader, goals: goals,
            start: start, end: end, evaluationDue: evaluation, source: source)
    }
}

/// An initiative as it is created; what it holds are records of their own.
struct InitiativeRecord: Equatable, Sendable {
    let origin: Origin
    /// Its purpose is kept beside it, as words.
    let draft: InitiativeDraft
    let purpose: String?
    let since: Day

    init?(_ fields: Fields) {
        let since = fields.start()
        let id: InitiativeID? = fields.id(of: .initiative)
        let name = fields.text("name")
        purpose = fields.text("purpose", .optional, as: .note)
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let programme: ProgrammeID? = fields.mention("programme", of: .programme, .optional)
        let (themes, goals) = (fields.texts("themes"), fields.texts("goals"))
        let budget = fields.amount("budget")
        let owner: PostID? = fields.mention("owner", of: .post)
        let isPublic = fields.flag("public")
        let source = fields.source()
        guard let since, let id, let name, let owner else { return nil }
        (self.origin, self.since) = (fields.origin, since)
        draft = InitiativeDraft(
            id: id, name: name, areas: areas, programme: programme, themes: themes, goals: goals,
            budget: budget, owner: owner, isPublic: isPublic, source: source)
    }
}

/// What an organization says about taking part in an initiative.
struct ContributionRecord: Equatable, Sendable {
    let origin: Origin
    let initiative: InitiativeID
    let organization: OrganizationID
    let stance: Contribution.Stance
    let part: String?
    let day: Day

    init?(_ fields: Fields, in initiative: InitiativeID) {
        let day = fields.start("day", .optional)
        let organization: OrganizationID? = fields.mention("organization", of: .organization)
        let stance = fields.choice("stance", of: Contribution.Stance.self)
        part = fields.text("part", stance == .asked ? .optional : .required)
        _ = fields.source(.optional)
        fields.reading.mention(.initiative, initiative.rawValue, at: fields.place, on: day)
        guard let day, let organization, let stance else { return nil }
        (self.origin, self.initiative, self.day) = (fields.origin, initiative, day)
        (self.organization, self.stance) = (organization, stance)
    }
}
