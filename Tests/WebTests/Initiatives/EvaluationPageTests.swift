// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

//
struct EvaluationPageTests {
    private let path = "/programmer/omraadeloeft"

    @Test func `an evaluation that is late is an alarm for everybody`() async throws {
        try await withSite([.programme(evaluation: period("2021-05"))]) { site in
            for page in ["/", "/opmaerksomhed", "/omraader/sydhavnen"] {
                let text = try await site.get(page).text
                #expect(text.contains("Evaluering mangler"), "\(page)")
                #expect(
                    text.contains(
                        "Skulle være evalueret maj 2021, for 7 dage siden; ingen har begyndt på den"
                    ))
            }
            #expect(try await site.get(path).text.contains("Frist maj 2021 er passeret"))
        }
    }

    @Test func `who evaluates, since when, and where it lies is told and then read`() async throws {
        try await withSite([.programme(evaluation: period("2021-05"))]) { site in
            let begun = try await site.post(
                "\(path)/evaluering", [("owner", "oekf-koordinator")], as: .coordinator)
            #expect(begun.status == 303)
            #expect(try await site.get(path).text.contains("Begyndt 7. juni 2021"))
            let delivered = try await site.post(
                "\(path)/evaluering/aflevering",
                [
                    ("owner", "oekf-koordinator"), ("delivered", "4. juni 2021"),
                    ("kept", "https://www.kk.dk/evaluering"), ("findings", "Flere er trygge"),
                ], as: .coordinator)
            #expect(delivered.status == 303)
            let page = try await site.get(path)
            #expect(page.text.contains("Afleveret 4. juni 2021"))
            #expect(page.text.contains("4 dage efter fristen maj 2021"))
            #expect(page.text.contains("href=\"https://www.kk.dk/evaluering\""))
            #expect(!page.text.contains("Flere er trygge"))
            #expect(try await site.get(path, as: .sofOfficer).text.contains("Flere er trygge"))
            let front = try await site.get("/").text
            #expect(!front.contains("Evaluering mangler"))
            let history = try await site.get("/omraader/sydhavnen/historie").text
            #expect(history.contains("begyndte at evaluere programmet Områdeløft Sydhavnen"))
            #expect(history.contains("4. juni 2021, 4 dage efter fristen"))
        }
    }

    @Test(arguments: [
        ("owner", "", "Vælg den post, der evaluerer"), ("delivered", "", "Skriv en dag"),
        ("delivered", "8. juni 2021", "er efter i dag"),
    ])
    func `a delivery that cannot be keeps what was typed`(
        field: String, value: String, sentence: String
    ) async throws {
        try await withSite([.programme(evaluation: period("2021-05"))]) { site in
            var form = [
                "owner": "oekf-koordinator", "delivered": "4. juni 2021", "kept": "Sag 12",
                "findings": "Flere er trygge",
            ]
            form[field] = value
            let page = try await site.post(
                "\(path)/evaluering/aflevering", form.map { ($0.key, $0.value) },
                as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains(sentence))
            #expect(page.text.contains("value=\"Sag 12\""))
            #expect(page.text.contains("Flere er trygge"))
        }
    }

    @Test func `only those who lead it, evaluate it or coordinate may tell of it`() async throws {
        try await withSite([.programme(evaluation: period("2021-05"))]) { site in
            #expect(try await site.get("\(path)/evaluering", as: .sofOfficer).status == 403)
            let others = try await site.get(path, as: .sofOfficer).text
            #expect(!others.contains("Begynd evalueringen"))
            #expect(try await site.get(path, as: .coordinator).text.contains("Begynd evalueringen"))
        }
    }
}
