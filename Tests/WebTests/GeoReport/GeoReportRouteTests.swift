// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

/// The findings of the city by the Open311 standard.
struct GeoReportRouteTests {
    private static let key = "den-hemmelige-noegle"

    private let city: [CityCommand] = [
        .account(
            .issueToken(
                AccessToken(
                    id: "geo", person: .planner, name: "Open311",
                    digest: AccessKey.digest(of: key), scopes: [.read, .write],
                    lastDay: day("2022-01-01")))),
        .finding(
            .stateCategory(
                FindingCategory(
                    id: "belysning", name: Phrase(da: "Belysning", en: "Lighting")))),
    ]

    private func report(_ more: (String, String)...) -> [(String, String)] {
        [
            ("service_code", "belysning"), ("lat", "55.65"), ("long", "12.54"),
            ("description", "Lampen er slukket"), ("email", "nabo@example.dk"),
            ("jurisdiction_id", ""),
        ] + more
    }

    private func list(_ site: TestSite, _ path: String) async throws -> [JSON] {
        let page = try await site.get(path)
        #expect(page.status == 200, "\(path) answered \(page.status): \(page.text)")
        guard case .array(let list)? = JSON(bytes: page.bytes) else { return [] }
        return list
    }

    @Test func `the example of the standard is taken, though its photo looks like a CPR number`()
        async throws
    {
        try await withSite(city) { site async throws in
            let photo = "http://farm3.static.flickr.com/2002/2212426634_5ed477a060.jpg"
            let sent = report(
                ("api_key", Self.key), ("address_string", "1234 5th street"),
                ("device_id", "tt222111"), ("account_id", "123456"), ("first_name", "john"),
                ("last_name", "smith"), ("phone", "111111111"), ("media_url", photo))
            let page = try await site.post("/open311/v2/requests.json", sent)
            #expect(page.status == 200)
            #expect(page.text.contains("Billedets adresse kunne ikke gemmes"))
            let notes = site.runtime.snapshot.present.personal.notes.values
            #expect(!notes.contains { $0.contains("2212426634") })
        }
    }

    @Test func `the server tells where it is, and what it takes, in both formats`()
        async throws
    {
        try await withSite(city) { site in
            for call in ["discovery", "services", "services/belysning", "requests"] {
                let json = try await site.get("/open311/v2/\(call).json")
                #expect(json.status == 200)
                #expect(json.headers["content-type"] == "application/json; charset=utf-8")
                #expect(JSON(bytes: json.bytes) != nil)
                let xml = try await site.get("/open311/v2/\(call).xml")
                #expect(xml.status == 200)
                #expect(xml.headers["content-type"] == "text/xml; charset=utf-8")
                #expect(xml.text.hasPrefix("<?xml"))
            }
            let services = try await list(site, "/open311/v2/services.json")
            #expect(services.map { $0["service_code"] } == ["belysning"])
        }
    }

    @Test func `a report comes in with a key, and is read before anybody sees it`()
        async throws
    {
        try await withSite(city) { site in
            let sent = try await site.post(
                "/open311/v2/requests.json", report(("api_key", Self.key)))
            #expect(sent.status == 200, "\(sent.text)")
            guard case .array(let told)? = JSON(bytes: sent.bytes) else { throw NotFound() }
            #expect(told.count == 1)
            #expect(told.first?["service_request_id"] == "1")
            #expect(try await list(site, "/open311/v2/requests.json").isEmpty)
            #expect(try await site.get("/open311/v2/requests/1.json").status == 404)
            let id = try #require(site.runtime.snapshot.present.city.findings.inOrder.first?.id)
            _ = try await site.runtime.submit(
                Submission([.finding(.show(id, photos: [], seen: nil))], by: nil, cause: "t"))
            let shown = try await site.get("/open311/v2/requests/1.json?extended_attributes=true")
            #expect(shown.status == 200)
            #expect(shown.text.contains("Lampen er slukket"))
            #expect(shown.text.contains("\"status\":\"open\""))
            #expect(!shown.text.contains("nabo@example.dk"))
            #expect(!shown.text.contains("planner"))
        }
    }

    @Test(arguments: [nil, "en-anden"])
    func `without a key that may write nothing comes in`(_ key: String?) async throws {
        try await withSite(city) { site in
            let form = report() + (key.map { [("api_key", $0)] } ?? [])
            let page = try await site.post("/open311/v2/requests.json", form)
            #expect(page.status == 403)
            #expect(page.text.contains("\"code\":\"403\""))
            #expect(site.runtime.snapshot.present.city.findings.inOrder.isEmpty)
        }
    }

    @Test func `what is wrong is told as the standard says, in the format that was asked`()
        async throws
    {
        try await withSite(city) { site in
            let form = [("api_key", Self.key), ("service_code", "findes-ikke"), ("lat", "55")]
            let xml = try await site.post("/open311/v2/requests.xml", form)
            #expect(xml.status == 400)
            #expect(xml.text.contains("<errors><error><code>400</code>"))
            let missing = try await site.get("/open311/v2/services/findes-ikke.json")
            #expect(missing.status == 404)
            let dates = try await site.get("/open311/v2/requests.json?start_date=igaar")
            #expect(dates.status == 400)
            #expect(try await site.get("/open311/v2/requests").status == 404)
            let cpr = report(("api_key", Self.key), ("address_string", "Hos 010190-1234"))
            #expect(try await site.post("/open311/v2/requests.json", cpr).status == 400)
        }
    }

    @Test func `staff read no more here than strangers do`() async throws {
        let inHouse: CityCommand = .finding(
            .report(
                FindingDraft(
                    id: "f-1",
                    content: FindingContent(
                        category: "belysning",
                        place: FindingPlace(
                            point: Coordinate(longitude: 12.54, latitude: 55.65))),
                    by: .participant(organization: nil))))
        try await withSite(city + [inHouse]) { site in
            for viewer in [Viewer.stranger, .coordinator, .administrator] {
                let page = try await site.get(
                    "/open311/v2/requests.json?start_date=2000-01-01", as: viewer)
                #expect(page.text == "[]")
            }
        }
    }
}
