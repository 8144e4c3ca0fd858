// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Print
import Runtime
import Testing

@testable import Web

//
struct LetterPageTests {
    private let path = "\(CaseSite.path)/2021-0262994-1"
    private let words = "Kære forening\n\n## Belysning\n\n- Lamperne skiftes\n- Stien ryddes"

    private func withLetter(
        _ body: @escaping @Sendable (TestSite) async throws -> Void
    ) async throws {
        let sender = CityCommand.casework(
            .stateSender(
                SenderSheet(
                    .tmf, ean: try? Ean(parsing: "5798009800275"),
                    address: ["Islands Brygge 37", "2300 København S"])))
        try await withSite(CaseSite.empty + [sender]) { site in
            let saved = try await site.post(
                "/breve/nyt",
                CaseSite.fields([
                    ("case", "pladsen"), ("text", words), ("behalf", "\(OrganizationID.committee)"),
                ]), as: .tmfOfficer)
            #expect(saved.status == 303)
            try await body(site)
        }
    }

    @Test func `a letter stands in the municipality's form, with its numbers and pages`()
        async throws
    {
        try await withLetter { site in
            let letter = try await site.words(of: "\(path)/brev.pdf", as: .tmfOfficer)
            for words in [
                "Svar til foreningen", "2021-0262994-1", "5798009800275", "Islands Brygge 37",
                "Kære forening", "Lamperne skiftes", "På vegne af", "Side 1 af 1", "KLADDE",
            ] {
                #expect(letter.contains(words), "\(words)")
            }
            let word = try await site.get("\(path)/brev.docx", as: .tmfOfficer)
            #expect(word.bytes.prefix(2) == [0x50, 0x4B])
        }
    }

    @Test func `a draft is not there for a stranger, by any address`() async throws {
        try await withLetter { site in
            for step in ["", "/brev.pdf", "/brev.docx", "/fil/1"] {
                #expect(try await site.get(path + step).status == 404)
            }
            let list = try await site.get("/breve").text
            #expect(!list.contains("Svar til foreningen"))
            #expect(try await site.get(path, as: .sofOfficer).status == 404)
        }
    }

    @Test func `a letter is finished as a file, and sent`() async throws {
        try await withLetter { site in
            #expect(try await site.post("\(path)/sendt", as: .tmfOfficer).status == 422)
            let finished = try await site.post(
                "\(path)/faerdig", [("seen", "1")], as: .tmfOfficer)
            #expect(finished.status == 303)
            let paper = try #require(site.newest)
            #expect(paper.latest?.file.mediaType == "application/pdf")
            let file = try await site.words(of: "\(path)/fil/1")
            #expect(file.contains("Lamperne skiftes"))
            #expect(!file.contains("KLADDE"))
            #expect(try await site.post("\(path)/sendt", as: .tmfOfficer).status == 303)
            #expect(site.newest?.sent == TestSite.today)
            #expect(try await site.get("/breve").text.contains("Svar til foreningen"))
        }
    }

    @Test func `of two who write in a letter nothing is lost`() async throws {
        try await withLetter { site in
            func write(_ text: String) async throws -> TestPage {
                try await site.post(
                    "\(path)/brev", [("text", text), ("seen", "1")], as: .tmfOfficer)
            }
            #expect(try await write("Først til mølle").status == 303)
            let second = try await write("Min egen tekst")
            #expect(second.status == 409)
            #expect(second.text.contains("Først til mølle"))
            #expect(second.text.contains("Min egen tekst"))
        }
    }

    @Test func `the words of a letter hold no CPR number`() async throws {
        try await withLetter { site in
            let page = try await site.post(
                "\(path)/brev", [("text", "Om 010190-1234"), ("seen", "1")], as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("Om 010190-1234"))
        }
    }

    @Test func `a letter without a case opens one about the matter`() async throws {
        let matter = CityCommand.matter(
            .raise(
                MatterDraft(
                    id: "lys", content: MatterContent(title: "Lys på stien"), by: .neighbors,
                    address: MatterAddress(to: [.tmf], answerer: .tmf), isPublic: true)))
        try await withSite(CaseSite.empty + [matter]) { site in
            let page = try await site.get("/breve/nyt?om=matter/lys", as: .tmfOfficer).text
            #expect(page.contains("Vedrørende Lys på stien"))
            let saved = try await site.post(
                "/breve/nyt",
                CaseSite.fields([("om", "matter/lys"), ("unit", "tmf"), ("text", "Ord")]),
                as: .tmfOfficer)
            #expect(saved.status == 303)
            let found = site.cases.cases(about: CaseSubject(.matter, "lys"))
            #expect(found.map(\.number.description) == ["2021-9000001"])
            #expect(
                try await site.get("/sager/lys", as: .tmfOfficer).text.contains("2021-9000001"))
        }
    }

    @Test func `among many addressees those that are ticked come first`() async throws {
        let many = (10...30).map { number in
            CityCommand.organization(
                .register(
                    OrganizationDraft(
                        id: OrganizationID("forening-\(number)"), kind: .network,
                        name: "A \(number)")))
        }
        let matter = CityCommand.matter(
            .raise(
                MatterDraft(
                    id: "lys", content: MatterContent(title: "Lys på stien"), by: .neighbors,
                    address: MatterAddress(to: [.tmf], answerer: .tmf), isPublic: true)))
        try await withSite(CaseSite.empty + many + [matter]) { site in
            let page = try await site.get("/breve/nyt?om=matter/lys", as: .tmfOfficer).text
            let box = try #require(page.split(separator: "class=\"choices\"").dropFirst().first)
            let ticked = try #require(
                box.firstRange(of: "value=\"organization/\(OrganizationID.neighbors)\""))
            let first = try #require(box.firstRange(of: "value=\"organization/forening-10\""))
            #expect(ticked.lowerBound < first.lowerBound)
        }
    }

    @Test func `a paper to a private person is not made public`() async throws {
        try await withSite(CaseSite.empty) { site in
            let page = try await site.post(
                "/breve/nyt",
                CaseSite.fields([
                    ("case", "pladsen"), ("text", "Ord"), ("outside", "Ida, Stien 1"),
                ]), as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("privat person"))
            #expect(page.text.contains("Ida, Stien 1"))
        }
    }
}
