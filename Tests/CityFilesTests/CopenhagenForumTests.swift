// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import HashTreeCollections
import Testing

/// The bodies of the five documents, as the demo city keeps them.
struct CopenhagenForumTests {
    private let city: City
    private let today = Day("2026-11-21")

    /// Read once for all tests, since the files are many.
    static let built = Result {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let (draft, problems) = CityFolder.read("/\(folder)/Cities/copenhagen")
        #expect(problems == [])
        var city = City()
        try city.take(try #require(draft).schedule().filter(\.command.isAboutForums))
        return city
    }

    init() throws {
        city = try CopenhagenForumTests.built.get()
    }

    @Test func `the Samarbejdsforum has 26 seats in 16 lines, each with its sentence`() throws {
        let groups = try charter("2022-06-01").seatGroups
        #expect(groups.count == 16)
        #expect(groups.compactMap(\.rule.count?.atMost).reduce(0, +) == 26)
        #expect(
            groups.filter { $0.rule.label == "1 repræsentant fra Stenbroens Jurister" }
                .map(\.clause.sentence) == ["* 1 repræsentant fra Stenbroens Jurister"])
        let leader = try #require(groups.first { $0.rule.id == "reden" }).rule
        #expect(leader.count == SeatCount(1))
        #expect(leader.onBehalfOf.count == 3)
    }

    @Test func `its clauses can be pointed to, and every rule has one`() throws {
        let charter = try charter("2022-06-01")
        #expect(charter.purposes.map(\.id) == ["formaal-1", "formaal-2"])
        #expect(charter.areas.first?.rule.streets.count == 7)
        #expect(charter.areas.first?.rule.isSoft == true)
        #expect(charter.mandate(for: .operations)?.rule.power == .discuss)
        #expect(charter.mandate(for: .seats)?.rule.power == .decide)
        #expect(charter.term(of: "naboer")?.rule.term == .years(2))
        #expect(charter.vacancy(of: "naboer")?.rule.isBestEffort == true)
        #expect(
            charter.vacancy(of: "lokaludvalg")?.rule.duty == .organization(id: "vesterbro-lu"))
        #expect(charter.vacancy(of: "politi")?.rule.duty == .ownOrganization)
        #expect(charter.application(of: "naboer") == nil)
        #expect(charter.cadence?.rule.meetings == 4)
        #expect(charter.guests.map(\.rule.quarters) == [[1, 3]])
        #expect(charter.support?.clause.id == "opbakning-formaal")
    }

    @Test func `what the charter does not say is a gap`() throws {
        let gaps = try charter("2022-06-01").gaps
        #expect(
            gaps.filter { $0.group == nil && $0.officer == nil }.map(\.subject)
                == [
                    .chair, .quorum, .voting, .notice, .minutesDeadline, .publication, .amendment,
                    .admission,
                ])
        #expect(gaps.contains(CharterGap(.elector, officer: .secretary)))
    }

    @Test func `in March 2022 a seat went and the committee wanted to be told`() throws {
        let change = CharterDifference(
            from: try charter("2020-01-29"), to: try charter("2022-03-16"))
        #expect(change.removed.map(\.id) == ["plads-bcv"])
        #expect(change.added.map(\.id) == ["plads-sof"])
        #expect(
            change.changed.map(\.after.provision) == [
                .amendment(AmendmentRule(approver: nil, informed: ["sud"]))
            ])
    }

    @Test func `eight neighbors were elected to ten seats`() throws {
        let neighbors = try seatMap("samarbejdsforum", on: Day("2023-01-24")).places
            .filter { $0.seat.group == "naboer" }
        #expect(neighbors.count { $0.holder != nil } == 8)
        #expect(neighbors.filter(\.isVacant).map(\.seat.number) == [9, 10])
    }

    @Test func `today five seats are vacant, and eight terms run out`() throws {
        let map = try seatMap("samarbejdsforum", on: today)
        #expect(
            map.vacancies.map { "\($0.seat.group)/\($0.seat.number)" } == [
                "politi/2", "koebenhavns-ejendomme/1", "dugnad/1", "naboer/9", "naboer/10",
            ])
        let ends = map.held.filter { $0.seat.group == "naboer" }.compactMap(\.holder?.termEnds)
        #expect(ends == Array(repeating: try .iso("2027-01-23"), count: 8))
        #expect(map.held.compactMap(\.substitute).count == 3)
    }

    @Test func `an application and a proposal wait for an answer`() throws {
        let waiting = city.forums.applications(to: "samarbejdsforum").filter { $0.answer == nil }
        #expect(waiting.map(\.organization) == ["den-runde-firkant"])
        let open = city.forums.proposals.values.filter { $0.outcome == nil }
        #expect(open.map(\.id) == ["forslag-halmtorvet"])
        #expect(city.forums.proposals["forslag-styregruppe-ajp"]?.outcome?.forum != nil)
    }

    @Test func `two of three meetings of the year were held`() throws {
        let year = city.meetings.meetings.values.filter { $0.day.year == 2026 }
        #expect(year.count { $0.isHeld } == 2)
        #expect(year.count { $0.isCancelled } == 1)
        #expect(year.flatMap(\.invitations).map(\.guest) == ["sud"])
    }

    @Test func `every body of the documents has a charter`() {
        let bodies: [ForumID] = [
            "samarbejdsforum", "styregruppe-ajp", "foelgegruppe-ajp", "aktoergruppe",
            "socialarbejderforum", "borgmesterforum", "partnerskabsforum", "tvaerkommunalt-team",
            "tvaerkommunal-styregruppe", "hotspot-organisation-indre", "hotspot-organisation-ydre",
            "styregruppe-haraldsgade", "vesterbro-lu", "kgs-enghave-lu",
        ]
        #expect(bodies.filter { city.forums[$0] == nil } == [])
        let areas = city.areas.areas.values.filter { $0.kind == .cityArea }.map(\.id)
        #expect(areas.count == 6)
        #expect(areas.filter { city.forums[ForumID("boligsocialt-forum-\($0)")] == nil } == [])
    }

    @Test func `networks decide nothing, and the mayors sit in the partnership`() throws {
        let network = try #require(city.forums["aktoergruppe" as ForumID]?.charters.first?.charter)
        #expect(network.mandates.map(\.rule.power) == [Power.none])
        let mayors = try seatMap("borgmesterforum", on: today).places
        let partners = try seatMap("partnerskabsforum", on: today).places
        #expect(mayors.count == 7)
        #expect(partners == mayors)
    }

    private func charter(_ effective: String) throws -> Charter {
        let forum = try #require(city.forums["samarbejdsforum" as ForumID])
        return try #require(forum.charters.first { $0.effective.description == effective }).charter
    }

    private func seatMap(_ forum: ForumID, on day: Day?) throws -> SeatMap {
        let day = try #require(day)
        return try #require(city.forums.seatMap(of: forum, on: day, in: city.organizations))
    }
}

extension CityCommand {
    /// Whether forums need it, so that a test need not live through all plans.
    fileprivate var isAboutForums: Bool {
        switch self {
        case .organization, .area, .forum, .meeting, .matter, .election, .workday: true
        case .initiative(.create), .initiative(.startProgramme): true
        case .initiative, .activity, .account, .figure, .listing, .reporting, .casework, .hearing,
            .statusReport, .funding, .exemption, .evaluation, .walk, .finding, .knowledge,
            .experience, .instrument:
            false
        }
    }
}
