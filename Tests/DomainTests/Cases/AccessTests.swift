// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

//
struct AccessTests {
    /// Asked for on Friday 17 December 2021, with Christmas ahead.
    private let draft = AccessDraft(
        id: "indsigt", received: day("2021-12-17"), requester: "hvem", wording: "hvad",
        unit: .tmf, cases: ["pladsen"])

    private func given() throws -> Given {
        try Given.journal().on(day("2021-12-17")).having(.access(.receive(draft)))
    }

    private func due(_ given: Given) throws -> Day {
        let request = try #require(given.city.cases[draft.id])
        return given.city.cases.due(of: request, in: given.city.workdays.calendar)
    }

    @Test func `there are seven working days, whatever days an office is closed`() throws {
        // Not 24, 25, 26 and 31 December, nor the weekends and 1 January.
        #expect(try due(given()) == day("2021-12-29"))
        let closed = try given().having(
            .workday(
                .except(
                    CalendarException(
                        day: day("2021-12-27"), kind: .officeClosed, name: "Jul"))))
        #expect(try due(closed) == day("2021-12-29"))
    }

    @Test func `more time is given with a reason and only made longer`() throws {
        let longer = try given().having(
            .access(.extend("indsigt", to: .fourteen, reason: "mange", seen: 1)))
        #expect(try due(longer) == day("2022-01-10"))
        longer.when(.access(.extend("indsigt", to: .seven, reason: "n", seen: nil)))
            .thenRefused(.clockNotLonger(.fourteen))
        longer.when(.access(.extend("indsigt", to: .forty, reason: "n", seen: 1)))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
        #expect(
            try due(longer.having(.access(.extend("indsigt", to: .forty, reason: "n", seen: 2))))
                == day("2022-02-15"))
    }

    @Test func `a request is about a case, and came in before it was written down`() throws {
        let given = try Given.journal()
        var other = draft
        other.cases = []
        given.on(day("2021-12-17")).when(.access(.receive(other))).thenRefused(.noCase)
        given.on(day("2021-12-16")).when(.access(.receive(draft)))
            .thenRefused(.receivedInTheFuture)
    }

    @Test func `nothing goes out before every paper is decided`() throws {
        let given = try given()
        let number = documentNumber("2021-0262994-3")
        given.when(.access(.pack("indsigt", .zip, papers: 1, by: nil)))
            .thenRefused(.undecided([number]))
        given.when(.access(.answer("indsigt", seen: nil))).thenRefused(.undecided([number]))
        let decided = try given.having(.access(.decide("indsigt", "brev", .given, seen: nil)))
        decided.when(.access(.answer("indsigt", seen: nil))).thenRefused(.noPackage)
        let packed = try decided.having(
            .access(.pack("indsigt", .zip, papers: 1, by: .planner)))
        let changed = try packed.having(
            .access(.decide("indsigt", "brev", .partly(.other, .privateAffairs), seen: nil)))
        // What was packed before is no longer what is decided.
        changed.when(.access(.answer("indsigt", seen: nil))).thenRefused(.noPackage)
        let answered = try packed.having(.access(.answer("indsigt", seen: nil)))
        answered.when(.access(.decide("indsigt", "brev", .given, seen: nil)))
            .thenRefused(.answeredAlready(day("2021-12-17")))
    }

    @Test func `exactly what is given goes out`() throws {
        let given = try given().having(
            .file(DocumentDraft.proposal.again("to") { $0.file = .other }),
            .file(DocumentDraft.proposal.again("tre") { $0.file = .zip }))
        let decided = try given.having(
            .access(.decide("indsigt", "brev", .partly(.redacted, .businessAffairs), seen: nil)),
            .access(.decide("indsigt", "to", .given, seen: nil)),
            .access(.decide("indsigt", "tre", .refused(.internalPaper), seen: nil)))
        let request = try #require(decided.city.cases[draft.id])
        #expect(
            decided.city.cases.given(of: request).map(\.file) == [.redacted, .other])
    }

    @Test func `a paper of another case, or without its file, is not given`() throws {
        var other = CaseDraft.square
        (other.id, other.number) = ("anden", nil)
        let given = try given().having(
            .open(other), .file(DocumentDraft.proposal.again("fremmed") { $0.case = "anden" }),
            .file(DocumentDraft.proposal.again("borte") { $0.file = nil }))
        given.when(.access(.decide("indsigt", "fremmed", .given, seen: nil)))
            .thenRefused(.notOfTheRequest(documentNumber("2021-9000001-1")))
        given.when(.access(.decide("indsigt", "borte", .given, seen: nil)))
            .thenRefused(.noFile(documentNumber("2021-0262994-4")))
    }

    @Test func `every fetch of a package is written down`() throws {
        let packed = try given().having(
            .access(.decide("indsigt", "brev", .given, seen: nil)),
            .access(.pack("indsigt", .zip, papers: 1, by: .planner)))
        packed.when(.access(.fetch("indsigt", package: 2, by: .planner))).thenRefused(.noPackage)
        let fetched = try packed.having(
            .access(.fetch("indsigt", package: 1, by: .planner)),
            .access(.fetch("indsigt", package: 1, by: .auditor)))
        #expect(
            fetched.city.cases[draft.id]?.packages.first?.fetched.map(\.by) == [
                .planner, .auditor,
            ])
    }

    @Test func `what is owed and what was in time is counted`() throws {
        let given = try given()
        let calendar = given.city.workdays.calendar
        let duties = given.city.cases.duties(on: day("2021-12-30"), in: calendar)
        #expect(duties.map(\.undecided) == [1])
        #expect(duties.first?.isLate(on: day("2021-12-30")) == true)
        let late = given.city.cases.statistic(on: day("2021-12-30"), in: calendar)
        #expect((late.open, late.late) == (1, 1))
        let answered = try given.having(
            .access(.decide("indsigt", "brev", .refused(.otherInterest), seen: nil)),
            .access(.answer("indsigt", seen: nil)))
        let count = answered.city.cases.statistic(on: day("2021-12-30"), in: calendar)
        #expect((count.answered, count.inTime, count.open) == (1, 1, 0))
        #expect(answered.city.cases.duties(on: day("2021-12-30"), in: calendar).isEmpty)
    }

    @Test func `the package is handed over once it is answered, and not with a paper taken back`()
        throws
    {
        let packed = try given().having(
            .access(.decide("indsigt", "brev", .given, seen: nil)),
            .access(.pack("indsigt", .zip, papers: 1, by: .planner)))
        let answered = try packed.having(.access(.answer("indsigt", seen: nil)))
        let withdrawn = try answered.having(
            CaseCommand.withdraw("brev", reason: "forkert"))
        let handed = try [packed, answered, withdrawn].map { given in
            let request = try #require(given.city.cases[draft.id])
            return given.city.cases.handedOver(of: request)?.number
        }
        #expect(handed == [nil, 1, nil])
    }

    @Test func `about a paper that they may not read decide those who keep it`() throws {
        var asked = draft
        asked.unit = .sof
        let given = try Given.journal().on(day("2021-12-17")).having(
            .file(
                DocumentDraft.proposal.again("lukket") { $0.content.sight = .closed(.employment) }),
            .access(.receive(asked)))
        func decide(_ id: CaseDocumentID) -> CityCommand {
            .casework(.access(.decide("indsigt", id, .given, seen: nil)))
        }
        try given.city.permit(decide("brev"), to: .sofOfficer)
        #expect(throws: Forbidden.self) { try given.city.permit(decide("lukket"), to: .sofOfficer) }
        let passed = try given.having(
            .access(.place("indsigt", unit: .tmf, cases: ["pladsen"], seen: nil)))
        try passed.city.permit(decide("lukket"), to: .tmfOfficer)
        #expect(throws: Forbidden.self) {
            try passed.city.permit(decide("brev"), to: .sofOfficer)
        }
    }

    @Test func `a request is for those who answer it`() throws {
        let city = try given().city
        let request = try #require(city.cases[draft.id])
        #expect(city.sees(request, .tmfOfficer))
        #expect(city.sees(request, .coordinator))
        #expect(!city.sees(request, .sofOfficer))
        #expect(!city.sees(request, .participant))
        #expect(!city.sees(request, .stranger))
    }
}

extension DocumentFile {
    static let zip = DocumentFile(
        hash: "zip", name: "pakke.zip", mediaType: "application/zip", bytes: 2_000)
    static let redacted = DocumentFile(
        hash: "red", name: "brev-uden.pdf", mediaType: "application/pdf", bytes: 900)
}
