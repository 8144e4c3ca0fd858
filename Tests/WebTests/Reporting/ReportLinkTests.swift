// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import DomainTestSupport
import HashTreeCollections
import Print
import Testing

@testable import Web

//
struct ReportLinkTests {
    @Test func `whoever has the secret link writes and approves without signing in`() async throws {
        try await withSite(ReportingSite.commands) { site in
            let link = try await site.secretLink()
            let page = try await site.get(link)
            #expect(page.status == 200)
            #expect(page.headers["cache-control"] == "no-store")
            #expect(page.headers["referrer-policy"] == "no-referrer")
            #expect(!page.text.contains("Københavns Politi"))
            let nameless = try await site.post(
                link, ReportingSite.typed("1.200") + [("trin", "godkend")])
            #expect(nameless.status == 422)
            let approved = try await site.post(
                link, ReportingSite.typed("1.200") + [("trin", "godkend"), ("navn", "Bo Demo")])
            #expect(approved.status == 303)
            #expect(await site.reported()?.approval != nil)
            #expect(try await site.get(link).text.contains("Bo Demo"))
        }
    }

    @Test func `a link that is forged, revoked or made anew is no page`() async throws {
        try await withSite(ReportingSite.commands) { site in
            let first = try await site.secretLink()
            #expect(try await site.get(String(first.dropLast()) + "x").status == 404)
            #expect(try await site.get("/indberetning/svar/x").status == 404)
            let second = try await site.secretLink()
            #expect(try await site.get(first).status == 404)
            #expect(try await site.get(second).status == 200)
            _ = try await site.post("\(ReportingSite.form)/luk-link", as: .coordinator)
            #expect(try await site.get(second).status == 404)
            #expect(try await site.post(second, [("trin", "gem")]).status == 404)
        }
    }

    @Test func `a link ends when the round closes`() async throws {
        try await withSite(ReportingSite.commands, today: day("2021-07-01")) { site in
            let refused = try await site.post("\(ReportingSite.form)/link", as: .coordinator)
            #expect(refused.status == 422)
        }
    }

    @Test func `somebody who tries many links is stopped`() async throws {
        try await withSite(ReportingSite.commands) { site in
            var last = 0
            for number in 0..<121 {
                last = try await site.get("/indberetning/svar/x\(number)").status
            }
            #expect(last == 429)
        }
    }

    @Test func `the template comes as CSV and Excel, and is read back filled in`() async throws {
        try await withSite(ReportingSite.commands) { site in
            let csv = try await site.get("\(ReportingSite.form)?skabelon=csv", as: .participant)
            #expect(csv.text.contains("Indikator-id;Indikator;Enhed"))
            let excel = try await site.get(
                "\(ReportingSite.form)?skabelon=xlsx", as: .participant)
            let sheet = try await Sheets().read(excel.bytes, named: "a.xlsx")
            #expect(sheet.rows.count == 3)
            var filled = sheet
            filled.rows[1] += Array(
                repeating: SheetCell(), count: max(0, 11 - filled.rows[1].count))
            filled.rows[1][7] = .number("1.200")
            let file = Workbook([filled]).bytes
            let preview = try await site.upload(
                ReportingSite.form, file, named: "a.xlsx", [("trin", "hent")], as: .participant)
            #expect(preview.status == 200)
            #expect(preview.text.contains("Gem 1 tal"))
            #expect(preview.text.contains("name=\"tal-0\" value=\"1.200\""))
            // Sending a sheet saves nothing.
            #expect(await site.reported()?.cells == [])
        }
    }

    @Test func `a sheet with errors shows all of them by row and column`() async throws {
        try await withSite(ReportingSite.commands) { site in
            let csv = "Indikator-id;Sted-id;Tal\nbeboere;sydhavnen;12.4\nflyttet;x;=2+2\n"
            let page = try await site.upload(
                ReportingSite.form, Array(csv.utf8), named: "a.csv", [("trin", "hent")],
                as: .participant)
            #expect(page.status == 422)
            #expect(page.text.contains(">C2<"))
            #expect(page.text.contains(">B3<"))
            #expect(!page.text.contains("Gem 1 tal"))
            let broken = try await site.upload(
                ReportingSite.form, Array("PK\u{3}\u{4}".utf8), named: "a.xlsx",
                [("trin", "hent")], as: .participant)
            #expect(broken.text.contains("i stykker"))
        }
    }
}
