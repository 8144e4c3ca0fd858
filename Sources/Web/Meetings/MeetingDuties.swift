// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

extension Desk {
    /// What meetings ask of whoever sits at this desk, what is due first.
    ///
    /// On everybody's desk lies only what is late.
    var meetingDuties: [Attention] {
        let day = reading.day
        return reading.city.meetingDuties(of: reading.viewer, on: day)
            .filter { own != nil || $0.isPersonal || $0.isLate(on: day) }
            .map { reading.attention($0) }
    }
}

extension MeetingDuty {
    /// Whether it is asked of the reader, not of whoever keeps the papers.
    fileprivate var isPersonal: Bool {
        switch kind {
        case .reply, .answerPoll: true
        default: false
        }
    }
}

extension Reading {
    fileprivate func attention(_ duty: MeetingDuty) -> Attention {
        let isLate = duty.isLate(on: day)
        let when =
            duty.meeting.flatMap { city.meetings[$0] }.map { self.when($0.plan) }
            ?? date(duty.on)
        let due = duty.due.map {
            say(da: "Senest \(date($0)), \(distance($0))", en: "By \(date($0)), \(distance($0))")
        }
        return Attention(
            status: isLate ? .late : .waiting, title: name(of: duty.forum), link: link(to: duty),
            tag: isLate
                ? say(
                    da: "\(days(duty.due?.distance(to: day) ?? 0)) forsinket",
                    en: "\(days(duty.due?.distance(to: day) ?? 0)) late") : say(duty.kind.short),
            why: say(duty.kind.phrase),
            who: [
                duty.meeting == nil
                    ? nil : say(da: "Mødet \(when)", en: "The meeting on \(when)"),
                due,
            ].compactMap { $0 }.joined(separator: " · "),
            weight: 0, concerns: [duty.forum])
    }

    private func link(to duty: MeetingDuty) -> Html.Link {
        switch (duty.kind, duty.meeting) {
        case (.answerPoll(let poll), _): link(Paths.poll(poll))
        case (.circulate, let id?), (.approve, let id?), (.answerObjections, let id?):
            link(Paths.minutes(id))
        case (.record, let id?): link(Paths.session(id))
        case (_, let id?): link(Paths.meeting(id))
        case (_, nil): link(Paths.allMeetings)
        }
    }
}

extension MeetingDuty.Kind {
    fileprivate var short: Phrase {
        switch self {
        case .reply, .answerPoll: Phrase(da: "Mangler dit svar", en: "Wants your answer")
        case .call: Phrase(da: "Skal indkaldes", en: "To be called")
        case .takeUp: Phrase(da: "Forslag", en: "Proposals")
        case .publish: Phrase(da: "Skal sendes ud", en: "To be sent out")
        case .record: Phrase(da: "Skal skrives", en: "To be written")
        case .circulate: Phrase(da: "Mangler referat", en: "Minutes wanted")
        case .answerObjections: Phrase(da: "Indsigelser", en: "Objections")
        case .approve: Phrase(da: "Venter på godkendelse", en: "Waits for approval")
        }
    }

    fileprivate var phrase: Phrase {
        switch self {
        case .reply: Phrase(da: "Kommer du til mødet?", en: "Are you coming to the meeting?")
        case .answerPoll:
            Phrase(
                da: "Hvilke dage passer dig? Der søges en dag til et møde.",
                en: "Which days suit you? A day for a meeting is sought.")
        case .call:
            Phrase(da: "Indkaldelsen er ikke sendt.", en: "The notice has not been sent.")
        case .takeUp(let count):
            count == 1
                ? Phrase(
                    da: "Et forslag til dagsordenen venter på at blive taget op.",
                    en: "A proposal for the agenda waits to be taken up.")
                : Phrase(
                    da: "\(count) forslag til dagsordenen venter på at blive taget op.",
                    en: "\(count) proposals for the agenda wait to be taken up.")
        case .publish:
            Phrase(
                da: "Dagsordenen er ikke sendt ud, som den er nu.",
                en: "The agenda has not been sent out as it is now.")
        case .record:
            Phrase(
                da: "Det er ikke skrevet ned, om mødet blev holdt, og hvem der var der.",
                en: "It is not written down whether it was held, and who was there.")
        case .circulate:
            Phrase(
                da: "Referatet er ikke sendt rundt.", en: "The minutes have not been sent round.")
        case .answerObjections(let count):
            count == 1
                ? Phrase(
                    da: "En indsigelse mod referatet mangler svar.",
                    en: "An objection to the minutes wants an answer.")
                : Phrase(
                    da: "\(count) indsigelser mod referatet mangler svar.",
                    en: "\(count) objections to the minutes want an answer.")
        case .approve:
            Phrase(
                da: "Referatet er sendt rundt og ikke godkendt endnu.",
                en: "The minutes are sent round and not approved yet.")
        }
    }
}
