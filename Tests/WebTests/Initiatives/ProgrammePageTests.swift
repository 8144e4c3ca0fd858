// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct ProgrammePageTests {
    @Test func `a programme without a leader shows the gap`() async throws {
        try await withSite([.programme()]) { site in
            let page = try await site.get("/programmer/omraadeloeft")
            #expect(page.status == 200)
            #expect(page.text.contains("Ingen leder er oplyst"))
            #expect(page.text.contains("december 2020 – slut ikke oplyst"))
            #expect(try await site.get("/programmer").text.contains("Områdeløft Sydhavnen"))
        }
    }

    @Test func `an evaluation whose day has passed is late`() async throws {
        try await withSite([.programme(evaluation: period("2021-05"))]) { site in
            let page = try await site.get("/programmer/omraadeloeft")
            #expect(page.text.contains("Frist maj 2021 er passeret"))
            #expect(page.text.contains("Ingen har begyndt på den"))
        }
    }

    @Test func `a coordinator starts a programme with periods as people write them`() async throws {
        try await withSite { site in
            let form = [
                ("name", "Hotspot Sydhavnen"), ("kind", "hotspot"), ("areas", "sydhavnen"),
                ("owner", "oekf-koordinator"), ("start", "sommeren 2021"), ("end", "2023"),
            ]
            let saved = try await site.post("/programmer", form, as: .coordinator)
            #expect(saved.status == 303)
            let page = try await site.get(try #require(saved.location))
            #expect(page.text.contains("sommeren 2021 – 2023"))
            #expect(page.text.contains("Koordinator for udsatte byområder"))
        }
    }

    @Test(arguments: [("kind", ""), ("name", ""), ("start", "engang"), ("end", "2019")])
    func `a programme that cannot be keeps what was typed`(
        field: String, text: String
    ) async throws {
        try await withSite { site in
            let good = [
                ("name", "Hotspot Sydhavnen"), ("kind", "hotspot"), ("start", "2021"),
                ("end", "2023"), ("goals", "Ro i gaderne"),
            ]
            let form = good.filter { $0.0 != field } + [(field, text)]
            let page = try await site.post("/programmer", form, as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"\(field)-error\""))
            #expect(page.text.contains("Ro i gaderne"))
        }
    }

    @Test func `a leader is named and the programme is ended`() async throws {
        try await withSite([.programme()]) { site in
            let path = "/programmer/omraadeloeft"
            let named = try await site.post(
                "\(path)/leder", [("owner", "oekf-koordinator")], as: .coordinator)
            #expect(named.status == 303)
            #expect(
                try await site.get(path).text.contains("Koordinator for udsatte byområder"))
            #expect(try await site.post("\(path)/afslutning", as: .coordinator).status == 303)
            #expect(try await site.get(path).text.contains("Slut"))
            let twice = try await site.post("\(path)/afslutning", as: .coordinator)
            #expect(twice.status == 422)
        }
    }

    @Test func `only coordinators change programmes`() async throws {
        try await withSite([.programme()]) { site in
            for viewer in [Viewer.tmfOfficer, .auditor, .participant] {
                let page = try await site.post(
                    "/programmer/omraadeloeft/afslutning", as: viewer)
                #expect(page.status == 401)
            }
        }
    }
}
