// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// What a command about meetings leads to; a decision also goes into the
    /// thread of its matter.
    ///
    /// what the forum came to is written once, at the item, and the
    /// matter has it at the same moment.
    func decide(_ command: MeetingCommand, on day: Day) throws -> [CityEvent] {
        try requireMatter(of: command)
        let events = try meetings.decide(command, on: day, in: forums, organizations)
        return try events.map(CityEvent.meeting) + events.flatMap { try consequences(of: $0) }
    }

    /// What a command about forums leads to; a substitute who is named after the
    /// member has declined is asked at once.
    func decide(_ command: ForumCommand, on day: Day) throws -> [CityEvent] {
        let events = try forums.decide(command, on: day, in: organizations, areas, initiatives)
        return events.map(CityEvent.forum)
            + events.flatMap { event -> [MeetingEvent] in
                guard case .substituteNamed(let fact) = event else { return [] }
                return meetings.asked(by: fact, on: day, in: forums, organizations)
            }.map(CityEvent.meeting)
    }

    private func requireMatter(of command: MeetingCommand) throws(MeetingRefusal) {
        guard case .agenda(_, let command) = command, let matter = command.content?.matter
        else { return }
        if matters[matter] == nil { throw .agenda(.unknownMatter(matter)) }
    }

    private func consequences(of event: MeetingEvent) throws -> [CityEvent] {
        guard case .itemDecided(let fact) = event,
            let item = meetings[fact.meeting]?.agenda[fact.item]
        else { return [] }
        if case .telling(let matter) = item.standing {
            return try tell(matter, to: fact.forum, on: fact.decision.on)
        }
        guard let matter = item.matter, !item.isProcedural else { return [] }
        let draft = TreatmentDraft(
            in: fact.forum, fact.decision.outcome, wording: fact.decision.wording,
            meeting: fact.meeting, item: fact.item, recommendedTo: fact.decision.recommendedTo,
            answerBy: fact.decision.answerBy)
        return try matters.decide(.treat(matter, draft), on: fact.decision.on, in: matterSetting)
            .map(CityEvent.matter)
    }

    /// The forum has heard at its meeting what became of the matter.
    private func tell(_ id: MatterID, to forum: ForumID, on day: Day) throws -> [CityEvent] {
        guard let matter = matters[id], matter.isOpen else { return [] }
        let party = MatterParty.organization(forum)
        guard matters.tellings(of: matter).contains(where: { $0.party == party })
        else { return [] }
        return try matters.decide(.tell(id, party, note: nil), on: day, in: matterSetting)
            .map(CityEvent.matter)
    }

    /// the items that the meeting should have of itself and has not:
    /// minutes to approve, unfinished items, answers that have come back, and
    /// what is still to be done.
    public func standingItems(for meeting: Meeting, on day: Day) -> [StandingItem] {
        let told = matters.tellings(on: day).filter { $0.party == .organization(meeting.lead) }
            .compactMap { matters[$0.matter] }.map { matter in
                StandingItem(
                    .telling(matter.id),
                    Phrase(
                        da: "Tilbagemelding: \(matter.title)", en: "Feedback: \(matter.title)"),
                    .inform, topic: matter.topic, matter: matter.id)
            }
        let isSomethingOpen = matters.actions.values.contains {
            $0.isOpen && $0.forum == meeting.lead
        }
        let followUp = StandingItem(
            .followUp, Phrase(da: "Opfølgning på opgaver", en: "Follow-up of actions"), .inform)
        let all =
            meetings.standingItems(for: meeting) + told + (isSomethingOpen ? [followUp] : [])
        let there = meeting.agenda.items.filter { $0.state != .withdrawn }.compactMap(\.standing)
        return all.filter { !there.contains($0.standing) }
    }

    /// The standing items that the viewer may know of: not what they were kept
    /// out of at the meeting before.
    public func standingItems(
        for meeting: Meeting, on day: Day, to viewer: Viewer
    ) -> [StandingItem] {
        standingItems(for: meeting, on: day).filter { standing in
            guard case .carriedOver(let before) = standing.standing,
                let (meeting, item) = meetings.item(before)
            else { return true }
            return sees(item, of: meeting, viewer)
        }
    }

    /// Whether the viewer may read what the forum made of a matter at a
    /// meeting; what was treated outside meetings is as the matter is.
    public func sees(_ treatment: Treatment, _ viewer: Viewer) -> Bool {
        guard let meeting = treatment.meeting.flatMap({ meetings[$0] }),
            let item = treatment.item.flatMap({ meeting.agenda[$0] })
        else { return true }
        return seesDecision(on: item, of: meeting, viewer)
    }
}

extension AgendaCommand {
    var content: ItemContent? {
        switch self {
        case .propose(let draft), .add(let draft): draft.content
        case .change(_, let content, _): content
        default: nil
        }
    }
}
