// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import HashTreeCollections
import Journal
import Runtime
import Testing

@testable import Web

/// The phone's side of a walk, asked as the phone asks.
struct CaptureTests {
    private let path = "/vandringer/efteraar/gaa"
    private let sync = "/vandringer/efteraar/fund"
    private let photo =
        Data(
            base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9Q"
                + "DwADhgGAWjR9awAAAABJRU5ErkJggg==") ?? Data()

    private let walk: [CityCommand] = [
        .finding(
            .stateCategory(
                FindingCategory(
                    id: "belysning", name: Phrase(da: "Belysning", en: "Lighting")))),
        .finding(
            .stateCategory(
                FindingCategory(id: "skrald", name: Phrase(da: "Skrald", en: "Rubbish")))),
        .walk(
            .plan(
                "efteraar",
                WalkContent(
                    title: "Efterårsvandring", areas: [.sydhavnen], streets: ["Hørdumsgade"],
                    day: TestSite.today,
                    leader: .urbanSpaces, participants: [.neighbors]))),
        .walk(.invite("efteraar", seen: nil)),
    ]

    private func finding(
        _ id: String = "f-1", category: String = "belysning", note: String = "Lampen er slukket",
        photos: [String] = [], seen: Int? = nil, stroke: Int = 1
    ) -> JSON {
        [
            "id": .string(id), "stroke": .integer(Int64(stroke)),
            "seen": seen.map { .integer(Int64($0)) } ?? .null,
            "category": .string(category), "severity": "acute", "latitude": .number(55.65),
            "longitude": .number(12.54), "words": "ved trappen", "note": .string(note),
            "foundAt": .integer(1_623_062_400_000), "skew": 0,
            "photos": .array(photos.map(JSON.string)), "voice": .null,
        ]
    }

    private func send(
        _ site: TestSite, _ findings: [JSON], files: [Data] = [],
        as viewer: Viewer = .tmfOfficer, token: String? = nil
    ) async throws -> (status: Int, findings: [JSON]) {
        let own = site.session(of: viewer).map { site.keys.formToken(for: $0) } ?? ""
        var body = Data()
        func part(_ head: String, _ content: Data) {
            body += Data("--graense\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8)
            body += content + Data("\r\n".utf8)
        }
        part("name=\"token\"", Data((token ?? own).utf8))
        part("name=\"fund\"", Data([UInt8].json(JSON.array(findings))))
        for file in files {
            part("name=\"fil\"; filename=\"\(hash(file)).jpg\"", file)
        }
        body += Data("--graense--\r\n".utf8)
        let page = try await site.send(
            "POST", sync, as: viewer,
            headers: ["Content-Type": "multipart/form-data; boundary=graense"], body: body)
        guard case .array(let told)? = JSON(bytes: page.bytes)?["findings"] else {
            return (page.status, [])
        }
        return (page.status, told)
    }

    private func hash(_ data: Data) -> String {
        UploadedFile(field: "fil", name: "", bytes: [UInt8](data)).contentHash
    }

    @Test
    func `the page opens with leave to use the camera and the place, for those who walk (R-297)`()
        async throws
    {
        try await withSite(walk) { site in
            let page = try await site.get(path, as: .tmfOfficer)
            #expect(page.status == 200)
            #expect(page.text.contains("Efterårsvandring"))
            #expect(page.text.contains("value=\"belysning\""))
            #expect(page.headers["permissions-policy"]?.contains("camera=(self)") == true)
            #expect(page.headers["content-security-policy"]?.contains("unsafe") == false)
            #expect(try await site.get(path, as: .participant).status == 200)
            #expect(try await site.get(path, as: .sofOfficer).status == 403)
            #expect(try await site.get(path).status == 303)
        }
    }

    @Test func `the worker is served at the walks and is asked for anew`() async throws {
        try await withSite { site in
            let worker = try await site.get("/vandringer/sw.js")
            #expect(worker.headers["content-type"]?.hasPrefix("text/javascript") == true)
            #expect(worker.headers["cache-control"] == "no-cache")
            let manifest = try await site.get("/app/tvaers.webmanifest")
            #expect(manifest.headers["content-type"] == "application/manifest+json")
        }
    }

    @Test func `the worker keeps every script and style that the page asks for`() async throws {
        try await withSite(walk) { site in
            let page = try await site.get(path, as: .tmfOfficer).text
            let worker = try await site.get("/vandringer/sw.js").text
            let asked = page.matches(of: /(?:src|href)="(\/assets\/[\w.-]+\.(?:js|css))"/).map(\.1)
            #expect(asked.count > 10)
            for file in asked {
                #expect(worker.contains("\"\(file)\""), "\(file)")
                #expect(try await site.get("\(file)").status == 200)
            }
        }
    }

    @Test func `the key tells who sends and the time here`() async throws {
        try await withSite(walk) { site in
            let key = try await site.get("\(path)/noegle", as: .tmfOfficer)
            #expect(JSON(bytes: key.bytes)?["person"] == "planner")
            #expect(JSON(bytes: key.bytes)?["now"] != nil)
            #expect(try await site.get("\(path)/noegle").status == 303)
        }
    }

    @Test func `a finding with its photo comes in once, however often it is sent (R-298)`()
        async throws
    {
        try await withSite(walk) { site in
            let sent = finding(photos: [hash(photo)])
            for _ in 1...2 {
                let answer = try await send(site, [sent], files: [photo])
                #expect(answer.status == 200)
                #expect(answer.findings.map { $0["state"] } == ["sent"])
            }
            let city = site.runtime.snapshot.present.city
            #expect(city.findings.findings(of: "efteraar").map(\.id) == ["f-1"])
            let finding = try #require(city.findings[FindingID("f-1")])
            #expect(finding.photos.count == 1)
            #expect(finding.severity == .acute)
            #expect(finding.foundOn == day("2021-06-07"))
            let file = try #require(finding.photos.first?.file)
            let kept = try await site.cabinet.content(of: file.rawValue, in: .files)
            #expect(kept?.starts(with: [0xFF, 0xD8, 0xFF]) == true)
        }
    }

    @Test func `one that cannot be taken keeps none of the others back`() async throws {
        try await withSite(walk) { site in
            let answer = try await send(
                site,
                [
                    finding("f-1"), finding("f-2", category: "findes-ikke"),
                    finding("f-3", note: "Ring til 010190-1234"), finding("f-4"),
                ])
            #expect(
                answer.findings.map { $0["state"] } == ["sent", "refused", "refused", "sent"])
            let kept = site.runtime.snapshot.present.city.findings.findings(of: "efteraar")
            #expect(kept.map(\.id) == ["f-1", "f-4"])
        }
    }

