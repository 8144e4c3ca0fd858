// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A dated step of a finding, from its log.
struct FindingActRecord: Equatable, Sendable {
    enum Act: Equatable, Sendable {
        case assess
        case passOn(OrganizationID, reason: String)
        case plan(Day)
        case begin
        case mend(Day, proof: FindingPhotoRecord?)
        case leave(reason: String)
        case reopen(reason: String)
        case merge(FindingID)
        case estimate(Kroner?, payer: OrganizationID?)
        case fund(OrganizationID)
        case unfund
    }

    enum Verb: String, CaseIterable {
        case assess
        case passOn = "pass-on"
        case plan, begin, mend, leave, reopen, merge, estimate, fund, unfund
    }

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
    fileprivate func act(_ verb: FindingActRecord.Verb) -> FindingActRecord.Act? {
        switch verb {
        case .assess: return flag("assess") ? .assess : nil
        case .begin: return flag("begin") ? .begin : nil
        case .unfund: return flag("unfund") ? .unfund : nil
        case .plan: return day("plan").map { .plan($0) }
        case .mend:
            let proof = photo("proof")
            let isPublic = flag("public")
            return day("mend").map { day in
                .mend(day, proof: proof.map { FindingPhotoRecord($0, .proof, isPublic: isPublic) })
            }
        case .passOn:
            let unit: OrganizationID? = mention("pass-on", of: .organization)
            let reason = text("reason", as: .reason)
            guard let unit, let reason else { return nil }
            return .passOn(unit, reason: reason)
        case .leave: return text("leave", as: .reason).map { .leave(reason: $0) }
        case .reopen: return text("reopen", as: .reason).map { .reopen(reason: $0) }
        case .merge:
            let other: FindingID? = mention("merge", of: .finding)
            return other.map { .merge($0) }
        case .estimate:
            let payer: OrganizationID? = mention("payer", of: .organization, .optional)
            return .estimate(amount("estimate"), payer: payer)
        case .fund:
            let payer: OrganizationID? = mention("fund", of: .organization)
            return payer.map { .fund($0) }
        }
    }
}
