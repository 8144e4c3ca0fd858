// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Web

struct DescriptionTests {
    @Test func `the document describes every address of the API and no other`() async throws {
        try await withApi { site in
            let document = try await site.get("/api/openapi.json").json
            #expect(document["openapi"] == "3.1.0")
            guard case .object(let paths) = document["paths"] else {
                Issue.record("the document has no paths")
                return
            }
            let described = paths.flatMap { path, operations -> [String] in
                guard case .object(let methods) = operations else { return [] }
                return methods.keys.map { "\($0.uppercased()) \(path)" }
            }
            let served = Site.routes
                .filter { $0.path.hasPrefix("/api/") && $0.path != "/api/openapi.json" }
                .map { "\($0.method.rawValue) \($0.template)" }
            #expect(described.sorted() == served.sorted())
        }
    }

    @Test func `every name that the document refers to is in it`() {
        let document = OpenApiDocument.json(of: ApiRoutes.operations)
        guard case .object(let schemas) = document["components"]?["schemas"] else {
            Issue.record("the document has no schemas")
            return
        }
        let names = Set(schemas.keys.map { "#/components/schemas/\($0)" })
        #expect(references(in: document).subtracting(names) == [])
    }

    @Test func `a name in the document means one thing`() {
        let shapes = ApiRoutes.operations.flatMap { operation in
            (operation.body.map { [$0] } ?? []) + (operation.success.schema?.shapes ?? [])
        }
        for (name, same) in Dictionary(grouping: shapes, by: \.name) {
            #expect(
                same.allSatisfy { $0.json(isSent: false) == same[0].json(isSent: false) },
                "\(name) means several things")
        }
        let names = ApiRoutes.operations.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: [nil, "tmf-writes", "coordinator-writes"])
    func `every answer is as it is described`(key: String?) async throws {
        try await withApi { site in
            for operation in ApiRoutes.operations where !operation.isWrite {
                let path = example(of: operation.route.path)
                let page = try await site.api("GET", path, key: key)
                if key == nil, operation.route.audience == .signedIn {
                    #expect(page.status == 401, "\(path) answered \(page.status)")
                    continue
                }
                if key == nil, operation.name == "getPerson" {
                    #expect(page.status == 404, "whoever holds no post is known to staff only")
                    continue
                }
                #expect(page.status == 200, "\(path) answered \(page.status)")
                let troubles = operation.success.schema?.troubles(in: page.json) ?? []
                #expect(troubles == [], "\(path)")
            }
        }
    }

    /// The path, below the version, with names of the cast.
    private func example(of path: String) -> String {
        let names = [
            ":area": "anker-joergensens-plads", ":organization": "tmf", ":post": "tmf-byrum",
            ":programme": "hotspot", ":initiative": "byrum-hoerdumsgade",
            ":forum": "samarbejdsforum", ":activity": "byrum-anlaegges",
            ":prerequisite": "byrum-foer-brobygning", ":indicator": "overfoersel",
            ":matter": "stoej", ":paper": "brev", ":lesson": "byrum-laering",
            ":expert": "byrum-tmf", ":person": "planner", ":hearing": "program",
            ":round": "status-2021", ":agreement": "aftale-sydhavnen", ":case": "pladsen",
            ":stance": "lys",
        ]
        return path.split(separator: "/").dropFirst(2).map { names[String($0)] ?? String($0) }
            .joined(separator: "/")
    }

    private func references(in json: JSON) -> Set<String> {
        switch json {
        case .object(let fields):
            fields.reduce(into: []) { found, field in
                if field.key == "$ref", case .string(let name) = field.value {
                    found.insert(name)
                } else {
                    found.formUnion(references(in: field.value))
                }
            }
        case .array(let values):
            values.reduce(into: []) { $0.formUnion(references(in: $1)) }
        case .null, .bool, .integer, .number, .string: []
        }
    }
}
