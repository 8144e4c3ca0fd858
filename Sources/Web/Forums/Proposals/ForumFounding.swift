// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// What it takes to make a forum of a proposal: the organization, a first
/// charter that says no more than the proposal, and the members of a network.
struct ForumFounding {
    let proposal: ForumProposal
    let forum: ForumID
    let from: Day
    /// The forum whose members are carried over.
    let network: ForumID?
    let decision: String?
    let reading: Reading

    func commands(newID: () -> HoldingID) -> [CityCommand] {
        let draft = CharterDraft(
            forum: forum, kind: proposal.kind, charter: charter, effective: from,
            approvedBy: proposal.answeredBy, decision: decision, source: proposal.source)
        return [
            .organization(
                .register(
                    OrganizationDraft(
                        id: forum, kind: organizationKind, name: proposal.name, from: from))),
            .forum(.adopt(draft, seen: nil)),
        ] + carriedOver.map { seat, holding in .forum(.take(taking(seat, holding, newID()))) }
    }

    private var organizationKind: OrganizationKind {
        proposal.kind == .localCommittee ? .localCommittee : .network
    }

    private var charter: Charter {
        let area = proposal.areas.map { reading.name(of: $0) }
        let place =
            area.isEmpty
            ? []
            : [
                Clause(
                    "omraade", reading.list(area) + ".", .area(AreaScope(areas: proposal.areas)))
            ]
        return Charter(
            title: "Kommissorium for \(proposal.name)",
            clauses: [Clause("formaal", proposal.purpose, .purpose)] + place + seats)
    }

    /// One line of seats for each organization proposed, and each line of the
    /// network; how they are filled hereafter is for the forum to decide.
    private var seats: [Clause] {
        let proposed = proposal.members.filter { member in
            !carried.contains { $0[0].group.onBehalfOf.contains(member) }
        }
        let own = proposed.enumerated().map { index, member in
            seat("deltager-\(index + 1)", reading.name(of: member), 1, [member])
        }
        let moved = carried.enumerated().map { index, places in
            seat(
                "medlem-\(index + 1)", places[0].group.label, places.count,
                places[0].group.onBehalfOf)
        }
        return own + moved
    }

    private func seat(
        _ id: String, _ label: String, _ count: Int, _ behalf: [OrganizationID]
    ) -> Clause {
        Clause(
            ClauseID(id), label,
            .seats(
                SeatGroup(
                    id: SeatGroupID(id), label: label, count: SeatCount(count),
                    filling: .notStated, onBehalfOf: behalf)))
    }

    /// The seats of the network that somebody holds, line by line.
    private var carried: [[SeatPlace]] {
        let places = network.flatMap { reading.seatMap(of: $0) }?.held ?? []
        var lines: [[SeatPlace]] = []
        for place in places {
            if let last = lines.last, last[0].group.id == place.group.id {
                lines[lines.count - 1].append(place)
            } else {
                lines.append([place])
            }
        }
        return lines
    }

    private var carriedOver: [(Seat, SeatHolder)] {
        var seen: Set<PersonID> = []
        return carried.enumerated().flatMap { index, places in
            places.enumerated().compactMap { number, place -> (Seat, SeatHolder)? in
                guard let holder = place.holder, seen.insert(holder.person).inserted
                else { return nil }
                let group = SeatGroupID("medlem-\(index + 1)")
                return (Seat(forum: forum, group: group, number: number + 1), holder)
            }
        }
    }

    private func taking(_ seat: Seat, _ holder: SeatHolder, _ id: HoldingID) -> HoldingDraft {
        let behalf: OrganizationID? =
            if case .holding(let holding) = holder { holding.onBehalfOf } else { nil }
        return HoldingDraft(
            id: id, seat: seat, person: holder.person, from: from, manner: .appointed,
            appointedBy: proposal.answeredBy, onBehalfOf: behalf)
    }
}
