// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct CadenceTests {
    /// A charter from new year: four meetings a year and a fifth in June.
    private let given = Given.forum { _ in }

    private func verdict(_ given: Given, on iso: String) -> Verdict? {
        given.finding("moeder", on: iso)?.verdict
    }

    @Test func `four meetings in a year are what it asks for`() throws {
        let four = try given.meetings("2021-02-10", "2021-05-12", "2021-08-11", "2021-11-10")
        #expect(verdict(four, on: "2021-11-10") == .holds)
        #expect(verdict(four, on: "2021-12-31") == .holds)
    }

    @Test func `while the year runs the rest is due by its end`() throws {
        let three = try given.meetings("2021-02-10", "2021-05-12", "2021-08-11")
        #expect(verdict(three, on: "2021-12-31") == .dueBy(day("2021-12-31")))
        #expect(verdict(given, on: "2021-01-01") == .dueBy(day("2021-12-31")))
    }

    @Test func `three at the year's end are a breach until a year is kept again`() throws {
        let three = try given.meetings("2021-02-10", "2021-05-12", "2021-08-11")
        #expect(verdict(three, on: "2022-01-01") == .brokenSince(day("2022-01-01")))
        #expect(verdict(three, on: "2023-06-01") == .brokenSince(day("2022-01-01")))
        let next = try three.meetings("2022-02-10", "2022-05-12", "2022-08-11", "2022-11-10")
        #expect(verdict(next, on: "2022-11-09") == .brokenSince(day("2022-01-01")))
        #expect(verdict(next, on: "2022-11-10") == .holds)
        #expect(verdict(next, on: "2023-01-01") == .dueBy(day("2023-12-31")))
    }

    @Test func `a fifth in June is the one the charter speaks of`() throws {
        let five = try given.meetings(
            "2021-02-10", "2021-05-12", "2021-06-16", "2021-08-11", "2021-11-10")
        #expect(verdict(five, on: "2021-12-01") == .holds)
        let finding = five.finding("moeder", on: "2021-12-01")
        #expect(finding?.facts.contains(.extra(day("2021-06-16"))) == true)
    }

    @Test func `a fifth outside June is remarked on`() throws {
        let five = try given.meetings(
            "2021-02-10", "2021-05-12", "2021-08-11", "2021-10-06", "2021-11-10")
        let finding = five.finding("moeder", on: "2021-12-01")
        #expect(finding?.verdict == .remark)
        #expect(finding?.facts.last == .beyond(day("2021-11-10"), months: [6]))
        #expect(
            finding?.facts.last?.sentence.danish
                == "Mødet 10. november 2021 er ét mere, end kommissoriet nævner, ekstra kun i juni."
        )
    }

    @Test func `an extra meeting in June is not one of the four`() throws {
        let four = try given.meetings("2021-02-10", "2021-05-12", "2021-08-11")
            .meeting("2021-06-16", isExtra: true)
        #expect(verdict(four, on: "2022-01-01") == .brokenSince(day("2022-01-01")))
        let elsewhere = try given.meetings("2021-02-10", "2021-05-12", "2021-08-11")
            .meeting("2021-10-06", isExtra: true)
        #expect(verdict(elsewhere, on: "2022-01-01") == .dueBy(day("2022-12-31")))
    }

    @Test func `a charter that begins in June is asked for its share of the year`() throws {
        let june = Given.forum(effective: "2021-06-01") { _ in }
        let finding = june.finding("moeder", on: "2021-07-01")
        #expect(finding?.verdict == .dueBy(day("2021-12-31")))
        #expect(finding?.facts.contains(.share(required: 2, whole: 4, in: period("2021"))) == true)
        let two = try june.meetings("2021-08-11", "2021-11-10")
        #expect(verdict(two, on: "2021-11-10") == .holds)
        #expect(verdict(june, on: "2022-01-01") == .brokenSince(day("2022-01-01")))
        let late = Given.forum(effective: "2021-12-01") { _ in }
        #expect(verdict(late, on: "2022-01-01") == .dueBy(day("2022-12-31")))
    }

    @Test func `a new version in the middle of the year leaves the year's four`() throws {
        var next = Cast.charterDraft
        next.effective = day("2021-06-01")
        next.charter.title = "Revideret kommissorium"
        let revised = try given.having(.adopt(next, seen: nil))
        let three = try revised.meetings("2021-02-10", "2021-05-12", "2021-08-11")
        #expect(verdict(three, on: "2022-01-01") == .brokenSince(day("2022-01-01")))
        #expect(verdict(try three.meeting("2021-11-10"), on: "2021-11-10") == .holds)
    }

    @Test func `what is planned, cancelled or not written down was not held`() throws {
        let three = try given.meetings("2021-02-10", "2021-05-12", "2021-08-11")
            .planning("e", "2021-11-10")
        #expect(
            three.finding("moeder", on: "2021-09-01")?.facts.contains(.planned(day("2021-11-10")))
                == true)
        let finding = three.finding("moeder", on: "2021-12-01")
        #expect(finding?.verdict == .dueBy(day("2021-12-31")))
        #expect(finding?.facts.contains(.unrecorded(day("2021-11-10"))) == true)
        let cancelled = try three.having(.meeting(.cancel("e", reason: "n1")))
        #expect(cancelled.finding("moeder", on: "2021-12-01")?.facts.count == 1)
    }

    @Test func `what neighbors hold outside the forum is not its meeting`() throws {
        var own = Cast.charterDraft
        own.forum = .neighbors
        own.effective = day("2021-01-01")
        let both = try given.having(.adopt(own, seen: nil))
        let theirs = MeetingDraft(
            id: "deres", forums: [.neighbors], plan: MeetingPlan(day: day("2021-03-01")))
        let held = try both.on(day("2021-03-01"))
            .having(.plan(theirs), .hold("deres", HeldDraft(attendance: []), seen: nil))
        let conformity = Conformity(of: held.city)
        #expect(conformity.tallies(of: .forum, on: day("2021-03-02")).map(\.held.count) == [0])
        #expect(conformity.tallies(of: .neighbors, on: day("2021-03-02")).map(\.held.count) == [1])
    }

    @Test func `nobody judges before the charter or after the forum`() throws {
        #expect(given.finding("moeder", on: "2020-12-31") == nil)
        let closed = try given.having(.close(.forum, lastDay: day("2021-06-30"), successor: nil))
        #expect(closed.finding("moeder", on: "2021-07-01") == nil)
        #expect(
            closed.finding("moeder", on: "2021-06-30")?.facts
                .contains(.share(required: 1, whole: 4, in: period("2021"))) == true)
    }
}

extension Given {
    func finding(_ clause: ClauseID, on iso: String) -> ClauseFinding? {
        Conformity(of: city).findings(of: .forum, on: .written(iso))
            .first { $0.clause.id == clause }
    }
}
