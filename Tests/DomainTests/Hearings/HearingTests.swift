// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct HearingTests {
    @Test func `a hearing goes from preparing to open to closed by its days`() throws {
        #expect(try Given.prepared().state(on: day("2021-01-04")) == .preparing)
        let given = try Given.opened()
        #expect(given.state(on: day("2021-01-31")) == .open)
        #expect(given.state(on: day("2021-02-01")) == .open)
        #expect(given.state(on: day("2021-02-02")) == .closed)
    }

    @Test func `a deadline that we set rolls to the next workday, one set by others never does`()
        throws
    {
        let own = try #require(try Given.opened().hotspot)
        #expect(own.lastDay(in: .plain) == day("2021-02-01"))
        let stated = HearingContent.hotspot.with {
            $0.deadline = .stated(day("2021-01-31"), by: "Socialministeriet")
        }
        let given = try Given.opened(stated)
        #expect(given.hotspot?.lastDay(in: .plain) == day("2021-01-31"))
        #expect(given.state(on: day("2021-02-01")) == .closed)
    }

    @Test func `those who are asked are known, asked once, and have time to answer`() {
        func refused(_ content: HearingContent) -> Decided<HearingEvent, HearingRefusal> {
            Given().when(.prepare(.hotspot, content))
        }
        refused(.hotspot.with { $0.parties = [] }).thenRefused(.nobodyAsked)
        refused(.hotspot.with { $0.parties = ["x"] }).thenRefused(.unknownOrganization("x"))
        refused(.hotspot.with { $0.parties = [.sof, .sof] })
            .thenRefused(.askedTwice("Socialforvaltningen"))
        refused(.hotspot.with { $0.arranger = "x" }).thenRefused(.unknownOrganization("x"))
        refused(.hotspot.with { $0.lists = ["x"] }).thenRefused(.unknownList("x"))
        refused(.hotspot.with { $0.areas = ["x"] }).thenRefused(.unknownArea("x"))
        refused(.hotspot.with { $0.deadline = .legal(day("2020-12-30")) })
            .thenRefused(.deadlineBeforeOpening(day("2021-01-04")))
        refused(.hotspot.with { $0.title = " " }).thenRefused(.text(.empty(field: "title")))
        Given().when(.prepare("A", .hotspot)).thenRefused(.malformedID("A"))
    }

    @Test func `a public hearing may ask nobody in particular`() throws {
        let given = try Given.opened(
            .hotspot.with {
                $0.parties = []
                $0.isPublic = true
            })
        #expect(given.hotspot?.responses.isEmpty == true)
    }

    @Test func `what is asked changes until it opens and not after`() throws {
        let other = HearingContent.hotspot.with { $0.parties = [.police] }
        let given = try Given.prepared()
        given.when(.change(.hotspot, other, seen: 1)).then(
            .changed(HearingChanged(hearing: .hotspot, content: other)))
        given.when(.change(.hotspot, .hotspot, seen: nil)).thenNothing()
        given.when(.change(.hotspot, other, seen: 7))
            .thenRefused(.changedMeanwhile(seen: 7, now: 1))
        #expect(
            try given.having(.change(.hotspot, other, seen: nil)).hotspot?.responses.map(\.party)
                == [.police])
        try Given.opened().when(.change(.hotspot, other, seen: nil))
            .thenRefused(.openedAlready(Cast.opening))
    }

    @Test func `more time is given with a reason and never taken back`() throws {
        let given = try Given.opened()
        given.when(
            .extend(.hotspot, until: .legal(day("2021-01-31")), reason: "n-1", seen: nil)
        )
        .thenRefused(.extensionNotLater(day("2021-02-01")))
        let later = try given.having(
            .extend(.hotspot, until: .legal(day("2021-02-10")), reason: "n-1", seen: nil))
        #expect(later.hotspot?.extensions.map(\.reason) == ["n-1"])
        #expect(later.state(on: day("2021-02-10")) == .open)
        try Given.prepared().when(
            .extend(.hotspot, until: .legal(day("2021-02-10")), reason: "n-1", seen: nil)
        )
        .thenRefused(.notOpened)
    }

    @Test func `a hearing that is withdrawn takes nothing in`() throws {
        let given = try Given.opened().having(.withdraw(.hotspot, reason: "n-1"))
        #expect(given.state(on: Cast.opening) == .withdrawn)
        given.when(.submit(seen: nil), of: .sof).thenRefused(.withdrawn(Cast.opening))
        given.when(.withdraw(.hotspot, reason: "n-1")).thenRefused(.withdrawn(Cast.opening))
        #expect(given.city.hearingDuties(on: day("2021-03-01")).isEmpty)
    }

    @Test func `each owes what is next, by the department's own day where it has one`() throws {
        let given = try Given.heard().having(
            .assign(to: .renewal, due: day("2021-01-20"), approver: nil, seen: nil), of: .sof)
        let open = given.city.hearingDuties(on: day("2021-01-10"))
        #expect(
            open == [
                HearingDuty(
                    kind: .write, hearing: .hotspot, organization: .renewal, party: .sof,
                    due: day("2021-01-20"))
            ])
        #expect(open.first?.isLate(on: day("2021-01-21")) == true)
        let submitted = try given.having(
            .write(ResponseDraft(position: .agree), seen: nil), .submit(seen: nil), of: .sof)
        #expect(
            submitted.city.hearingDuties(on: day("2021-02-02")).map(\.kind) == [.approve, .answer])
        #expect(
            try Given.prepared().city.hearingDuties(on: day("2021-01-05")).map(\.kind) == [.open])
    }
}
