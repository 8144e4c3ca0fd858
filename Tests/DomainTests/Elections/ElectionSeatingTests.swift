// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

/// From the call to the seats, in a city whose forum has ten neighbors.
struct ElectionSeatingTests {
    private let id: ElectionID = "nabovalg"
    private static let days = ElectionScene.days
    private static let counted = day("2021-03-15")

    /// Ten neighbors are elected; the committee shall try to find who is missing.
    private static func city(neighbors: Int) -> City {
        let charter = Charter.cast.changing("naboer") { clause in
            clause = Clause(
                "naboer",
                "\(neighbors) naboer",
                .seats(
                    SeatGroup(
                        id: "naboer",
                        label: "Naboer",
                        count: SeatCount(neighbors),
                        filling: .elected(arrangedBy: .committee)
                    )))
        }
        var draft = Cast.charterDraft
        draft.charter = charter
        let people: [CityCommand] = persons.map { .organization(.registerPerson($0)) }
        return City(
            Cast.setting + Cast.forumSetting + people + [.forum(.adopt(draft, seen: nil))])
    }

    private static let persons: [PersonID] = (1...8).map { PersonID("nabo-\($0)") }

    private static func seat(_ number: Int) -> Seat {
        Seat(forum: .forum, group: "naboer", number: number)
    }

    private func called(_ city: City, seats: Int, candidates: [PersonID]) throws -> Given {
        let draft = ElectionDraft(
            id: id,
            forum: .forum,
            seats: (1...seats).map(Self.seat),
            arranger: .committee,
            days: Self.days
        )
        var given = try Given(city, on: Self.days.candidacyOpens)
            .having(ElectionCommand.call(draft))
        for (number, person) in candidates.enumerated() {
            let candidacy = CandidacyID("k\(number + 1)")
            let draft = CandidacyDraft(id: candidacy, person: person, kind: .resident)
            given = try given.having(
                .stand(draft, in: id),
                .answer(candidacy, in: id, isAccepted: true, reason: nil))
        }
        return given
    }

    //
    @Test func `eight candidates for ten seats all sit, and two seats are the arranger's duty`()
        throws
    {
        let given = try called(
            Self.city(neighbors: 10), seats: 10, candidates: Self.persons
        ).on(Self.counted).having(.declare(id, seed: nil))
        let forums = given.city.forums
        let start = Self.days.termStarts
        let map = try #require(
            forums.seatMap(of: .forum, on: start, in: given.city.organizations))
        let neighbors = map.places.filter { $0.seat.group == "naboer" }
        #expect(neighbors.compactMap(\.holder?.person) == Self.persons)
        #expect(
            neighbors.compactMap(\.holder?.termEnds)
                == Array(repeating: day("2023-04-30"), count: 8))
        #expect(neighbors.filter(\.isVacant).map(\.seat) == [Self.seat(9), Self.seat(10)])
        let duties = forums.duties(of: .forum, on: start, in: given.city.organizations)
            .filter { $0.owner == .committee && $0.clause?.id == "nye-naboer" }
        #expect(duties.map(\.kind) == [.fill(Self.seat(9)), .fill(Self.seat(10))])
        #expect(duties.map(\.isBestEffort) == [true, true])
    }

    //
    @Test func `somebody who sits in the forum already is elected, and the seat stays vacant`()
        throws
    {
        let officer = HoldingDraft(
            id: "h1", seat: Cast.policeSeat, person: Self.persons[0], from: day("2021-02-01"),
            manner: .appointed)
        let city = try Given(Self.city(neighbors: 3)).having(ForumCommand.take(officer)).city
        let given = try called(city, seats: 3, candidates: Array(Self.persons.prefix(2)))
            .on(Self.counted)
        let events = try given.city.decide(.election(.declare(id, seed: nil)), on: given.day)
        let refused = ElectedNotSeated(
            election: id, candidacy: "k1", seat: Self.seat(1), obstacle: .sitsHere)
        #expect(events.count == 3)
        #expect(events[1] == .election(.notSeated(refused)))
        guard case .forum(.seatTaken(let taken)) = events[2] else {
            Issue.record("the second of the elected is seated: \(events)")
            return
        }
        #expect(taken.person == Self.persons[1])
        #expect(taken.seat == Self.seat(2))
        let after = try given.having(ElectionCommand.declare(id, seed: nil)).city
        #expect(after.elections[id]?.result?.elected.map(\.candidacy) == ["k1", "k2"])
        #expect(after.elections[id]?.unseated["k1"] == .sitsHere)
    }

    //
    @Test func `an election that fills nothing changes no seat`() throws {
        let given = try called(Self.city(neighbors: 3), seats: 3, candidates: [])
        let events = try given.city.decide(
            .election(.cancel(id, reason: "n1")), on: given.day)
        #expect(events == [.election(.cancelled(ElectionCancelled(election: id, reason: "n1")))])
    }
}
