// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct PrerequisiteTests {
    private let given = Given(.hoerdumsgade)

    @Test func `an activity waits for one of another organization`() {
        let link = Prerequisite(
            id: "ny",
            from: .buildBridge,
            to: .strengthenSupport,
            kind: .startToStart,
            lag: Lag(days: -5, unit: .calendar)
        )
        let unlinked = try? given.having(.unlink(.supportFirst))
        unlinked?.when(.link(link))
            .then(.linked(PrerequisiteLinked(prerequisite: link, initiative: .urbanSpace)))
    }

    @Test func `what waits knows what it waits for, and the other what follows`() {
        let activities = given.city.activities
        #expect(
            activities.prerequisites(of: .buildBridge).map(\.from)
                == [.buildSpace, .strengthenSupport]
        )
        #expect(activities.followers(of: .buildSpace).map(\.to) == [.buildBridge])
    }

    @Test func `a prerequisite has an id of its own and known ends`() {
        func refused(
            _ refusal: ActivityRefusal,
            _ id: PrerequisiteID,
            from: ActivityID,
            to: ActivityID,
            lag days: Int = 0
        ) {
            let lag = Lag(days: days, unit: .working)
            given.when(.link(Prerequisite(id: id, from: from, to: to, lag: lag)))
                .thenRefused(refusal)
        }
        refused(.malformedID(""), "", from: .buildSpace, to: .buildBridge)
        refused(
            .idTaken("byrum-foer-brobygning"),
            .spaceFirst,
            from: .buildSpace,
            to: .buildBridge
        )
        refused(.unknownActivity("ukendt"), "ny", from: "ukendt", to: .buildBridge)
        refused(.unknownActivity("ukendt"), "ny", from: .buildSpace, to: "ukendt")
        refused(.alreadyLinked(.spaceFirst), "ny", from: .buildSpace, to: .buildBridge)
        refused(.lagOutOfRange(3_651), "ny", from: .buildSpace, to: .buildBridge, lag: 3_651)
        refused(.lagOutOfRange(-3_651), "ny", from: .buildSpace, to: .buildBridge, lag: -3_651)
    }

    @Test func `the same two may be linked once of each kind`() {
        for kind in PrerequisiteKind.allCases where kind != .finishToStart {
            let link = Prerequisite(id: "ny", from: .buildSpace, to: .buildBridge, kind: kind)
            given.when(.link(link))
                .then(.linked(PrerequisiteLinked(prerequisite: link, initiative: .bridge)))
        }
    }

    @Test func `a prerequisite is taken away`() throws {
        given.when(.unlink(.spaceFirst)).then(
            .unlinked(PrerequisiteUnlinked(prerequisite: .spaceFirst, initiative: .bridge))
        )
        let activities = try given.having(.unlink(.spaceFirst)).city.activities
        #expect(activities.prerequisites(of: .buildBridge).map(\.id) == [.supportFirst])
        #expect(activities.followers(of: .buildSpace) == [])
        given.when(.unlink("ukendt")).thenRefused(.unknownPrerequisite("ukendt"))
    }
}

//
struct PrerequisiteRingTests {
    private let given = Given(.hoerdumsgade)

    @Test func `a ring of two is refused and named all the way round`() {
        given.when(.link(Prerequisite(id: "ny", from: .buildBridge, to: .buildSpace)))
            .thenRefused(
                .loop(
                    [.buildSpace, .buildBridge],
                    names: ["Byrummet anlægges", "Brobygning", "Byrummet anlægges"]
                )
            )
    }

    @Test func `an activity does not wait for itself`() {
        given.when(.link(Prerequisite(id: "ny", from: .buildSpace, to: .buildSpace)))
            .thenRefused(
                .loop([.buildSpace], names: ["Byrummet anlægges", "Byrummet anlægges"])
            )
    }

    @Test func `a longer ring is named along its way, in the order of waiting`() throws {
        let draft = ActivityDraft(
            id: "fest",
            initiative: .bridge,
            name: "Fest",
            responsible: .committeeChair,
            plan: ActivityPlan(workdays: 0)
        )
        let refused = try given.having(
            .plan(draft),
            .link(Prerequisite(id: "l1", from: .buildBridge, to: "fest"))
        ).when(.link(Prerequisite(id: "l2", from: "fest", to: .strengthenSupport)))
        refused.thenRefused(
            .loop(
                [.strengthenSupport, .buildBridge, "fest"],
                names: [
                    "Styrket social indsats", "Brobygning", "Fest", "Styrket social indsats",
                ]
            )
        )
        guard case .failure(let refusal) = refused.result else { return }
        #expect(
            refusal.sentence.danish == "De ville vente på hinanden i ring: "
                + "Styrket social indsats → Brobygning → Fest → Styrket social indsats."
        )
    }

    @Test func `two ways to the same activity are no ring`() throws {
        let link = Prerequisite(id: "ny", from: .buildSpace, to: .strengthenSupport)
        given.when(.link(link))
            .then(.linked(PrerequisiteLinked(prerequisite: link, initiative: .urbanSpace)))
    }
}
