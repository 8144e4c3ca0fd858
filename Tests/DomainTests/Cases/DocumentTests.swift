// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct DocumentTests {
    private let written = DocumentDraft.proposal.again("kladde") {
        $0.file = nil
        $0.letter = "ord-1"
        $0.state = .draft
    }

    @Test func `a paper carries its unit's EAN number, or that of the unit above`() throws {
        let ean = try Ean(parsing: "5798009800275")
        let given = try Given.journal().having(.stateSender(SenderSheet(.tmf, ean: ean)))
        let own = try given.having(.file(DocumentDraft.proposal.again("a")))
        #expect(own.city.cases["a" as CaseDocumentID]?.ean == ean)
        let below = try given.having(
            .file(DocumentDraft.proposal.again("b") { $0.content.sender = .renewal }))
        #expect(below.city.cases["b" as CaseDocumentID]?.ean == ean)
        let other = try given.having(
            .file(DocumentDraft.proposal.again("c") { $0.content.sender = .sof }))
        #expect(other.city.cases["c" as CaseDocumentID]?.ean == nil)
    }

    @Test func `a letter is written, finished and sent, in that order`() throws {
        let given = try Given.journal().having(.file(written))
        given.when(.send("kladde", on: nil, seen: nil))
            .thenRefused(.notFinished(documentNumber("2021-0262994-4")))
        let finished = try given.having(
            .write("kladde", text: "ord-2", seen: 1),
            .finish("kladde", DocumentFile.pdf, by: .planner, seen: 2))
        let paper = try #require(finished.city.cases["kladde" as CaseDocumentID])
        #expect(paper.state == .final)
        #expect(paper.latest?.file == DocumentFile.pdf)
        #expect(paper.latest?.by == .planner)
        finished.when(.write("kladde", text: "ord-3", seen: nil))
            .thenRefused(.notADraft(paper.number))
        let sent = try finished.having(.send("kladde", on: day("2021-10-06"), seen: 3))
        #expect(sent.city.cases["kladde" as CaseDocumentID]?.sent == day("2021-10-06"))
        sent.when(.addVersion("kladde", .other, by: nil, seen: nil))
            .thenRefused(.sentAlready(paper.number))
    }

    @Test func `a draft without words or a file cannot be finished`() throws {
        let empty = DocumentDraft.proposal.again("tom") {
            $0.file = nil
            $0.state = .draft
        }
        try Given.journal().having(.file(empty))
            .when(.finish("tom", nil, by: nil, seen: nil)).thenRefused(.nothingToFinish)
    }

    @Test func `a letter is sent to somebody`() throws {
        let alone = DocumentDraft.proposal.again("alene") { $0.content.addressees = [] }
        let given = try Given.journal().having(.file(alone))
        given.when(.send("alene", on: nil, seen: nil)).thenRefused(.nobodyToSendTo)
        given.when(.file(alone.again("sendt") { $0.state = .sent })).thenRefused(.nobodyToSendTo)
    }

    @Test func `what was sent stays as it went, but for who may read it`() throws {
        let given = try Given.journal().having(.send("brev", on: nil, seen: nil))
        var content = DocumentDraft.proposal.content
        content.title = "En anden titel"
        content.sight = .closed(.privateAffairs)
        let changed = try given.having(.describeDocument("brev", content, seen: nil))
        let paper = try #require(changed.city.cases["brev" as CaseDocumentID])
        #expect(paper.title == "Forslag")
        #expect(paper.sight == .closed(.privateAffairs))
    }

    @Test func `every version stays, and the same file is no new one`() throws {
        let given = try Given.journal()
        given.when(.addVersion("brev", DocumentFile.pdf, by: nil, seen: nil))
            .thenRefused(.sameFile(documentNumber("2021-0262994-3")))
        let two = try given.having(.addVersion("brev", .other, by: .planner, seen: 1))
        #expect(two.city.cases["brev" as CaseDocumentID]?.versions.map(\.number) == [1, 2])
    }

    @Test func `of two who change the same the second is told`() throws {
        let given = try Given.journal().having(.file(written)).having(
            .write("kladde", text: "ord-2", seen: 1))
        given.when(.write("kladde", text: "ord-3", seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
        given.when(.finish("kladde", DocumentFile.pdf, by: nil, seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }

    @Test func `a case is closed when it has no drafts, and takes nothing in then`() throws {
        let given = try Given.journal().having(.file(written))
        given.when(.close("pladsen", seen: nil))
            .thenRefused(.draftsLeft([documentNumber("2021-0262994-4")]))
        let closed = try given.having(CaseCommand.withdraw("kladde", reason: "n")).having(
            .close("pladsen", seen: nil))
        let number = caseNumber("2021-0262994")
        closed.when(.file(DocumentDraft.proposal.again("sen"))).thenRefused(.caseClosed(number))
        closed.when(.addVersion("brev", .other, by: nil, seen: nil))
            .thenRefused(.caseClosed(number))
        _ = try closed.having(.reopen("pladsen", reason: "n"))
            .having(.file(DocumentDraft.proposal.again("sen")))
    }

    @Test func `a CPR number is stopped in a title and in a file's name`() throws {
        let given = try Given.journal()
        let title = DocumentDraft.proposal.again("x") {
            $0.content.title = "Om 010170-1234"
        }
        guard case .failure(.text) = given.when(.file(title)).result else {
            Issue.record("a title with a CPR number came in")
            return
        }
        let name = DocumentDraft.proposal.again("x") {
            $0.file = DocumentFile(
                hash: "d", name: "010170-1234.pdf", mediaType: "application/pdf", bytes: 1)
        }
        guard case .failure(.text) = given.when(.file(name)).result else {
            Issue.record("a file name with a CPR number came in")
            return
        }
    }

    @Test func `those that a paper is from, to and signed by are known`() throws {
        let given = try Given.journal()
        given.when(.file(DocumentDraft.proposal.again("x") { $0.content.sender = "ukendt" }))
            .thenRefused(.unknownOrganization("ukendt"))
        given.when(
            .file(DocumentDraft.proposal.again("x") { $0.content.addressees = [.post("ukendt")] })
        ).thenRefused(.unknownPost("ukendt"))
        given.when(
            .file(
                DocumentDraft.proposal.again("x") {
                    $0.content.signatories = [Signatory(.urbanSpaces, onBehalfOf: "ukendt")]
                })
        ).thenRefused(.unknownOrganization("ukendt"))
    }

    @Test func `a case is about what there is`() throws {
        var draft = CaseDraft.square
        (draft.id, draft.number) = ("x", nil)
        draft.content.subjects = [CaseSubject(.matter, "ukendt")]
        try Given.journal().when(.open(draft))
            .thenRefused(.unknownSubject(CaseSubject(.matter, "ukendt")))
        for kind in CaseSubject.Kind.allCases {
            let unknown = CaseSubject(kind, "ukendt")
            draft.content.subjects = [unknown]
            try Given.journal().when(.open(draft)).thenRefused(.unknownSubject(unknown))
        }
        #expect(CaseSubject("hearing/hotspot-2010") == CaseSubject(.hearing, "hotspot-2010"))
        #expect(CaseSubject("hotspot-2010") == nil)
    }
}

extension DocumentFile {
    static let other = DocumentFile(
        hash: "def", name: "brev-2.pdf", mediaType: "application/pdf", bytes: 1_100)
}
