// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Matters {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: MatterCommand,
        on day: Day,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        switch command {
        case .submit(let id, let content, let contact):
            try submit(id, content, contact: contact, in: setting)
        case .admit(let id, let address, let isPublic):
            try admit(id, address, isPublic: isPublic, on: day, in: setting)
        case .turnAway(let id, let reason): try turnAway(id, reason: reason)
        case .merge(let id, let other): try merge(id, into: other)
        case .raise(let draft): try raise(draft, on: day, in: setting)
        case .describe(let id, let content, let isPublic, let seen):
            try describe(id, content, isPublic: isPublic, seen: seen, in: setting)
        case .address(let id, let address, let seen):
            try self.address(id, address, seen: seen, on: day, in: setting)
        case .answer(let id, let text): try answer(id, text: text)
        case .refer(let id, let draft): try refer(id, draft, on: day, in: setting)
        case .treat(let id, let draft): try treat(id, draft, on: day, in: setting)
        case .decline(let id, let forum, let reason):
            try decline(id, in: forum, reason: reason, on: day, setting)
        case .tell(let id, let party, let note): try tell(id, party, note: note, in: setting)
        case .carry(let id, let carrier): try carry(id, by: carrier, in: setting)
        case .close(let id, let result, let needsNoWork):
            try close(id, result: result, needsNoWork: needsNoWork, in: setting)
        case .action(let command): try decide(command, on: day, in: setting)
        }
    }

    private func submit(
        _ id: MatterID,
        _ content: MatterContent,
        contact: NoteID?,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        try requireNew(id)
        let content = try checked(content, in: setting)
        return [.submitted(MatterSubmitted(matter: id, content: content, contact: contact))]
    }

    /// what a neighbor writes is nobody's matter before a moderator lets it in.
    private func admit(
        _ id: MatterID,
        _ address: MatterAddress,
        isPublic: Bool,
        on day: Day,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        _ = try submitted(id)
        try check(address, on: day, in: setting)
        return [.admitted(MatterAdmitted(matter: id, address: address, isPublic: isPublic))]
    }

    private func turnAway(
        _ id: MatterID, reason: NoteID
    ) throws(MatterRefusal) -> [MatterEvent] {
        _ = try submitted(id)
        return [.turnedAway(MatterTurnedAway(matter: id, reason: reason))]
    }

    /// whoever raised the same waits for the answer of the matter that goes on.
    private func merge(
        _ id: MatterID, into other: MatterID
    ) throws(MatterRefusal) -> [MatterEvent] {
        guard id != other else { throw .mergedIntoItself }
        guard let matter = matters[id] else { throw .unknownMatter(id) }
        if matter.moderation != .submitted { _ = try open(id) }
        // What forums were asked stays where it was asked.
        guard matter.treatments.isEmpty else { throw .treatedAlready(title: matter.title) }
        _ = try open(other)
        return [.merged(MatterMerged(matter: id, into: other))]
    }

    private func raise(
        _ draft: MatterDraft,
        on day: Day,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        try requireNew(draft.id)
        let content = try checked(draft.content, in: setting)
        try requireKnown(draft.by, in: setting)
        try check(draft.address, on: day, in: setting)
        return [
            .raised(
                MatterRaised(
                    matter: draft.id, content: content, by: draft.by, person: draft.person,
                    address: draft.address, isPublic: draft.isPublic))
        ]
    }

    private func describe(
        _ id: MatterID,
        _ content: MatterContent,
        isPublic: Bool,
        seen: Int?,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        guard let matter = matters[id] else { throw .unknownMatter(id) }
        if matter.moderation != .submitted { _ = try open(id, seen: seen) }
        // only moderation makes a neighbor's words public.
        if matter.moderation == .submitted, isPublic { throw .notAdmitted(title: matter.title) }
        let content = try checked(content, in: setting)
        guard content != matter.content || isPublic != matter.isPublic else { return [] }
        return [
            .described(MatterDescribed(matter: id, content: content, isPublic: isPublic))
        ]
    }

    private func address(
        _ id: MatterID,
        _ address: MatterAddress,
        seen: Int?,
        on day: Day,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        let matter = try open(id, seen: seen)
        try check(address, on: day, in: setting)
        guard
            address.to != matter.addressees || address.answerer != matter.answerer
                || address.answerBy != matter.answerBy
        else { return [] }
        return [.addressed(MatterAddressed(matter: id, address: address))]
    }

    private func answer(_ id: MatterID, text: NoteID) throws(MatterRefusal) -> [MatterEvent] {
        let matter = try open(id)
        guard let answerer = matter.answerer else { throw .noAddressee }
        if let answer = matter.answer { throw .answeredAlready(on: answer.on) }
        return [.answered(MatterAnswered(matter: id, by: answerer, text: text))]
    }

    private func carry(
        _ id: MatterID,
        by carrier: Carrier,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        let matter = try open(id)
        if matter.carriedBy.contains(carrier) { return [] }
        let isKnown =
            switch carrier {
            case .initiative(let id): setting.initiatives[id] != nil
            case .activity(let id): setting.activities[id] != nil
            case .action(let id): actions[id] != nil
            }
        guard isKnown else { throw .unknownCarrier(carrier) }
        return [.carried(MatterCarried(matter: id, by: carrier))]
    }
}

