// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

/// R-343: what is written in hearings, reports and meetings is found by those who
/// may read it, and leaves no trace with others.
struct WrittenTextTests {
    private func finds(
        _ word: String, _ site: TestSite, as viewer: Viewer
    ) async throws -> Bool {
        let page = try await site.get("/soeg?q=\(word)", as: viewer).text
        let words = try await site.get("/soeg/forslag?q=\(word.prefix(5))", as: viewer).text
        let feed = try await site.get("/soeg.atom?q=\(word)", as: viewer).text
        let isFound = page.lowercased().contains("<mark>\(word)</mark>")
        #expect(words.contains("\"\(word)\"") == isFound)
        #expect(page.contains("I teksterne (1)") == isFound)
        if viewer == .stranger { #expect(feed.contains("<entry>") == isFound) }
        return isFound
    }

    @Test func `a response is its writer's until it is delivered`() async throws {
        try await withSite(HearingSite.open()) { site async throws in
            let path = "\(HearingSite.path)/part/sof"
            var typed = [
                ("position", "agree"), ("text", "Byggeskure kan vente."), ("point-1", ""),
                ("point-2", ""), ("trin", "gem"), ("seen", "1"),
            ]
            #expect(try await site.post(path, typed, as: .sofOfficer).status == 303)
            #expect(try await finds("byggeskure", site, as: .sofOfficer))
            for viewer in [Viewer.tmfOfficer, .participant, .stranger] {
                #expect(try await !finds("byggeskure", site, as: viewer))
            }
            (typed[4].1, typed[5].1) = ("aflever", "2")
            #expect(try await site.post(path, typed, as: .sofOfficer).status == 303)
            #expect(try await finds("byggeskure", site, as: .tmfOfficer))
            #expect(try await !finds("byggeskure", site, as: .stranger))
        }
    }

    @Test func `a delivered response to a public hearing is everybody's`() async throws {
        try await withSite(HearingSite.open(isPublic: true)) { site async throws in
            let typed = [
                ("position", "agree"), ("text", "Byggeskure kan vente."), ("point-1", ""),
                ("trin", "aflever"), ("seen", "1"),
            ]
            let path = "\(HearingSite.path)/part/sof"
            #expect(try await site.post(path, typed, as: .sofOfficer).status == 303)
            #expect(try await finds("byggeskure", site, as: .stranger))
            let page = try await site.get("/soeg?q=byggeskur&art=response").text
            #expect(page.contains("Svaret fra"))
            #expect(page.contains("href=\"\(HearingSite.path)\""))
        }
    }

    @Test func `a statement is found by those who write it and those who asked`() async throws {
        try await withSite(StatusReportSite.commands) { site async throws in
            _ = try await site.post(
                StatusReportSite.form, StatusReportSite.typed("Nyt rampelys."), as: .tmfOfficer)
            #expect(try await finds("rampelys", site, as: .tmfOfficer))
            #expect(try await finds("rampelys", site, as: .sofOfficer))
            for viewer in [Viewer.participant, .stranger] {
                #expect(try await !finds("rampelys", site, as: viewer))
            }
        }
    }

    @Test func `minutes are found by members when they are sent out`() async throws {
        try await withSite(MeetingHomeTests.city) { site async throws in
            try await MinutesPageTests().given(site)
            let minutes = "\(MeetingHomeTests.path)/referat"
            func found(_ viewer: Viewer) async throws -> Bool {
                let page = try await site.get("/soeg?q=toiletterne+droftet&art=minutes", as: viewer)
                return page.text.contains("href=\"\(minutes)#")
            }
            #expect(try await found(.secretary))
            #expect(try await !found(.participant))
            _ = try await site.post("\(minutes)/udsendelse", as: .secretary)
            #expect(try await found(.participant))
            #expect(try await !found(.stranger))
        }
    }
}
