// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import HashTreeCollections
import Testing

/// The safety walks as the demo city's files write them.
struct CopenhagenWalkTests {
    private let city: City

    /// Read once for all tests, since the files are many.
    private static let built = Result {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let (draft, problems) = CityFolder.read("/\(folder)/Cities/copenhagen")
        #expect(problems == [])
        let known = try #require(draft)
        var city = City()
        for step in known.schedule() {
            switch step.command {
            case .organization(.register), .organization(.establishPost), .area(.register),
                .area(.bound), .walk:
                for event in try city.decide(step.command, on: step.day) {
                    city.apply(event, on: step.day)
                }
            default: continue
            }
        }
        return city
    }

    init() throws {
        city = try CopenhagenWalkTests.built.get()
    }

    @Test func `six places were walked from 2010 to 2012, on days that the source does not tell`()
        throws
    {
        let walked = city.walks.inOrder.filter { $0.record != nil }
        #expect(walked.count == 6)
        #expect(walked.allSatisfy { $0.content.isExample && $0.content.until != nil })
        #expect(walked.allSatisfy { $0.report?.isPublished == true })
        let areas = Set(walked.flatMap(\.content.areas))
        #expect(
            areas == [
                "ryparken", "tingbjerg", "sydhavnen", "ydre-noerrebro", "indre-noerrebro",
                "kgs-enghave",
            ])
    }

    @Test func `the coming walk is after dark, open to all, and invited to`() throws {
        let walk = try #require(city.walks["sydhavnen-december-2026"])
        #expect(walk.state == .invited)
        #expect(walk.content.isOpen)
        #expect(city.light(on: walk)?.kind == .dark)
        #expect(city.sees(walk, .stranger))
    }

    @Test func `files that are read again change nothing`() throws {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let draft = try #require(CityFolder.read("/\(folder)/Cities/copenhagen").0)
        let again = draft.difference(from: city, applied: []).commands.filter {
            if case .walk = $0.command { true } else { false }
        }
        #expect(again.isEmpty)
    }
}
