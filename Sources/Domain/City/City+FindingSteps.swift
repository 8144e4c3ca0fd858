// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// the steps of a finding, and its money.
extension City {
    func step(_ command: FindingCommand, on day: Day) throws(FindingRefusal) -> [FindingEvent] {
        switch command {
        case .assess(let id, let seen):
            let finding = try open(id, seen)
            return finding.state == .assessed ? [] : [.assessed(FindingAssessed(finding: id))]
        case .passOn(let id, let unit, let reason, let seen):
            return try passOn(id, to: unit, reason: reason, seen: seen)
        case .plan(let id, let on, let seen):
            let finding = try open(id, seen)
            guard on >= day else { throw .dayPassed(on) }
            guard finding.state != .planned(on: on) else { return [] }
            return [.planned(FindingPlanned(finding: id, on: on))]
        case .begin(let id, let seen):
            let finding = try open(id, seen)
            return finding.state == .inWork ? [] : [.begun(FindingBegun(finding: id))]
        case .mend(let id, let on, let proof, let seen):
            return try mend(id, on: on, proof: proof, seen: seen, today: day)
        case .leave(let id, let reason, let seen):
            _ = try open(id, seen)
            return [.left(FindingLeft(finding: id, reason: reason))]
        case .reopen(let id, let reason, let seen):
            let finding = try known(id)
            try requireSame(finding, seen)
            guard finding.state.hasEnded else { throw .notEnded }
            return [.reopened(FindingReopened(finding: id, reason: reason))]
        case .merge(let id, let into): return try merge(id, into: into)
        default: return try pay(command)
        }
    }

    private func pay(_ command: FindingCommand) throws(FindingRefusal) -> [FindingEvent] {
        switch command {
        case .estimate(let id, let cost, let payer, let seen):
            let finding = try known(id)
            try requireSame(finding, seen)
            if let cost, cost < .zero { throw .impossibleCost }
            if let payer { try requireOrganization(payer) }
            guard finding.cost != cost || finding.payer != payer else { return [] }
            return [.estimated(FindingEstimated(finding: id, cost: cost, payer: payer))]
        case .fund(let id, let by, let seen):
            let finding = try known(id)
            try requireSame(finding, seen)
            if let by { try requireOrganization(by) }
            guard finding.funding != .funded(by: by) else { return [] }
            return [.funded(FindingFunded(finding: id, by: by))]
        case .unfund(let id, let seen):
            let finding = try open(id, seen)
            return finding.funding.isUnfunded ? [] : [.unfunded(FindingUnfunded(finding: id))]
        default: preconditionFailure("every other command is decided before")
        }
    }

    /// “Not ours”: the day that it was found stays what the answer is counted from.
    private func passOn(
        _ id: FindingID, to unit: OrganizationID, reason: NoteID, seen: Int?
    ) throws(FindingRefusal) -> [FindingEvent] {
        let finding = try open(id, seen)
        try requireOrganization(unit)
        guard finding.unit != unit else { throw .sameUnit(name(of: unit)) }
        return [
            .passedOn(
                FindingPassedOn(finding: id, from: finding.unit, to: unit, reason: reason))
        ]
    }

    private func mend(
        _ id: FindingID, on: Day, proof: FindingPhoto?, seen: Int?, today: Day
    ) throws(FindingRefusal) -> [FindingEvent] {
        let finding = try open(id, seen)
        guard on <= today else { throw .notHappenedYet(on) }
        guard on >= finding.clockStart else { throw .mendedBeforeFound(finding.clockStart) }
        if let proof { try require(finding.photos + [proof]) }
        return [.mended(FindingMended(finding: id, on: on, proof: proof))]
    }

    /// the one that stays keeps the photos and followers of both.
    private func merge(
        _ id: FindingID, into other: FindingID
    ) throws(FindingRefusal) -> [FindingEvent] {
        let finding = try known(id)
        guard id != other else { throw .mergedWithItself }
        let standing = try known(other)
        if finding.state == .duplicate(of: other) { return [] }
        try requireOpen(finding)
        guard standing.state.kind != .duplicate else { throw .mergedIntoEnded(standing.number) }
        return [.merged(FindingMerged(finding: id, into: other))]
    }

    private func open(_ id: FindingID, _ seen: Int?) throws(FindingRefusal) -> SafetyFinding {
        let finding = try known(id)
        try requireSame(finding, seen)
        try requireOpen(finding)
        return finding
    }

    private func requireOpen(_ finding: SafetyFinding) throws(FindingRefusal) {
        if let ended = finding.endedOn { throw .ended(finding.state.kind, since: ended) }
    }
}
