// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct StatusRoundExtendTests {
    private static let path = "\(StatusReportSite.path)/frist"

    @Test func `whoever asks gives more time, and everybody reads why`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            let round = try #require(
                site.runtime.snapshot.present.city.statusReports[StatusReportSite.round])
            let later = round.due.advanced(by: 7)
            #expect(try await site.get(Self.path, as: .tmfOfficer).status == 403)
            #expect(try await site.get(Self.path, as: .sofOfficer).status == 200)
            let typed = [("seen", "\(round.due)"), ("reason", "Sommerferien kom imellem.")]
            let missing = try await site.post(Self.path, typed, as: .sofOfficer)
            #expect(missing.status == 422)
            #expect(missing.text.contains("Sommerferien kom imellem."))
            let early = try await site.post(
                Self.path, typed + [("until", "\(round.due)")], as: .sofOfficer)
            #expect(early.status == 422)
            #expect(early.text.contains("id=\"until-error\""))
            let form = typed + [("until", "\(later)")]
            #expect(try await site.post(Self.path, form, as: .sofOfficer).status == 303)
            let page = try await site.get(StatusReportSite.path, as: .tmfOfficer).text
            #expect(page.contains("Sommerferien kom imellem."))
            // Whoever looked before the change is told of it.
            let second = try await site.post(
                Self.path, typed + [("until", "\(later.advanced(by: 1))")], as: .sofOfficer)
            #expect(second.status == 409)
            #expect(second.text.contains("Fristen er imens flyttet"))
        }
    }
}
