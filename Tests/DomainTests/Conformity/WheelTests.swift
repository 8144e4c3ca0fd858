// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct WheelTests {
    private let given = Given.forum {
        $0.clauses.append(
            Clause(
                "gaester", "1. og 3. kvartal",
                .guests(GuestRule(guests: [.sof], quarters: [1, 3]))))
    }

    private func wheel(_ given: Given, from iso: String = "2021-01-04") -> AnnualWheel? {
        Conformity(of: given.city)
            .wheel(of: .forum, in: 2021, from: day(iso), by: given.city.workdays)
    }

    private func days(_ wheel: AnnualWheel?) -> [Day] { (wheel?.proposals ?? []).map(\.day) }

    @Test func `four meetings and the one in June are spread over the year`() {
        let wheel = wheel(given)
        #expect(wheel?.proposals.map(\.isExtra) == [false, false, true, false, false])
        #expect(days(wheel).map(\.month) == [2, 5, 6, 8, 11])
        #expect(wheel?.proposals.map(\.guests) == [[.sof], [], [], [.sof], []])
        #expect(days(wheel).allSatisfy { WorkCalendar.plain.isWorkday($0) })
    }

    @Test func `the same facts give the same days`() {
        #expect(wheel(given) == wheel(given))
    }

    @Test func `school holidays and the days around other meetings are avoided`() throws {
        let holiday = SchoolHoliday(
            name: "Vinterferie", from: day("2021-02-08"), to: day("2021-02-21"))
        let free = try given.having(.workday(.setSchoolHoliday(holiday)))
        let first = wheel(free)?.proposals.first
        #expect(first.map { !holiday.contains($0.day) } == true)
        #expect(first?.reasons.contains(.avoided(.schoolHoliday(holiday))) == true)
    }

    @Test func `a day when the same people meet elsewhere is avoided`() throws {
        let plain = try #require(wheel(given)?.proposals.first?.day)
        var other = Cast.charterDraft
        other.forum = .neighbors
        other.effective = day("2021-01-01")
        let seated = try given.having(.forum(.adopt(other, seen: nil)))
            .seating("anna", in: Cast.neighborSeat, .elected, from: "2021-01-01")
            .having(
                .forum(
                    .take(
                        HoldingDraft(
                            id: "n1", seat: Seat(forum: .neighbors, group: "naboer", number: 1),
                            person: "anna", from: day("2021-01-01"), manner: .elected)))
            )
            .having(
                .plan(
                    MeetingDraft(
                        id: "deres", forums: [.neighbors], plan: MeetingPlan(day: plain))))
        let first = try #require(wheel(seated)?.proposals.first)
        #expect(first.day != plain)
        let clash = WheelObstacle.clash(
            plain, forum: "Foreningen Anker Jørgensens Plads", people: 1)
        #expect(first.reasons.contains(.avoided(clash)))
    }

    @Test func `what is planned is kept, and only the rest proposed`() throws {
        let planned = try given.planning("a", "2021-02-10").planning("b", "2021-05-12")
        let wheel = wheel(planned)
        #expect(wheel?.meetings.map(\.id) == ["a", "b"])
        #expect(days(wheel).map(\.month) == [6, 8, 11])
    }

    @Test func `late in the year the rest lies in what is left of it`() {
        let wheel = wheel(given, from: "2021-10-01")
        #expect(days(wheel).count == 4)
        #expect(days(wheel).allSatisfy { $0 >= day("2021-10-01") && $0.year == 2021 })
    }

    @Test func `the habit of the forum gives weekday, time and place`() throws {
        var held = given
        for iso in ["2021-01-05", "2021-01-19", "2021-02-02"] {
            let plan = MeetingPlan(
                day: day(iso), start: ClockTime(hour: 17), place: "Medborgerhuset")
            let id = MeetingID("m-\(iso)")
            held = try held.on(day(iso)).having(
                .plan(MeetingDraft(id: id, forums: [.forum], plan: plan)),
                .hold(id, HeldDraft(attendance: []), seen: nil))
        }
        let last = try #require(wheel(held, from: "2021-02-03")?.proposals.last)
        #expect(last.day.weekday == .tuesday)
        #expect(last.plan.start?.description == "17:00")
        #expect(last.plan.place == "Medborgerhuset")
        #expect(last.reasons.contains(.habit(.tuesday, times: 3, of: 3)))
    }

    @Test func `where every day is taken, none is made up`() throws {
        let all = SchoolHoliday(name: "Ferie", from: day("2021-01-01"), to: day("2021-12-31"))
        let wheel = wheel(try given.having(.workday(.setSchoolHoliday(all))))
        #expect(wheel?.proposals.isEmpty == true)
        #expect(wheel?.unplaced.count == 5)
    }

    @Test func `a charter from June asks for its share of the year`() {
        let june = Given.forum(effective: "2021-06-01") { _ in }
        #expect(days(wheel(june)).filter { $0.month > 6 }.count == 2)
        #expect(wheel(Given.forum(effective: "2022-01-01") { _ in }) == nil)
    }

    @Test func `every reason is a sentence in both languages`() {
        for reason in (wheel(given)?.proposals ?? []).flatMap(\.reasons) {
            #expect(reason.sentence.danish != reason.sentence.english)
        }
    }

    @Test func `accepted days leave nothing to propose but what is left`() throws {
        var accepted = given
        for (index, proposal) in (wheel(given)?.proposals ?? []).enumerated() {
            accepted = try accepted.having(
                .plan(
                    MeetingDraft(
                        id: MeetingID("p\(index)"), forums: [.forum], plan: proposal.plan,
                        isExtra: proposal.isExtra)))
        }
        #expect(wheel(accepted)?.proposals.isEmpty == true)
    }
}
