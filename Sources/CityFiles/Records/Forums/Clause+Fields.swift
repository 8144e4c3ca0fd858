// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A clause of a charter: its sentence as the paper has it, and one key for
/// what it provides.
extension Clause {
    init?(_ fields: Fields) {
        let id = fields.word("id", .required)
        let sentence = fields.text("sentence", as: .reason)
        let kinds = Provision.Kind.allCases.filter { fields.has($0.rawValue) }
        guard kinds.count == 1, let kind = kinds.first else {
            fields.report(.wantsOneProvision)
            fields.leaveTheRest()
            return nil
        }
        guard let provision = fields.provision(kind), let id, let sentence else { return nil }
        self.init(ClauseID(id), sentence, provision)
    }
}

extension Fields {
    /// What the clause provides; nil where it cannot be read, which is reported.
    fileprivate func provision(_ kind: Provision.Kind) -> Provision? {
        switch kind {
        case .purpose: stands(kind) ? .purpose : nil
        case .statement: stands(kind) ? .statement : nil
        case .area: rule(kind, AreaScope.init).map { .area($0) }
        case .mandate: rule(kind, Mandate.init).map { .mandate($0) }
        case .seats: rule(kind, SeatGroup.init).map { .seats($0) }
        case .term: rule(kind, TermProvision.init).map { .term($0) }
        case .election: rule(kind, ElectionProvision.init).map { .election($0) }
        case .vacancy: rule(kind, VacancyProvision.init).map { .vacancy($0) }
        case .application: rule(kind, ApplicationProvision.init).map { .application($0) }
        case .substitutes: rule(kind, SubstituteProvision.init).map { .substitutes($0) }
        case .officer: rule(kind, Officer.init).map { .officer($0) }
        case .attendance: rule(kind, AttendanceRule.init).map { .attendance($0) }
        case .cadence: rule(kind, Cadence.init).map { .cadence($0) }
        case .guests: rule(kind, GuestRule.init).map { .guests($0) }
        case .duration: rule(kind, MeetingDuration.init).map { .duration($0) }
        case .quorum: rule(kind, Quorum.init).map { .quorum($0) }
        case .voting: rule(kind, VotingRule.init).map { .voting($0) }
        case .notice: rule(kind, NoticeRule.init).map { .notice($0) }
        case .minutes: rule(kind, MinutesRule.init).map { .minutes($0) }
        case .relation: rule(kind, Relation.init).map { .relation($0) }
        case .amendment: rule(kind, AmendmentRule.init).map { .amendment($0) }
        case .support: rule(kind, SupportRule.init).map { .support($0) }
        case .duty: rule(kind, PartyDuty.init).map { .duty($0) }
        }
    }

    private func rule<Rule>(_ kind: Provision.Kind, _ read: (Fields) -> Rule?) -> Rule? {
        record(kind.rawValue, read)
    }

    /// `purpose: true`; there is nothing more to say.
    private func stands(_ kind: Provision.Kind) -> Bool {
        let stands = flag(kind.rawValue)
        if !stands { report(.wantsTrue(kind.rawValue), at: kind.rawValue) }
        return stands
    }
}

extension Phrase {
    fileprivate static let wantsOneProvision = Phrase(
        da: "En bestemmelse har præcis én af: \(kinds). Skriv én, eller del sætningen.",
        en: "A clause has exactly one of: \(kinds). Write one, or split the sentence.")

    private static let kinds = Provision.Kind.allCases.map(\.rawValue).joined(separator: ", ")

    fileprivate static func wantsTrue(_ key: String) -> Phrase {
        Phrase(
            da: "“\(key)” kan kun være true. Skriv det, eller vælg en anden bestemmelse.",
            en: "“\(key)” can only be true. Write that, or choose another provision.")
    }
}
