// SPDX-License-Identifier: EUPL-1.2

extension City {
    /// What the command leads to on the day, or why it cannot be.
    func decide(_ command: WalkCommand, on day: Day) throws(WalkRefusal) -> [WalkEvent] {
        switch command {
        case .plan(let id, let content): try plan(id, content)
        case .change(let id, let content, let seen): try change(id, content, seen: seen)
        case .invite(let id, let seen): try invite(id, seen: seen, on: day)
        case .record(let id, let record, let seen): try self.record(id, record, seen, on: day)
        case .file(let id, let isPublished, let seen):
            try file(id, isPublished: isPublished, seen: seen)
        case .cancel(let id, let reason, let seen): try cancel(id, reason: reason, seen: seen)
        }
    }

    private func plan(
        _ id: WalkID, _ content: WalkContent
    ) throws(WalkRefusal) -> [WalkEvent] {
        guard id.isWellFormed else { throw .malformedID(id.rawValue) }
        guard walks[id] == nil else { throw .idTaken(id.rawValue) }
        return [.planned(WalkPlanned(walk: id, content: try checked(content)))]
    }

    private func change(
        _ id: WalkID, _ content: WalkContent, seen: Int?
    ) throws(WalkRefusal) -> [WalkEvent] {
        let walk = try toCome(id, seen: seen)
        let content = try checked(content)
        guard content != walk.content else { return [] }
        let left = walk.content.participants.filter { !content.participants.contains($0) }
        return [
            .changed(
                WalkChanged(walk: id, content: content, left: walk.invited == nil ? [] : left))
        ]
    }

    /// people are invited once, to a day that is still to come.
    private func invite(
        _ id: WalkID, seen: Int?, on day: Day
    ) throws(WalkRefusal) -> [WalkEvent] {
        let walk = try toCome(id, seen: seen)
        if let invited = walk.invited { throw .invitedAlready(invited) }
        guard !walk.content.participants.isEmpty else { throw .nobodyInvited }
        guard walk.content.day >= day else { throw .inThePast(walk.content.day) }
        return [.invited(WalkInvited(walk: id))]
    }

    /// how it went is written once it has been walked, and stands with the report.
    private func record(
        _ id: WalkID, _ record: WalkRecord, _ seen: Int?, on day: Day
    ) throws(WalkRefusal) -> [WalkEvent] {
        let walk = try going(id, seen: seen)
        guard record.on <= day else { throw .notYet(record.on) }
        guard record.on >= walk.content.day else { throw .notYet(walk.content.day) }
        for (index, line) in record.attendance.enumerated() {
            try requireKnown(line.organization)
            if record.attendance[..<index].contains(where: { $0.organization == line.organization })
            {
                throw .countedTwice(name(of: line.organization))
            }
        }
        for count in record.attendance.compactMap(\.people) + [record.residents ?? 0]
        where !(0...500).contains(count) {
            throw .impossibleCount(count)
        }
        for item in record.checked where !walk.content.checklist.indices.contains(item) {
            throw .unknownItem(item + 1)
        }
        guard record != walk.record else { return [] }
        return [.recorded(WalkRecorded(walk: id, record: record))]
    }

    private func file(
        _ id: WalkID, isPublished: Bool, seen: Int?
    ) throws(WalkRefusal) -> [WalkEvent] {
        guard try going(id, seen: seen).record != nil else { throw .notWalked }
        return [.filed(WalkFiled(walk: id, isPublished: isPublished))]
    }

    private func cancel(
        _ id: WalkID, reason: NoteID, seen: Int?
    ) throws(WalkRefusal) -> [WalkEvent] {
        _ = try toCome(id, seen: seen)
        return [.cancelled(WalkCancelled(walk: id, reason: reason))]
    }
}

// MARK: - What must hold

extension City {
    /// The walk, when it is neither over nor called off.
    private func going(_ id: WalkID, seen: Int?) throws(WalkRefusal) -> SafetyWalk {
        guard let walk = walks[id] else { throw .unknownWalk(id) }
        if let seen, seen != walk.version {
            throw .changedMeanwhile(seen: seen, now: walk.version)
        }
        if let cancellation = walk.cancellation { throw .cancelled(cancellation.on) }
        if let report = walk.report { throw .reported(report.on) }
        return walk
    }

    private func toCome(_ id: WalkID, seen: Int?) throws(WalkRefusal) -> SafetyWalk {
        let walk = try going(id, seen: seen)
        if let record = walk.record { throw .walked(record.on) }
        return walk
    }

    /// a walk has areas and a way, and a leader who is there.
    private func checked(_ content: WalkContent) throws(WalkRefusal) -> WalkContent {
        let content = try texts(of: content)
        guard !content.areas.isEmpty else { throw .noArea }
        for area in content.areas where areas[area] == nil { throw .unknownArea(area) }
        guard organizations[content.leader] != nil else { throw .unknownPost(content.leader) }
        for (index, party) in content.participants.enumerated() {
            try requireKnown(party)
            guard !content.participants[..<index].contains(party) else {
                throw .invitedTwice(name(of: party))
            }
        }
        guard !content.streets.isEmpty || content.route.count > 1 else { throw .noWay }
        guard content.route.count <= 500 else { throw .tooManyPoints(500) }
        guard content.route.allSatisfy(\.isPossible) else { throw .impossiblePoint }
        if let minutes = content.minutes, !(10...480).contains(minutes) {
            throw .impossibleLength(minutes)
        }
        if let until = content.until, until <= content.day { throw .backwards(content.day) }
        return content
    }

    private func texts(of content: WalkContent) throws(WalkRefusal) -> WalkContent {
        var content = content
        guard content.checklist.count <= 50 else { throw .tooManyItems(50) }
        guard content.streets.count <= 100 else { throw .tooManyItems(100) }
        do throws(TextRefusal) {
            content.title = try CheckedText.title(content.title)
            content.source = try CheckedText.source(content.source)
            for index in content.streets.indices {
                content.streets[index] = try CheckedText.title(
                    content.streets[index], field: "streets")
            }
            for index in content.checklist.indices {
                content.checklist[index] = try CheckedText.title(
                    content.checklist[index], field: "checklist")
            }
            if let place = content.meetingPlace {
                content.meetingPlace = try CheckedText.title(place, field: "meetingPlace")
            }
        } catch {
            throw .text(error)
        }
        return content
    }

    private func requireKnown(_ id: OrganizationID) throws(WalkRefusal) {
        guard organizations[id] != nil else { throw .unknownOrganization(id) }
    }
}
