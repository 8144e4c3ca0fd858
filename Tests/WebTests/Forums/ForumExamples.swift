// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime

@testable import Web

extension TestSite {
    /// Tells the city more, today: what the charter in force makes possible.
    func telling(_ commands: CityCommand...) async throws {
        for command in commands {
            _ = try await runtime.submit(
                Submission([command], by: nil, cause: "test", vault: []))
        }
    }
}

/// The forum of the cast with people in it, and a network beside it.
enum ForumExamples {
    /// The neighbor holds the first seat; her term ends on 31 January 2023.
    static let neighborHolds = CityCommand.forum(
        .take(
            HoldingDraft(
                id: "h1", seat: Cast.neighborSeat, person: .neighbor, from: day("2021-02-01"),
                manner: .elected)))

    /// The planner sits for the police.
    static let policeHolds = CityCommand.forum(
        .take(
            HoldingDraft(
                id: "h2", seat: Cast.policeSeat, person: .planner, from: day("2021-02-01"),
                manner: .appointed)))

    static let secretaryHolds = CityCommand.organization(
        .beginMembership(
            MembershipDraft(
                id: "m1", person: .secretary, post: .forumSecretary, from: day("2021-02-01"))))

    /// A network without any mandate, which advises the forum.
    static let network: [CityCommand] = [
        .organization(
            .register(OrganizationDraft(id: "aktoergruppen", kind: .network, name: "Aktørgruppen"))),
        .forum(
            .adopt(
                CharterDraft(
                    forum: "aktoergruppen", kind: .network,
                    charter: Charter(
                        title: "Aktørgruppen",
                        clauses: [
                            Clause("formaal", "Tryghed på pladsen.", .purpose),
                            Clause(
                                "mandat", "Uden formel besluttende funktion.",
                                .mandate(Mandate(power: .none))),
                            Clause(
                                "omraade", "Pladsen.", .area(AreaScope(areas: [.square]))),
                            Clause(
                                "raad", "Gruppen rådgiver forummet.",
                                .relation(Relation(kind: .advisoryTo, to: .forum))),
                            Clause(
                                "med", "Andre aktører.",
                                .seats(
                                    SeatGroup(
                                        id: "aktoerer", label: "Andre aktører", count: nil,
                                        filling: .notStated))),
                        ]),
                    effective: day("2021-03-01")), seen: nil)),
        .forum(
            .take(
                HoldingDraft(
                    id: "h9", seat: Seat(forum: "aktoergruppen", group: "aktoerer", number: 1),
                    person: .socialWorker, from: day("2021-03-01"), manner: .appointed,
                    onBehalfOf: .sof))),
    ]

    static let seated = Cast.forum + [neighborHolds, policeHolds, secretaryHolds]

    /// The second version, in force from 1 May 2021: three years for the neighbors.
    static var longerTerm: CityCommand {
        var draft = Cast.charterDraft
        draft.charter = Charter.cast.changing("valgperiode") {
            $0.sentence = "Der vælges naboer for en 3 årig periode."
            $0.provision = .term(
                TermProvision(seats: SeatScope(only: ["naboer"]), term: .years(3)))
        }
        draft.effective = day("2021-05-01")
        draft.decision = "Forummet 12. april 2021"
        return .forum(.adopt(draft, seen: nil))
    }
}
