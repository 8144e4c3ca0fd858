// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct NumberSchemeTests {
    private func draft(_ id: CaseID, _ number: String? = nil) -> CaseDraft {
        var draft = CaseDraft.square
        (draft.id, draft.number) = (id, number.map(caseNumber))
        return draft
    }

    @Test func `the numbers of the two letters are taken as they are written`() throws {
        let given = try Given.journal()
        #expect(given.city.cases[caseNumber("2021-0262994")]?.id == "pladsen")
        #expect(given.city.cases[documentNumber("2021-0262994-3")]?.id == "brev")
        let old = try given.having(.open(draft("samarbejde", "2010-14793"))).having(
            .file(
                DocumentDraft.proposal.again("foelgebrev") {
                    $0.number = documentNumber("2011-161281")
                    $0.case = "samarbejde"
                    $0.content.dated = day("2011-03-03")
                }))
        #expect(old.city.cases[documentNumber("2011-161281")]?.case == "samarbejde")
    }

    @Test func `the city gives the next number, and never one that is used`() throws {
        let given = try Given.journal().having(
            .open(draft("a")), .open(draft("b", "2021-9000002")), .open(draft("c")))
        #expect(given.city.cases["a" as CaseID]?.number == caseNumber("2021-9000001"))
        #expect(given.city.cases["c" as CaseID]?.number == caseNumber("2021-9000003"))
        let next = given.on(day("2022-01-03"))
        #expect(
            next.city.cases.nextCaseNumber(on: next.day) == caseNumber("2022-9000001"))
    }

    @Test func `a number of another scheme is refused, saying which scheme holds`() throws {
        let given = try Given.journal()
        given.when(.open(draft("x", "2021-14793")))
            .thenRefused(.otherScheme("2021-14793", year: 2021, [.new]))
        given.when(.open(draft("x", "2010-0262994")))
            .thenRefused(.otherScheme("2010-0262994", year: 2010, [.old]))
        let sentence = CaseRefusal.otherScheme("2021-14793", year: 2021, [.new]).sentence
        #expect(sentence.danish.contains("7 cifre"))
        #expect(sentence.danish.contains("2012-0014793"))
    }

    @Test func `in the year that the scheme changes both ways hold`() throws {
        let given = try Given.journal()
        #expect(given.city.cases.schemes(of: 2012) == [.old, .new])
        _ = try given.having(
            .open(draft("a", "2012-19199")), .open(draft("b", "2012-0019199")))
    }

    @Test func `a year without a scheme has no numbers`() throws {
        let given = try Given.journal()
        given.when(.open(draft("x", "1999-12345"))).thenRefused(.noScheme(1999))
        Given().when(.open(draft("x"))).thenRefused(.noScheme(2021))
    }

    @Test func `no number is used twice, not even that of a paper taken back`() throws {
        let given = try Given.journal().having(CaseCommand.withdraw("brev", reason: "n"))
        given.when(.open(draft("x", "2021-0262994")))
            .thenRefused(.caseNumberTaken(caseNumber("2021-0262994"), by: "pladsen"))
        var again = DocumentDraft.proposal
        again.id = "igen"
        given.when(.file(again))
            .thenRefused(.documentNumberTaken(documentNumber("2021-0262994-3")))
        let next = try given.having(.file(DocumentDraft.proposal.again("ny")))
        #expect(next.city.cases["ny" as CaseDocumentID]?.number == documentNumber("2021-0262994-4"))
    }

    @Test func `a paper's number begins with its own case's`() throws {
        let given = try Given.journal().having(.open(draft("anden")))
        given.when(
            .file(
                DocumentDraft.proposal.again("x") {
                    $0.case = "anden"
                    $0.number = documentNumber("2021-0262994-4")
                })
        ).thenRefused(
            .numberOfOtherCase(documentNumber("2021-0262994-4"), caseNumber("2021-9000001")))
        given.when(
            .file(DocumentDraft.proposal.again("x") { $0.number = documentNumber("2021-161281") })
        ).thenRefused(.otherScheme("2021-161281", year: 2021, [.new]))
    }

    @Test func `a scheme has four to seven digits and room for its first number`() throws {
        let given = try Given.journal()
        for (fewest, most, first) in [(3, 6, 1), (5, 4, 1), (7, 7, 1), (4, 4, 10_000)] {
            let scheme = NumberScheme(
                from: day("2030-01-01"), fewest: fewest, most: most, documents: .independent,
                first: first)
            given.when(.stateScheme(scheme)).thenRefused(.schemeDigits)
        }
        given.when(.stateScheme(.new)).thenNothing()
    }

    @Test func `numbers of their own are counted over all cases of the year`() throws {
        let given = try Given(.hoerdumsgade, on: day("2011-03-03")).having(
            .stateScheme(.old), .open(draft("a")), .open(draft("b")))
        let filed = try given.having(
            .file(
                DocumentDraft.proposal.again("x") {
                    $0.case = "a"
                    $0.content.dated = nil
                }),
            .file(
                DocumentDraft.proposal.again("y") {
                    $0.case = "b"
                    $0.content.dated = nil
                }))
        #expect(filed.city.cases["x" as CaseDocumentID]?.number == documentNumber("2011-900001"))
        #expect(filed.city.cases["y" as CaseDocumentID]?.number == documentNumber("2011-900002"))
    }
}