    @Test func `a file that is no photo costs nobody the finding`() async throws {
        try await withSite(walk) { site in
            let disguised = Data("MZ ikke et billede".utf8)
            let answer = try await send(
                site, [finding(photos: [hash(disguised)])], files: [disguised])
            #expect(answer.findings.first?["state"] == "sent")
            #expect(answer.findings.first?["sentence"] != nil)
            let finding = site.runtime.snapshot.present.city.findings[FindingID("f-1")]
            #expect(finding?.photos.isEmpty == true)
        }
    }

    @Test func `two phones that edit one finding: the second is told, and chooses`()
        async throws
    {
        try await withSite(walk) { site in
            let first = try await send(site, [finding()])
            guard case .integer(let version)? = first.findings.first?["version"] else {
                Issue.record("no version was told")
                return
            }
            let seen = Int(version)
            let mine = try await send(site, [finding(category: "skrald", seen: seen, stroke: 2)])
            #expect(mine.findings.first?["state"] == "sent")
            let theirs = try await send(
                site, [finding(note: "Lampen blinker", seen: seen, stroke: 2)])
            #expect(theirs.findings.first?["state"] == "conflict")
            #expect(theirs.findings.first?["theirs"]?["category"] == "skrald")
            let category = site.runtime.snapshot.present.city.findings[FindingID("f-1")]?.category
            #expect(category == "skrald")
            guard case .integer(let now)? = theirs.findings.first?["version"] else {
                Issue.record("no version was told")
                return
            }
            let chosen = finding(note: "Lampen blinker", seen: Int(now), stroke: 3)
            #expect(try await send(site, [chosen]).findings.first?["state"] == "sent")
            #expect(try await send(site, [chosen]).findings.first?["state"] == "sent")
        }
    }

    @Test func `an old form token and unreadable words from a phone change nothing`()
        async throws
    {
        try await withSite(walk) { site in
            let old = try await send(site, [finding()], token: "gammel")
            #expect(old.status == 403)
            let unreadable = try await send(site, ["hvad?"])
            #expect(unreadable.status == 400)
            #expect(site.runtime.snapshot.present.city.findings[FindingID("f-1")] == nil)
        }
    }

    @Test func `without the script the form sends one finding`() async throws {
        try await withSite(walk) { site in
            let missing = try await site.post(sync, [("words", "ved trappen")], as: .tmfOfficer)
            #expect(missing.status == 422)
            #expect(missing.text.contains("ved trappen"))
            let saved = try await site.post(
                sync, [("category", "skrald"), ("severity", "low"), ("words", "ved trappen")],
                as: .tmfOfficer)
            #expect(saved.status == 303)
            let kept = site.runtime.snapshot.present.city.findings.findings(of: "efteraar")
            #expect(kept.map(\.category) == ["skrald"])
        }
    }
}