// MARK: - What must hold

extension Matters {
    /// A matter that goes on: let in, neither merged nor closed.
    func open(_ id: MatterID, seen: Int? = nil) throws(MatterRefusal) -> Matter {
        guard let matter = matters[id] else { throw .unknownMatter(id) }
        if let seen, seen != matter.version {
            throw .changedMeanwhile(seen: seen, now: matter.version)
        }
        switch matter.moderation {
        case .submitted: throw .notAdmitted(title: matter.title)
        case .turnedAway(let day, _): throw .turnedAway(on: day)
        case .merged(let other, _): throw .merged(into: matters[other]?.title ?? other.rawValue)
        case .admitted: break
        }
        if let closing = matter.closing { throw .closed(on: closing.on) }
        return matter
    }

    private func submitted(_ id: MatterID) throws(MatterRefusal) -> Matter {
        guard let matter = matters[id] else { throw .unknownMatter(id) }
        guard matter.moderation == .submitted else { throw .moderatedAlready }
        return matter
    }

    private func requireNew(_ id: MatterID) throws(MatterRefusal) {
        guard id.isWellFormed else { throw .malformedID(id.rawValue) }
        guard matters[id] == nil else { throw .idTaken(id.rawValue) }
    }

    private func checked(
        _ content: MatterContent,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> MatterContent {
        var content = content
        do {
            content.title = try CheckedText.title(content.title)
        } catch {
            throw .text(error)
        }
        if let area = content.areas.first(where: { setting.areas[$0] == nil }) {
            throw .unknownArea(area)
        }
        content.solutions = SolutionKind.allCases.filter(content.solutions.contains)
        return content
    }

    /// several may be addressed; exactly one of them owes the answer.
    private func check(
        _ address: MatterAddress,
        on day: Day,
        in setting: MatterSetting
    ) throws(MatterRefusal) {
        guard !address.to.isEmpty else { throw .noAddressee }
        for (index, id) in address.to.enumerated() {
            try requireKnown(id, in: setting)
            guard !address.to[..<index].contains(id) else {
                throw .addresseeTwice(setting.name(of: id))
            }
        }
        guard address.to.contains(address.answerer) else {
            throw .answererNotAddressed(setting.name(of: address.answerer))
        }
        if let due = address.answerBy, due < day { throw .dueInPast(due, field: "answerBy") }
    }

    func requireKnown(
        _ id: OrganizationID, in setting: MatterSetting
    ) throws(MatterRefusal) {
        guard setting.organizations[id] != nil else { throw .unknownOrganization(id) }
    }
}

extension Matter {
    /// What it is about, as a form shows it.
    public var content: MatterContent {
        MatterContent(
            title: title, kind: kind, topic: topic,
            solutions: SolutionKind.allCases.filter(solutions.contains), areas: areas,
            text: text, sentiment: sentiment)
    }
}
