// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import GeoReport

struct GeoRequestTests {
    private var lamp: GeoRequest {
        var request = GeoRequest(
            id: "017", service: GeoService(code: "001", name: "Belysning"), status: .open,
            requested: Moment("2026-11-21T18:30:00Z"), updated: Moment("2026-11-21T19:00:00Z"))
        request.point = GeoPoint(latitude: 55.7, longitude: 12.5)
        request.agency = "Drift"
        return request
    }

    @Test func `one report is a list, its ids are texts and its place numbers`() {
        #expect(
            GeoDocument.requests([lamp]).json
                == #"[{"service_request_id":"017","status":"open","status_notes":null,"#
                + #""service_name":"Belysning","service_code":"001","description":null,"#
                + #""agency_responsible":"Drift","service_notice":null,"#
                + #""requested_datetime":"2026-11-21T18:30:00Z","#
                + #""updated_datetime":"2026-11-21T19:00:00Z","expected_datetime":null,"#
                + #""address":null,"address_id":null,"zipcode":null,"lat":55.7,"long":12.5,"#
                + #""media_url":null}]"#)
    }

    @Test func `what is not known is an empty element`() {
        let xml = GeoDocument.requests([lamp]).xml
        #expect(xml.hasPrefix("<service_requests><request><service_request_id>017<"))
        #expect(xml.contains("<expected_datetime></expected_datetime>"))
        #expect(xml.contains("<lat>55.7</lat><long>12.5</long>"))
    }

    @Test func `more than the standard is told only when it is asked for`() {
        var lamp = lamp
        lamp.extended.status = "planlagt"
        #expect(!GeoDocument.requests([lamp]).json.contains("extended"))
        #expect(
            GeoDocument.requests([lamp], isExtended: true).json.contains(
                #""extended_attributes":{"status":"planlagt","severity":null,"#))
    }

    @Test func `whoever reports is told the id, and whoever has a token too`() {
        #expect(
            GeoDocument.received(id: "9", notice: nil).json
                == #"[{"service_request_id":"9","service_notice":null,"account_id":null}]"#)
        #expect(
            GeoDocument.token("t", id: "9").xml
                == "<service_requests><request><service_request_id>9</service_request_id>"
                + "<token>t</token></request></service_requests>")
    }

    @Test func `there is no place north of the pole`() {
        #expect(GeoPoint(latitude: 90.1, longitude: 0) == nil)
        #expect(GeoPoint(latitude: .nan, longitude: 0) == nil)
    }
}

struct GeoMomentTests {
    @Test(arguments: [
        ("2026-11-21T18:30:00Z", "2026-11-21T18:30:00Z"), ("2026-11-21", "2026-11-21T00:00:00Z"),
        ("2026-11-21T19:30:00+01:00", "2026-11-21T18:30:00Z"),
        ("2026-11-21T19:30:00 01:00", "2026-11-21T18:30:00Z"),
        ("2026-11-21T10:30:00.250-0800", "2026-11-21T18:30:00Z"),
        ("2024-02-29T23:59", "2024-02-29T23:59:00Z"),
        ("1969-12-31T23:00:00Z", "1969-12-31T23:00:00Z"),
        ("2000-01-01T00:30:00+01:00", "1999-12-31T23:30:00Z"),
    ])
    func `moments are read with their zone and written in universal time`(
        _ text: String, _ written: String
    ) {
        #expect(GeoMoment(text)?.text == written)
    }

    @Test(arguments: [
        "", "i går", "2026-13-01", "2025-02-29", "2026-11-21T25:00:00Z", "2026-11-21T18:30:00Q",
        "2026-11-21T18:30:00Z!", "20261121", "2026-11-21T", "2026-11-21T18:30:00+99:00",
    ])
    func `what is no moment is not read as one`(_ text: String) {
        #expect(GeoMoment(text) == nil)
    }
}
