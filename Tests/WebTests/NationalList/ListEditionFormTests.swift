// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct ListEditionFormTests {
    private static let form = [
        ("day", "1. december 2019"), ("count-parallel", "28"), ("count-vulnerable", "40"),
        ("own", "5"), ("members", "Torvet; udsat"), ("moves", "ude; Havnen; parallelsamfund"),
        ("source", "BL 2019"),
    ]

    @Test func `a coordinator writes the list of a year down, by the criteria in force`()
        async throws
    {
        try await withSite(ListSite.commands) { site in
            let saved = try await site.post("/listen/ny", Self.form, as: .coordinator)
            #expect(saved.location == "/listen/2019")
            let page = try await site.get("/listen/2019").text
            for words in ["28", "40", "Torvet", "Havnen", "BL 2019", "ikke efterprøvet"] {
                #expect(page.contains(words), "\(words)")
            }
            let edition = site.runtime.snapshot.present.city.listing["2019" as ListEditionID]
            #expect(edition?.version == "2018")
            #expect(edition?.entered == nil)
        }
    }

    @Test func `who changes an old state is shown what it says now`() async throws {
        try await withSite(ListSite.commands) { site in
            let form = try await site.get("/listen/2017/ret", as: .coordinator)
            let start = try #require(form.text.firstRange(of: "name=\"seen\" value=\""))
            let seen = String(form.text[start.upperBound...].prefix { $0 != "\"" })
            let change = [("count-parallel", "23"), ("source", "BL"), ("seen", seen)]
            let first = try await site.post("/listen/2017/ret", change, as: .coordinator)
            #expect(first.location == "/listen/2017")
            let second = try await site.post(
                "/listen/2017/ret", change + [("own", "4")], as: .coordinator)
            #expect(second.status == 409)
            #expect(second.text.contains("Sådan står det nu"))
            #expect(second.text.contains("23"))
        }
    }

    @Test func `what cannot be is said at its field, and what was typed stays`() async throws {
        try await withSite(ListSite.commands) { site in
            let wrong = [
                ("day", "1. december 1999"), ("members", "Torvet; rødt"), ("moves", "Havnen"),
                ("source", ""),
            ]
            let page = try await site.post("/listen/ny", wrong, as: .coordinator)
            #expect(page.status == 422)
            for field in ["day", "members", "moves", "source"] {
                #expect(page.text.contains("id=\"\(field)-error\""), "\(field)")
            }
            #expect(page.text.contains("Torvet; rødt"))
            let more = try await site.post(
                "/listen/ny",
                [
                    ("day", "1. december 2019"), ("own", "9"), ("source", "BL"),
                    ("count-parallel", "5"),
                ], as: .coordinator)
            #expect(more.status == 422)
            #expect(more.text.contains("id=\"own-error\""))
            #expect(try await site.get("/listen/ny", as: .sofOfficer).status == 401)
        }
    }
}
