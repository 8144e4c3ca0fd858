// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

/// A letter about light at a place, with a recommendation and a private signer.
enum BankExamples {
    static let letter = """
        Teknik- og Miljøforvaltningen og Socialforvaltningen

        ## **Belysning på Anker Jørgensens Plads**

        Lokaludvalget anbefaler, at belysningen på Anker Jørgensens Plads bliver bedre. Skriv til nabo@example.dk.

        5. oktober 2021

        Sagsnummer
        2021-0262994

        Med venlig hilsen

        Ida Eksempelsen

        """

    /// A mail with a short text and one attachment.
    static func mail(attaching name: String, _ content: String, type: String = "text/plain")
        -> String
    {
        """
        From: nabo@example.dk
        Subject: Se vedlagte
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=graense

        --graense
        Content-Type: text/plain; charset=utf-8

        Her er et bilag om pladsen.
        --graense
        Content-Type: \(type); charset=utf-8
        Content-Disposition: attachment; filename="\(name)"

        \(content)
        --graense--

        """
    }
}

extension TestSite {
    /// Puts the letter into the bank; its page.
    func takePaper(
        _ text: String = BankExamples.letter, named name: String = "brev.txt", door: String = "stop"
    ) async throws -> String {
        let saved = try await upload(
            "/viden/ny", Array(text.utf8), named: name,
            [("title", "Brev om belysning"), ("door", door)], as: .tmfOfficer)
        #expect(saved.status == 303 || saved.status == 200)
        let papers = runtime.snapshot.present.city.knowledge.inOrder
        let outer = try #require(papers.last { $0.enclosedIn == nil })
        return Paths.bankPaper(outer.id)
    }

    /// The only paper of the bank, or the letter that carries the other.
    var paper: BankPaper? {
        runtime.snapshot.present.city.knowledge.inOrder.last { $0.enclosedIn == nil }
    }
}
