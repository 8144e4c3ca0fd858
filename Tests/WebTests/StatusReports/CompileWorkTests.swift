// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Journal
import Print
import Runtime
import Testing

@testable import Web

//
struct CompileWorkTests {
    private static let path = "\(StatusReportSite.path)/saml"
    private static let key = CompileProgress.key(StatusReportSite.round)

    @Test func `the request is answered at once and the report follows`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            try await site.signed("Lygterne virker.")
            let asked = try await site.post(Self.path, as: .sofOfficer)
            #expect(asked.location == Self.path)
            let done = try await site.compiled(as: .sofOfficer)
            #expect(done.status == 303)
            #expect(await site.progress()?.step == .done)
            #expect(try await site.get(Self.path, as: .tmfOfficer).status == 403)
        }
    }

    @Test(arguments: [
        (Press.Programs(pdf: "no-such-weasyprint"), "no-such-weasyprint er ikke installeret"),
        (Press.Programs(pdf: "false"), "Filen kunne ikke laves"),
        (Press.Programs(docx: "no-such-pandoc"), "no-such-pandoc er ikke installeret"),
    ])
    func `a program that is missing or crashes is told calmly and nothing is lost`(
        _ programs: Press.Programs, _ sentence: String
    ) async throws {
        try await withSite(StatusReportSite.commands, printing: programs) { site in
            try await site.signed("Lygterne virker.")
            let position = site.runtime.snapshot.position
            let told = try await site.compiled(as: .sofOfficer)
            #expect(told.status == 200)
            #expect(told.text.contains(sentence))
            #expect(told.text.contains("Intet er gået tabt"))
            #expect(told.text.contains("Saml redegørelsen igen"))
            #expect(site.runtime.snapshot.position == position)
            #expect(await site.words("status") == Array("Lygterne virker.".utf8))
            #expect(try await site.get(StatusReportSite.path, as: .sofOfficer).status == 200)
        }
    }

    @Test func `an interrupted compiling is told of and what it made is used again`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            try await site.signed("Lygterne virker.")
            var left = CompileProgress(
                attempt: "earlier", at: Moment(milliseconds: 0), statements: 1)
            left.step = .docx
            try await site.keep(left)
            let told = try await site.get(Self.path, as: .sofOfficer)
            #expect(told.text.contains("Arbejdet blev afbrudt"))
            #expect(told.headers["refresh"] == nil)
            let done = try await site.compiled(as: .sofOfficer)
            #expect(done.status == 303)
            let progress = try #require(await site.progress())
            #expect(progress.made.count == 2)
            // Asked once more, the same page is not made again.
            #expect(try await site.get(Self.path, as: .sofOfficer).status == 303)
        }
    }

    @Test func `while one node works on it no other begins`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            try await site.signed("Lygterne virker.")
            let elsewhere = CompileProgress(
                attempt: "elsewhere", at: site.runtime.time.now, statements: 1)
            try await site.keep(elsewhere)
            #expect(try await site.post(Self.path, as: .sofOfficer).location == Self.path)
            let page = try await site.get(Self.path, as: .sofOfficer)
            #expect(page.headers["refresh"] == "2")
            #expect(page.text.contains("PDF laves"))
            #expect(await site.progress()?.attempt == "elsewhere")
        }
    }
}

extension TestSite {
    fileprivate func progress() async -> CompileProgress? {
        let key = CompileProgress.key(StatusReportSite.round)
        return CompileProgress(bytes: (try? await cabinet.content(of: key, in: .work)) ?? nil)
    }

    fileprivate func keep(_ progress: CompileProgress) async throws {
        let (key, bytes) = (CompileProgress.key(StatusReportSite.round), progress.bytes)
        try await cabinet.change([key], in: .work) { _ in [key: bytes] }
    }
}
