// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct EvaluationTests {
    private let given: Given
    private let today = day("2022-03-01")

    init() throws {
        given = try Given().having(
            .startProgramme(
                ProgrammeDraft(
                    id: "hotspot", kind: .hotspot, name: "Hotspot Sydhavnen",
                    areas: [.sydhavnen], leader: .urbanSpaces, start: period("2020"),
                    end: period("2021"), evaluationDue: period("2021-Q4")))
        ).on(today)
    }

    private func delivery(
        on date: String = "2022-02-28", findings: NoteID? = nil, at place: String? = "Sag 12"
    ) -> EvaluationDraft {
        EvaluationDraft(
            by: .areaCoordinator, deliveredOn: day(date), findings: findings, keptAt: place)
    }

    private func programme(_ given: Given) -> Programme? { given.city.initiatives["hotspot"] }

    @Test func `an evaluation that is due is late until it is delivered`() throws {
        #expect(programme(given)?.isEvaluationLate(on: day("2021-12-31")) == false)
        #expect(programme(given)?.isEvaluationLate(on: day("2022-01-01")) == true)
        let begun = try given.having(.startEvaluation("hotspot", by: .areaCoordinator))
        #expect(programme(begun)?.isEvaluationLate(on: today) == true)
        let delivered = try begun.having(.deliverEvaluation("hotspot", delivery()))
        #expect(programme(delivered)?.isEvaluationLate(on: today) == false)
    }

    @Test func `it is begun by a post, and the same again is no change`() throws {
        let start = InitiativeCommand.startEvaluation("hotspot", by: .areaCoordinator)
        given.when(start).then(
            .evaluationStarted(EvaluationStarted(programme: "hotspot", by: .areaCoordinator)))
        let begun = try given.having(start)
        begun.when(start).thenNothing()
        #expect(
            programme(begun)?.evaluation
                == ProgrammeEvaluation(by: .areaCoordinator, startedOn: today))
        given.when(.startEvaluation("hotspot", by: "ukendt")).thenRefused(.unknownPost("ukendt"))
        given.when(.startEvaluation("ukendt", by: .areaCoordinator))
            .thenRefused(.unknownProgramme("ukendt"))
    }

    @Test func `a delivery says when, by whom, what was found and where it lies`() throws {
        let delivered = try given.having(
            .startEvaluation("hotspot", by: .areaCoordinator),
            .deliverEvaluation("hotspot", delivery(findings: "n1", at: " https://kk.dk/e ")))
        #expect(
            programme(delivered)?.evaluation
                == ProgrammeEvaluation(
                    by: .areaCoordinator, startedOn: today, deliveredOn: day("2022-02-28"),
                    findings: "n1", keptAt: "https://kk.dk/e"))
        delivered.when(.startEvaluation("hotspot", by: .urbanSpaces))
            .thenRefused(.evaluationDelivered(on: day("2022-02-28")))
    }

    @Test func `it is owed also once the programme has ended`() throws {
        let ended = try given.having(.endProgramme("hotspot"))
        #expect(programme(ended)?.isEvaluationLate(on: today) == true)
        let delivered = try ended.having(.deliverEvaluation("hotspot", delivery()))
        #expect(programme(delivered)?.isEvaluationLate(on: today) == false)
    }

    @Test func `a delivery without content or from the future is refused`() {
        given.when(.deliverEvaluation("hotspot", delivery(at: nil))).thenRefused(.evaluationEmpty)
        given.when(.deliverEvaluation("hotspot", delivery(at: ""))).thenRefused(.evaluationEmpty)
        given.when(.deliverEvaluation("hotspot", delivery(on: "2022-03-02")))
            .thenRefused(.deliveredInFuture(day("2022-03-02"), today: today))
        given.when(.deliverEvaluation("hotspot", delivery(at: "a\nb")))
            .thenRefused(.text(.severalLines(field: "kept")))
    }

    @Test func `what was said of a delivery can be put right, and what was found stays`() throws {
        let delivered = try given.having(
            .deliverEvaluation("hotspot", delivery(findings: "n1")))
        delivered.when(.deliverEvaluation("hotspot", delivery())).thenNothing()
        let mended = try delivered.having(.deliverEvaluation("hotspot", delivery(at: "Sag 13")))
        #expect(programme(mended)?.evaluation?.keptAt == "Sag 13")
        #expect(programme(mended)?.evaluation?.findings == "n1")
    }

    @Test func `those who lead or evaluate the programme may tell of it, and no others`() throws {
        let begun = try given.having(.startEvaluation("hotspot", by: .socialWork))
        let command = CityCommand.initiative(.deliverEvaluation("hotspot", delivery()))
        #expect((try? begun.city.permit(command, to: .tmfOfficer)) != nil)
        #expect((try? begun.city.permit(command, to: .sofOfficer)) != nil)
        #expect((try? given.city.permit(command, to: .sofOfficer)) == nil)
        #expect((try? given.city.permit(command, to: .stranger)) == nil)
    }
}
