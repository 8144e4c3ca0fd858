// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A dated step of a hearing, from its log.
struct HearingActRecord: Equatable, Sendable {
    enum Act: Equatable, Sendable {
        case open(despite: String?)
        case extend(Deadline, reason: String)
        case assign(OrganizationID, to: OrganizationID?, due: Day?, approver: PostID?)
        case write(OrganizationID, HearingPosition, text: String?, points: [String])
        case submit(OrganizationID)
        case sendBack(OrganizationID, comment: String)
        case approve(OrganizationID, by: PersonID?)
        case speak(VoiceID, HearingPosition?, text: String, name: String?, isOrganization: Bool)
        case admit(VoiceID)
        case turnAway(VoiceID, reason: String)
        case pick(RecommendationOrigin, text: String)
        case answer(Int, RecommendationVerdict, reason: String)
        case conclude(isPublished: Bool)
    }

    enum Verb: String, CaseIterable {
        case open, extend, assign, write, submit
        case sendBack = "send-back"
        case approve, speak, admit
        case turnAway = "turn-away"
        case pick, answer, conclude
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
    fileprivate func act(_ verb: HearingActRecord.Verb) -> HearingActRecord.Act? {
        switch verb {
        case .open:
            guard flag("open") else { return nil }
            return .open(despite: text("reason", .optional, as: .reason))
        case .extend:
            let (until, reason) = (deadline("extend"), text("reason", as: .reason))
            guard let until, let reason else { return nil }
            return .extend(until, reason: reason)
        case .answer:
            let number = number("answer")
            let verdict = choice("verdict", of: RecommendationVerdict.self)
            let reason = text("reason", as: .reason)
            guard let number, let verdict, let reason else { return nil }
            return .answer(number, verdict, reason: reason)
        case .conclude: return .conclude(isPublished: flag("conclude"))
        case .assign, .write, .submit, .sendBack, .approve: return response(verb)
        case .speak, .admit, .turnAway, .pick: return voice(verb)
        }
    }

    private func response(_ verb: HearingActRecord.Verb) -> HearingActRecord.Act? {
        let party: OrganizationID? = mention(verb.rawValue, of: .organization)
        switch verb {
        case .assign:
            let drafter: OrganizationID? = mention("to", of: .organization, .optional)
            let due = day("due", .optional)
            let approver: PostID? = mention("approver", of: .post, .optional)
            return party.map { .assign($0, to: drafter, due: due, approver: approver) }
        case .write:
            let position = choice("position", of: HearingPosition.self)
            let text = text("text", .optional, as: .longText)
            let points = longTexts("points")
            guard let party, let position else { return nil }
            return .write(party, position, text: text, points: points)
        case .submit: return party.map { .submit($0) }
        case .sendBack:
            let comment = text("reason", as: .reason)
            guard let party, let comment else { return nil }
            return .sendBack(party, comment: comment)
        default:
            let person: PersonID? = mention("person", of: .person, .optional)
            return party.map { .approve($0, by: person) }
        }
    }

    private func voice(_ verb: HearingActRecord.Verb) -> HearingActRecord.Act? {
        switch verb {
        case .speak:
            let id: VoiceID? = id("speak", of: .voice)
            let position = choice("position", .optional, of: HearingPosition.self)
            let text = text("text", as: .longText)
            let name = self.text("name", .optional)
            let isOrganization = flag("organization")
            guard let id, let text else { return nil }
            return .speak(id, position, text: text, name: name, isOrganization: isOrganization)
        case .admit:
            let id: VoiceID? = mention("admit", of: .voice)
            return id.map { .admit($0) }
        case .turnAway:
            let id: VoiceID? = mention("turn-away", of: .voice)
            let reason = text("reason", as: .reason)
            guard let id, let reason else { return nil }
            return .turnAway(id, reason: reason)
        default:
            let voice: VoiceID? = mention("pick", of: .voice)
            let text = text("text", as: .reason)
            guard let voice, let text else { return nil }
            return .pick(.voice(id: voice), text: text)
        }
    }

    private func longTexts(_ key: String) -> [String] {
        list(key).compactMap { value in
            word(in: value, of: key).flatMap { word in
                tried(at: value) { () throws(TextRefusal) in
                    try CheckedText.check(word, as: .reason, field: key)
                }
            }
        }
    }
}
