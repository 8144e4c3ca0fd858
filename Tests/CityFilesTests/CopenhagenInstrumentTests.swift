// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import HashTreeCollections
import Testing

/// Instruments as the demo city's files write them from the letter of 3 March 2011.
struct CopenhagenInstrumentTests {
    private let draft: CityDraft
    private let city: City

    init() throws {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let (read, problems) = CityFolder.read("/\(folder)/Cities/copenhagen")
        #expect(problems == [])
        draft = try #require(read)
        var city = City()
        for step in draft.schedule() {
            switch step.command {
            case .organization(.register), .area(.register), .instrument:
                for event in try city.decide(step.command, on: step.day) {
                    city.apply(event, on: step.day)
                }
            default: continue
            }
        }
        self.city = city
    }

    @Test func `demolition of dwellings was chosen against, with the letter's reason`() throws {
        let demolition = try #require(city.instruments["nedrivning-boliger"])
        #expect(demolition.content.choice == .rejected)
        #expect(demolition.content.areas == [])
        #expect(demolition.taken.description == "2011-03-03")
        let reason = try #require(demolition.content.reason)
        let words = draft.schedule().lazy.compactMap { $0.notes[reason] }.first
        #expect(words?.contains("brug for alle sine boliger") == true)
    }

    @Test func `what the files say is in the city, and a second reading changes nothing`() {
        #expect(city.instruments.stances.count == 28)
        let again = draft.difference(from: city, applied: []).commands
        #expect(again.filter { if case .instrument = $0.command { true } else { false } } == [])
    }

    @Test func `two departments disagree about cameras at the square`() {
        let found = city.instruments.disagreements(in: city.areas)
        #expect(found.map(\.rejection.owner) == ["sof"])
        #expect(found.map { $0.others.map(\.owner) } == [["kk", "tmf"]])
    }
}
