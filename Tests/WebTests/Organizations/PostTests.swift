// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct PostTests {
    /// The planner has led the urban spaces since the year began.
    private static let held = CityCommand.organization(
        .beginMembership(
            MembershipDraft(
                id: "planner-byrum", person: .planner, post: .urbanSpaces,
                from: day("2021-01-01"), appointedBy: .tmf)))

    @Test func `a post shows its holder and what it answers for`() async throws {
        try await withSite([Self.held]) { site in
            let page = try await site.get("/poster/tmf-byrum")
            #expect(page.text.contains("<h1>Leder af byrum</h1>"))
            #expect(page.text.contains("<a href=\"/personer/planner\">Navn planner</a>"))
            #expect(page.text.contains("siden 1. januar 2021"))
            #expect(page.text.contains("Alternativt byrum ved Hørdumsgade"))
            #expect(page.text.contains("Byrummet anlægges"))
            #expect(page.text.contains("sommeren 2021"))
        }
    }

    @Test func `a vacant post says so`() async throws {
        try await withSite { site in
            let page = try await site.get("/poster/politi-kontakt")
            #expect(page.text.contains("Ingen, posten er ubesat"))
        }
    }

    @Test func `a case officer creates a post and fills it with a new name`() async throws {
        try await withSite { site in
            let created = try await site.post(
                "/organisationer/tmf/poster/ny", [("title", "Driftsleder")], as: .tmfOfficer)
            let post = try #require(created.location)
            #expect(try await site.get(post).text.contains("<h1>Driftsleder</h1>"))
            let filled = try await site.post(
                "\(post)/besaettelse",
                [("name", "Dorte Skov"), ("from", "1. juni 2021"), ("onBehalfOf", "kk")],
                as: .tmfOfficer)
            #expect(filled.status == 303)
            let page = try await site.get(post)
            #expect(page.text.contains(">Dorte Skov</a>"))
            #expect(page.text.contains("<a href=\"/organisationer/kk\">Københavns Kommune</a>"))
        }
    }

    @Test func `a new holder begins the day after the one before`() async throws {
        try await withSite([Self.held]) { site in
            let form = try await site.get("/poster/tmf-byrum/besaettelse", as: .tmfOfficer)
            #expect(form.text.contains("Navn planner har haft posten siden 1. januar 2021."))
            let answer = try await site.post(
                "/poster/tmf-byrum/besaettelse",
                [("person", "renewer"), ("from", "1. juni 2021")], as: .tmfOfficer)
            #expect(answer.status == 303)
            let before = try await site.get("/poster/tmf-byrum?dag=2021-05-31")
            #expect(before.text.contains("<dt>Besat af</dt><dd><a"))
            let page = try await site.get("/poster/tmf-byrum")
            #expect(page.text.contains("<dt>Besat af</dt><dd><a href=\"/personer/renewer\">"))
            #expect(page.text.contains("datetime=\"2021-05-31\""))
        }
    }

    @Test func `exactly one of the list and the new name says who it is`() async throws {
        try await withSite { site in
            let path = "/poster/tmf-byrum/besaettelse"
            let none = try await site.post(path, [("from", "1. juni 2021")], as: .coordinator)
            #expect(none.status == 422)
            #expect(none.text.contains("id=\"person-error\""))
            let both = try await site.post(
                path, [("person", "planner"), ("name", "Dorte"), ("from", "1. juni 2021")],
                as: .coordinator)
            #expect(both.status == 422)
            #expect(both.text.contains("id=\"name-error\""))
            #expect(both.text.contains("value=\"Dorte\""))
            #expect(both.text.contains("value=\"planner\" selected"))
        }
    }

    @Test func `a name with a CPR number is refused at the name`() async throws {
        try await withSite { site in
            let answer = try await site.post(
                "/poster/tmf-byrum/besaettelse",
                [("name", "Ole Strand 010180-1234"), ("from", "1. juni 2021")], as: .coordinator)
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"name-error\""))
        }
    }

    @Test func `a holder cannot begin before the one before did`() async throws {
        try await withSite([Self.held]) { site in
            let answer = try await site.post(
                "/poster/tmf-byrum/besaettelse",
                [("person", "renewer"), ("from", "1. december 2020")], as: .coordinator)
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"from-error\""))
            #expect(answer.text.contains("value=\"1. december 2020\""))
        }
    }

    @Test func `a post that is left stands vacant from the day after`() async throws {
        try await withSite([Self.held]) { site in
            let path = "/besaettelser/planner-byrum/afslutning"
            #expect(try await site.get(path, as: .sofOfficer).status == 403)
            let early = try await site.post(path, [("to", "31.12.2020")], as: .tmfOfficer)
            #expect(early.status == 422)
            #expect(early.text.contains("id=\"to-error\""))
            let answer = try await site.post(path, [("to", "31. maj 2021")], as: .tmfOfficer)
            #expect(answer.status == 303)
            let page = try await site.get("/poster/tmf-byrum")
            #expect(page.text.contains("Ingen, posten er ubesat"))
            #expect(page.text.contains("siden 1. juni 2021"))
        }
    }

    @Test func `an abolished post is gone from its organization`() async throws {
        try await withSite { site in
            let answer = try await site.post(
                "/poster/politi-kontakt/nedlaeggelse", [("to", "31. maj 2021")], as: .coordinator)
            #expect(answer.status == 303)
            let page = try await site.get("/organisationer/koebenhavns-politi")
            #expect(!page.text.contains("Kontaktbetjent"))
            let before = try await site.get("/organisationer/koebenhavns-politi?dag=2021-02-01")
            #expect(before.text.contains("Kontaktbetjent"))
        }
    }
}
