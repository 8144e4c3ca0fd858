// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

// R-053 R-054 R-055 R-056 R-057
struct SeatTests {
    private let given: Given

    init() throws {
        given = try Cast.forum.reduce(Given()) { try $0.having($1) }.on(day("2021-03-01"))
    }

    private func neighbor(
        _ id: HoldingID = "h1",
        _ person: PersonID = .neighbor,
        seat: Int = 1,
        from iso: String = "2021-03-01",
        _ manner: SeatManner = .elected
    ) -> HoldingDraft {
        HoldingDraft(
            id: id,
            seat: Seat(forum: .forum, group: "naboer", number: seat),
            person: person,
            from: day(iso),
            manner: manner
        )
    }

    private func map(_ given: Given, _ iso: String) throws -> SeatMap {
        try #require(
            given.city.forums.seatMap(of: .forum, on: day(iso), in: given.city.organizations))
    }

    private func duties(_ given: Given, _ iso: String) -> [ForumDuty] {
        given.city.forums.duties(on: day(iso), in: given.city.organizations)
    }

    @Test func `six seats in three lines exist before anybody sits in them`() throws {
        let map = try map(given, "2021-03-01")
        #expect(map.places.count == 6)
        #expect(map.vacancies.count == 6)
        #expect(Set(map.places.map(\.emptySince)) == [day("2021-02-01")])
    }

    @Test func `an elected neighbor sits for the charter's two years`() throws {
        given.when(.take(neighbor())).then(
            .seatTaken(
                SeatTaken(
                    holding: "h1",
                    seat: Cast.neighborSeat,
                    person: .neighbor,
                    from: day("2021-03-01"),
                    termEnds: day("2023-02-28"),
                    manner: .elected,
                    appointedBy: .committee,
                    onBehalfOf: nil
                )
            )
        )
        let seated = try given.having(.take(neighbor()))
        #expect(try map(seated, "2023-02-28").held.map(\.seat) == [Cast.neighborSeat])
        let after = try map(seated, "2023-03-01").places.first
        #expect(after?.holder == nil)
        #expect(after?.emptySince == day("2023-03-01"))
    }

    @Test func `whoever is found for an empty seat has no term that nobody stated`() throws {
        let found = try given.having(.take(neighbor("h1", .neighbor, .found)))
        #expect(found.city.forums["h1"]?.termEnds == nil)
    }

    @Test(arguments: [(SuccessorTerm.remaining, "2023-02-28"), (.whole, "2024-04-30")])
    func `a charter that says how long a successor sits is followed`(
        rule: SuccessorTerm, last: String
    ) throws {
        let charter = Charter.cast.changing("nye-naboer") { clause in
            guard case .vacancy(var vacancy) = clause.provision else { return }
            vacancy.successor = rule
            clause.provision = .vacancy(vacancy)
        }
        #expect(!charter.gaps.contains(CharterGap(.successor, group: "naboer")))
        var draft = Cast.charterDraft
        (draft.charter, draft.effective) = (charter, day("2021-02-15"))
        let found = try given.having(.forum(.adopt(draft, seen: nil))).having(.take(neighbor()))
            .having(.leave("h1", lastDay: day("2022-04-30"), reason: nil))
            .on(day("2022-05-01"))
            .having(.take(neighbor("h2", .planner, from: "2022-05-01", .found)))
        #expect(found.city.forums["h2"]?.termEnds == day(last))
    }

    @Test func `the chair of the committee sits by right and cannot be seated`() throws {
        let seated = try given.having(
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "m9", person: .secretary, post: .committeeChair,
                        from: day("2021-03-01")))))
        #expect(try map(seated, "2021-03-01").held.map(\.holder?.person) == [.secretary])
        #expect(try map(seated, "2021-02-28").held == [])
        let draft = HoldingDraft(
            id: "h1", seat: Cast.committeeSeat, person: .neighbor, from: day("2021-03-01"),
            manner: .appointed)
        given.when(.take(draft)).thenRefused(.seatByRight(label: "Formanden for lokaludvalget"))
    }

    @Test func `a seat is filled the way and by whom the charter says`() {
        given.when(.take(neighbor("h1", .neighbor, .appointed))).thenRefused(
            .wrongManner(.appointed, label: "3 naboer"))
        let police = HoldingDraft(
            id: "h1", seat: Cast.policeSeat, person: .neighbor, from: day("2021-03-01"),
            manner: .appointed, appointedBy: .tmf)
        given.when(.take(police)).thenRefused(
            .wrongAppointer(
                label: "2 repræsentanter fra Københavns Politi", appointer: "Københavns Politi"))
        given.when(.take(neighbor(seat: 4))).thenRefused(
            .unknownSeat(Seat(forum: .forum, group: "naboer", number: 4)))
        given.when(.take(neighbor("h1", "ukendt"))).thenRefused(.unknownPerson("ukendt"))
    }

    @Test func `before the charter is in force there is no seat`() {
        given.when(.take(neighbor(from: "2021-01-31"))).thenRefused(
            .unknownSeat(Cast.neighborSeat))
    }

    @Test func `a seat has one holder, and a person one seat`() throws {
        let seated = try given.having(.take(neighbor()))
        seated.when(.take(neighbor("h2", .planner, from: "2022-01-01"))).thenRefused(
            .seatHeld(since: day("2021-03-01"), until: day("2023-02-28")))
        seated.when(.take(neighbor("h2", seat: 2))).thenRefused(
            .personSitsHere(label: "3 naboer"))
        let later = try seated.having(.take(neighbor("h2", .planner, from: "2023-03-01")))
        #expect(later.city.forums.holdings(of: Cast.neighborSeat).map(\.id) == ["h1", "h2"])
        later.when(.extend("h1", termEnds: day("2023-06-30"), reason: nil)).thenRefused(
            .seatHeld(since: day("2023-03-01"), until: day("2025-02-28")))
    }

    @Test func `whoever leaves early leaves the seat empty from the day after`() throws {
        let left = try given.having(
            .take(neighbor()), .leave("h1", lastDay: day("2021-09-30"), reason: "n1"))
        #expect(try map(left, "2021-09-30").held.count == 1)
        #expect(try map(left, "2021-10-01").places[0].emptySince == day("2021-10-01"))
        left.when(.leave("h1", lastDay: day("2021-10-01"), reason: nil)).thenRefused(
            .alreadyEnded(on: day("2021-09-30")))
    }

    @Test func `an empty seat is the duty of whom the charter names, with its words`() throws {
        let duties = duties(given, "2021-03-01")
        let neighbors = duties.filter { $0.clause?.id == "nye-naboer" }
        #expect(neighbors.map(\.owner) == [.committee, .committee, .committee])
        #expect(neighbors.map(\.isBestEffort) == [true, true, true])
        let police = duties.first { $0.kind == .fill(Cast.policeSeat) }
        #expect(police?.owner == .police)
        #expect(police?.clause?.sentence == "Andre står selv for udskiftning.")
        #expect(duties.first { $0.kind == .fillOffice(.secretary) }?.owner == nil)
    }

    @Test func `an empty seat by right is the duty of whoever fills the post`() {
        let seat = duties(given, "2021-03-01").first { $0.kind == .fill(Cast.committeeSeat) }
        #expect(seat?.owner == .committee)
    }

    @Test func `the end of a term is announced as many days before as the forum wants`() throws {
        let seated = try given.having(.take(neighbor()), .setReminder(.forum, days: 30))
        func renewals(_ iso: String) -> [ForumDuty] {
            duties(seated, iso).filter { $0.kind == .renew(Cast.neighborSeat, "h1") }
        }
        #expect(renewals("2023-01-28").isEmpty)
        #expect(renewals("2023-01-29").map(\.due) == [day("2023-02-28")])
        #expect(renewals("2023-03-01").isEmpty)
    }

    @Test func `a secretary's term runs from the day the post was taken`() throws {
        let seated = try given.having(
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "m9", person: .secretary, post: .forumSecretary,
                        from: day("2021-03-01")))))
        let duty = duties(seated, "2023-01-01").first {
            $0.kind == .renewOffice(.secretary, "m9")
        }
        #expect(duty?.due == day("2023-02-28"))
    }

    @Test func `a seat may have one substitute, and it is no duty to have one`() throws {
        let seated = try given.having(.take(neighbor()))
        let from = day("2021-03-01")
        seated.when(
            .nameSubstitute("s1", seat: Cast.neighborSeat, person: .neighbor, from: from)
        ).thenRefused(.substituteIsHolder)
        let named = try seated.having(
            .nameSubstitute("s1", seat: Cast.neighborSeat, person: .planner, from: from))
        #expect(try map(named, "2021-03-01").places[0].substitute?.person == .planner)
        named.when(
            .nameSubstitute("s2", seat: Cast.neighborSeat, person: .renewer, from: from)
        ).thenRefused(.substituted(since: from))
        #expect(duties(named, "2021-03-01") == duties(seated, "2021-03-01"))
    }

    @Test func `ten to fifteen members have no vacancy while ten sit`() throws {
        let loose = Charter.cast.changing("naboer") {
            $0.provision = .seats(
                SeatGroup(
                    id: "naboer", label: "Naboer", count: SeatCount(atLeast: 1, atMost: 3),
                    filling: .elected(arrangedBy: .committee)))
        }
        var draft = Cast.charterDraft
        draft.charter = loose
        draft.effective = day("2021-02-02")
        let seated = try given.having(.adopt(draft, seen: nil), .take(neighbor()))
        let neighbors = try map(seated, "2021-03-01").places.filter { $0.group.id == "naboer" }
        #expect(neighbors.map(\.isVacant) == [false, false, false])
        let later = try map(seated, "2023-03-01").places.filter { $0.group.id == "naboer" }
        #expect(later.map(\.isVacant) == [true, false, false])
    }
}
