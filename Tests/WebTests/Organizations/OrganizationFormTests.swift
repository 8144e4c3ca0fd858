// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct OrganizationFormTests {
    @Test func `a new organization is there once it is saved`() async throws {
        try await withSite { site in
            let answer = try await site.post(
                "/organisationer/ny",
                [
                    ("name", "Borgercenter Voksne"), ("kind", "unit"), ("parent", "sof"),
                    ("from", "29. januar 2020"), ("aliases", "BCV\r\nBorgercentret"),
                ], as: .coordinator)
            #expect(answer.status == 303)
            let page = try await site.get(try #require(answer.location))
            #expect(page.text.contains("<h1>Borgercenter Voksne</h1>"))
            #expect(page.text.contains("Hører under Socialforvaltningen."))
            #expect(page.text.contains("fra 29. januar 2020"))
            #expect(page.text.contains("<li>BCV</li><li>Borgercentret</li>"))
        }
    }

    @Test func `what is wrong stands at its field, and what was typed stays`() async throws {
        try await withSite { site in
            let noKind = try await site.post(
                "/organisationer/ny", [("name", "Skatepladsens venner")], as: .coordinator)
            #expect(noKind.status == 422)
            #expect(noKind.text.contains("id=\"kind-error\""))
            #expect(noKind.text.contains("value=\"Skatepladsens venner\""))
            let badDay = try await site.post(
                "/organisationer/ny",
                [("name", "Venner"), ("kind", "association"), ("from", "i forgårs måske")],
                as: .coordinator)
            #expect(badDay.status == 422)
            #expect(badDay.text.contains("id=\"from-error\""))
            #expect(badDay.text.contains("value=\"i forgårs måske\""))
            #expect(badDay.text.contains("value=\"association\" selected"))
        }
    }

    @Test func `a name that another organization carries is refused at the name`() async throws {
        try await withSite { site in
            let taken = try await site.post(
                "/organisationer/ny", [("name", "teknik og miljøforvaltningen"), ("kind", "unit")],
                as: .coordinator)
            #expect(taken.status == 422)
            #expect(taken.text.contains("id=\"name-error\""))
            let alias = try await site.post(
                "/organisationer/sof/alias", [("alias", "TMF")], as: .coordinator)
            #expect(alias.status == 422)
            #expect(alias.text.contains("id=\"alias-error\""))
        }
    }

    @Test func `a new name keeps the old one as a former name`() async throws {
        try await withSite { site in
            let answer = try await site.post(
                "/organisationer/sof/navn",
                [("seen", "1"), ("name", "Velfærdsforvaltningen"), ("from", "1. juni 2021")],
                as: .coordinator)
            #expect(answer.status == 303)
            let page = try await site.get("/organisationer/sof")
            #expect(page.text.contains("<h1>Velfærdsforvaltningen</h1>"))
            #expect(page.text.contains("Socialforvaltningen, indtil 1. juni 2021"))
        }
    }

    @Test func `the second of two editors sees what changed, keeps the typed and can save`()
        async throws
    {
        try await withSite { site in
            let opened = try await site.get("/organisationer/sof/navn", as: .administrator)
            #expect(opened.text.contains("name=\"seen\" value=\"1\""))
            _ = try await site.post(
                "/organisationer/sof/navn",
                [("seen", "1"), ("name", "Velfærdsforvaltningen"), ("from", "1. juni 2021")],
                as: .coordinator)
            let second = try await site.post(
                "/organisationer/sof/navn",
                [
                    ("seen", "1"), ("seen-name", "Socialforvaltningen"), ("seen-aliases", "SOF"),
                    ("name", "Social og Sundhed"), ("from", "7. juni 2021"),
                ], as: .administrator)
            #expect(second.status == 409)
            #expect(
                second.text.contains(
                    "<del>Socialforvaltningen</del> <ins>Velfærdsforvaltningen</ins>"))
            #expect(!second.text.contains("<del>SOF</del>"))
            #expect(second.text.contains("value=\"Social og Sundhed\""))
            #expect(second.text.contains("name=\"seen\" value=\"2\""))
            let again = try await site.post(
                "/organisationer/sof/navn",
                [("seen", "2"), ("name", "Social og Sundhed"), ("from", "7. juni 2021")],
                as: .administrator)
            #expect(again.status == 303)
        }
    }

    @Test func `one entry is one of the organization's posts`() async throws {
        try await withSite { site in
            let form = try await site.get("/organisationer/tmf/indgang", as: .tmfOfficer)
            #expect(form.text.contains("Leder af områdefornyelsen, Områdefornyelsen"))
            let none = try await site.post("/organisationer/tmf/indgang", as: .tmfOfficer)
            #expect(none.status == 422)
            #expect(none.text.contains("id=\"post-error\""))
            let foreign = try await site.post(
                "/organisationer/tmf/indgang", [("post", "politi-kontakt")], as: .tmfOfficer)
            #expect(foreign.status == 422)
            let own = try await site.post(
                "/organisationer/tmf/indgang", [("post", "omraadefornyelsen-leder")],
                as: .tmfOfficer)
            #expect(own.status == 303)
            let page = try await site.get("/organisationer/tmf")
            #expect(
                page.text.contains(
                    "<dt>Én indgang</dt><dd><a href=\"/poster/omraadefornyelsen-leder\">"))
        }
    }

    @Test func `closing needs a last day, and warns while something is left`() async throws {
        try await withSite { site in
            let form = try await site.get("/organisationer/tmf/lukning", as: .coordinator)
            #expect(form.text.contains("Dens poster har ansvar endnu."))
            let free = try await site.get(
                "/organisationer/koebenhavns-politi/lukning", as: .coordinator)
            #expect(!free.text.contains("Dens poster har ansvar endnu."))
            let noDay = try await site.post(
                "/organisationer/koebenhavns-politi/lukning", [("successor", "kk")],
                as: .coordinator)
            #expect(noDay.status == 422)
            #expect(noDay.text.contains("id=\"to-error\""))
            #expect(noDay.text.contains("value=\"kk\" selected"))
            let closed = try await site.post(
                "/organisationer/koebenhavns-politi/lukning",
                [("to", "30-06-2021"), ("successor", "kk")], as: .coordinator)
            #expect(closed.status == 303)
        }
    }

    @Test func `only those who may get to the forms, and a past day leads to today`() async throws {
        try await withSite { site in
            for path in ["/organisationer/ny", "/organisationer/tmf/navn"] {
                #expect(try await site.get(path, as: .coordinator).status == 200)
                #expect(try await site.get(path, as: .tmfOfficer).status == 401)
                #expect(try await site.post(path, as: .auditor).status == 401)
            }
            let others = try await site.get("/organisationer/sof/poster/ny", as: .tmfOfficer)
            #expect(others.status == 403)
            #expect(others.text.contains("sagsbehandlere i Socialforvaltningen"))
            let past = try await site.get(
                "/organisationer/tmf/navn?dag=2021-02-01", as: .coordinator)
            #expect(past.location == "/organisationer/tmf/navn")
        }
    }
}
