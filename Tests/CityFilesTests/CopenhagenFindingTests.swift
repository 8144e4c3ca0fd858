// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import HashTreeCollections
import Testing

/// The findings of the safety walks as the demo city's files write them.
struct CopenhagenFindingTests {
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
                .walk, .finding:
                for event in try city.decide(step.command, on: step.day) {
                    city.apply(event, on: step.day)
                }
            default: continue
            }
        }
        return city
    }

    init() throws {
        city = try CopenhagenFindingTests.built.get()
    }

    private func finding(_ id: FindingID) throws -> SafetyFinding {
        try #require(city.findings[id])
    }

    @Test func `six places have findings, and every one is marked as an example`() {
        let areas = Set(city.findings.inOrder.compactMap(\.place.area?.rawValue))
        #expect(
            areas.isSuperset(of: [
                "tingbjerg", "ryparken", "sydhavnen", "ydre-noerrebro", "indre-noerrebro",
                "kgs-enghave",
            ]))
        #expect(city.findings.inOrder.allSatisfy { $0.isExample })
    }

    @Test func `the lighting was mended in Tingbjerg and Ryparken`() throws {
        let lamps = try finding("f-tingbjerg-lygter-2011")
        #expect(lamps.state == .mended)
        #expect(lamps.photos.map(\.kind) == [.found, .proof])
        let passage = try finding("f-ryparken-passage-2012")
        #expect(passage.state == .mended)
        #expect(passage.unit == "tmf")
    }

    @Test func `one is acute without money, and one was passed on twice on the same clock`()
        throws
    {
        #expect(city.unfundedAcute.map(\.id) == ["f-sydhavnen-tunnel-2026"])
        let stairs = try finding("f-tingbjerg-trappe-2026")
        #expect(stairs.turns.map(\.unit) == ["tmf", "boligforening-tingbjerg", "tmf"])
        #expect(stairs.clockStart == stairs.receivedOn)
    }

    @Test func `the four sorts of the source are there, and housing answers for its own ground`()
        throws
    {
        let names = city.findings.categoriesInUse.filter { !$0.isExample }.map(\.name.danish)
        #expect(names == ["Belysning", "Beplantning", "Hærværk", "Skrald"])
        #expect(try finding("f-sydhavnen-graffiti-2026").unit == "boligforening-sydhavn")
    }
}
