// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

//
struct CompilationTests {
    private static let draft = CompilationDraft(
        parts: [CompiledPart(.tmf, issue: 1, isInPage: true, isInPdf: true, isInDocx: true)],
        files: [])

    private static func signed(_ count: Int = 12, on text: String = "2021-03-01") throws -> Given {
        let given = try Given.yearly().written(count)
        let roomy =
            count > 20
            ? try given.having(.exceptLimit(.yearly, .tmf, .status, reason: "n-grund")) : given
        return try roomy.on(day(text)).having(.sign(.yearly, .tmf, by: .planner, seen: nil))
    }

    @Test func `a report holds what is signed and says what is missing`() throws {
        try Given.yearly().written(12).when(.compile(.yearly, Self.draft))
            .thenRefused(.nothingToCompile)
        let given = try Self.signed().having(.compile(.yearly, Self.draft))
        let compilation = try #require(
            given.city.statusReports[StatusRoundID.yearly]?.compilations.first)
        #expect(compilation.number == 1)
        #expect(compilation.isWhole)
        #expect(compilation.deviations.map(\.kind) == [.missing])
        #expect(compilation.deviations.map(\.organization) == [.neighbors])
        #expect(given.city.statusReports[StatusRoundID.yearly]?.isCompiled == true)
    }

    @Test func `what is late, over its limit or signed again is listed`() throws {
        let given = try Self.signed(25, on: "2021-08-02")
        let round = try #require(given.city.statusReports[StatusRoundID.yearly])
        let late = round.due.distance(to: day("2021-08-02"))
        let deviations = round.deviations(on: given.day)
        #expect(deviations.map(\.kind) == [.late, .overLimit, .missing])
        #expect(deviations[0].count == late)
        #expect(deviations[1].count == 25)
        #expect(deviations[1].limit == 20)
        let again = try given.having(
            .reopen(.yearly, .tmf, reason: "n", by: nil),
            .sign(.yearly, .tmf, by: .planner, seen: nil))
        #expect(
            again.city.statusReports[StatusRoundID.yearly]?.deviations(on: again.day).map(\.kind)
                == [.late, .overLimit, .signedAgain, .missing])
    }

    @Test func `a report made while somebody changed a statement is not taken in`() throws {
        let given = try Self.signed().having(
            .reopen(.yearly, .tmf, reason: "n", by: nil),
            .sign(.yearly, .tmf, by: .planner, seen: nil))
        given.when(.compile(.yearly, Self.draft)).thenRefused(.changedMeanwhile(seen: 1, now: 1))
    }

    @Test func `a stranger sees nothing before it is published, and never a draft`() throws {
        let given = try Self.signed().having(.compile(.yearly, Self.draft))
        func sees(_ viewer: Viewer, _ given: Given) throws -> [Bool] {
            let city = given.city
            let round = try #require(city.statusReports[StatusRoundID.yearly])
            let statement = try #require(round[.tmf])
            return [
                city.sees(round, viewer), city.seesDraft(of: statement, in: round, viewer),
                !city.compilations(of: round, for: viewer).isEmpty,
            ]
        }
        #expect(try sees(.stranger, given) == [false, false, false])
        #expect(try sees(.participant, given) == [false, false, false])
        #expect(try sees(.tmfOfficer, given) == [true, true, false])
        #expect(try sees(.coordinator, given) == [true, true, true])
        given.when(.publish(.yearly, number: 2)).thenRefused(.notCompiled(2))
        let published = try given.having(.publish(.yearly, number: 1))
        #expect(try sees(.stranger, published) == [true, false, true])
        published.when(.publish(.yearly, number: 1)).thenNothing()
    }

    @Test func `each does its own part`() throws {
        let city = try Self.signed().city
        func may(_ command: StatusReportCommand, _ viewer: Viewer) -> Bool {
            (try? city.permit(.statusReport(command), to: viewer)) != nil
        }
        let write = StatusReportCommand.write(.yearly, .tmf, [], by: nil)
        #expect(may(write, .tmfOfficer))
        #expect(!may(write, .participant))
        #expect(!may(write, .stranger))
        #expect(!may(.compile(.yearly, Self.draft), .tmfOfficer))
        #expect(may(.compile(.yearly, Self.draft), .coordinator))
        #expect(!may(.sign(.yearly, .tmf, by: .neighbor, seen: nil), .tmfOfficer))
    }
}
