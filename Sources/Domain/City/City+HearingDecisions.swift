// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// What the command leads to on the day, or why it cannot be.
    func decide(
        _ command: HearingCommand, on day: Day
    ) throws(HearingRefusal) -> [HearingEvent] {
        switch command {
        case .stateList(let list): try state(list)
        case .prepare(let id, let content): try prepare(id, content)
        case .change(let id, let content, let seen): try change(id, content, seen: seen)
        case .open(let id, let despite, let seen):
            try open(id, despite: despite, seen: seen, on: day)
        case .extend(let id, let until, let reason, let seen):
            try extend(id, until: until, reason: reason, seen: seen)
        case .withdraw(let id, let reason):
            try withdraw(id, reason: reason)
        case .response(let id, let party, let command):
            try respond(command, to: id, of: party, on: day)
        case .speak(let id, let draft): try speak(draft, to: id, on: day)
        case .admit(let id, let voice): try admit(voice, in: id)
        case .turnAway(let id, let voice, let reason): try turnAway(voice, in: id, reason)
        case .pick(let id, let origin, let text): try pick(text, from: origin, in: id)
        case .answer(let id, let number, let verdict, let reason, let seen):
            try answer(number, in: id, verdict, reason: reason, seen: seen)
        case .conclude(let id, let isPublished):
            try conclude(id, isPublished: isPublished, on: day)
        }
    }

    private func state(_ list: PartyList) throws(HearingRefusal) -> [HearingEvent] {
        guard list.id.isWellFormed else { throw .malformedID(list.id.rawValue) }
        var list = list
        list.name = try .checked { () throws(TextRefusal) in
            try CheckedText.title(list.name, field: "name")
        }
        try require(list.parties)
        if let days = list.leastDays, !(1...365).contains(days) { throw .impossibleDays(days) }
        guard hearings[list.id] != list else { return [] }
        return [.listStated(PartyListStated(list: list))]
    }

    private func prepare(
        _ id: HearingID, _ content: HearingContent
    ) throws(HearingRefusal) -> [HearingEvent] {
        guard id.isWellFormed else { throw .malformedID(id.rawValue) }
        guard hearings[id] == nil else { throw .idTaken(id.rawValue) }
        return [.prepared(HearingPrepared(hearing: id, content: try checked(content)))]
    }

    private func change(
        _ id: HearingID, _ content: HearingContent, seen: Int?
    ) throws(HearingRefusal) -> [HearingEvent] {
        let hearing = try known(id)
        try requireSame(hearing.version, seen)
        if let opened = hearing.opened { throw .openedAlready(opened) }
        try requireGoing(hearing)
        let content = try checked(content)
        guard content != hearing.content else { return [] }
        return [.changed(HearingChanged(hearing: id, content: content))]
    }

    /// whoever is asked is known and asked once, with time to answer.
    private func checked(_ content: HearingContent) throws(HearingRefusal) -> HearingContent {
        var content = content
        content.title = try .checked { () throws(TextRefusal) in
            try CheckedText.title(content.title)
        }
        let source = content.source
        do throws(TextRefusal) {
            content.source = try CheckedText.source(source)
        } catch { throw .text(error) }
        try requireKnown(content.arranger)
        for list in content.lists where hearings[list] == nil { throw .unknownList(list) }
        for area in content.areas where areas[area] == nil { throw .unknownArea(area) }
        if content.isPublic && content.parties.isEmpty {
            // Anybody may answer.
        } else {
            try require(content.parties)
        }
        guard content.deadline.lastDay(in: workdays.calendar) >= content.opens else {
            throw .deadlineBeforeOpening(content.opens)
        }
        return content
    }

    /// a hearing that something speaks against is opened with a reason only.
    private func open(
        _ id: HearingID, despite: NoteID?, seen: Int?, on day: Day
    ) throws(HearingRefusal) -> [HearingEvent] {
        let hearing = try known(id)
        try requireSame(hearing.version, seen)
        try requireGoing(hearing)
        if let opened = hearing.opened { throw .openedAlready(opened) }
        guard day <= hearing.lastDay(in: workdays.calendar) else {
            throw .deadlineBeforeOpening(day)
        }
        var content = hearing.content
        content.opens = day
        let warnings = warnings(about: content)
        guard warnings.isEmpty || despite != nil else { throw .warned(warnings.count) }
        return [
            .opened(
                HearingOpened(
                    hearing: id, warnings: warnings, despite: warnings.isEmpty ? nil : despite))
        ]
    }

    /// more time is given to all, with a reason, and never taken back.
    private func extend(
        _ id: HearingID, until: Deadline, reason: NoteID, seen: Int?
    ) throws(HearingRefusal) -> [HearingEvent] {
        let hearing = try known(id)
        try requireSame(hearing.version, seen)
        try requireOpened(hearing)
        let last = hearing.lastDay(in: workdays.calendar)
        guard until.lastDay(in: workdays.calendar) > last else {
            throw .extensionNotLater(last)
        }
        return [.extended(HearingExtended(hearing: id, until: until, reason: reason))]
    }

    private func withdraw(
        _ id: HearingID, reason: NoteID
    ) throws(HearingRefusal) -> [HearingEvent] {
        try requireGoing(try known(id))
        return [.withdrawn(HearingWithdrawn(hearing: id, reason: reason))]
    }

    /// nothing that was recommended is left without an answer.
    private func conclude(
        _ id: HearingID, isPublished: Bool, on day: Day
    ) throws(HearingRefusal) -> [HearingEvent] {
        let hearing = try known(id)
        try requireOpened(hearing)
        let last = hearing.lastDay(in: workdays.calendar)
        guard day > last || hearing.isEverybodyHeard else { throw .stillOpen(last) }
        let unread = hearing.voices.count { $0.moderation == .waiting }
        guard unread == 0 else { throw .unread(unread) }
        let unanswered = hearing.recommendations.count { $0.answer == nil }
        guard unanswered == 0 else { throw .unanswered(unanswered) }
        return [
            .concluded(
                HearingConcluded(
                    hearing: id, isPublished: isPublished || hearing.content.isPublic))
        ]
    }
}

