// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct ProtectionFormTests {
    private static let form = [
        ("id", "anmeldelser"), ("owner", "sof"), ("theme", "Tryghed"), ("name", "Anmeldelser"),
        ("formula", "reported"), ("unit", "persons"), ("decimals", "0"), ("averaging", "1"),
        ("geography", "city-area"), ("sensitivity", "sensitive"), ("direction", "neither"),
        ("periodKind", "year"), ("effective", "1. januar 2020"), ("source", "Politiet"),
    ]

    private static func rule(_ site: TestSite) -> ProtectionRule? {
        site.runtime.snapshot.present.city.figures["anmeldelser"]?.latest.protection
    }

    @Test func `an owner withholds more than usual, and the usual rule needs no words`()
        async throws
    {
        try await withSite { site in
            let saved = try await site.post(
                "/tal/ny", Self.form + [("minimumCount", "20"), ("minimumBase", "")],
                as: .sofOfficer)
            #expect(saved.location == "/tal/anmeldelser")
            #expect(
                Self.rule(site)
                    == ProtectionRule(
                        name: "sensitive", minimumCount: 20, minimumBase: 100,
                        hidesNoneAndAll: true))
            let page = try await site.get("/tal/anmeldelser").text
            #expect(page.contains("under 20 af mindst 100 skjules"))
        }
    }

    @Test func `a rule that withholds less needs the data protection officer's yes`()
        async throws
    {
        try await withSite { site in
            let weak = Self.form + [("minimumCount", "3")]
            let page = try await site.post("/tal/ny", weak, as: .sofOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"minimumCount-error\""))
            #expect(page.text.contains("under 10 af mindst 100"))
            let saved = try await site.post(
                "/tal/ny", weak + [("protectionConfirmed", "ja")], as: .sofOfficer)
            #expect(saved.location == "/tal/anmeldelser")
            #expect(Self.rule(site)?.minimumCount == 3)
            #expect(Self.rule(site)?.isConfirmed == true)
        }
    }
}
