// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct InitiativeTests {
    private let given = Given()
    private let draft = InitiativeDraft(
        id: "lys",
        name: " Lys på pladsen ",
        purpose: "n1",
        areas: [.square],
        themes: ["tryghed"],
        goals: ["Alle stier er oplyst"],
        budget: Kroner(250_000),
        owner: .urbanSpaces,
        source: "Brev 5. oktober 2021"
    )

    //
    @Test func `an initiative begins with its owner, and every department is asked`() throws {
        given.when(.create(draft)).then(
            .created(
                InitiativeCreated(
                    initiative: "lys",
                    name: "Lys på pladsen",
                    purpose: "n1",
                    areas: [.square],
                    programme: nil,
                    themes: ["tryghed"],
                    goals: ["Alle stier er oplyst"],
                    budget: Kroner(250_000),
                    owner: .urbanSpaces,
                    asked: [.sof, .tmf, .oekf],
                    isPublic: false,
                    source: "Brev 5. oktober 2021"
                )
            )
        )
        let initiatives = try given.having(.create(draft)).city.initiatives
        let initiative = initiatives[InitiativeID("lys")]
        #expect(initiative?.owner == .urbanSpaces)
        #expect(initiative?.ownerSince == Cast.opening)
        #expect(initiative?.silent == [.oekf, .sof, .tmf])
        #expect(initiatives.initiatives(in: [.square, .sydhavnen]).map(\.id) == ["lys"])
    }

    //
    @Test func `there is no initiative without an owner whose post exists`() throws {
        var orphan = draft
        orphan.owner = nil
        given.when(.create(orphan)).thenRefused(.noOwner)
        orphan.owner = "ukendt"
        given.when(.create(orphan)).thenRefused(.unknownPost("ukendt"))
        try given.having(.abolishPost(.urbanSpaces, lastDay: day("2021-01-03")))
            .when(.create(draft)).thenRefused(
                .postEnded(
                    .urbanSpaces, title: City.cast.organizations.title(of: .urbanSpaces),
                    on: day("2021-01-03")))
    }

    @Test func `an initiative has an id of its own, a name, and known areas and programme`() {
        func refused(_ refusal: InitiativeRefusal, _ change: (inout InitiativeDraft) -> Void) {
            var wrong = draft
            change(&wrong)
            Given(.hoerdumsgade).when(.create(wrong)).thenRefused(refusal)
        }
        refused(.malformedID("Lys")) { $0.id = "Lys" }
        refused(.idTaken("brobygning")) { $0.id = .bridge }
        refused(.unknownArea("ukendt")) { $0.areas = [.square, "ukendt"] }
        refused(.unknownProgramme("ukendt")) { $0.programme = "ukendt" }
        refused(.text(.empty(field: "name"))) { $0.name = "" }
        refused(.text(.empty(field: "themes"))) { $0.themes = ["a", ""] }
        refused(.text(.empty(field: "goals"))) { $0.goals = [""] }
    }

    @Test func `a description changes everything but owner and publicity`() throws {
        var next = draft
        next.name = "Lys og stier"
        next.purpose = nil
        next.themes = []
        next.budget = nil
        next.owner = .socialWork
        next.isPublic = true
        let described = try given.having(.create(draft))
        described.when(.describe(next, seen: 1)).then(
            .described(
                InitiativeDescribed(
                    initiative: "lys",
                    name: "Lys og stier",
                    purpose: nil,
                    areas: [.square],
                    programme: nil,
                    themes: [],
                    goals: ["Alle stier er oplyst"],
                    budget: nil
                )
            )
        )
        let initiative = try described.having(.describe(next, seen: 1))
            .city.initiatives[InitiativeID("lys")]
        #expect(initiative?.owner == .urbanSpaces)
        #expect(initiative?.isPublic == false)
        #expect(initiative?.version == 2)
        described.when(.describe(draft, seen: 1)).thenNothing()
    }

    //
    @Test func `a description on an older version is refused`() throws {
        try given.having(.create(draft), .publish("lys"))
            .when(.describe(draft, seen: 1)).thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }

    @Test func `a draft becomes public once`() throws {
        let created = try given.having(.create(draft))
        created.when(.publish("lys")).then(.published(InitiativePublished(initiative: "lys")))
        try created.having(.publish("lys")).when(.publish("lys")).thenNothing()
        given.when(.publish("lys")).thenRefused(.unknownInitiative("lys"))
    }

    @Test func `what is concluded cannot be changed`() throws {
        let created = try given.having(.create(draft))
        created.when(.conclude("lys", outcome: "n2"))
            .then(.concluded(InitiativeConcluded(initiative: "lys", outcome: "n2")))
        let concluded = try created.having(.conclude("lys", outcome: nil))
        let commands: [InitiativeCommand] = [
            .describe(draft, seen: nil), .offerHandover("lys", to: .socialWork, reason: nil),
            .acceptHandover("lys"), .declineHandover("lys", reason: nil),
            .stateContribution("lys", .sof, .contributes, part: "Gadeplan"), .publish("lys"),
            .conclude("lys", outcome: nil),
        ]
        for command in commands {
            concluded.when(command).thenRefused(.concluded(on: Cast.opening))
        }
    }
}
