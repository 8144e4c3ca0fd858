// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct OParlTests {
    private func read(
        _ site: TestSite, _ path: String, as viewer: Viewer = .stranger
    ) async throws -> JSON {
        let page = try await site.get(path, as: viewer)
        #expect(page.status == 200, "\(path) answered \(page.status)")
        return try #require(JSON(bytes: page.bytes))
    }

    private func list(_ json: JSON) throws -> [JSON] {
        guard case .array(let data) = json["data"] else { throw NotFound() }
        return data
    }

    @Test func `from the system everything is reached by the addresses it gives`()
        async throws
    {
        try await withSite(PaperExamples.published) { site in
            let system = try await read(site, "/oparl")
            #expect(system["type"] == "https://schema.oparl.org/1.1/System")
            let body = try #require(try list(try await read(site, "/oparl/body")).first)
            #expect(body["type"] == "https://schema.oparl.org/1.1/Body")
            for kind in OParlClass.allCases {
                for object in try list(try await read(site, "/oparl/\(kind.rawValue)")) {
                    guard case .string(let url) = object["id"] else { throw NotFound() }
                    let path = "/oparl/" + url.split(separator: "/oparl/").dropFirst().joined()
                    #expect(try await read(site, path) == object)
                }
            }
        }
    }

    @Test func `a closed item is its neutral title, whoever asks`() async throws {
        try await withSite(PaperExamples.published) { site in
            for viewer in [Viewer.stranger, .coordinator, .administrator] {
                let page = try await site.get("/oparl/agenda-item", as: viewer)
                #expect(page.text.contains("Byrum ved Hørdumsgade"))
                #expect(page.text.contains("Sag om en enkelt borger"))
                #expect(!page.text.contains("Ida Nabo"))
            }
        }
    }

    @Test func `a draft of an agenda is not there`() async throws {
        try await withSite(PaperExamples.agenda) { site in
            for kind in ["agenda-item", "file"] {
                let list = try list(try await read(site, "/oparl/\(kind)"))
                #expect(list.isEmpty)
            }
        }
    }

    @Test func `no citizen is named in anything (R-153)`() async throws {
        try await withSite(PaperExamples.published) { site in
            for kind in OParlClass.allCases {
                let page = try await site.get("/oparl/\(kind.rawValue)", as: .administrator)
                #expect(!page.text.contains("Navn neighbor"))
            }
        }
    }

    @Test func `what was published and withdrawn is a tombstone for those who ask (R-154)`()
        async throws
    {
        let withdrawn =
            PaperExamples.published + [
                .meeting(.agenda(PaperExamples.meeting, .withdraw("byrum", reason: nil)))
            ]
        try await withSite(withdrawn) { site in
            let all = try list(try await read(site, "/oparl/agenda-item"))
            #expect(all.count == 2)
            let since = "/oparl/agenda-item?modified_since=2000-01-01T00:00:00Z"
            let gone = try list(try await read(site, since)).filter { $0["deleted"] == true }
            #expect(gone.count == 1)
            #expect(gone.first?["name"] == nil)
            let object = try await read(site, "/oparl/agenda-item/juni~byrum")
            #expect(object["deleted"] == true)
        }
    }

    @Test func `lists are paged, and the filters keep to the days`() async throws {
        try await withSite(PaperExamples.published) { site in
            let first = try await read(site, "/oparl/meeting?page=1")
            #expect(first["pagination"]?["totalPages"] == 1)
            #expect(try await site.get("/oparl/meeting?page=2").status == 404)
            #expect(try await site.get("/oparl/meeting?created_since=i%20g%C3%A5r").status == 400)
            let future = "/oparl/meeting?created_since=2999-01-01T00:00:00Z"
            let later = try list(try await read(site, future))
            #expect(later.isEmpty)
            #expect(try await site.get("/oparl/protokol").status == 404)
        }
    }
}
