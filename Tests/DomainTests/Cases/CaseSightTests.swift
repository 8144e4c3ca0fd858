// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

//
struct CaseSightTests {
    private func city(_ sight: DocumentSight, _ state: DocumentState) throws -> City {
        var draft = DocumentDraft.proposal
        draft.content.sight = sight
        draft.state = state
        return try Given(.hoerdumsgade, on: day("2021-10-05")).having(
            .stateScheme(.new), .open(.square), .file(draft)
        ).city
    }

    private func seers(_ city: City) throws -> [Bool] {
        let paper = try #require(city.cases["brev" as CaseDocumentID])
        return [Viewer.stranger, .participant, .sofOfficer, .tmfOfficer, .auditor]
            .map { city.sees(paper, $0) }
    }

    @Test func `everybody reads what is public, but no draft`() throws {
        #expect(try seers(city(.public, .final)) == [true, true, true, true, true])
        #expect(try seers(city(.public, .draft)) == [false, false, false, true, true])
    }

    @Test func `staff read what is internal, and those who keep the case what is closed`() throws {
        #expect(try seers(city(.internal, .final)) == [false, false, true, true, true])
        #expect(
            try seers(city(.closed(.employment), .final)) == [false, false, false, true, true])
    }

    @Test func `a case is there for whoever may read one of its papers`() throws {
        let open = try city(.public, .final)
        let closed = try city(.closed(.employment), .final)
        let found = try #require(open.cases["pladsen" as CaseID])
        #expect(open.sees(found, .stranger))
        #expect(!closed.sees(found, .stranger))
        #expect(!closed.sees(found, .sofOfficer))
        #expect(closed.sees(found, .tmfOfficer))
    }

    @Test func `a history tells of a closed paper only to those who may see it`() throws {
        let events: [CityEvent] = [
            .casework(
                .finished(DocumentFinished(document: "brev", file: nil, by: .planner))),
            .casework(.sent(DocumentSent(document: "brev", on: nil))),
        ]
        let closed = try city(.closed(.employment), .final)
        for (viewer, count) in [(Viewer.stranger, 0), (.sofOfficer, 0), (.tmfOfficer, 2)] {
            var chronicle = Chronicle(of: closed, for: viewer) { _ in nil }
            let told = events.compactMap { chronicle.tell($0, on: day("2021-10-05")) }
            #expect(told.count == count)
        }
    }

    @Test func `a paper to a private person is not public`() throws {
        let given = try Given.journal()
        let letter = DocumentDraft.proposal.again("x") {
            $0.content.addressees = [.outside("navn-og-adresse")]
        }
        given.when(.file(letter)).thenRefused(.privateAddressee)
        _ = try given.having(.file(letter.again("y") { $0.content.sight = .internal }))
    }

    @Test func `only those who keep a case write in it`() throws {
        let given = try Given.journal()
        let command = CityCommand.casework(.close("pladsen", seen: nil))
        #expect(throws: Forbidden.self) { try given.city.permit(command, to: .sofOfficer) }
        #expect(throws: Forbidden.auditorsWriteNothing) {
            try given.city.permit(command, to: .auditor)
        }
        try given.city.permit(command, to: .tmfOfficer)
        // Whoever sends a paper may file it in another's case.
        let own = DocumentDraft.proposal.again("x") { $0.content.sender = .sof }
        try given.city.permit(.casework(.file(own)), to: .sofOfficer)
        let closed = try given.having(
            .describeDocument(
                "brev",
                {
                    var content = own.content; content.sender = .tmf
                    content.sight = .closed(.employment); return content
                }(), seen: nil))
        #expect(throws: Forbidden.self) {
            try closed.city.permit(.casework(.file(own)), to: .sofOfficer)
        }
        let incoming = own.again("y") { $0.content.direction = .incoming }
        #expect(throws: Forbidden.self) {
            try given.city.permit(.casework(.file(incoming)), to: .sofOfficer)
        }
        #expect(throws: Forbidden.needs(.administrator)) {
            try given.city.permit(.casework(.stateScheme(.new)), to: .coordinator)
        }
    }
}
