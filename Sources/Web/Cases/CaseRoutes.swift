// SPDX-License-Identifier: EUPL-1.2
import Domain
import Print

/// The journal with its cases and papers, letters, and access to documents.
enum CaseRoutes {
    static let all: [Route] = cases + papers + letters + access

    private static let cases: [Route] = [
        Route(.get, "/journal", audience: .everyone) { .page(CaseList(call: $0)) },
        Route(.get, "/journal/ny", audience: .staff, CaseForm.ask),
        Route(.post, "/journal/ny", audience: .staff, CaseForm.save),
        Route(.get, "/journal/numre", audience: .everyone) { .page(NumberSchemes(call: $0)) },
        Route(.post, "/journal/numre", audience: .administrators, NumberSchemes.save),
        Route(.get, "/journal/id/:id", audience: .everyone, CaseForm.go),
        Route(.get, "/journal/akt/:id", audience: .everyone, DocumentForm.go),
        Route(.get, "/journal/:sag", audience: .everyone, CaseShow.answer),
        Route(.get, "/journal/:sag/ret", audience: .staff, CaseForm.askChange),
        Route(.post, "/journal/:sag/ret", audience: .staff, CaseForm.saveChange),
        Route(.post, "/journal/:sag/luk", audience: .staff, CaseShow.close),
        Route(.get, "/journal/:sag/genaabn", audience: .staff, CaseReopening.ask),
        Route(.post, "/journal/:sag/genaabn", audience: .staff, CaseReopening.save),
        Route(.get, "/journal/:sag/pakke.zip", audience: .staff, CasePackage.fetch),
        Route(.get, "/journal/:sag/dokument", audience: .staff, DocumentForm.ask),
        Route(
            .post, "/journal/:sag/dokument", audience: .staff, takesFiles: true, DocumentForm.save),
    ]

    private static let papers: [Route] = [
        Route(.get, "/journal/:sag/:dokument", audience: .everyone, DocumentShow.answer),
        Route(.get, "/journal/:sag/:dokument/fil/:nr", audience: .everyone, DocumentShow.file),
        Route(.get, "/journal/:sag/:dokument/ret", audience: .staff, DocumentForm.askChange),
        Route(.post, "/journal/:sag/:dokument/ret", audience: .staff, DocumentForm.saveChange),
        Route(.get, "/journal/:sag/:dokument/version", audience: .staff, VersionForm.ask),
        Route(
            .post, "/journal/:sag/:dokument/version", audience: .staff, takesFiles: true,
            VersionForm.save),
        Route(.post, "/journal/:sag/:dokument/faerdig", audience: .staff, DocumentShow.finish),
        Route(.post, "/journal/:sag/:dokument/sendt", audience: .staff, DocumentShow.send),
        Route(.get, "/journal/:sag/:dokument/tilbage", audience: .staff, DocumentWithdrawing.ask),
        Route(
            .post, "/journal/:sag/:dokument/tilbage", audience: .staff, DocumentWithdrawing.save),
    ]

    private static let letters: [Route] = [
        Route(.get, "/breve", audience: .everyone) { .page(LetterList(call: $0)) },
        Route(.get, "/breve/nyt", audience: .staff, LetterNew.ask),
        Route(.post, "/breve/nyt", audience: .staff, LetterNew.save),
        Route(.get, "/breve/brevhoved/:enhed", audience: .staff, LetterheadForm.ask),
        Route(.post, "/breve/brevhoved/:enhed", audience: .staff, LetterheadForm.save),
        Route(.get, "/journal/:sag/:dokument/brev", audience: .staff, LetterForm.ask),
        Route(.post, "/journal/:sag/:dokument/brev", audience: .staff, LetterForm.save),
        Route(.get, "/journal/:sag/:dokument/brev.pdf", audience: .everyone) {
            try await LetterPreview.print($0, .pdf)
        },
        Route(.get, "/journal/:sag/:dokument/brev.docx", audience: .everyone) {
            try await LetterPreview.print($0, .docx)
        },
    ]

    private static let access: [Route] = [
        Route(.get, "/aktindsigt", audience: .everyone) { .page(AccessList(call: $0)) },
        Route(.get, "/aktindsigt/ny", audience: .staff, AccessForm.ask),
        Route(.post, "/aktindsigt/ny", audience: .staff, AccessForm.save),
        Route(.get, "/aktindsigt/anmod", audience: .everyone) { AccessAsk.ask($0) },
        Route(.post, "/aktindsigt/anmod", audience: .everyone, AccessAsk.save),
        Route(.get, "/aktindsigt/foelg/:link", audience: .everyone, AccessFollow.answer),
        Route(.get, "/aktindsigt/foelg/:link/pakke", audience: .everyone, AccessFollow.fetch),
        Route(.get, "/aktindsigt/:anmodning/sager", audience: .staff, AccessPlacing.ask),
        Route(.post, "/aktindsigt/:anmodning/sager", audience: .staff, AccessPlacing.save),
        Route(.get, "/aktindsigt/:anmodning", audience: .staff, AccessShow.answer),
        Route(.get, "/aktindsigt/:anmodning/frist", audience: .staff, AccessExtending.ask),
        Route(.post, "/aktindsigt/:anmodning/frist", audience: .staff, AccessExtending.save),
        Route(.get, "/aktindsigt/:anmodning/akter/:akt", audience: .staff, AccessDeciding.ask),
        Route(
            .post, "/aktindsigt/:anmodning/akter/:akt", audience: .staff, takesFiles: true,
            AccessDeciding.save),
        Route(.post, "/aktindsigt/:anmodning/pakke", audience: .staff, AccessBundle.make),
        Route(.get, "/aktindsigt/:anmodning/pakke/:nr", audience: .staff, AccessBundle.fetch),
        Route(.post, "/aktindsigt/:anmodning/svar", audience: .staff, AccessShow.finish),
    ]
}
