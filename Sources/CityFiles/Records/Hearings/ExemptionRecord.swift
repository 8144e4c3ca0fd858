// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A proposal to be let off a rule, with what came of it.
struct ExemptionRecord: Equatable, Sendable {
    let origin: Origin
    /// The day that it was proposed.
    let day: Day
    let id: ExemptionID
    /// Without the ids of its texts.
    let content: ExemptionContent
    let hinders: String?
    let instead: String?
    let acts: [ExemptionActRecord]

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: ExemptionID? = fields.id(of: .exemption)
        let content = ExemptionContent(fields)
        hinders = fields.text("hinders", .optional, as: .longText)
        instead = fields.text("instead", .optional, as: .longText)
        acts = fields.records("log", ExemptionActRecord.init).enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
        guard let day, let id, let content else { return nil }
        (origin, self.day, self.id, self.content) = (fields.origin, day, id, content)
    }
}

extension ExemptionContent {
    fileprivate init?(_ fields: Fields) {
        let title = fields.text("title")
        let rule = fields.text("rule", .optional)
        let owner: OrganizationID? = fields.mention("owner", of: .organization)
        let authority: OrganizationID? = fields.mention("authority", of: .organization, .optional)
        let areas: [AreaID] = fields.mentions("areas", of: .area)
        let isPublic = fields.flag("public")
        let isExample = fields.flag("example")
        let source = fields.source(.optional)
        guard let title, let owner else { return nil }
        self.init(
            title: title, rule: rule, owner: owner, authority: authority, areas: areas,
            isPublic: isPublic, source: source, isExample: isExample)
    }
}

/// A dated step of a proposal, from its log.
struct ExemptionActRecord: Equatable, Sendable {
    enum Act: Equatable, Sendable {
        case send
        case answer(ExemptionVerdict, note: String?, trial: TrialPeriod?)
        case effect(String)
        case withdraw(reason: String)
    }

    enum Verb: String, CaseIterable { case send, answer, effect, withdraw }

    let origin: Origin
    let day: Day
    let verb: Verb
    let act: Act

    init?(_ fields: Fields) {
        let day = fields.start("day")
        guard let verb = fields.only(of: Verb.allCases.map(\.rawValue)).flatMap(Verb.init)
        else { return nil }
        let act = fields.act(verb)
        guard let day, let act else { return nil }
        (origin, self.day, self.verb, self.act) = (fields.origin, day, verb, act)
    }
}

extension Fields {
    fileprivate func act(_ verb: ExemptionActRecord.Verb) -> ExemptionActRecord.Act? {
        switch verb {
        case .send: return flag("send") ? .send : nil
        case .answer:
            let verdict = choice("answer", of: ExemptionVerdict.self)
            let note = text("note", .optional, as: .longText)
            let (first, last) = (day("trial-from", .optional), day("trial-to", .optional))
            var trial: TrialPeriod?
            if let first, let last { trial = TrialPeriod(first: first, last: last) }
            return verdict.map { .answer($0, note: note, trial: trial) }
        case .effect: return text("effect", as: .longText).map { .effect($0) }
        case .withdraw: return text("withdraw", as: .reason).map { .withdraw(reason: $0) }
        }
    }
}
