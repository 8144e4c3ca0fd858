// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct CriteriaFormTests {
    private static func criterion(
        _ number: Int, _ measure: String, _ limit: String, kind: String = "fixed"
    ) -> [(String, String)] {
        let prefix = "criterion-\(number)-"
        return [
            ("measure", measure), ("sign", "above"), ("limit", limit), ("kind", kind),
            ("unit", "percent"), ("years", "2"), ("text", "Over \(limit)"), ("source", "Loven"),
            ("verified", "ja"),
        ].map { (prefix + $0.0, $0.1) }
    }

    private static let form: [(String, String)] =
        [
            ("from", "1. december 2026"), ("basis", "Almene boligområder"), ("residents", "1.000"),
            ("source", "Lov 1"),
        ] + criterion(0, "work", "35,5") + criterion(1, "crime", "3", kind: "times")
        + [
            ("category-vulnerable-name", "Udsat boligområde"), ("category-vulnerable-needed", "1"),
            ("category-vulnerable-of", "1, 2"), ("category-vulnerable-source", "Lov 1"),
        ]

    @Test func `a coordinator writes new criteria down, each with its sign, limit and source`()
        async throws
    {
        try await withSite(ListSite.commands) { site in
            let open = try await site.get("/listen/kriterier/ny", as: .coordinator).text
            #expect(open.contains("name=\"criterion-0-limit\""))
            let saved = try await site.post("/listen/kriterier/ny", Self.form, as: .coordinator)
            #expect(saved.location == "/listen/kriterier")
            let version = try #require(
                site.runtime.snapshot.present.city.listing["2026" as CriteriaVersionID])
            #expect(version.criteria.map(\.id) == ["work", "crime"])
            #expect(
                version.criteria.map(\.threshold) == [
                    .fixed(Quantity(355, decimals: 1)), .timesNational(Quantity(3)),
                ])
            #expect(version.minimumResidents == 1_000)
            #expect(version[.vulnerable]?.rule == ListRule(needed: 1, of: ["work", "crime"]))
            #expect(version.provenance == Provenance("Lov 1", isVerified: false))
            let page = try await site.get("/listen/kriterier").text
            #expect(page.contains("Over 35,5"))
            #expect(!page.contains("Skriv nye kriterier ind"))
        }
    }

    @Test func `criteria are changed in the open, and who changes an old state is told`()
        async throws
    {
        try await withSite(ListSite.commands) { site in
            let path = "/listen/kriterier/2018/ret"
            let form = try await site.get(path, as: .coordinator)
            let start = try #require(form.text.firstRange(of: "name=\"seen\" value=\""))
            let seen = String(form.text[start.upperBound...].prefix { $0 != "\"" })
            let change = Self.form + [("seen", seen)]
            #expect(
                try await site.post(path, change, as: .coordinator).location
                    == "/listen/kriterier")
            let again = try await site.post(
                path, change + [("basisEnglish", "Areas")], as: .coordinator)
            #expect(again.status == 409)
            #expect(again.text.contains("Over 35,5"))
            let version = site.runtime.snapshot.present.city.listing["2018" as CriteriaVersionID]
            #expect(version?.from == day("2018-12-01"))
        }
    }

    @Test func `what is missing or names no criterion is said at its field`() async throws {
        try await withSite(ListSite.commands) { site in
            let wrong = Self.form.map { name, value in
                (name, name == "category-vulnerable-of" ? "1, 7" : value)
            }.filter { $0.0 != "criterion-0-limit" && $0.0 != "source" }
            let page = try await site.post("/listen/kriterier/ny", wrong, as: .coordinator)
            #expect(page.status == 422)
            for field in ["criterion-0-limit", "source", "category-vulnerable-of"] {
                #expect(page.text.contains("id=\"\(field)-error\""), "\(field)")
            }
            #expect(
                try await site.post("/listen/kriterier/ny", Self.form, as: .sofOfficer).status
                    == 401)
        }
    }

    @Test func `a year's average and the indicator of a measure are written down and shown`()
        async throws
    {
        try await withSite(ListSite.commands) { site in
            let average = [
                ("measure", "crime"), ("years", "2"), ("year", "2020"), ("value", "0,73"),
                ("source", "Danmarks Statistik"),
            ]
            let saved = try await site.post(
                "/listen/gennemsnit/nyt", average, as: .coordinator)
            #expect(saved.location == "/listen/gennemsnit")
            let page = try await site.get("/listen/gennemsnit").text
            for words in ["2020", "0,73", "Danmarks Statistik", "ikke efterprøvet"] {
                #expect(page.contains(words), "\(words)")
            }
            #expect(!page.contains("Skriv et gennemsnit ind"))
            let wrong = try await site.post(
                "/listen/gennemsnit/nyt",
                [("measure", "crime"), ("years", "0"), ("year", "1820"), ("value", "1.5")],
                as: .coordinator)
            #expect(wrong.status == 422)
            for field in ["value", "source"] {
                #expect(wrong.text.contains("id=\"\(field)-error\""), "\(field)")
            }
            let other = try await site.post(
                "/listen/gennemsnit/indikator",
                [("measure", "work"), ("years", "2"), ("indicator", "list-arbejde")],
                as: .coordinator)
            #expect(other.status == 422)
            #expect(other.text.contains("id=\"indicator-error\""))
        }
    }
}
