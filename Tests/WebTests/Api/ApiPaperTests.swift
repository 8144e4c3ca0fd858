// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

//
struct ApiPaperTests {
    private static let paths = [
        "hearings/program", "status-rounds/status-2021", "status-rounds/status-2021/statements/tmf",
        "agreements/aftale-sydhavnen", "cases/pladsen",
    ]

    @Test(arguments: paths)
    func `a paper is read by itself, and only told of when it has changed`(path: String)
        async throws
    {
        try await withApi { site in
            let first = try await site.api("GET", path)
            #expect(first.status == 200)
            #expect(!first.etag.isEmpty)
            let same = try await site.api("GET", path, headers: ["If-None-Match": first.etag])
            #expect((same.status, same.text) == (304, ""))
            let none = path.split(separator: "/").dropLast().joined(separator: "/")
            #expect(try await site.api("GET", "\(none)/ukendt").status == 404)
        }
    }

    @Test func `a paper by itself is what it is in the list`() async throws {
        try await withApi { site in
            for list in ["hearings", "status-rounds", "agreements", "cases"] {
                for item in try await site.api("GET", list).json.list("items") {
                    guard case .string(let id) = item["id"] else { continue }
                    #expect(try await site.api("GET", "\(list)/\(id)").json == item)
                }
            }
        }
    }

    @Test func `a statement is there with its length, and not before it is published`()
        async throws
    {
        try await withApi { site in
            let path = "status-rounds/status-2021/statements/tmf"
            let statement = try await site.api("GET", path).json
            #expect(statement["issue"] == 1)
            #expect(statement["isSignedByWriter"] == true)
            let section = statement.list("sections").first
            #expect(section?["characters"] == 20)
            #expect(section?["limit"] == 40)
            let silent = "status-rounds/status-2021/statements/oekf"
            #expect(try await site.api("GET", silent).status == 404)
        }
        let unpublished = Array(ApiPapers.all.dropLast())
        try await withSite(unpublished) { site async throws in
            let path = "status-rounds/status-2021/statements/tmf"
            #expect(try await site.api("GET", path).status == 404)
            #expect(try await site.api("GET", "status-rounds/status-2021").status == 404)
        }
    }

    @Test func `what a reader may not see is not there for them`() async throws {
        let hidden =
            CaseSite.empty + [CaseSite.file("lukket", "Notat om Ida", .closed(.privateAffairs))]
            + FundingSite.draft + TestKey.all
        try await withSite(hidden) { site async throws in
            #expect(try await site.api("GET", "cases/pladsen").status == 404)
            #expect(try await site.api("GET", "agreements/aftale-sydhavnen").status == 404)
            #expect(try await site.api("GET", "cases/pladsen", key: "tmf-reads").status == 200)
        }
    }
}

extension JSON {
    fileprivate func list(_ name: String) -> [JSON] {
        guard case .array(let items) = self[name] else { return [] }
        return items
    }
}
