// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Papers

/// Sentences as other charters have them.
struct OtherCharterTests {
    private func provisions(_ text: String) -> [Provision] {
        CharterReader(.vesterbro).read(text).lines.flatMap(\.provisions).map(\.provision)
    }

    @Test(
        arguments: [
            (
                "Forummet er beslutningsdygtigt, når mindst en tredjedel af medlemmerne er til stede.",
                Provision.quorum(Quorum(share: Share(1, of: 3)))
            ),
            (
                "Beslutninger træffes ved simpelt flertal, og ved stemmelighed er formandens stemme "
                    + "afgørende.",
                .voting(VotingRule(requirement: .simpleMajority, castingVote: .chair))
            ),
            (
                "Møder indkaldes med mindst to ugers varsel.", .notice(NoticeRule(days: 14))
            ),
            (
                "Gruppen mødes to gange i kvartalet til møder.",
                .cadence(Cadence(meetings: 2, per: .quarter))
            ),
            (
                "Referat udsendes senest 14 dage efter mødet og offentliggøres.",
                .minutes(MinutesRule(withinDays: 14, isPublic: true))
            ),
            (
                "Ændringer i kommissoriet skal godkendes af Socialudvalget.",
                .amendment(AmendmentRule(approver: "sud"))
            ),
            (
                "Gruppen refererer til Socialudvalget.",
                .relation(Relation(kind: .reportsTo, to: "sud"))
            ),
            (
                "Netværket har ingen formel besluttende funktion.",
                .mandate(Mandate(power: Power.none))
            ),
            (
                "Møderne har en varighed på 90 minutter.",
                .duration(MeetingDuration(minutes: 90, isDefault: false))
            ),
        ])
    func `a sentence provides what it says`(text: String, provision: Provision) {
        #expect(provisions(text).contains(provision))
    }

    @Test func `a text without rules provides nothing, and all of it is kept`() {
        let reading = CharterReader(.vesterbro).read("Det regnede hele dagen. Ingen kom.")
        #expect(reading.lines.map(\.sentence) == ["Det regnede hele dagen.", "Ingen kom."])
        #expect(reading.lines.flatMap(\.provisions).isEmpty)
        #expect(CharterReader(.vesterbro).read("").lines.isEmpty)
    }

    @Test func `lines broken by the page's width are one sentence`() {
        let reading = CharterReader(.vesterbro).read(
            "Forummet er et forum til drøftelse af gevinster,\nudfordringer og erfaringer.\n\nSlut."
        )
        #expect(
            reading.lines.map(\.sentence) == [
                "Forummet er et forum til drøftelse af gevinster, udfordringer og erfaringer.",
                "Slut.",
            ])
    }

    @Test func `a number as a word counts seats`() {
        let text =
            "Medlemmer\n- To repræsentanter fra Københavns Politi\n- tre medlemmer fra Gadejuristen"
        let counts = CharterReader(.vesterbro).read(text).draft.seatGroups.map(\.rule.count)
        #expect(counts == [SeatCount(2), SeatCount(3)])
    }
}
