// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import HashTreeCollections
import Testing

/// The journal as the demo city's files write it.
struct CopenhagenCaseTests {
    private let cases: Cases

    /// Read once for all tests, since the files are many.
    private static let built = Result {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let (draft, problems) = CityFolder.read("/\(folder)/Cities/copenhagen")
        #expect(problems == [])
        var city = City()
        for step in try #require(draft).schedule() {
            // Papers hang on nothing but those who write and what they are about.
            guard let events = try? city.decide(step.command, on: step.day) else {
                if case .casework = step.command {
                    Issue.record("\(step.key) was refused")
                }
                continue
            }
            for event in events { city.apply(event, on: step.day) }
        }
        return city
    }

    init() throws {
        cases = try Self.built.get().cases
    }

    @Test func `the letters have the numbers that stand on them`() throws {
        let letter = try #require(cases["brev-2021-10-05" as CaseDocumentID])
        #expect("\(letter.number)" == "2021-0262994-3")
        #expect(letter.ean?.digits == "5798009800275")
        #expect(letter.content.addressees.count == 3)
        #expect(letter.content.signatories.first?.onBehalfOf == "kgs-enghave-lu")
        let covering = try #require(cases["foelgebrev-2011-03-03" as CaseDocumentID])
        #expect("\(covering.number)" == "2011-161281")
        #expect(cases[covering.case]?.number.description == "2010-14793")
        #expect(covering.content.signatories.count == 2)
        #expect(cases["hotspot-2010" as CaseID]?.number.description == "2010-857794")
    }

    @Test func `what the city numbers itself does not look like what a source says`() throws {
        let made = try #require(cases["ajp-svar-2026" as CaseID])
        #expect(made.isExample)
        #expect(made.number.serial.hasPrefix("9"))
        #expect(cases.schemes.count == 2)
    }

    @Test func `one request is answered in time, and one is open`() {
        let requests = cases.requests.values.sorted { $0.received < $1.received }
        #expect(requests.map { $0.answered == nil } == [false, true])
    }
}
