// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import Journal
import Testing

@testable import Web

//
struct BigReportTests {
    private static let picture = Result {
        let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let path = "/\(folder)/Cities/copenhagen/photos/tingbjerg-lygter-efter.jpg"
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private static func finding(_ number: Int) -> CityCommand {
        .finding(
            .report(
                FindingDraft(
                    id: FindingID("f-\(number)"),
                    content: FindingContent(category: "lys", place: FindingPlace(area: .square)),
                    photos: [
                        FindingPhoto(file: "aa11", isPublic: true, width: 800, height: 600)
                    ], by: .organization(id: .tmf, person: nil), walk: WalkSite.id,
                    isPublic: true)))
    }

    @Test func `a report of a hundred findings holds every photo and can still be sent`()
        async throws
    {
        let picture = try Self.picture.get()
        let given =
            WalkSite.invited() + [.finding(.stateCategory(WalkSite.category))]
            + (1...100).map(Self.finding)
        try await withSite(given, today: day("2021-06-16")) { site async throws in
            try await site.cabinet.change(["aa11"], in: .files) { _ in ["aa11": picture] }
            let walked = try await site.post(
                "\(WalkSite.path)/forloeb", [("day", "15. juni 2021"), ("seen", "2")],
                as: .tmfOfficer)
            #expect(walked.status == 303)
            let paper = try await site.get("\(WalkSite.path)/rapport.pdf", as: .tmfOfficer)
            #expect(paper.status == 200)
            #expect(paper.bytes.starts(with: Array("%PDF".utf8)))
            #expect(paper.bytes.count < 10_000_000)
            #expect(String(decoding: paper.bytes, as: UTF8.self).contains("/Image"))
        }
    }
}
