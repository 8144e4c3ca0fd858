// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

// MARK: - Deciding

extension City {
    /// What the command leads to on the day, or why it cannot be.
    ///
    /// R-299: what has arrived at a system is not sent there again. R-301: what
    /// another system says ends nothing here, and the same word again is no news.
    func decide(
        _ command: PeerCommand, on day: Day
    ) throws(FindingRefusal) -> [FindingEvent] {
        switch command {
        case .state(let peer, let seen): return try state(peer, seen: seen)
        case .sendAgain(let id):
            guard let delivery = try known(id).peer, delivery.request == nil else { return [] }
            return [
                .sentToPeer(FindingSentToPeer(finding: id, unit: delivery.unit, request: nil))
            ]
        case .sent(let id, let unit, let request):
            if try known(id).hasArrived(at: unit) { return [] }
            return [
                .sentToPeer(FindingSentToPeer(finding: id, unit: unit, request: request))
            ]
        case .failed(let id, let unit, let why, let isFinal):
            if try known(id).hasArrived(at: unit) { return [] }
            return [
                .peerFailed(PeerFailed(finding: id, unit: unit, why: why, isFinal: isFinal))
            ]
        case .answered(let id, let word):
            guard let delivery = try known(id).peer, delivery.request != nil,
                delivery.word?.digest != word.digest
            else { return [] }
            return [.peerAnswered(PeerAnswered(finding: id, word: word))]
        }
    }

    private func state(_ peer: Peer, seen: Int?) throws(FindingRefusal) -> [FindingEvent] {
        guard organizations[peer.unit] != nil else { throw .unknownOrganization(peer.unit) }
        guard Peer.isAddress(peer.address) else { throw .badPeerAddress(peer.address) }
        let known = findings.peers[peer.unit]
        if let seen, seen != known?.version ?? 0 {
            throw .changedMeanwhile(seen: seen, now: known?.version ?? 0)
        }
        for category in peer.services.keys.sorted() where findings[category] == nil {
            throw .unknownCategory(category)
        }
        var same = peer
        same.version = known?.version ?? 0
        return known == same ? [] : [.peerStated(PeerStated(peer: peer))]
    }

    // MARK: - R-010

    func permit(_ command: PeerCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .sendAgain(let id):
            try require(viewer, worksFor: findings[id]?.unit.map { [$0] } ?? [])
        case .state, .sent, .failed, .answered: try requireCoordinator(viewer)
        }
    }
}

extension Peer {
    /// `http` or `https`, a host, no blanks, no password, nothing after the path.
    fileprivate static func isAddress(_ text: String) -> Bool {
        guard text.utf8.count <= 500, text.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }),
            !text.contains(where: { "\"<>\\^`{|}@?#".contains($0) }), text.last != "/",
            let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) })
        else { return false }
        return text.dropFirst(scheme.count).first.map { $0 != "/" && $0 != ":" } ?? false
    }
}

extension SafetyFinding {
    fileprivate func hasArrived(at unit: OrganizationID) -> Bool {
        peer?.unit == unit && peer?.request != nil && peer?.token == nil
    }
}

// MARK: - What is to be done

extension City {
    /// What is to be sent to other systems, the oldest first.
    ///
    /// R-299: a finding goes to the system of the unit that owes the answer, once
    /// somebody has let it be seen or it came from the house, while it is open,
    /// and only under a category that the system knows.
    ///
    /// Complexity: looks at every finding, when any system is stated.
    public var findingsToSend: [SafetyFinding] {
        guard findings.peers.contains(where: { $0.value.isOn }) else { return [] }
        return findings.findings.values.filter(isToSend).sorted { $0.number < $1.number }
    }

    private func isToSend(_ finding: SafetyFinding) -> Bool {
        guard let unit = finding.unit, let peer = findings.peers[unit], peer.isOn,
            peer.services[finding.category] != nil, !finding.state.hasEnded, finding.mayLeave
        else { return false }
        guard let delivery = finding.peer, delivery.unit == unit else { return true }
        return delivery.request == nil && !delivery.isStuck
    }

    /// What other systems have and have not closed, the oldest first.
    public var findingsToAskAbout: [SafetyFinding] {
        guard findings.peers.contains(where: { $0.value.isOn }) else { return [] }
        return findings.findings.values.filter { finding in
            finding.peer?.request != nil && finding.peer?.word?.isClosed != true
                && finding.peer.flatMap { findings.peers[$0.unit] }?.isOn == true
        }.sorted { $0.number < $1.number }
    }

    /// R-300: what did not arrive and is not tried any more, the oldest first.
    public var stuckFindings: [SafetyFinding] {
        findings.findings.values.filter { $0.peer?.isStuck == true && !$0.state.hasEnded }
            .sorted { $0.number < $1.number }
    }
}

extension SafetyFinding {
    /// Whether it may be told to others than those who work with it here.
    fileprivate var mayLeave: Bool {
        switch sight {
        case .shown, .inHouse: true
        case .awaiting, .hidden: false
        }
    }
}
