// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Print

@testable import Web

/// Goes through every door that one reader finds, and notes where secrets stand.
struct DoorWalk {
    private static let most = 2_500

    let site: TestSite
    let viewer: Viewer
    private(set) var seen: Set<String> = []
    /// Those that were there for the reader.
    private(set) var opened: Set<String> = []
    private(set) var found: [MeetingDoorsTests.Secret: [String]] = [:]
    private var ahead: [String] = []

    init(through site: TestSite, as viewer: Viewer) {
        self.site = site
        self.viewer = viewer
    }

    /// Whether there was more than was looked at.
    var isCut: Bool { !ahead.isEmpty }

    mutating func go(from doors: [String]) async throws {
        ahead = ["/"] + doors
        while seen.count < Self.most, let path = ahead.popLast() {
            guard seen.insert(path).inserted else { continue }
            let page = try await site.get(path, as: viewer)
            guard page.status == 200 else { continue }
            opened.insert(path)
            let text = try await words(of: page, at: path)
            for secret in MeetingDoorsTests.Secret.allCases
            where stripped(text, secret.rawValue, at: path).contains(secret.rawValue) {
                found[secret, default: []].append(path)
            }
            if !path.contains(".pdf"), !path.contains(".docx") { ahead += links(in: page.text) }
        }
    }

    private func words(of page: TestPage, at path: String) async throws -> String {
        if path.contains(".pdf") { return try await TextExtraction().text(of: page.bytes, .pdf) }
        if path.contains(".docx") { return try await TextExtraction().text(of: page.bytes, .docx) }
        return page.text
    }

    /// What was searched for stands in the page's own form and addresses.
    private func stripped(_ text: String, _ word: String, at path: String) -> String {
        guard path.hasPrefix("/soeg") else { return text }
        if path.hasPrefix("/soeg.atom") {
            // The feed is called after what was searched for.
            return text.split(separator: "<entry>").dropFirst().joined()
        }
        return ["q=\(word)", "value=\"\(word)\"", "“\(word)”", "&quot;\(word)&quot;"]
            .reduce(text) { $0.replacing($1, with: "") }
    }

    private func links(in text: String) -> [String] {
        let pages = text.matches(of: #/(?:href|src)="(\/[^"#]*)/#).map { String($0.1) }
        let lists = text.matches(of: #/"http:\/\/127\.0\.0\.1(?::\d+)?(\/[^"#]*)"/#).map {
            String($0.1)
        }
        let calls = text.matches(of: #/"(\/api\/v1\/[^"{]*)"/#).map { String($0.1) }
        return (pages + lists + calls).map { $0.replacing("&amp;", with: "&") }.filter(isWorthALook)
    }

    /// Other days and languages lead to the same pages again, and other
    /// papers than the meeting's have tests of their own.
    private func isWorthALook(_ path: String) -> Bool {
        if seen.contains(path) { return false }
        let isPaper = path.contains(".pdf") || path.contains(".docx")
        return !["dag=", "sprog=", "retur="].contains { path.contains($0) }
            && !["/log-ud", "/assets/"].contains { path.contains($0) }
            && (!isPaper || path.contains("/bilag/") || path.contains("/moeder/"))
    }
}
