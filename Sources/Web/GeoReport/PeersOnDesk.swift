// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

extension Reading {
    /// what did not arrive at another system is told to staff until somebody
    /// has looked.
    func stuckFindings(in areas: Set<AreaID>?) -> [Attention] {
        guard viewer.isStaff else { return [] }
        return city.stuckFindings.filter { finding in
            areas.map { areas in finding.place.area.map(areas.contains) ?? false } ?? true
        }.map(stuckAttention)
    }

    private func stuckAttention(_ finding: SafetyFinding) -> Attention {
        let unit = finding.peer?.unit
        return Attention(
            status: .late, title: say(city.name(of: finding)), link: link(Paths.peers),
            tag: say(da: "Ikke kommet frem", en: "Not arrived"),
            why: say(
                da: "Fundet kunne ikke sendes til det system, der skal have det: "
                    + "\(failure(of: finding)).",
                en: "The finding could not be sent to the system that is to have it: "
                    + "\(failure(of: finding))."),
            who: unit.map { name(of: $0) } ?? say(.notStated),
            weight: 1_000 + (finding.peer.map { $0.since.distance(to: day) } ?? 0),
            concerns: Set([unit].compactMap { $0 }))
    }
}

/// Where the finding was sent on, and what is said of it there; for staff.
struct PeerStanding: Component {
    let finding: SafetyFinding
    let reading: Reading

    var body: some Markup {
        if reading.viewer.isStaff, let delivery = finding.peer {
            P {
                Strong(reading.name(of: delivery.unit))
                ": "
                arrival(delivery)
                if let word = delivery.word {
                    " "
                    word.isClosed
                        ? reading.say(da: "Dér er det lukket.", en: "It is closed there.")
                        : reading.say(da: "Dér er det åbent.", en: "It is open there.")
                    if let said = reading.note(word.note) { " “\(said)”" }
                }
                if delivery.isStuck {
                    " "
                    A(
                        reading.say(da: "Se, hvad der gik galt", en: "See what went wrong"),
                        .href(Link(Paths.peers)))
                }
            }
        }
    }

    private func arrival(_ delivery: PeerDelivery) -> String {
        let since = reading.date(delivery.since)
        if let request = delivery.request, delivery.token == nil {
            return reading.say(
                da: "har fundet som nummer \(request) siden \(since).",
                en: "has the finding as number \(request) since \(since).")
        }
        return delivery.isStuck
            ? reading.say(
                da: "fundet er ikke kommet frem; forsøgt siden \(since).",
                en: "the finding has not arrived; tried since \(since).")
            : reading.say(da: "fundet er på vej.", en: "the finding is on its way.")
    }
}
