// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

//
struct MapTests {
    @Test func `everybody's map holds what is shown to all, staff's the rest as well`() async throws
    {
        try await withSite(WalkSite.findings()) { site in
            let open = try await site.get("/kort/data.json")
            #expect(open.status == 200)
            #expect(!open.text.contains("f-near"))
            let inside = try await site.get("/kort/data.json", as: .tmfOfficer).text
            #expect(inside.contains("[5565010,1254200,0,0,\"f-near\"]"))
            #expect(inside.contains("Belysning"))
        }
        try await withSite(WalkSite.findings(isPublic: true)) { site in
            let open = try await site.get("/kort/data.json")
            #expect(open.text.contains("f-near"))
        }
    }

    @Test func `the map of a walk holds its own way and what lies along it`() async throws {
        try await withSite(WalkSite.findings() + WalkSite.invited()) { site in
            let path = "/kort/data.json?vandring=pladsen"
            let data = try await site.get(path, as: .tmfOfficer).text
            #expect(data.contains("\"route\":[["))
            #expect(data.contains("f-near"))
            #expect(!data.contains("f-far"))
            #expect(
                try await site.get("/kort/data.json?vandring=x", as: .tmfOfficer).status == 404)
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
