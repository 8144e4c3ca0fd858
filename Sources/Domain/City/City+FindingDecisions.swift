// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// What the command leads to on the day, or why it cannot be.
    func decide(
        _ command: FindingCommand, on day: Day
    ) throws(FindingRefusal) -> [FindingEvent] {
        switch command {
        case .stateCategory(let category): try state(category)
        case .stateRule(let rule): try state(rule)
        case .report(let draft): try report(draft, on: day)
        case .correct(let id, let content, let seen): try correct(id, content, seen: seen)
        case .show(let id, let photos, let seen): try show(id, photos: photos, seen: seen)
        case .hide(let id, let reason, let seen): try hide(id, reason: reason, seen: seen)
        case .addPhoto(let id, let photo): try add(photo, to: id)
        case .seeAgain(let id, let look): try seeAgain(id, look, on: day)
        case .showPhoto(let id, let file, let isPublic):
            try show(file, of: id, isPublic: isPublic)
        case .replacePhoto(let id, let file, let photo): try replace(file, of: id, by: photo)
        case .link(let id, let carrier): try link(id, to: carrier)
        case .unlink(let id, let carrier): try unlink(id, from: carrier)
        case .peer(let command): try decide(command, on: day)
        default: try step(command, on: day)
        }
    }

    private func report(
        _ draft: FindingDraft, on day: Day
    ) throws(FindingRefusal) -> [FindingEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        if let known = findings[draft.id] {
            guard known.isSame(as: draft) else { throw .idTaken(draft.id.rawValue) }
            return []
        }
        let content = try checked(draft.content, since: nil)
        try require(draft.photos)
        if let organization = draft.by.organization { try requireOrganization(organization) }
        if let walk = draft.walk, walks[walk] == nil { throw .unknownWalk(walk) }
        let isPublic = draft.isPublic && !draft.by.needsModeration
        let source = draft.source
        let reported = FindingReported(
            finding: draft.id, content: content,
            photos: draft.photos.map { photo in
                var photo = photo
                photo.isPublic = photo.isPublic && isPublic
                return photo
            }, recording: draft.recording, foundOn: draft.foundOn ?? day, foundAt: draft.foundAt,
            by: draft.by, walk: draft.walk, doubts: doubts(about: draft, content, on: day),
            digest: draft.digest, isPublic: isPublic, source: try .source(source),
            isExample: draft.isExample)
        return [.reported(reported)] + routed(draft.id, content)
    }

    /// sorted by a category that is used, at a place that somebody can find.
    func checked(
        _ content: FindingContent, since before: FindingContent?
    ) throws(FindingRefusal) -> FindingContent {
        guard let category = findings[content.category] else {
            throw .unknownCategory(content.category)
        }
        guard !category.isRetired || before?.category == content.category else {
            throw .retiredCategory(category.name.danish)
        }
        guard content.place.isStated else { throw .placeMissing }
        if let area = content.place.area, areas[area] == nil { throw .unknownArea(area) }
        if case .housing(let owner?) = content.ground { try requireOrganization(owner) }
        guard let point = content.place.point else { return content }
        guard point.isPossible else { throw .impossiblePoint }
        var content = content
        content.place.area = content.place.area ?? areas.innermost(around: point)?.id
        return content
    }

    private func correct(
        _ id: FindingID, _ content: FindingContent, seen: Int?
    ) throws(FindingRefusal) -> [FindingEvent] {
        let finding = try known(id)
        try requireSame(finding, seen)
        let content = try checked(content, since: finding.content)
        guard content != finding.content else { return [] }
        let isByRule = finding.turns.last.map { $0.reason == nil } ?? true
        let isRouted = isByRule && !finding.state.hasEnded
        return [.corrected(FindingCorrected(finding: id, content: content))]
            + (isRouted ? routed(id, content).filter { !$0.isTo(finding.unit) } : [])
    }

    private func link(
        _ id: FindingID, to carrier: FindingCarrier
    ) throws(FindingRefusal) -> [FindingEvent] {
        let finding = try known(id)
        switch carrier {
        case .activity(let id) where activities[id] == nil: throw .unknownCarrier(id.rawValue)
        case .initiative(let id) where initiatives[id] == nil:
            throw .unknownCarrier(id.rawValue)
        case .matter(let id) where matters[id] == nil: throw .unknownCarrier(id.rawValue)
        default: break
        }
        guard !finding.carriers.contains(carrier) else { return [] }
        return [.linked(FindingLinked(finding: id, to: carrier))]
    }

    private func unlink(
        _ id: FindingID, from carrier: FindingCarrier
    ) throws(FindingRefusal) -> [FindingEvent] {
        guard try known(id).carriers.contains(carrier) else { return [] }
        return [.unlinked(FindingUnlinked(finding: id, from: carrier))]
    }
}

extension SafetyFinding {
    /// the same report again, whatever ids its texts were given in the vault.
    fileprivate func isSame(as draft: FindingDraft) -> Bool {
        if let digest { return digest == draft.digest }
        return content == draft.content && by == draft.by
            && photos.filter { $0.kind == .found }.map(\.file) == draft.photos.map(\.file)
    }
}

extension FindingEvent {
    fileprivate func isTo(_ unit: OrganizationID?) -> Bool {
        if case .routed(let fact) = self { fact.unit == unit } else { false }
    }
}

extension String? {
    fileprivate static func source(_ text: String?) throws(FindingRefusal) -> String? {
        do throws(TextRefusal) {
            return try CheckedText.source(text)
        } catch {
            throw .text(error)
        }
    }
}

// MARK: - What must hold

extension City {
    func known(_ id: FindingID) throws(FindingRefusal) -> SafetyFinding {
        guard let finding = findings[id] else { throw .unknownFinding(id) }
        return finding
    }

    func requireSame(_ finding: SafetyFinding, _ seen: Int?) throws(FindingRefusal) {
        if let seen, seen != finding.version {
            throw .changedMeanwhile(seen: seen, now: finding.version)
        }
    }

    func requireOrganization(_ id: OrganizationID) throws(FindingRefusal) {
        guard organizations[id] != nil else { throw .unknownOrganization(id) }
    }
}
