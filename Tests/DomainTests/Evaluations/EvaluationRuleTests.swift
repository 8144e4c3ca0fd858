// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct EvaluationRuleTests {
    private func finding(_ strand: EvaluationStrand) -> EvaluationCommand {
        .find(.space, strand, text: "n-1", surveys: [], seen: nil)
    }

    @Test func `an evaluation begins with a subject and a post that answers for it`() throws {
        let evaluation = try #require(try Given.evaluation().evaluation)
        #expect(evaluation.subject == .initiative(.urbanSpace))
        #expect(evaluation.by == .urbanSpaces)
        #expect(evaluation.begun == day("2021-02-01"))
        #expect(!evaluation.isOverdue(on: day("2021-06-01")))
        #expect(evaluation.isOverdue(on: day("2021-06-02")))
    }

    @Test func `what names nothing known is refused`() throws {
        let given = try Given.evaluation()
        var plan = EvaluationPlan.space
        given.when(.begin(plan)).thenRefused(.idTaken("byrum-2021"))
        plan.id = "Æ"
        given.when(.begin(plan)).thenRefused(.malformedID("Æ"))
        plan.id = "anden"
        plan.by = "x"
        given.when(.begin(plan)).thenRefused(.unknownPost("x"))
        plan.by = .urbanSpaces
        for subject: EvaluationSubject in [.initiative("x"), .programme("x"), .forum("x")] {
            plan.subject = subject
            given.when(.begin(plan)).thenRefused(.unknownSubject(subject))
        }
        plan = .space
        plan.id = "anden"
        plan.title = " "
        given.when(.begin(plan)).thenRefused(.text(.empty(field: "title")))
    }

    @Test func `the effect alone is not a whole evaluation`() throws {
        let begun = try Given.evaluation()
        #expect(begun.evaluation?.standing == .missing(EvaluationStrand.required))
        let effect = try begun.having(finding(.effect))
        #expect(effect.evaluation?.standing == .effectOnly)
        let two = try effect.having(finding(.targetGroup), finding(.internalCooperation))
        #expect(two.evaluation?.standing == .missing([.municipalEffort]))
        #expect(try two.having(finding(.municipalEffort)).evaluation?.standing == .complete)
    }

    @Test func `an evaluation without findings is not delivered, and a delivered one stays`() throws
    {
        let begun = try Given.evaluation()
        begun.when(.deliver(.space, seen: nil)).thenRefused(.nothingFound)
        let delivered = try begun.having(finding(.effect), .deliver(.space, seen: 2))
        #expect(delivered.evaluation?.delivered == day("2021-02-01"))
        #expect(delivered.evaluation?.standing == .effectOnly)
        let late = EvaluationRefusal.deliveredAlready(on: day("2021-02-01"))
        delivered.when(finding(.targetGroup)).thenRefused(late)
        delivered.when(.deliver(.space, seen: nil)).thenRefused(late)
    }

    @Test func `a finding rests on surveys of its own evaluation, and on the newest version`()
        throws
    {
        let given = try Given.surveyed().having(
            .begin(
                EvaluationPlan(
                    id: "anden", title: "En anden", subject: .initiative(.urbanSpace),
                    by: .urbanSpaces)))
        given.when(.find("anden", .effect, text: "n-1", surveys: [.neighbors], seen: nil))
            .thenRefused(.surveyOfAnother(.neighbors))
        let found = try given.having(
            .find(.space, .targetGroup, text: "n-1", surveys: [.neighbors], seen: 1))
        #expect(
            found.evaluation?.findings[.targetGroup]
                == StrandFinding(on: day("2021-02-01"), text: "n-1", surveys: [.neighbors]))
        found.when(.find(.space, .targetGroup, text: "n-2", surveys: [], seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }

    //
    @Test func `an evaluation is everybody's when it is delivered, and its keepers' before`() throws
    {
        let begun = try Given.evaluation().having(finding(.effect))
        let draft = try #require(begun.evaluation)
        #expect(!begun.city.sees(draft, .stranger))
        #expect(!begun.city.sees(draft, .participant))
        #expect(begun.city.sees(draft, .sofOfficer))
        let public_ = try begun.having(
            .initiative(.publish(.urbanSpace)), .evaluation(.deliver(.space, seen: nil)))
        #expect(public_.city.sees(try #require(public_.evaluation), .stranger))
        #expect(throws: Never.self) {
            try begun.city.permit(.evaluation(finding(.effect)), to: .tmfOfficer)
        }
        for viewer in [Viewer.sofOfficer, .participant, .auditor] {
            #expect(throws: Forbidden.self) {
                try begun.city.permit(.evaluation(finding(.effect)), to: viewer)
            }
        }
    }
}