extension Hearing {
    /// Whether all who were asked have answered, of a hearing for nobody else.
    public var isEverybodyHeard: Bool {
        !content.isPublic && responses.allSatisfy { $0.delivery != nil }
    }
}

// MARK: - What must hold

extension City {
    func known(_ id: HearingID) throws(HearingRefusal) -> Hearing {
        guard let hearing = hearings[id] else { throw .unknownHearing(id) }
        return hearing
    }

    func requireSame(_ version: Int, _ seen: Int?) throws(HearingRefusal) {
        if let seen, seen != version { throw .changedMeanwhile(seen: seen, now: version) }
    }

    func requireGoing(_ hearing: Hearing) throws(HearingRefusal) {
        if let withdrawal = hearing.withdrawal { throw .withdrawn(withdrawal.on) }
        if let conclusion = hearing.conclusion { throw .concluded(conclusion.on) }
    }

    func requireOpened(_ hearing: Hearing) throws(HearingRefusal) {
        try requireGoing(hearing)
        if hearing.opened == nil { throw .notOpened }
    }

    private func requireKnown(_ id: OrganizationID) throws(HearingRefusal) {
        guard organizations[id] != nil else { throw .unknownOrganization(id) }
    }

    private func require(_ parties: [OrganizationID]) throws(HearingRefusal) {
        guard !parties.isEmpty else { throw .nobodyAsked }
        for (index, party) in parties.enumerated() {
            try requireKnown(party)
            guard !parties[..<index].contains(party) else {
                throw .askedTwice(name(of: party))
            }
        }
    }

    func name(of party: OrganizationID) -> String {
        organizations[party]?.name ?? party.rawValue
    }
}

extension String {
    fileprivate static func checked(
        _ read: () throws(TextRefusal) -> String
    ) throws(HearingRefusal) -> String {
        do throws(TextRefusal) {
            return try read()
        } catch {
            throw .text(error)
        }
    }
}
