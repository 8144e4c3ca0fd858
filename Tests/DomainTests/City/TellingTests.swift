// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct TellingTests {
    /// The social department's draft stands between two public activities.
    private let given: Given

    init() throws {
        given = try Given(.hoerdumsgade).having(
            .create(InitiativeDraft(id: "kladde", name: "Hemmelig", owner: .socialWork))
        ).having(
            .plan(
                ActivityDraft(
                    id: "hemmelig", initiative: "kladde", name: "Hemmelig plan",
                    responsible: .socialWork, plan: ActivityPlan(workdays: 5))),
            .unlink(.spaceFirst),
            .link(Prerequisite(id: "l1", from: .buildSpace, to: "hemmelig")),
            .link(Prerequisite(id: "l2", from: "hemmelig", to: .buildBridge)))
    }

    private func refusal(to viewer: Viewer?) -> ActivityRefusal? {
        let link = Prerequisite(id: "ny", from: .buildBridge, to: .buildSpace)
        do {
            _ = try given.city.decide(.activity(.link(link)), on: given.day, for: viewer)
            return nil
        } catch {
            return error.refusal as? ActivityRefusal
        }
    }

    @Test func `who works on the draft, and the system, are told the whole ring`() {
        let whole = ActivityRefusal.loop(
            [.buildSpace, "hemmelig", .buildBridge],
            names: ["Byrummet anlægges", "Hemmelig plan", "Brobygning", "Byrummet anlægges"])
        #expect(refusal(to: .sofOfficer) == whole)
        #expect(refusal(to: .coordinator) == whole)
        #expect(refusal(to: nil) == whole)
    }

    @Test func `others are told that there is one that they may not see`() {
        let told = refusal(to: .tmfOfficer)
        #expect(
            told
                == .loop(
                    [.buildSpace, .buildBridge],
                    names: ["Byrummet anlægges", nil, "Brobygning", "Byrummet anlægges"]))
        #expect(
            told?.sentence.danish == "De ville vente på hinanden i ring: Byrummet anlægges → "
                + "en aktivitet, du ikke har adgang til → Brobygning → Byrummet anlægges.")
    }
}
