// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import HashTreeCollections
import Print
import Runtime
import Testing

@testable import Web

/// What comes in, and what of the original goes out again.
struct BankDoorTests {
    private static let number = "Borgeren har nummer 010203-1234."

    //
    @Test func `where something a letter carries was blackened, nobody gets an original`()
        async throws
    {
        try await withSite { site in
            let path = try await site.takePaper(
                BankExamples.mail(attaching: "bilag.txt", Self.number), named: "brev.eml",
                door: "overstreg")
            let part = try #require(
                site.paper.map {
                    site.runtime.snapshot.present.city.knowledge.enclosures(of: $0.id)
                }?
                .first)
            let partPath = Paths.bankPaper(part.id)
            for viewer in [Viewer.tmfOfficer, .coordinator, .administrator] {
                #expect(try await site.get("\(path)/original", as: viewer).status == 404)
                #expect(try await site.get("\(partPath)/original", as: viewer).status == 404)
            }
            let words = try await site.get(partPath, as: .coordinator).text
            #expect(words.contains("010203-****"))
            #expect(!words.contains("010203-1234"))
            let letter = try await site.get(path, as: .coordinator).text
            #expect(letter.contains("Originalen er lukket for alle"))
            #expect(!letter.contains("\(path)/original"))
        }
    }

    //
    @Test func `a letter with a file that nobody could read keeps its original closed`()
        async throws
    {
        try await withSite { site in
            let path = try await site.takePaper(
                BankExamples.mail(attaching: "program.bin", "ukendt", type: "application/x-ukendt"),
                named: "brev.eml")
            #expect(site.paper?.unread == 1)
            #expect(try await site.get("\(path)/original", as: .coordinator).status == 404)
            let page = try await site.get(path, as: .tmfOfficer).text
            #expect(page.contains("1 af filerne i den kunne ikke"))
        }
    }

    //
    @Test func `a letter whose every part was read gives its original to employees`() async throws {
        try await withSite { site in
            let path = try await site.takePaper(
                BankExamples.mail(attaching: "bilag.txt", "Lampen er slukket."), named: "brev.eml")
            #expect(site.paper?.unread == 0)
            #expect(try await site.get("\(path)/original", as: .tmfOfficer).status == 200)
            let page = try await site.get(path, as: .tmfOfficer).text
            #expect(page.contains("Det, brevet havde med"))
        }
    }

    //
    @Test func `a CPR number in the other half of a mail stops it`() async throws {
        let mail = """
            From: nabo@example.dk
            Subject: Hej
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=graense

            --graense
            Content-Type: text/plain; charset=utf-8

            Hej med jer.
            --graense
            Content-Type: text/html; charset=utf-8

            <p>Mit nummer er 010203-1234.</p>
            --graense--

            """
        try await withSite { site in
            let stopped = try await site.upload(
                "/viden/ny", Array(mail.utf8), named: "brev.eml", [("door", "stop")],
                as: .tmfOfficer)
            #expect(stopped.status == 422)
            #expect(site.paper == nil)
        }
    }

    //
    @Test func `a file whose reader is stopped at its limits is refused, with what to do`()
        async throws
    {
        let page = "<!doctype html><meta charset='utf-8'><p>Tryghed</p>"
        let printed = try await Press().print(Array(page.utf8), as: .pdf, in: .danish)
        let stopped = FileManager.default.temporaryDirectory
            .appendingPathComponent("tvaers-stopped-\(UUID().uuidString)")
        try Data("#!/bin/sh\nkill -KILL $$\n".utf8).write(to: stopped)
        defer { try? FileManager.default.removeItem(at: stopped) }
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o700], ofItemAtPath: stopped.path)
        try await withSite { site in
            let intake = BankIntake(
                site.runtime, site.cabinet, intake: PaperIntake(pdfReader: stopped.path))
            let outcomes = try await intake.take(printed, named: "brev.pdf", by: .tmfOfficer)
            #expect(outcomes.map(\.paper) == [nil])
            #expect(outcomes.first?.refusal as? FileRefusal == .tooHeavy)
            #expect(outcomes.first?.refusal?.sentence.danish.contains("Del den i flere") == true)
            #expect(site.paper == nil)
        }
    }

    //
    @Test(arguments: [
        ("", "brev.txt", "Filen er tom"), ("PK\u{3}\u{4}bombe", "brev.docx", "i stykker"),
        ("%PDF-1.4\nvrøvl", "brev.pdf", "i stykker"), ("\u{1}\u{2}", "brev.txt", "hverken PDF"),
        ("%PDF-1.4\nvrøvl", "brev.txt", "indholdet er PDF"),
    ])
    func `a file that is none is refused with a sentence`(
        content: String, name: String, sentence: String
    ) async throws {
        try await withSite { site in
            let page = try await site.upload(
                "/viden/ny", Array(content.utf8), named: name, [("door", "stop")], as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains(sentence))
            #expect(site.paper == nil)
        }
    }
}
