// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import HashTreeCollections
import Testing

/// Charters quite unlike the Samarbejdsforum, from file to what they lead to.
struct ForumModelTests {
    private let city: City

    init() throws {
        city = try SmallCity.built(from: ForumCity.draft())
    }

    @Test func `a quorum of one third is at least two`() throws {
        let quorum = try #require(charter("bestyrelse").quorum?.rule)
        #expect([1, 4, 6, 7, 12].map(quorum.required) == [2, 2, 2, 3, 4])
    }

    @Test func `of 10 to 15 members ten must be found`() throws {
        let map = try #require(seatMap("bestyrelse", on: "2022-05-01"))
        #expect(map.places.count == 15)
        #expect(map.held.map(\.seat.number) == [1])
        #expect(map.vacancies.count == 9)
    }

    @Test func `a term that always ends on 30 November ends there`() throws {
        let term = try #require(charter("bestyrelse").term(of: "medlemmer")?.rule.term)
        #expect(term.lastDay(from: try .iso("2021-12-01")) == (try .iso("2022-11-30")))
        #expect(term.lastDay(from: try .iso("2022-04-01")) == (try .iso("2022-11-30")))
    }

    @Test func `the chair goes round and nobody elects one`() throws {
        let chair = try #require(charter("bestyrelse").officer(.chair)?.rule)
        #expect(
            chair
                == Officer(
                    role: .chair,
                    choice: .rotates(among: SeatScope(only: ["medlemmer"]), months: 6),
                    duties: [.preside, .agenda]))
    }

    @Test func `a group of 27 seats grants money up to its limit`() throws {
        let charter = try charter("fornyelse")
        #expect(charter.mandate(for: .grants)?.rule.power == .decide)
        #expect(charter.mandate(for: .grants)?.rule.limit == Kroner(100_000))
        #expect(charter.mandate(for: .strategy)?.rule.power == .recommend)
        #expect(seatMap("fornyelse", on: "2022-05-01")?.places.count == 27)
    }

    @Test func `one or more mayors or directors, and nobody else`() throws {
        let map = try #require(seatMap("chefkreds", on: "2022-05-01"))
        #expect(map.held.map { $0.holder?.person } == ["bo"])
        #expect(map.vacancies == [])
        let stranger = ForumCity.problems(
            replacing: "chefkreds/chefer/1, person: bo", by: "chefkreds/chefer/1, person: ida")
        #expect(
            stranger == [
                "pladser.yaml:11:41: “Borgmestre eller direktører” is for those who hold one of "
                    + "the posts. Choose one of them."
            ])
    }

    @Test func `one person sits by right for three institutions, in one seat`() throws {
        let map = try #require(seatMap("partnerskab", on: "2022-05-01"))
        let place = try #require(map.places.last)
        #expect(place.holder?.person == "ida")
        #expect(place.group.onBehalfOf == ["hus-a", "hus-b", "hus-c"])
        #expect(map.places.count { $0.holder?.person == "ida" } == 1)
    }

    @Test func `those who sit in the circle of chiefs sit in the partnership`() throws {
        let places = try #require(seatMap("partnerskab", on: "2022-05-01")).places
        #expect(places.map(\.seat.forum) == ["chefkreds", "chefkreds", "partnerskab"])
        #expect(places.first?.holder?.person == "bo")
    }

    @Test func `a template makes a forum for each area`() throws {
        let charter = try charter("gruppe-syd")
        #expect(city.organizations["gruppe-syd"]?.name == "Gruppen i Syd")
        #expect(city.organizations["gruppe-nord"]?.parent == "by")
        #expect(charter.title == "Gruppen i Syd")
        #expect(charter.areas.map(\.rule) == [AreaScope(areas: ["syd"])])
        #expect(charter["omraade"]?.sentence == "Gruppen arbejder i Syd.")
        #expect(charter.group("nabo")?.rule.label == "En nabo fra Syd")
    }

    @Test func `a holder's term is extended, and ends early`() throws {
        let holding = try #require(city.forums["h-1" as HoldingID])
        #expect(holding.termEnds == (try .iso("2023-11-30")))
        #expect(holding.left == (try .iso("2023-06-30")))
    }

    @Test func `an election in the files fills its seats`() throws {
        let map = try #require(seatMap("fornyelse", on: "2022-03-01"))
        #expect(map.held.map { $0.holder?.person } == ["eva", "ole"])
        #expect(city.elections["valg"]?.result?.tally.spoiled == 1)
    }

    @Test func `a meeting is moved, called and held by a substitute`() throws {
        let meeting = try #require(city.meetings["moede-1"])
        #expect(meeting.plan.day == (try .iso("2022-04-20")))
        #expect(meeting.plan.start == ClockTime("17:30"))
        #expect(meeting.plan.topic == "Sommeren")
        #expect(meeting.record?.attendance.map(\.person) == ["ole"])
        #expect(meeting.record?.guests == ["social"])
        #expect(city.meetings["moede-2"]?.isCancelled == true)
    }

    @Test func `matters end as the files say`() throws {
        #expect(city.forums.applications["a-1"]?.answer?.isGranted == true)
        #expect(city.forums.proposals["p-1"]?.outcome?.forum == nil)
        #expect(city.forums.proposals["p-1"]?.outcome?.reason != nil)
        let support = city.forums.support(in: "bestyrelse", of: "have")
        #expect(support?.answers.values.map(\.stance) == [.conditional])
        #expect(city.forums["bestyrelse" as ForumID]?.reminderDays == 30)
        #expect(city.workdays.schoolHolidays.map(\.name) == ["Uge 42"])
    }

    private func charter(_ id: ForumID) throws -> Charter {
        try #require(city.forums[id]?.charters.first).charter
    }

    private func seatMap(_ id: ForumID, on day: String) -> SeatMap? {
        Day(day).flatMap { city.forums.seatMap(of: id, on: $0, in: city.organizations) }
    }
}
