// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import GeoReport

struct GeoQueryTests {
    private let now = Moment("2026-11-21T18:30:00Z")

    private func query(_ pairs: (String, String)...) throws -> GeoQuery {
        try GeoQuery(pairs.map { (name: $0.0, value: $0.1) }, at: now)
    }

    private func report(
        _ id: String = "1", on day: String = "2026-11-01", service: String = "lys",
        _ status: GeoRequest.Status = .open, at point: GeoPoint? = nil
    ) -> GeoRequest {
        var request = GeoRequest(
            id: id, service: GeoService(code: service, name: service), status: status,
            requested: Moment(day), updated: Moment(day))
        request.point = point
        return request
    }

    @Test func `without days the last ninety are meant`() throws {
        let all = try query()
        #expect(all.admits(report(on: "2026-08-24")))
        #expect(!all.admits(report(on: "2026-08-20")))
    }

    @Test func `with an end alone the ninety days before it are meant`() throws {
        let spring = try query(("end_date", "2026-05-01T00:00:00Z"))
        #expect(spring.admits(report(on: "2026-04-01")))
        #expect(!spring.admits(report(on: "2026-01-01")))
        #expect(!spring.admits(report(on: "2026-06-01")))
    }

    @Test func `ids overrule everything else, and empty ones do not`() throws {
        let chosen = try query(("service_request_id", "7, 8"), ("status", "closed"))
        #expect(chosen.admits(report("7", on: "2011-01-01")))
        #expect(!chosen.admits(report("9", .closed)))
        #expect(try query(("service_request_id", "")).admits(report("9")))
    }

    @Test func `services and statuses narrow it down`() throws {
        let closed = try query(("service_code", "lys,skrald"), ("status", "Closed"))
        #expect(closed.admits(report(service: "skrald", .closed)))
        #expect(!closed.admits(report(service: "skrald")))
        #expect(!closed.admits(report(service: "andet", .closed)))
    }

    @Test func `a box leaves out what lies outside, and what lies nowhere`() throws {
        let box = try query(("bbox", "12,55,13,56"))
        #expect(box.admits(report(at: GeoPoint(latitude: 55.5, longitude: 12.5))))
        #expect(!box.admits(report(at: GeoPoint(latitude: 54, longitude: 12.5))))
        #expect(!box.admits(report()))
    }

    @Test func `whoever asks what has changed is told however old it is`() throws {
        let changed = try query(("updated_after", "2012-01-01T00:00:00Z"))
        #expect(changed.admits(report(on: "2013-01-01")))
        #expect(!changed.admits(report(on: "2011-01-01")))
    }

    @Test func `at most a thousand come at once, and pages lead through the rest`() throws {
        let many = Array(1...2_500)
        #expect(try query().page(of: many).count == 1_000)
        #expect(try query(("page", "2")).page(of: many).first == 101)
        #expect(try query(("page", "3"), ("page_size", "1000")).page(of: many).count == 500)
        #expect(try query(("page", "9"), ("page_size", "1000")).page(of: many).isEmpty)
    }

    @Test func `everything that cannot be read is told at once`() {
        let wrong = [
            (name: "start_date", value: "i går"), (name: "status", value: "åben"),
            (name: "page_size", value: "0"), (name: "bbox", value: "1,2,3"),
        ]
        #expect {
            _ = try GeoQuery(wrong, at: now)
        } throws: { error in
            (error as? GeoRefusal)?.status == 400 && (error as? GeoRefusal)?.errors.count == 4
        }
    }

    @Test func `an end before the start is refused`() {
        #expect(throws: GeoRefusal.self) {
            try query(("start_date", "2026-02-01"), ("end_date", "2026-01-01"))
        }
    }
}

struct GeoPostTests {
    private let definition = GeoDefinition(
        code: "lys",
        attributes: [
            GeoAttribute(code: "mast", datatype: .string, isRequired: true, description: "Mast?")
        ])

    private func post(_ pairs: (String, String)...) throws -> GeoPost {
        try GeoPost(pairs.map { (name: $0.0, value: $0.1) }) { $0 == "lys" ? definition : nil }
    }

    @Test func `a place in words is enough`() throws {
        let sent = try post(
            ("service_code", "skrald"), ("address_string", "Ved legepladsen"),
            ("lat", ""), ("jurisdiction_id", ""))
        #expect(sent.address == "Ved legepladsen")
        #expect(sent.point == nil)
    }

    @Test func `answers to the questions come along`() throws {
        let sent = try post(
            ("service_code", "lys"), ("lat", "55.7"), ("long", "12.5"),
            ("attribute[mast]", "17"), ("attribute[farve][]", "gul"))
        #expect(sent.attributes == ["mast": ["17"], "farve": ["gul"]])
    }

    @Test(arguments: [
        [("lat", "55"), ("long", "12")],
        [("service_code", "skrald")],
        [("service_code", "skrald"), ("lat", "55")],
        [("service_code", "skrald"), ("lat", "95"), ("long", "12")],
        [("service_code", "skrald"), ("lat", "nord"), ("long", "12")],
        [("service_code", "lys"), ("address_string", "Her")],
        [
            ("service_code", "skrald"), ("address_string", "Her"),
            ("description", String(repeating: "a", count: 4_001)),
        ],
    ])
    func `a report that says too little or too much is refused`(_ pairs: [(String, String)]) {
        #expect(throws: GeoRefusal.self) {
            try GeoPost(pairs.map { (name: $0.0, value: $0.1) }) { $0 == "lys" ? definition : nil }
        }
    }
}
