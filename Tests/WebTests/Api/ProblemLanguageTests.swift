// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct ProblemLanguageTests {
    @Test(arguments: [
        ("da", "Det kræver en nøgle."), ("en-GB, da;q=0.5", "This needs a key."),
        ("da;q=0.3, en;q=0.9", "This needs a key."), ("fr, *", "Det kræver en nøgle."),
        ("en, da", "This needs a key."), ("da, en", "Det kræver en nøgle."),
    ])
    func `what went wrong is told in the language that is asked for`(
        accepted: String, sentence: String
    ) async throws {
        try await withApi { site in
            let page = try await site.api(
                "POST", "initiatives", [:], headers: ["Accept-Language": accepted])
            #expect(page.status == 401)
            guard case .string(let detail) = page.json["detail"] else {
                Issue.record("the problem has no detail")
                return
            }
            #expect(detail.hasPrefix(sentence))
            #expect(page.headers["content-language"] == (sentence.hasPrefix("This") ? "en" : "da"))
        }
    }

    @Test func `so are the fields and the rules`() async throws {
        try await withApi { site in
            let late: JSON = ["expected": "2021-12"]
            for (language, word) in [("da", "Vælg årsagen"), ("en", "Choose the cause")] {
                let page = try await site.api(
                    "POST", "activities/byrum-anlaegges/reports", key: "tmf-writes", late,
                    headers: ["Accept-Language": language])
                #expect(page.text.contains(word))
                #expect(page.pointers == ["#/cause"])
            }
        }
    }
}
