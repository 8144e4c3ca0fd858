// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import Journal
import Testing

@testable import Web

// R-337
struct PhotoCoverTests {
    private static let path = "\(FindingSite.path)/billede/aa11/daek-til"

    private static let picture = Result {
        let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let path = "/\(folder)/Cities/copenhagen/photos/tingbjerg-trappe-foer.jpg"
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private func withPhoto(_ body: @escaping @Sendable (TestSite) async throws -> Void) async throws
    {
        let picture = try Self.picture.get()
        try await withSite(FindingSite.found(isPublic: true)) { site in
            try await site.cabinet.change(["aa11"], in: .files) { _ in ["aa11": picture] }
            try await body(site)
        }
    }

    @Test func `a covered photo takes the place of the one before, which is deleted`()
        async throws
    {
        try await withPhoto { site async throws in
            let saved = try await site.post(
                Self.path,
                [("v-1", "70"), ("t-1", "30,5"), ("b-1", "20"), ("h-1", "25"), ("trin", "gem")],
                as: .tmfOfficer)
            #expect(saved.status == 303)
            let photos = site.finding()?.photos ?? []
            #expect(photos.map(\.isPublic) == [false])
            #expect(photos.first?.file != "aa11")
            let old = try await site.cabinet.content(of: "aa11", in: .files)
            #expect(old == nil)
            let new = "\(FindingSite.path)/billede/\(photos.first?.file.rawValue ?? "")"
            #expect(try await site.get(new, as: .tmfOfficer).status == 200)
            #expect(try await site.get(new).status == 404)
            let again = try await site.post(Self.path, [("v-1", "1")], as: .tmfOfficer)
            #expect(again.status == 409)
        }
    }

    @Test func `it is shown before it is saved, and everybody sees it only when ticked`()
        async throws
    {
        try await withPhoto { site async throws in
            let form = [("v-1", "70"), ("t-1", "30"), ("b-1", "20"), ("h-1", "25")]
            let shown = try await site.post(
                Self.path, form + [("trin", "vis")], as: .tmfOfficer)
            #expect(shown.status == 200)
            #expect(shown.text.contains("<rect x=\"56\" y=\"18\" width=\"16\" height=\"15\""))
            #expect(shown.text.contains("value=\"70\""))
            #expect(site.finding()?.photos.map(\.file) == ["aa11"])
            _ = try await site.post(
                Self.path, form + [("public", "ja"), ("trin", "gem")], as: .tmfOfficer)
            #expect(site.finding()?.photos.map(\.isPublic) == [true])
        }
    }

    @Test func `no field and half a field are refused beside it, and what was typed stays`()
        async throws
    {
        try await withPhoto { site async throws in
            let none = try await site.post(Self.path, [("trin", "gem")], as: .tmfOfficer)
            #expect(none.status == 422)
            #expect(none.text.contains("mindst ét felt"))
            let half = try await site.post(
                Self.path, [("v-1", "10"), ("t-1", "halvvejs"), ("trin", "gem")], as: .tmfOfficer)
            #expect(half.status == 422)
            #expect(half.text.contains("skriv fire tal"))
            #expect(half.text.contains("value=\"halvvejs\""))
        }
    }

    @Test func `only whoever owes the answer covers, and staff alone comes near`() async throws {
        try await withPhoto { site async throws in
            #expect(try await site.get(Self.path, as: .tmfOfficer).status == 200)
            #expect(try await site.get(Self.path, as: .sofOfficer).status == 403)
            #expect(try await site.get(Self.path).status == 303)
            let other = "\(FindingSite.path)/billede/zz/daek-til"
            #expect(try await site.get(other, as: .tmfOfficer).status == 404)
        }
    }
}
