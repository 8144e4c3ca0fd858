// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A dated step in the thread of a matter, from its log.
struct MatterActRecord: Equatable, Sendable {
    enum Act: Equatable, Sendable {
        case admit(MatterAddress, isPublic: Bool)
        case turnAway(reason: String)
        case merge(into: MatterID)
        case address(MatterAddress)
        case refer(ReferralDraft)
        /// Without its wording, which has an id first when it is kept.
        case treat(TreatmentDraft, wording: String?)
        case answer(String)
        case tell(Party, note: String?)
        case carry(Carrier)
        case close(result: String, needsNoWork: Bool)
    }

    enum Party: Equatable, Sendable {
        /// Whoever raised this matter, or the neighbor who raised one that was
        /// merged into it.
        case raiser(of: MatterID?)
        case organization(OrganizationID)
    }

    let origin: Origin
    let day: Day
    let act: Act

    init?(_ fields: Fields) {
        let day = fields.start("day")
        guard let verb = fields.only(of: Verb.allCases.map(\.rawValue)).flatMap(Verb.init),
            let act = fields.act(verb), let day
        else { return nil }
        (origin, self.day, self.act) = (fields.origin, day, act)
    }

    enum Verb: String, CaseIterable {
        case admit, turnAway = "turn-away", merge, address, refer, treat, decline, answer, tell
        case carry, close
    }
}

extension Fields {
    fileprivate func act(_ verb: MatterActRecord.Verb) -> MatterActRecord.Act? {
        switch verb {
        case .admit:
            let isPublic = flag("public")
            return record("admit") { MatterAddress($0) }.map { .admit($0, isPublic: isPublic) }
        case .turnAway:
            return text("turn-away", as: .reason).map { .turnAway(reason: $0) }
        case .merge: return mention("merge", of: .matter).map { .merge(into: $0) }
        case .address: return record("address") { MatterAddress($0) }.map { .address($0) }
        case .refer: return referral()
        case .treat: return treatment()
        case .decline: return declining()
        case .answer: return text("answer", as: .note).map { .answer($0) }
        case .tell: return telling()
        case .carry: return record("carry") { $0.carrier() }.map { .carry($0) }
        case .close:
            let needsNoWork = flag("no-work")
            return text("close", as: .note).map { .close(result: $0, needsNoWork: needsNoWork) }
        }
    }

    private func referral() -> MatterActRecord.Act? {
        let forum: ForumID? = mention("refer", of: .organization)
        let from: ForumID? = mention("from", of: .organization, .optional)
        let asked = choice("asked", of: ItemPurpose.self)
        let answerBy = day("answer-by", .optional)
        let isOutsideLines = flag("outside-lines")
        guard let forum, let asked else { return nil }
        return .refer(
            ReferralDraft(
                to: forum, from: from, asked: asked, answerBy: answerBy,
                isOutsideLines: isOutsideLines))
    }

    /// What a forum made of it outside the meetings that the files tell of.
    private func treatment() -> MatterActRecord.Act? {
        let forum: ForumID? = mention("treat", of: .organization)
        let outcome = choice("outcome", of: Outcome.self)
        let wording = text("wording", .optional, as: .note)
        let next: ForumID? = mention("to", of: .organization, .optional)
        let asked = choice("asked", .optional, of: ItemPurpose.self)
        let answerBy = day("answer-by", .optional)
        guard let forum, let outcome else { return nil }
        return .treat(
            TreatmentDraft(
                in: forum, outcome, recommendedTo: next, asked: asked ?? .decide,
                answerBy: answerBy),
            wording: wording)
    }

    private func declining() -> MatterActRecord.Act? {
        let forum: ForumID? = mention("decline", of: .organization)
        let reason = text("reason", as: .reason)
        guard let forum, let reason else { return nil }
        return .treat(TreatmentDraft(in: forum, .noPosition), wording: reason)
    }

    /// `tell: raiser`, or the organization or forum that is told.
    private func telling() -> MatterActRecord.Act? {
        let note = text("note", .optional, as: .note)
        let other: MatterID? = mention("of", of: .matter, .optional)
        if word("tell") == "raiser" { return .tell(.raiser(of: other), note: note) }
        return mention("tell", of: .organization).map { .tell(.organization($0), note: note) }
    }

    private func carrier() -> Carrier? {
        switch only(of: ["initiative", "activity", "action"]) {
        case "initiative": mention("initiative", of: .initiative).map { .initiative($0) }
        case "activity": mention("activity", of: .activity).map { .activity($0) }
        case "action": mention("action", of: .action).map { .action($0) }
        default: nil
        }
    }
}
