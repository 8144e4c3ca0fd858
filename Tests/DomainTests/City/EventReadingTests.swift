// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct EventReadingTests {
    @Test func `every event belongs to the history of its subject`() {
        let streams = ExampleEvents.all.map(\.stream)
        let lengths: [(String, Int)] = [
            ("organization/tmf", 7), ("person/planner", 3), ("organization/tmf", 2),
            ("area/anker-joergensens-plads", 6), ("initiative/byrum-hoerdumsgade", 9),
            ("programme/hotspot", 5), ("initiative/byrum-hoerdumsgade", 5),
            ("initiative/brobygning", 2), ("initiative/byrum-hoerdumsgade", 1),
            ("initiative/brobygning", 4), ("account/planner", 8), ("forum/samarbejdsforum", 11),
            ("proposal/f1", 2),
            ("forum/samarbejdsforum", 2), ("election/valg", 12), ("forum/samarbejdsforum", 39),
            ("matter/stoej", 13), ("action/a1", 5),
            ("indicator/uden-arbejde-andel", 3), ("indicator/utryghed", 4),
            ("figures/group/parkerne", 1), ("figures/map/kort", 1), ("indicator/utryghed", 1),
            ("figures/barometer/barometer", 1), ("figures/mapping/lbf", 1),
            ("initiative/brobygning", 1), ("round/beboere-2020", 9), ("journal", 2),
            ("case/sag-1", 4), ("document/akt-1", 7), ("access/indsigt-1", 7),
            ("party-list/forvaltninger", 1), ("hearing/hotspot", 16),
            ("report-template/aarlig-status", 1), ("status-round/status-2021", 10),
            ("pool/flyttehjaelp", 4), ("agreement-round/aftaler-2011", 4),
            ("agreement/aftale-sydhavnen", 6), ("agreement-round/aftaler-2011", 5),
            ("exemption/udlejning", 6), ("evaluation/byrum-2023", 4), ("questionnaire/naboer", 1),
            ("survey/naboer-2023", 4),
            ("walk/skumring", 6),
            ("finding-category/belysning", 1), ("finding-routing/lys", 1), ("finding/f-1", 23),
            ("peer/tmf", 1), ("finding/f-1", 4),
            ("bank-paper/paper-1", 8), ("bank", 1),
            ("lesson/byrum-laering", 3), ("expert/byrum-tmf", 3), ("expert-question/lys-1", 2),
            ("stance/nedrivning", 3),
            ("listing/criteria/2021", 1),
            ("listing/edition/2014-02", 1), ("listing", 2), ("calendar", 4),
        ]
        #expect(streams == lengths.flatMap { Array(repeating: $0.0, count: $0.1) })
    }

    @Test func `events that carry a note name it`() {
        #expect(
            ExampleEvents.all.compactMap(\.note)
                == [
                    "n1", "n2", "n3", "n4", "n11", "n5", "n12", "n6", "n7", "n8", "n9", "n10",
                    "n2", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n1", "n2", "n3", "n4",
                    "n30",
                ]
                + MeetingExamples.notes + MatterExamples.notes + ["n-fejl"]
                + ReportingExamples.notes + CaseExamples.notes + HearingExamples.notes
                + StatusReportExamples.notes + FundingExamples.notes + ExemptionExamples.notes
                + EvaluationExamples.notes + WalkExamples.notes + FindingExamples.notes
                + ExperienceExamples.notes + InstrumentExamples.notes
        )
    }

    @Test func `events that tell of a person's vault name the person`() {
        let touching = ExampleEvents.all.filter { $0.personTouched != nil }
        #expect(touching.map(\.stream) == Array(repeating: "person/planner", count: 3))
    }

    @Test func `an event of an activity is found among the others`() {
        #expect(ExampleEvents.all.compactMap(\.activityEvent).count == 12)
    }
}
