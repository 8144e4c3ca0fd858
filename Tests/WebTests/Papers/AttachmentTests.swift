// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

/// Papers of an item: what comes in and who gets it out.
struct AttachmentTests {
    private let open = "/moeder/juni/punkter/byrum/bilag"
    private let closed = "/moeder/juni/punkter/borger/bilag"
    private let file = Array("Referat af workshoppen".utf8)

    private func attached(
        _ site: TestSite, to path: String, isPublic: Bool
    ) async throws -> String {
        let saved = try await site.upload(
            path, file, named: "workshop.txt", isPublic ? [("public", "ja")] : [],
            as: .coordinator)
        #expect(saved.status == 303)
        let item = try #require(path.split(separator: "/").dropLast().last)
        let attachment = site.runtime.snapshot.present.city.meetings[PaperExamples.meeting]?
            .agenda[AgendaItemID(String(item))]?.attachments.first
        return "\(path)/\(try #require(attachment).file)"
    }

    @Test func `a file is attached, listed and fetched as it was sent`() async throws {
        try await withSite(PaperExamples.published) { site in
            let path = try await attached(site, to: open, isPublic: true)
            let list = try await site.get(open, as: .coordinator)
            #expect(list.text.contains("workshop.txt"))
            let got = try await site.get(path)
            #expect(got.status == 200)
            #expect(got.bytes == file)
            #expect(got.headers["content-disposition"]?.hasPrefix("attachment") == true)
            #expect(got.headers["content-security-policy"]?.contains("sandbox") == true)
        }
    }

    @Test func `a file for the members is not there for a stranger`() async throws {
        try await withSite(PaperExamples.published) { site in
            let path = try await attached(site, to: open, isPublic: false)
            #expect(try await site.get(path).status == 404)
            #expect(try await site.get(path, as: .coordinator).status == 200)
        }
    }

    @Test func `a file of a closed item is not there for a stranger, by any address`()
        async throws
    {
        try await withSite(PaperExamples.published) { site in
            let path = try await attached(site, to: closed, isPublic: true)
            #expect(try await site.get(path).status == 404)
            let other = path.replacing("borger", with: "byrum")
            #expect(try await site.get(other).status == 404)
            #expect(try await site.get(other, as: .coordinator).status == 404)
        }
    }

    //
    @Test func `a file is taken away again, and nobody gets it by its address`() async throws {
        try await withSite(PaperExamples.published) { site in
            let path = try await attached(site, to: open, isPublic: true)
            #expect(try await site.get(open, as: .coordinator).text.contains("Fjern"))
            for viewer in [Viewer.participant, .sofOfficer] {
                let answer = try await site.post("\(path)/fjernelse", as: viewer)
                #expect([401, 403].contains(answer.status))
            }
            let answer = try await site.post("\(path)/fjernelse", as: .coordinator)
            #expect(answer.status == 303)
            #expect(try await site.get(path).status == 404)
            #expect(try await site.get(path, as: .coordinator).status == 404)
            let again = try await site.post("\(path)/fjernelse", as: .coordinator)
            #expect(again.status == 422)
        }
    }

    @Test func `a file with a CPR number is refused, and nothing of it is kept`() async throws {
        try await withSite(PaperExamples.published) { site in
            let page = try await site.upload(
                open, Array("Ida, 010190-1234".utf8), named: "ida.txt", as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"fil-error\""))
            let city = site.runtime.snapshot.present.city
            #expect(
                city.meetings[PaperExamples.meeting]?.agenda["byrum"]?.attachments.isEmpty == true)
        }
    }

    @Test func `nobody attaches anything to what they may not change`() async throws {
        try await withSite(PaperExamples.published) { site in
            let page = try await site.upload(open, file, named: "a.txt", as: .tmfOfficer)
            #expect(page.status == 403)
            #expect(try await site.get(closed, as: .tmfOfficer).status == 404)
        }
    }

    @Test func `a form without a file says that one must be chosen`() async throws {
        try await withSite(PaperExamples.published) { site in
            let page = try await site.post(open, [], as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("Vælg en fil."))
        }
    }
}
