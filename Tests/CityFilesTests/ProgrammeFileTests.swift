// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import HashTreeCollections
import Testing

// R-380

/// What the log of a programme says of its evaluation, and that of an initiative
/// of its contributors.
struct ProgrammeFileTests {
    private static let evaluated = """
        evaluation: december 2022
            log:
              - {day: 2021-02-01, evaluate: tmf-direktoer}
              - day: 2022-01-10
                deliver: sof-chef
                delivered: 2021-12-20
                findings: Flere bruger pladsen
                kept: Arkivet
        """

    @Test func `an evaluation begins, and is delivered with what it found`() throws {
        let draft = try SmallCity.draft(replacing: "evaluation: december 2022", by: Self.evaluated)
        let city = try SmallCity.built(from: draft)
        let evaluation = try #require(city.initiatives["hotspot" as ProgrammeID]?.evaluation)
        #expect(evaluation.by == "sof-chef")
        #expect(evaluation.startedOn == (try .iso("2021-02-01")))
        #expect(evaluation.deliveredOn == (try .iso("2021-12-20")))
        #expect(evaluation.keptAt == "Arkivet")
        let delivery = try #require(
            draft.schedule().first { $0.key.hasPrefix("programme/hotspot/log/2022-01-10/deliver#") }
        )
        #expect(Array(delivery.notes.keys) == [evaluation.findings])
        #expect(Array(delivery.notes.values) == ["Flere bruger pladsen"])
        #expect(delivery.line.english == "+ act hotspot: 2022-01-10 deliver sof-chef")
        let keys = Set(draft.schedule().map(\.key))
        #expect(draft.difference(from: city, applied: keys).isEmpty)
    }

    @Test func `a contributor tells how far it is`() throws {
        let handover = "- {day: 2021-08-21, handover"
        let work = "- {day: 2021-03-01, work: sof, status: stopped, note: Ingen folk}"
        let draft = try SmallCity.draft(
            replacing: handover, by: work + "\n      " + handover)
        let city = try SmallCity.built(from: draft)
        let contribution = city.initiatives["byrum" as InitiativeID]?.contributions["sof"]
        #expect(contribution?.work?.status == .stopped)
        #expect(contribution?.work?.since == (try .iso("2021-03-01")))
        #expect(contribution?.work?.note != nil)
    }

    @Test(arguments: [
        "evaluate: tmf-direktoer, deliver: sof-chef", "evaluate: ingen", "deliver: sof-chef",
    ])
    func `an act that is not one is refused`(_ act: String) throws {
        let files = SmallCity.files.map {
            SourceFile(
                name: $0.name,
                text: $0.text.replacing(
                    "evaluation: december 2022",
                    with: "evaluation: december 2022\n    log: [{day: 2021-02-01, \(act)}]"))
        }
        let (draft, problems) = CityFolder.read(files)
        let found = problems + (draft?.check() ?? [])
        #expect(!found.isEmpty)
    }
}
