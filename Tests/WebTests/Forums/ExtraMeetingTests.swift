// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct ExtraMeetingTests {
    @Test func `every extra meeting has its own fields, and room for one more`() async throws {
        let rule = Cadence(
            meetings: 4, per: .year,
            extra: [ExtraMeeting(month: 6, topic: "sommer"), ExtraMeeting(month: 12)])
        let texts = ClauseTexts(Clause("a", "Møder", .cadence(rule)))
        #expect(texts.extraMeetings == 2)
        #expect(texts["topic"] == "sommer")
        #expect(texts["month-2"] == "12")
        try await withSite(Cast.forum) { site in
            let first = try await site.get(CharterEditorTests.path, as: .coordinator)
            let open = try await CharterEditorTests.press("insert:12", on: first, site)
            let fields = [
                ("c-kind", "cadence"), ("c-sentence", "Fire møder og to til."), ("c-count", "4"),
                ("c-per", "year"), ("c-extra", "ja"), ("c-month", "6"), ("c-extra-2", "ja"),
                ("c-month-2", "december"),
            ]
            let wrong = try await CharterEditorTests.press("close", on: open, site, fields)
            #expect(wrong.text.contains("id=\"c-month-2-error\""))
            #expect(wrong.text.contains("name=\"c-extra-3\""))
        }
    }
}
