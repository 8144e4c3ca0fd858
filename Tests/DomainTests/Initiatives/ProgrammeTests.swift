// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct ProgrammeTests {
    private let given = Given()
    private let draft = ProgrammeDraft(
        id: "hotspot",
        kind: .hotspot,
        name: "Hotspot Sydhavnen",
        areas: [.sydhavnen],
        goals: ["Flere er trygge"],
        start: period("2020-Q1"),
        end: period("2022-H1"),
        evaluationDue: period("2022")
    )

    @Test func `a programme is temporary, has goals, and says so when nobody leads it`() throws {
        given.when(.startProgramme(draft)).then(
            .programmeStarted(
                ProgrammeStarted(
                    programme: "hotspot",
                    kind: .hotspot,
                    name: "Hotspot Sydhavnen",
                    areas: [.sydhavnen],
                    leader: nil,
                    goals: ["Flere er trygge"],
                    start: period("2020-Q1"),
                    end: period("2022-H1"),
                    evaluationDue: period("2022"),
                    source: nil
                )
            )
        )
        let city = try given.having(.startProgramme(draft)).city
        let programme = try #require(city.initiatives[ProgrammeID("hotspot")])
        #expect(!programme.runs(on: day("2019-12-31")))
        #expect(programme.runs(on: day("2022-06-30")))
        #expect(!programme.runs(on: day("2022-07-01")))
        #expect(city.initiatives.programmes(in: [.sydhavnen]).map(\.id) == ["hotspot"])
    }

    @Test func `a programme has an id of its own, known parts, and ends after it begins`() throws {
        func refused(_ refusal: InitiativeRefusal, _ change: (inout ProgrammeDraft) -> Void) {
            var wrong = draft
            change(&wrong)
            given.when(.startProgramme(wrong)).thenRefused(refusal)
        }
        refused(.malformedID("")) { $0.id = "" }
        refused(.unknownPost("ukendt")) { $0.leader = "ukendt" }
        refused(.unknownArea("ukendt")) { $0.areas = ["ukendt"] }
        refused(.text(.empty(field: "name"))) { $0.name = "" }
        refused(.text(.empty(field: "goals"))) { $0.goals = [""] }
        refused(.endsBeforeItBegins(from: day("2020-01-01"), to: day("2019-12-31"))) {
            $0.end = period("2019")
        }
        try given.having(.startProgramme(draft)).when(.startProgramme(draft))
            .thenRefused(.idTaken("hotspot"))
    }

    @Test func `a leader is named, and the same again is no change`() throws {
        let started = try given.having(.startProgramme(draft))
        let command = InitiativeCommand.nameLeader("hotspot", .areaCoordinator)
        started.when(command).then(
            .programmeLeaderNamed(
                ProgrammeLeaderNamed(programme: "hotspot", leader: .areaCoordinator)
            )
        )
        try started.having(command).when(command).thenNothing()
        started.when(.nameLeader("hotspot", "ukendt")).thenRefused(.unknownPost("ukendt"))
        given.when(command).thenRefused(.unknownProgramme("hotspot"))
        try started.having(.abolishPost(.areaCoordinator, lastDay: day("2021-01-03")))
            .when(command).thenRefused(
                .postEnded(
                    .areaCoordinator, title: City.cast.organizations.title(of: .areaCoordinator),
                    on: day("2021-01-03")))
    }

    @Test func `a programme that has ended neither ends again nor gets a leader`() throws {
        let started = try given.having(.startProgramme(draft))
        started.when(.endProgramme("hotspot"))
            .then(.programmeEnded(ProgrammeEnded(programme: "hotspot")))
        let ended = try started.having(.endProgramme("hotspot"))
        #expect(ended.city.initiatives[ProgrammeID("hotspot")]?.endedOn == Cast.opening)
        ended.when(.endProgramme("hotspot")).thenRefused(.alreadyEnded(on: Cast.opening))
        ended.when(.nameLeader("hotspot", .areaCoordinator))
            .thenRefused(.alreadyEnded(on: Cast.opening))
        given.when(.endProgramme("hotspot")).thenRefused(.unknownProgramme("hotspot"))
    }

    @Test func `the initiatives of a programme are found by it`() throws {
        let initiatives = try given.having(
            .startProgramme(draft),
            .create(
                InitiativeDraft(
                    id: "lys",
                    name: "Lys",
                    programme: "hotspot",
                    owner: .urbanSpaces
                )
            )
        ).city.initiatives
        #expect(initiatives.initiatives(of: "hotspot").map(\.id) == ["lys"])
    }
}
