// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import Foundation
import Testing

struct PopoloTests {
    private func document(_ export: CityExport) throws -> [String: [[String: Any]]] {
        let json = try JSONSerialization.jsonObject(with: Data(export.popolo))
        return try #require(json as? [String: [[String: Any]]])
    }

    @Test func `a seat is a post of its forum`() throws {
        let posts = try #require(try document(ExportedCity.everyone)["posts"])
        let seats = posts.filter { $0["organization_id"] as? String == "samarbejdsforum" }
        let ids = seats.compactMap { $0["id"] as? String }
        #expect(ids.contains("samarbejdsforum/naboer/3"))
        #expect(ids.contains("samarbejdsforum-sekretaer"))
        #expect(ids.count == 7)
    }

    @Test func `people are for staff alone`() throws {
        let everyone = try document(ExportedCity.everyone)
        #expect(everyone["persons"]?.isEmpty == true)
        #expect(everyone["memberships"]?.isEmpty == true)
        let staff = try document(ExportedCity.staff)
        let names = staff["persons"]?.compactMap { $0["name"] as? String } ?? []
        #expect(names.contains("Inge Holm"))
        #expect(staff["memberships"]?.isEmpty == false)
    }

    @Test func `what is not stated is left out`() throws {
        let organizations = try #require(try document(ExportedCity.everyone)["organizations"])
        let forum = try #require(
            organizations.first { $0["id"] as? String == "samarbejdsforum" })
        #expect(Set(forum.keys) == ["id", "name", "classification"])
    }
}
