// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Findings {
    /// Takes an accepted fact about other systems in; others are not for it.
    mutating func applyPeer(_ event: FindingEvent, on day: Day) {
        switch event {
        case .peerStated(let fact):
            let version = peers[fact.peer.unit]?.version ?? 0
            peers[fact.peer.unit] = fact.peer
            peers[fact.peer.unit]?.version = version + 1
        case .sentToPeer(let fact):
            change(fact.finding) {
                var delivery = PeerDelivery(unit: fact.unit, since: day)
                delivery.request = fact.request
                $0.peer = delivery
            }
        case .peerFailed(let fact):
            change(fact.finding) {
                var delivery = $0.peer ?? PeerDelivery(unit: fact.unit, since: day)
                if delivery.unit != fact.unit {
                    delivery = PeerDelivery(unit: fact.unit, since: day)
                }
                delivery.failures += 1
                delivery.lastFailure = fact.why
                delivery.isStuck =
                    fact.isFinal || delivery.failures >= PeerDelivery.mostTries
                $0.peer = delivery
            }
        case .peerAnswered(let fact): change(fact.finding) { $0.peer?.word = fact.word }
        default: break
        }
    }
}
