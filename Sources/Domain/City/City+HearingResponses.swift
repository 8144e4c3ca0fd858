// SPDX-License-Identifier: EUPL-1.2

extension City {
    /// a response is drafted, approved and so delivered; what is delivered stays.
    func respond(
        _ command: ResponseCommand, to id: HearingID, of party: OrganizationID, on day: Day
    ) throws(HearingRefusal) -> [HearingEvent] {
        let hearing = try known(id)
        guard let response = hearing[party] else { throw .notAsked(name(of: party)) }
        try requireOpened(hearing)
        if let delivery = response.delivery { throw .deliveredAlready(delivery.on) }
        try requireSame(response.version, command.seen)
        switch command {
        case .assign(let drafter, let due, let approver, _):
            return try assign(drafter, due: due, approver: approver, response, id)
        case .write(let draft, _):
            return [
                .written(
                    ResponseWritten(
                        hearing: id, party: party, position: draft.position, text: draft.text,
                        points: draft.points))
            ]
        case .submit:
            guard response.position != nil else { throw .nothingWritten(name(of: party)) }
            guard response.submitted == nil else { return [] }
            return [.submitted(ResponseSubmitted(hearing: id, party: party))]
        case .sendBack(let comment, _):
            guard response.submitted != nil else { throw .notSubmitted(name(of: party)) }
            return [.sentBack(ResponseSentBack(hearing: id, party: party, comment: comment))]
        case .approve(let person, _):
            guard response.submitted != nil else { throw .notSubmitted(name(of: party)) }
            return [
                .delivered(
                    ResponseDelivered(
                        hearing: id, party: party, by: person, isLate: isLate(hearing, on: day)))
            ]
        }
    }

    private func assign(
        _ drafter: OrganizationID?, due: Day?, approver: PostID?, _ response: HearingResponse,
        _ id: HearingID
    ) throws(HearingRefusal) -> [HearingEvent] {
        if let drafter, organizations[drafter] == nil { throw .unknownOrganization(drafter) }
        if let approver, organizations[approver] == nil { throw .unknownPost(approver) }
        let last = try known(id).lastDay(in: workdays.calendar)
        if let due, due > last { throw .internalDueTooLate(last) }
        guard
            (response.drafter, response.internalDue, response.approver)
                != (drafter, due, approver)
        else { return [] }
        return [
            .assigned(
                ResponseAssigned(
                    hearing: id, party: response.party, drafter: drafter, due: due,
                    approver: approver))
        ]
    }

    /// what comes after the deadline is taken in and marked.
    private func isLate(_ hearing: Hearing, on day: Day) -> Bool {
        day > hearing.lastDay(in: workdays.calendar)
    }

    /// anybody may answer a public hearing; a moderator reads it first.
    func speak(
        _ draft: VoiceDraft, to id: HearingID, on day: Day
    ) throws(HearingRefusal) -> [HearingEvent] {
        let hearing = try known(id)
        guard hearing.content.isPublic else { throw .unknownHearing(id) }
        try requireOpened(hearing)
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard hearing[voice: draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        if draft.isOrganization, draft.name == nil { throw .nameMissing }
        return [
            .spoken(
                VoiceReceived(
                    hearing: id, voice: draft.id, position: draft.position, text: draft.text,
                    name: draft.name, isOrganization: draft.isOrganization,
                    contact: draft.contact, isLate: isLate(hearing, on: day)))
        ]
    }

    func admit(_ voice: VoiceID, in id: HearingID) throws(HearingRefusal) -> [HearingEvent] {
        try requireWaiting(voice, in: id)
        return [.admitted(VoiceAdmitted(hearing: id, voice: voice))]
    }

    func turnAway(
        _ voice: VoiceID, in id: HearingID, _ reason: NoteID
    ) throws(HearingRefusal) -> [HearingEvent] {
        try requireWaiting(voice, in: id)
        return [.turnedAway(VoiceTurnedAway(hearing: id, voice: voice, reason: reason))]
    }

    private func requireWaiting(_ voice: VoiceID, in id: HearingID) throws(HearingRefusal) {
        let hearing = try known(id)
        try requireGoing(hearing)
        guard let voice = hearing[voice: voice] else { throw .unknownVoice(voice) }
        guard voice.moderation == .waiting else { throw .moderatedAlready }
    }

    /// one recommendation at a time is taken out of what was delivered.
    func pick(
        _ text: NoteID, from origin: RecommendationOrigin, in id: HearingID
    ) throws(HearingRefusal) -> [HearingEvent] {
        let hearing = try known(id)
        try requireOpened(hearing)
        switch origin {
        case .party(let party):
            guard let response = hearing[party] else { throw .notAsked(name(of: party)) }
            guard response.delivery != nil else { throw .notDelivered(name(of: party)) }
        case .voice(let voice):
            guard let voice = hearing[voice: voice] else { throw .unknownVoice(voice) }
            guard voice.moderation.isAdmitted else { throw .voiceNotAdmitted }
        }
        return [.picked(RecommendationPicked(hearing: id, from: origin, text: text))]
    }

    func answer(
        _ number: Int, in id: HearingID, _ verdict: RecommendationVerdict, reason: NoteID,
        seen: Int?
    ) throws(HearingRefusal) -> [HearingEvent] {
        let hearing = try known(id)
        try requireOpened(hearing)
        guard let recommendation = hearing[number] else { throw .unknownRecommendation(number) }
        try requireSame(recommendation.version, seen)
        return [
            .answered(
                RecommendationAnswered(
                    hearing: id, number: number, verdict: verdict, reason: reason))
        ]
    }
}

extension ResponseCommand {
    fileprivate var seen: Int? {
        switch self {
        case .assign(_, _, _, let seen), .write(_, let seen), .submit(let seen),
            .sendBack(_, let seen), .approve(_, let seen):
            seen
        }
    }
}
