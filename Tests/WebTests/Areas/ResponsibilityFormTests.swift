// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

struct ResponsibilityFormTests {
    private static let path = "/omraader/sydhavnen/ansvar"
    private static let held = CityCommand.area(
        .assign("r", .sydhavnen, .whole, to: .areaCoordinator, from: day("2021-02-01")))

    @Test func `whoever is named is responsible from that day`() async throws {
        try await withSite { site in
            let answer = try await site.post(
                Self.path,
                [("scope", "samlet"), ("post", "oekf-koordinator"), ("from", "1. juni 2021")],
                as: .coordinator)
            #expect(answer.status == 303)
            let page = try await site.get("/omraader/sydhavnen")
            #expect(page.text.contains("siden 1. juni 2021"))
            #expect(!page.text.contains("Ingen har det samlede ansvar"))
        }
    }

    @Test func `a department's own part is named in the same form`() async throws {
        try await withSite { site in
            let answer = try await site.post(
                Self.path, [("scope", "tmf"), ("post", "tmf-byrum"), ("from", "01.06.2021")],
                as: .coordinator)
            #expect(answer.status == 303)
            let responsible = site.runtime.snapshot.present.city.areas.responsible(
                for: .department(.tmf), in: .sydhavnen, on: TestSite.today)
            #expect(responsible?.post == .urbanSpaces)
        }
    }

    @Test(arguments: [
        (scope: "", post: "tmf-byrum", from: "1. juni 2021", field: "scope"),
        (scope: "samlet", post: "", from: "1. juni 2021", field: "post"),
        (scope: "samlet", post: "tmf-byrum", from: "", field: "from"),
        (scope: "samlet", post: "tmf-byrum", from: "31. juni 2021", field: "from"),
        (scope: "samlet", post: "tmf-byrum", from: "1. januar 2021", field: "from"),
    ])
    func `what is missing or cannot be is said at its field`(
        scope: String, post: String, from: String, field: String
    ) async throws {
        try await withSite([Self.held]) { site in
            let answer = try await site.post(
                Self.path, [("scope", scope), ("post", post), ("from", from)], as: .coordinator)
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"\(field)-error\""))
            #expect(answer.text.contains("name=\"from\" type=\"text\" value=\"\(from)\""))
        }
    }

    @Test func `a responsibility that ends leaves a gap from the day after`() async throws {
        try await withSite([Self.held]) { site in
            let form = try await site.get("\(Self.path)/r", as: .coordinator)
            #expect(form.text.contains("Dagen efter har ingen dette ansvar her"))
            let answer = try await site.post(
                "\(Self.path)/r", [("to", "31. maj 2021")], as: .coordinator)
            #expect(answer.status == 303)
            let page = try await site.get("/omraader/sydhavnen")
            #expect(page.text.contains("hullet opstod 1. juni 2021"))
            let twice = try await site.post(
                "\(Self.path)/r", [("to", "30. maj 2021")], as: .coordinator)
            #expect(twice.status == 422)
            #expect(twice.text.contains("id=\"to-error\""))
        }
    }

    @Test func `a responsibility is found only in its own area`() async throws {
        try await withSite([Self.held]) { site in
            let page = try await site.get("/omraader/kgs-enghave/ansvar/r", as: .coordinator)
            #expect(page.status == 404)
        }
    }
}
