// SPDX-License-Identifier: EUPL-1.2
import Documents
import DomainTestSupport
import Foundation
import Testing

struct JsonExportTests {
    private func object(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test func `the whole city is one object of tables`() throws {
        let json = try object(ExportedCity.everyone.json)
        #expect(json["format"] as? String == "tvaers-export-1")
        #expect(json["day"] as? String == "2021-06-14")
        #expect(json["audience"] as? String == "public")
        let tables = try #require(json["tables"] as? [String: [[String: Any]]])
        #expect(Set(tables.keys) == Set(ExportedCity.everyone.tables.map(\.name)))
        let bridge = try #require(
            tables["initiatives"]?.first { $0["id"] as? String == "brobygning" })
        #expect(bridge["name"] as? String == "=Brobygning; \"nu\"")
        #expect(bridge["budget_oere"] as? Int == 2_450_050)
        #expect(bridge["programme"] is NSNull)
    }

    @Test func `a row is a line of its own, so that two exports can be compared`() {
        let text = String(decoding: ExportedCity.everyone.json, as: UTF8.self)
        let rows = ExportedCity.everyone.tables.map(\.rows.count).reduce(0, +)
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("{\"") }.count == rows)
    }

    @Test func `an area on the map says who is responsible and how it stands`() throws {
        let json = try object(ExportedCity.everyone.geoJson)
        let features = try #require(json["features"] as? [[String: Any]])
        let square = try #require(
            features.first { $0["id"] as? String == "anker-joergensens-plads" })
        let properties = try #require(square["properties"] as? [String: Any])
        #expect(properties["responsible"] as? String == "Koordinator for udsatte byområder")
        #expect(properties["responsible_organization"] as? String == "Økonomiforvaltningen")
        #expect(properties["standing"] as? String == "late")
        #expect(properties["late_initiatives"] as? Int == 2)
        let around = try #require(features.first { $0["id"] as? String == "sydhavnen" })
        #expect((around["properties"] as? [String: Any])?["standing"] as? String == "gap")
        #expect((around["geometry"] as? [String: Any])?["type"] as? String == "Point")
    }

    @Test func `a ring runs counterclockwise, and what is not drawn has no geometry`() throws {
        let text = String(decoding: ExportedCity.everyone.geoJson, as: UTF8.self)
        #expect(text.contains("[[[12.0,55.0],[13.0,56.0],[12.0,56.0],[12.0,55.0]]]"))
        #expect(text.contains("\"id\":\"kgs-enghave\",\"geometry\":null"))
    }
}
