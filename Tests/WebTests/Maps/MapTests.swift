// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

//
struct MapTests {
    private let city = "/kort/fund.json?udsnit=55.5,12.4,55.8,12.7&naer="

    @Test func `everybody's map holds what is shown to all, staff's the rest as well`() async throws
    {
        try await withSite(WalkSite.findings()) { site in
            let open = try await site.get(city + "19")
            #expect(open.status == 200)
            #expect(open.text.contains("\"all\":0"))
            #expect(!open.text.contains("f-near"))
            let inside = try await site.get(city + "19", as: .tmfOfficer).text
            #expect(inside.contains("[5565010,1254200,1,[[0,0,1,\"f-near\"]]]"))
            #expect(inside.contains("Belysning"))
            // What was kept for staff is not told to others.
            #expect(try await site.get(city + "19").text == open.text)
        }
        try await withSite(WalkSite.findings(isPublic: true)) { site in
            let open = try await site.get(city + "19")
            #expect(open.text.contains("f-near"))
        }
    }

    //
    @Test func `only the part that is looked at is told, and only sensible parts are`()
        async throws
    {
        try await withSite(WalkSite.findings(isPublic: true)) { site in
            let far = try await site.get("/kort/fund.json?udsnit=50,10,51,11&naer=12")
            #expect(far.text.contains("\"spots\":[]"))
            #expect(!far.text.contains("\"all\":0"))
            for path in [
                "/kort/fund.json", "/kort/fund.json?udsnit=1,2,3&naer=4",
                "/kort/fund.json?udsnit=55.5,12.4,55.8,12.7&naer=40",
                "/kort/fund.json?udsnit=nan,12.4,55.8,inf&naer=4",
            ] {
                #expect(try await site.get(path).status == 404)
            }
        }
    }

    //
    @Test func `the map and the list understand the same choice`() async throws {
        try await withSite(WalkSite.findings(isPublic: true)) { site in
            for (choice, count) in [
                ("kategori=lys", true), ("kategori=skrald", false), ("tilstand=mended", false),
                ("tilstand=aabne", true), ("siden=2035-01-01", false), ("siden=2001-01-01", true),
                ("siden=aldrig", true), ("omraade=findes-ikke", false),
            ] {
                let told = try await site.get(city + "19&" + choice).text
                #expect(told.contains("f-near") == count, "map of \(choice)")
                let list = try await site.get("/fund?" + choice).text
                #expect(list.contains("/fund/f-near") == count, "list of \(choice)")
                let page = try await site.get("/kort?" + choice).text
                #expect(page.contains("/fund/f-near") == count, "map page of \(choice)")
            }
            let page = try await site.get("/kort?kategori=lys&siden=aldrig").text
            #expect(page.contains("“aldrig” er ingen dag"))
            #expect(page.contains("/kort/fund.json?kategori=lys\""))
            #expect(page.contains("href=\"/fund?kategori=lys\""))
        }
    }

    @Test func `the map of a walk holds its own way and what lies along it`() async throws {
        try await withSite(WalkSite.findings() + WalkSite.invited()) { site in
            let around = "/kort/data.json?vandring=pladsen"
            #expect(try await site.get(around, as: .tmfOfficer).text.contains("\"route\":[["))
            let found = try await site.get(city + "19&vandring=pladsen", as: .tmfOfficer).text
            #expect(found.contains("f-near"))
            #expect(!found.contains("f-far"))
            for path in ["/kort/data.json?vandring=x", city + "12&vandring=x"] {
                #expect(try await site.get(path, as: .tmfOfficer).status == 404)
            }
            #expect(try await site.get(city + "12&vandring=pladsen").status == 404)
        }
    }

    @Test func `the page has a list beside the map, with or without a script`() async throws {
        try await withSite(WalkSite.findings(isPublic: true)) { site in
            let page = try await site.get("/kort")
            #expect(page.status == 200)
            #expect(page.text.contains("Fund efter område"))
            #expect(page.text.contains("åbent fund"))
            let policy = page.headers["content-security-policy"] ?? ""
            #expect(policy.contains("img-src 'self';"))
        }
    }

    @Test func `Leaflet comes from here, for good, and nothing else of its folder does`()
        async throws
    {
        try await withSite { site in
            guard LeafletFiles.installed != nil else {
                #expect(try await site.get("/kort").text.contains("leaflet.min.js") == false)
                return
            }
            #expect(try await site.get("/kort").text.contains("/kort/leaflet/leaflet.min.js?v="))
            let script = try await site.get("/kort/leaflet/leaflet.min.js")
            #expect(script.status == 200)
            #expect(script.headers["cache-control"]?.contains("immutable") == true)
            for name in ["leaflet.js.map", "..%2f..%2fetc%2fpasswd", "x"] {
                #expect(try await site.get("/kort/leaflet/\(name)").status == 404)
            }
        }
    }

    @Test func `only pictures by https may lie behind a map, and only their server is let in`() {
        let tiles = MapTiles(
            template: "https://tiles.example/{z}/{x}/{y}.png", attribution: "Kort: Eksempel")
        #expect(tiles?.origin == "https://tiles.example")
        let policy = SecurityHeaders.policy(images: tiles?.origin)
        #expect(policy.contains("img-src 'self' https://tiles.example;"))
        for template in [
            "http://tiles.example/{z}/{x}/{y}.png", "https://tiles.example/a.png",
            "https://tiles.example; script-src *//{z}{x}{y}", "javascript:{z}{x}{y}",
        ] {
            #expect(MapTiles(template: template, attribution: "") == nil)
        }
    }
}
