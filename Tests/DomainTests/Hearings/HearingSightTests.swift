// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct HearingSightTests {
    private func seers(_ given: Given) throws -> [Viewer] {
        let hearing = try #require(given.hotspot)
        return ([Viewer.stranger] + Viewer.cast).filter { given.city.sees(hearing, $0) }
    }

    @Test func `what is prepared is its arranger's and theirs who read all`() throws {
        #expect(try seers(.prepared()) == [.coordinator, .administrator, .auditor])
    }

    @Test func `an internal hearing is the staff's and the parties', a public one everybody's`()
        throws
    {
        let open = try seers(.opened())
        #expect(!open.contains(.stranger))
        #expect(!open.contains(.participant))
        #expect(open.contains(.renewalOfficer))
        let asked = try seers(.opened(.hotspot.with { $0.parties = [.neighbors] }))
        #expect(asked.contains(.participant))
        #expect(
            try seers(.opened(.hotspot.with { $0.isPublic = true })).contains(.stranger))
    }

    @Test func `a draft is seen by those who write and approve it alone`() throws {
        let given = try Given.opened().having(
            .assign(to: .tmf, due: nil, approver: nil, seen: nil),
            .write(ResponseDraft(position: .agree), seen: nil), of: .committee)
        let hearing = try #require(given.hotspot)
        let response = try #require(hearing[.committee])
        let seers = ([Viewer.stranger] + Viewer.cast).filter {
            given.city.sees(response, of: hearing, $0)
        }
        #expect(seers == [.tmfOfficer, .secretary, .coordinator, .administrator, .auditor])
        let delivered = try given.having(
            .submit(seen: nil), .approve(by: nil, seen: nil), of: .committee)
        let after = try #require(delivered.hotspot)
        let done = try #require(after[.committee])
        #expect(delivered.city.sees(done, of: after, .sofOfficer))
        #expect(!delivered.city.sees(done, of: after, .stranger))
    }

    @Test func `an internal hearing is everybody's once its note is published`() throws {
        let answered = try Given.heard().on(day("2021-02-02")).having(
            .answer(.hotspot, number: 1, .followed, reason: "n-1", seen: nil),
            .answer(.hotspot, number: 2, .followed, reason: "n-1", seen: nil))
        let closed = try answered.having(.conclude(.hotspot, isPublished: false))
        #expect(try !seers(closed).contains(.stranger))
        let published = try answered.having(.conclude(.hotspot, isPublished: true))
        #expect(try seers(published).contains(.stranger))
        let hearing = try #require(published.hotspot)
        // What was never delivered stays a draft.
        let sof = try #require(hearing[.sof])
        #expect(!published.city.sees(sof, of: hearing, .stranger))
    }

    @Test func `the chronicle tells a stranger nothing of drafts and of what came in`() throws {
        let city = try Given.opened(.hotspot.with { $0.isPublic = true }).city
        let told = HearingExamples.events.filter {
            Chronicle(of: city, for: .stranger, naming: { _ in nil }).isForViewer($0)
        }
        #expect(
            told.map(\.sentenceKey) == [
                "opened", "extended", "admitted", "withdrawn", "concluded",
            ])
    }
}

extension HearingEvent {
    /// The case's name alone.
    fileprivate var sentenceKey: String {
        String("\(self)".prefix { $0 != "(" })
    }
}
