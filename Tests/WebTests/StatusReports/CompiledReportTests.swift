// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Print
import Runtime
import Testing

@testable import Web

//
struct CompiledReportTests {
    private static let words = "“<b>” & lygter.\r\nBolig\u{AD}social — 10,1 %"

    @Test func `the report is compiled unedited, checked and published`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            try await site.signed(Self.words)
            let forbidden = try await site.post("\(StatusReportSite.path)/saml", as: .tmfOfficer)
            #expect(forbidden.status == 403)
            let done = try await site.compiled(as: .sofOfficer)
            #expect(done.location == "\(StatusReportSite.path)#samlet")
            let round = site.runtime.snapshot.present.city.statusReports[StatusReportSite.round]
            let compilation = try #require(round?.compilations.first)
            #expect(compilation.isWhole)
            #expect(compilation.deviations.map(\.kind) == [.missing])
            #expect((compilation.pages ?? 0) >= 2)
            let page = try await site.get("\(StatusReportSite.path)/samlet", as: .sofOfficer)
            let written = Self.words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            #expect(
                page.text.contains(written)
                    || page.text.contains(written.replacing(">", with: "&gt;")))
            #expect(page.text.contains("bidraget mangler"))
            let pdf = try await site.get("\(StatusReportSite.path)/samlet.pdf", as: .sofOfficer)
            #expect(pdf.bytes.starts(with: Array("%PDF-".utf8)))
            let word = try await site.get("\(StatusReportSite.path)/samlet.docx", as: .sofOfficer)
            #expect(word.bytes.starts(with: Array("PK".utf8)))
            // Nobody else reads it before it is published.
            for path in ["", "/samlet", "/samlet.pdf", "/samlet.docx"] {
                #expect(try await site.get("\(StatusReportSite.path)\(path)").status == 404)
            }
            #expect(
                try await site.get("\(StatusReportSite.path)/samlet", as: .tmfOfficer).status == 404
            )
            let published = try await site.post(
                "\(StatusReportSite.path)/offentliggoer", [("udgave", "1")], as: .sofOfficer)
            #expect(published.status == 303)
            let stranger = try await site.get("\(StatusReportSite.path)/samlet")
            #expect(stranger.text.contains("lygter.\r\nBolig"))
            #expect(try await site.get("/redegoerelser").text.contains("Status 2021"))
        }
    }

    @Test func `a stranger finds no draft anywhere`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            _ = try await site.post(
                StatusReportSite.form, StatusReportSite.typed("Hemmeligt udkast"), as: .tmfOfficer)
            for path in ["/redegoerelser", "/soeg?q=hemmeligt", "/nyt.atom", "/"] {
                let text = try await site.get(path).text
                #expect(!text.contains("Hemmeligt"))
                #expect(!text.contains("Status 2021"))
            }
            for viewer in [Viewer.participant, .secretary] {
                #expect(try await site.get(StatusReportSite.form, as: viewer).status != 200)
            }
            // Other staff see how far it is, and not what it says.
            let round = try await site.get(StatusReportSite.path, as: .secretary).text
            #expect(round.contains("Teknik- og Miljøforvaltningen"))
            #expect(!round.contains("Hemmeligt"))
        }
    }

    @Test func `nothing is compiled before anything is signed`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            let refused = try await site.post("\(StatusReportSite.path)/saml", as: .sofOfficer)
            #expect(refused.status == 422)
            #expect(refused.text.contains("Ingen har godkendt"))
        }
    }

    @Test func `a page that lacks one byte of a text is not taken for whole`() {
        let section = TemplateSection("status", title: "Status", limit: 10)
        let text = CompiledText(
            organization: .tmf, section: section, text: "a & b\r\nc", count: 7)
        let whole = PageProof(Array("<div data-bidrag=\"tmf/status\">a &amp; b\r\nc</div>".utf8))
        #expect(whole.finds(text))
        let other = PageProof(Array("<div data-bidrag=\"tmf/status\">a &amp; b\nc</div>".utf8))
        #expect(!other.finds(text))
    }

    @Test func `a round is opened from a template and keeps it`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            let form = [
                ("title", "Status 2022"), ("year", "2022"), ("template", "aarlig"),
                ("asker", "sof"), ("opens", "7. juni 2021"), ("council", "28. oktober 2021"),
                ("step-drafts", "60"), ("step-due", "50"), ("step-compiled", "30"),
                ("step-sent", "10"), ("contributors", "tmf"), ("post-tmf", "tmf-byrum"),
            ]
            #expect(try await site.get("/redegoerelser/ny", as: .sofOfficer).status == 200)
            let saved = try await site.post("/redegoerelser/ny", form, as: .sofOfficer)
            #expect(saved.status == 303)
            let late = form.map { $0.0 == "opens" ? ("opens", "1. oktober 2021") : $0 }
            let refused = try await site.post("/redegoerelser/ny", late, as: .sofOfficer)
            #expect(refused.status == 422)
            #expect(refused.text.contains("før runden åbner"))
            #expect(refused.text.contains("value=\"Status 2022\""))
            let edited = [
                ("version", "1"), ("title", "Årlig status"), ("title-0", "Status for året"),
                ("limit-0", "10"), ("guidance-0", ""),
            ]
            let template = try await site.post(
                "/redegoerelser/skabeloner/aarlig/ret", edited, as: .coordinator)
            #expect(template.status == 303)
            let page = try await site.get(saved.location ?? "", as: .sofOfficer).text
            #expect(page.contains("højst 40 tegn"))
            let again = try await site.post(
                "/redegoerelser/skabeloner/aarlig/ret", edited, as: .coordinator)
            #expect(again.status == 409)
        }
    }
}
