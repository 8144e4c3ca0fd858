// SPDX-License-Identifier: EUPL-1.2

extension City {
    func decide(_ command: InstrumentCommand, on day: Day) throws -> [CityEvent] {
        let events: [InstrumentEvent] = try decide(command)
        return events.map(CityEvent.instrument)
    }

    /// What the command leads to, or why it cannot be.
    func decide(_ command: InstrumentCommand) throws(InstrumentRefusal) -> [InstrumentEvent] {
        switch command {
        case .take(let id, let content):
            guard id.isWellFormed else { throw .malformedID(id.rawValue) }
            guard instruments[id] == nil else { throw .idTaken(id.rawValue) }
            return [.taken(StanceTaken(stance: id, content: try checked(content, of: id)))]
        case .change(let id, let content, let seen):
            let stance = try going(id, seen: seen)
            let content = try checked(content, of: id)
            guard content != stance.content else { return [] }
            return [.changed(StanceChanged(stance: id, content: content))]
        case .end(let id, let reason, let seen):
            _ = try going(id, seen: seen)
            return [.ended(StanceEnded(stance: id, reason: reason))]
        }
    }

    private func going(
        _ id: StanceID, seen: Int?
    ) throws(InstrumentRefusal) -> InstrumentStance {
        guard let stance = instruments[id] else { throw .unknownStance(id) }
        if let seen, seen != stance.version {
            throw .changedMeanwhile(seen: seen, now: stance.version)
        }
        if let ending = stance.ended { throw .ended(ending.on) }
        return stance
    }

    /// whoever chooses against an instrument says why, and nobody
    /// says two things of one instrument in one place.
    private func checked(
        _ content: StanceContent, of id: StanceID
    ) throws(InstrumentRefusal) -> StanceContent {
        var content = content
        guard organizations[content.owner] != nil else {
            throw .unknownOrganization(content.owner)
        }
        for area in content.areas where areas[area] == nil { throw .unknownArea(area) }
        do throws(TextRefusal) {
            content.instrument = try CheckedText.title(content.instrument, field: "instrument")
            content.source = try CheckedText.source(content.source)
        } catch { throw .text(error) }
        if content.choice == .rejected, content.reason == nil { throw .reasonMissing }
        if let old = instruments.standing(content, except: id) {
            throw .saidAlready(old.instrument, old.content.choice, since: old.taken)
        }
        return content
    }

    // MARK: - R-010

    func permit(_ command: InstrumentCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .take(_, let content): try require(viewer, worksFor: [content.owner])
        case .change(let id, let content, _):
            try require(viewer, worksFor: owner(of: id))
            try require(viewer, worksFor: [content.owner])
        case .end(let id, _, _): try require(viewer, worksFor: owner(of: id))
        }
    }

    private func owner(of id: StanceID) -> [OrganizationID] {
        instruments[id].map { [$0.owner] } ?? []
    }
}
