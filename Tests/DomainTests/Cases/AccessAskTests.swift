// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

//
struct AccessAskTests {
    /// From a form of Friday 17 December 2021; it names no case.
    private let draft = AccessDraft(
        id: "indsigt", received: day("2021-12-01"), requester: "hvem", wording: "hvad", unit: .sof,
        cases: [])

    private func asked() throws -> Given {
        try Given.journal().on(day("2021-12-17")).having(.access(.ask(draft)))
    }

    private func request(in given: Given) throws -> AccessRequest {
        try #require(given.city.cases[draft.id])
    }

    @Test func `anybody asks, and the clock runs from the day that it comes in`() throws {
        let given = try asked()
        try given.city.permit(.casework(.access(.ask(draft))), to: .stranger)
        let request = try request(in: given)
        #expect(request.received == day("2021-12-17"))
        #expect((request.unit, request.cases) == (.sof, []))
        #expect(
            given.city.cases.due(of: request, in: given.city.workdays.calendar)
                == day("2021-12-29"))
    }

    @Test func `whoever keeps the case that is asked for answers`() throws {
        var named = draft
        named.cases = ["pladsen"]
        let given = try Given.journal().on(day("2021-12-17")).having(.access(.ask(named)))
        #expect(try request(in: given).unit == .tmf)
        named.cases = ["ukendt"]
        try Given.journal().when(.access(.ask(named))).thenRefused(.unknownCase("ukendt"))
    }

    @Test func `nothing goes out before the cases are found`() throws {
        let given = try asked()
        given.when(.access(.answer("indsigt", seen: nil))).thenRefused(.notPlaced)
        given.when(.access(.pack("indsigt", .zip, papers: 0, by: nil))).thenRefused(.notPlaced)
        given.when(.access(.place("indsigt", unit: .sof, cases: ["ukendt"], seen: 1)))
            .thenRefused(.unknownCase("ukendt"))
        let placed = try given.having(
            .access(.place("indsigt", unit: .sof, cases: ["pladsen", "pladsen"], seen: 1)))
        #expect(try request(in: placed).cases == ["pladsen"])
        placed.when(.access(.answer("indsigt", seen: nil)))
            .thenRefused(.undecided([documentNumber("2021-0262994-3")]))
    }

    @Test func `it is passed on with the time that it has left`() throws {
        let given = try asked().on(day("2021-12-20"))
        let place = AccessCommand.place("indsigt", unit: .tmf, cases: ["pladsen"], seen: 1)
        #expect(throws: Forbidden.self) {
            try given.city.permit(.casework(.access(place)), to: .tmfOfficer)
        }
        try given.city.permit(.casework(.access(place)), to: .sofOfficer)
        let passed = try given.having(.access(place))
        let request = try request(in: passed)
        #expect((request.unit, request.received) == (.tmf, day("2021-12-17")))
        #expect(passed.city.sees(request, .tmfOfficer))
        #expect(!passed.city.sees(request, .sofOfficer))
        passed.when(.access(.place("indsigt", unit: .sof, cases: [], seen: 1)))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }

    @Test func `what was packed for other cases does not go out`() throws {
        var other = CaseDraft.square
        (other.id, other.number) = ("anden", nil)
        let packed = try asked().having(.open(other)).having(
            .access(.place("indsigt", unit: .sof, cases: ["pladsen"], seen: nil)),
            .access(.decide("indsigt", "brev", .given, seen: nil)),
            .access(.pack("indsigt", .zip, papers: 1, by: nil)))
        let more = try packed.having(
            .access(.place("indsigt", unit: .sof, cases: ["pladsen", "anden"], seen: nil)))
        more.when(.access(.answer("indsigt", seen: nil))).thenRefused(.noPackage)
    }
}
