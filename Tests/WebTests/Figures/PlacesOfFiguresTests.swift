// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

//
struct PlacesOfFiguresTests {
    private static let newGroup = "/tal/steder/grupper/ny"
    private static let newMap = "/tal/steder/overfoersler/ny"

    @Test func `a group is named, changed, and shown to everybody with its source`()
        async throws
    {
        try await withSite(FigureSite.commands) { site in
            let form = [
                ("name", "Havneområder"), ("source", "Planen 2010"), ("seen", "0"),
                ("members", "Sydhavnen; 1. januar 2010; 31. december 2013"),
            ]
            let saved = try await site.post(
                Self.newGroup, form + [("id", "havn")], as: .coordinator)
            #expect(saved.location == "/tal/steder")
            let page = try await site.get("/tal/steder").text
            for words in ["Havneområder", "Sydhavnen", "31. december 2013", "Planen 2010"] {
                #expect(page.contains(words), "\(words)")
            }
            // Another coordinator has had the form open since before it was there.
            let late = try await site.post(
                "/tal/steder/grupper/havn", form, as: .coordinator)
            #expect(late.status == 409)
            #expect(late.text.contains("Sådan står det nu"))
        }
    }

    @Test func `what a line says wrong is told by its number`() async throws {
        try await withSite(FigureSite.commands) { site in
            let page = try await site.post(
                Self.newGroup,
                [
                    ("id", "havn"), ("name", "Havn"), ("source", "Planen"),
                    ("members", "Sydhavnen; 1. januar 2010\nAtlantis; 1. januar 2010"),
                ], as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("Linje 2: “Atlantis” er ikke et område."))
            #expect(page.text.contains("Atlantis; 1. januar 2010"))
            let mixed = try await site.post(
                Self.newGroup,
                [
                    ("id", "havn"), ("name", "Havn"), ("source", "Planen"),
                    (
                        "members",
                        "Sydhavnen; 1. januar 2010\nAnker Jørgensens Plads; 1. januar 2010"
                    ),
                ], as: .coordinator)
            #expect(mixed.status == 422)
            #expect(mixed.text.contains("id=\"members-error\""))
        }
    }

    @Test func `a map carries shares over, and none more than once`() async throws {
        try await withSite(FigureSite.commands) { site in
            let form = [
                ("id", "pladser"), ("from", "place"), ("to", "city-area"),
                ("validFrom", "1. januar 2010"), ("source", "Målt på kortet"), ("seen", "0"),
            ]
            let line = "Anker Jørgensens Plads; Sydhavnen; "
            let twice = try await site.post(
                Self.newMap, form + [("rows", line + "0,8\n" + line + "0,3")], as: .coordinator)
            #expect(twice.status == 422)
            #expect(twice.text.contains("id=\"rows-error\""))
            let saved = try await site.post(
                Self.newMap, form + [("rows", line + "30 %")], as: .coordinator)
            #expect(saved.location == "/tal/steder")
            let page = try await site.get("/tal/steder").text
            #expect(page.contains("30,0\u{A0}%"))
            let again = try await site.get(
                "/tal/steder/overfoersler/pladser", as: .coordinator)
            #expect(again.text.contains("Anker Jørgensens Plads; Sydhavnen; 0,3"))
        }
    }
}
