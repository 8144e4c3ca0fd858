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
@Suite struct `A file that takes long to read` {
    @Test func `is read beside the request, and its sender is led to the paper`() async throws {
        let letter = "<!doctype html><meta charset='utf-8'><p>Tryghed på Nørrebro</p>"
        let printed = try await Press().print(Array(letter.utf8), as: .pdf, in: .danish)
        try await withSite(patience: .zero) { site in
            let sent = try await site.upload(
                "/viden/ny", printed, named: "brev.pdf", [("door", "stop")], as: .tmfOfficer)
            let path = try #require(sent.location)
            #expect(sent.status == 303)
            #expect(path.hasPrefix("/viden/modtages/"))
            let others = try await site.get(path, as: .sofOfficer)
            #expect(others.status == 404)
            let done = try await site.received(path)
            let paper = try #require(site.paper)
            #expect(done.location == Paths.bankPaper(paper.id))
            #expect(paper.original.name == "brev.pdf")
        }
    }

    @Test func `says how far it is, and asks again by itself`() async throws {
        try await withSite { site in
            var progress = site.progress()
            progress.page = .init(number: 3, count: 12)
            let page = try await site.page(of: progress)
            #expect(page.status == 200)
            #expect(page.headers["refresh"] == "2")
            #expect(page.text.contains("3 af 12"))
            #expect(page.text.contains("Du kan lukke siden"))
        }
    }

    @Test func `is told of when the work was interrupted or a program failed`() async throws {
        try await withSite { site in
            var silent = site.progress()
            silent.touched = Moment(milliseconds: 0)
            var failed = site.progress()
            failed.problem = WorkProblem(of: PrintFault.missing(program: "tesseract"))
            for (progress, sentence) in [
                (silent, "Læsningen blev afbrudt"), (failed, "tesseract er ikke installeret"),
            ] {
                let page = try await site.page(of: progress)
                #expect(page.text.contains(sentence))
                #expect(page.text.contains("Læg den i igen"))
                #expect(page.headers["refresh"] == nil)
            }
        }
    }

    @Test func `is refused with its reason, without a name that may hold a CPR number`()
        async throws
    {
        try await withSite { site in
            var progress = site.progress()
            progress.received = ["svar.txt", "070761-4285.txt"].map { name in
                ReceivedFile(
                    BankIntake.Outcome(name: name, paper: nil, refusal: FileRefusal.withoutText))
            }
            let page = try await site.page(of: progress)
            #expect(page.text.contains("Papiret kom ikke ind"))
            #expect(page.text.contains("svar.txt"))
            #expect(!page.text.contains("070761"))
            #expect(page.text.contains(FileRefusal.withoutText.sentence.danish))
        }
    }

    @Test func `is forgotten after a day`() async throws {
        try await withSite { site in
            var old = site.progress()
            old.touched = Moment(milliseconds: 0)
            try await site.keep(old)
            _ = try await site.takePaper()
            let left = try await site.cabinet.list(
                .work, from: ReceivingProgress.first, below: ReceivingProgress.end, atMost: 10)
            #expect(left == [])
        }
    }
}

extension TestSite {
    fileprivate func progress() -> ReceivingProgress {
        ReceivingProgress(
            attempt: "earlier", by: Viewer.tmfOfficer.person, at: runtime.time.now)
    }

    fileprivate func keep(_ progress: ReceivingProgress) async throws {
        let (key, bytes) = (ReceivingProgress.key(progress.attempt), progress.bytes)
        try await cabinet.change([key], in: .work) { _ in [key: bytes] }
    }

    fileprivate func page(of progress: ReceivingProgress) async throws -> TestPage {
        try await keep(progress)
        return try await get(Paths.receiving(progress.attempt), as: .tmfOfficer)
    }

    /// The answer once the file has been read.
    fileprivate func received(_ path: String) async throws -> TestPage {
        for _ in 0..<1_200 {
            let answer = try await get(path, as: .tmfOfficer)
            if answer.status != 200 { return answer }
            try await Task.sleep(for: .milliseconds(100))
        }
        return try await get(path, as: .tmfOfficer)
    }
}
