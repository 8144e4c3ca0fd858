// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Web

struct PagingTests {
    @Test func `a long list is read a page at a time, each thing once`() async throws {
        try await withApi { site in
            let all = try await site.api("GET", "organizations").ids
            var read: [String] = []
            var next: String? = "organizations?limit=3"
            while let path = next {
                let page = try await site.api("GET", path)
                #expect(page.ids.count <= 3)
                read += page.ids
                next = page.next
            }
            #expect(read == all)
            #expect(all.count == 9)
        }
    }

    @Test func `what the reader may not see makes no page shorter`() async throws {
        try await withApi { site in
            let page = try await site.api("GET", "activities?limit=3")
            #expect(
                page.ids == ["brobygning-begynder", "byrum-anlaegges", "styrket-social-indsats"])
            #expect(page.next == nil)
        }
    }

    @Test func `the next page keeps the day and the filter`() async throws {
        try await withApi { site in
            let page = try await site.api(
                "GET", "initiatives?area=sydhavnen&day=2021-06-01&limit=1")
            #expect(
                page.json["next"]
                    == "/api/v1/initiatives?area=sydhavnen&day=2021-06-01&limit=1&after=brobygning")
        }
    }

    @Test func `a list in an order of its own is paged too`() async throws {
        try await withApi { site in
            let all = try await site.api("GET", "attention", key: "coordinator-writes").json[
                "items"]
            let first = try await site.api("GET", "attention?limit=1", key: "coordinator-writes")
            let rest = try await site.api("GET", "attention?after=1", key: "coordinator-writes")
            guard case .array(let all) = all, case .array(let one) = first.json["items"],
                case .array(let others) = rest.json["items"]
            else {
                Issue.record("the lists are missing")
                return
            }
            #expect(one + others == all)
            #expect(first.json["next"] == "/api/v1/attention?limit=1&after=1")
        }
    }
}

extension TestPage {
    /// The path of the next page, as the header names it.
    fileprivate var next: String? {
        guard let link = headers["link"], link.hasSuffix("; rel=\"next\"") else { return nil }
        return String(link.dropFirst("</api/v1/".count).prefix { $0 != ">" })
    }
}
