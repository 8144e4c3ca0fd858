// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct ActionTests {
    private let draft = ActionDraft(
        id: "skilte", title: " Sæt skilte op ", owner: ActionOwner(.tmf, person: .planner),
        due: day("2021-04-01"), source: ActionSource(forum: .forum, matter: .noise))

    private func given() throws -> Given { try Given.noise().having(.assign(draft)) }

    @Test func `an action has an owner, a day and a place where it was agreed`() throws {
        let action = try #require(try given().city.matters["skilte" as ActionID])
        #expect(action.title == "Sæt skilte op")
        #expect(action.owner == ActionOwner(.tmf, person: .planner))
        #expect(action.assigned == day("2021-03-01"))
        #expect(action.forum == .forum)
        #expect(try given().city.matters.actions(of: .noise).map(\.id) == ["skilte"])
        #expect(try given().city.areas(of: action, on: day("2021-03-01")) == [.square])
    }

    @Test func `an action is refused without a day to come or an owner that exists`() throws {
        let given = try Given.noise()
        var wrong = draft
        wrong.due = day("2021-02-28")
        given.when(.assign(wrong)).thenRefused(.dueInPast(day("2021-02-28"), field: "due"))
        wrong = draft
        wrong.owner = ActionOwner("x")
        given.when(.assign(wrong)).thenRefused(.unknownOrganization("x"))
        wrong.owner = ActionOwner(.tmf, person: "x")
        given.when(.assign(wrong)).thenRefused(.unknownPerson("x"))
        wrong = draft
        wrong.title = ""
        given.when(.assign(wrong)).thenRefused(.text(.empty(field: "title")))
        try given.having(.assign(draft)).when(.assign(draft)).thenRefused(.idTaken("skilte"))
    }

    @Test func `an action is late from the day after, and its day moves only with a cause`() throws
    {
        let given = try given()
        let action = try #require(given.city.matters["skilte" as ActionID])
        #expect(!action.isOverdue(on: day("2021-04-01")))
        #expect(action.isOverdue(on: day("2021-04-02")))
        let moved = try given.having(
            .reschedule("skilte", to: day("2021-05-01"), .permit, note: "n-1", seen: 1))
        let later = try #require(moved.city.matters["skilte" as ActionID])
        #expect(
            later.delays == [
                ActionDelay(
                    on: day("2021-03-01"), from: day("2021-04-01"), to: day("2021-05-01"),
                    cause: .permit, note: "n-1")
            ])
        #expect(later.cause == .permit)
        moved.when(.reschedule("skilte", to: day("2021-05-01"), .permit, note: nil, seen: nil))
            .thenRefused(.sameDay(day("2021-05-01")))
        moved.when(.reschedule("skilte", to: day("2021-06-01"), .permit, note: nil, seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }

    @Test func `what is done or given up has ended`() throws {
        for ending in [
            ActionCommand.report("skilte", note: nil), .drop("skilte", reason: "n-hvorfor"),
        ] {
            let ended = try given().having(ending)
            #expect(ended.city.matters["skilte" as ActionID]?.isOpen == false)
            ended.when(.report("skilte", note: nil)).thenRefused(.actionEnded)
        }
        try given().when(.report("x", note: nil)).thenRefused(.unknownAction("x"))
    }

    @Test func `an action goes on as an activity of an initiative`() throws {
        var given = Given(.hoerdumsgade, on: day("2021-03-01"))
        var draft = draft
        draft.source = ActionSource()
        given = try given.having(.assign(draft))
        given.when(.promote("skilte", to: "x")).thenRefused(.unknownCarrier(.activity("x")))
        let promoted = try given.having(.promote("skilte", to: .buildSpace))
        let action = try #require(promoted.city.matters["skilte" as ActionID])
        #expect(action.became == .buildSpace)
        #expect(!action.isOpen)
        #expect(
            !promoted.city.matters.isFinished(
                .action("skilte"), in: promoted.city.matterSetting))
    }

    @Test func `a participant takes up a recommendation as its own work`() throws {
        let given = try Given.noise()
        var own = draft
        own.owner = ActionOwner(.neighbors, person: .neighbor)
        #expect(throws: Forbidden.self) {
            try given.city.permit(.matter(.action(.assign(own))), to: .participant)
        }
        own.isAdopted = true
        try given.city.permit(.matter(.action(.assign(own))), to: .participant)
        own.owner = ActionOwner(.tmf)
        #expect(throws: Forbidden.self) {
            try given.city.permit(.matter(.action(.assign(own))), to: .participant)
        }
    }

    @Test func `an action is seen by its own people, and by no stranger`() throws {
        let given = try given()
        let action = try #require(given.city.matters["skilte" as ActionID])
        #expect(!given.city.sees(action, .stranger))
        #expect(!given.city.sees(action, .participant))
        for viewer in [Viewer.tmfOfficer, .coordinator, .auditor, .sofOfficer] {
            #expect(given.city.sees(action, viewer))
        }
    }
}
