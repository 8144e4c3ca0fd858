// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct InstrumentTests {
    /// What the owner says of lighting, there.
    private func lighting(
        _ choice: InstrumentChoice, by owner: OrganizationID = .tmf, in areas: [AreaID] = []
    ) -> StanceContent {
        StanceContent(
            instrument: "Belysning", kind: .physical, choice: choice, owner: owner, areas: areas,
            reason: "n-1")
    }

    private func given(_ commands: InstrumentCommand...) throws -> Given {
        try commands.reduce(Given(on: day("2021-05-03"))) { try $0.having(.instrument($1)) }
    }

    private func when(
        _ given: Given, _ command: InstrumentCommand
    ) -> Decided<InstrumentEvent, InstrumentRefusal> {
        Decided { () throws(InstrumentRefusal) in try given.city.decide(command) }
    }

    //
    @Test func `whoever chooses against an instrument says why, and others may`() throws {
        var content = StanceContent.demolition
        content.reason = nil
        when(Given(), .take(.demolition, content)).thenRefused(.reasonMissing)
        for choice in [InstrumentChoice.used, .considered] {
            content.choice = choice
            when(Given(), .take(.demolition, content))
                .then(.taken(StanceTaken(stance: .demolition, content: content)))
        }
    }

    @Test func `what is not known is refused by name`() throws {
        var content = StanceContent.demolition
        content.owner = "ukendt"
        when(Given(), .take(.demolition, content)).thenRefused(.unknownOrganization("ukendt"))
        content = .demolition
        content.areas = ["ukendt"]
        when(Given(), .take(.demolition, content)).thenRefused(.unknownArea("ukendt"))
        content = .demolition
        content.instrument = " "
        when(Given(), .take(.demolition, content))
            .thenRefused(.text(.empty(field: "instrument")))
        when(Given(), .take("Ej godt", .demolition)).thenRefused(.malformedID("Ej godt"))
        when(Given(), .end("ukendt", reason: "n-2", seen: nil))
            .thenRefused(.unknownStance("ukendt"))
        when(try given(.take(.demolition, .demolition)), .take(.demolition, .demolition))
            .thenRefused(.idTaken("nedrivning"))
    }

    //
    @Test func `nobody says two things of one instrument in one place`() throws {
        let city = try given(
            .take("a", lighting(.used)), .take("b", lighting(.used, in: [.sydhavnen, .square])))
        var shouted = lighting(.rejected, in: [.square])
        shouted.instrument = "BELYSNING"
        when(city, .take("c", shouted))
            .thenRefused(.saidAlready("Belysning", .used, since: city.day))
        when(city, .take("c", lighting(.rejected)))
            .thenRefused(.saidAlready("Belysning", .used, since: city.day))
        // Another organization, another place and one's own are free.
        let others = lighting(.rejected, by: .sof)
        when(city, .take("c", others)).then(.taken(StanceTaken(stance: "c", content: others)))
        let elsewhere = lighting(.rejected, in: [.kgsEnghave])
        when(city, .take("c", elsewhere))
            .then(.taken(StanceTaken(stance: "c", content: elsewhere)))
        when(city, .change("b", lighting(.considered, in: [.square]), seen: 1))
            .then(
                .changed(
                    StanceChanged(stance: "b", content: lighting(.considered, in: [.square]))))
    }

    @Test func `what has ended stands, and another may be said`() throws {
        let city = try given(
            .take("a", lighting(.used)), .end("a", reason: "n-2", seen: 1))
        #expect(city.city.instruments.holding == [])
        #expect(
            city.city.instruments.ended.map(\.ended)
                == [InstrumentStance.Ending(on: city.day, reason: "n-2")])
        when(city, .change("a", lighting(.rejected), seen: nil)).thenRefused(.ended(city.day))
        when(city, .take("b", lighting(.rejected)))
            .then(.taken(StanceTaken(stance: "b", content: lighting(.rejected))))
    }

    @Test func `a change is refused when somebody else was first, and the same is none`() throws {
        let city = try given(
            .take("a", lighting(.used)), .change("a", lighting(.considered), seen: 1))
        when(city, .change("a", lighting(.used), seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
        when(city, .end("a", reason: "n-2", seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
        when(city, .change("a", lighting(.considered), seen: 2)).thenNothing()
    }

    //
    @Test func `in an area holds what is said of it most closely, of each organization`() throws {
        let city = try given(
            .take("alle", lighting(.used)), .take("syd", lighting(.considered, in: [.sydhavnen])),
            .take("sof", lighting(.rejected, by: .sof, in: [.kgsEnghave])),
            .take("plads", lighting(.used, by: .oekf, in: [.square])))
        func holding(_ area: AreaID) -> [StanceID] {
            city.city.instruments.holding(in: area, city.city.areas).map(\.id).sorted()
        }
        #expect(holding(.kgsEnghave) == ["alle", "sof"])
        #expect(holding(.sydhavnen) == ["sof", "syd"])
        #expect(holding(.square) == ["plads", "sof", "syd"])
    }

    //
    @Test func `one uses what another has chosen against, where their places meet`() throws {
        let city = try given(
            .take("imod", lighting(.rejected, by: .sof, in: [.sydhavnen])),
            .take("plads", lighting(.used, in: [.square])),
            .take("bydel", lighting(.considered, by: .oekf, in: [.kgsEnghave])),
            .take("andet", .demolition))
        let found = city.city.instruments.disagreements(in: city.city.areas)
        #expect(found.map(\.rejection.id) == ["imod"])
        #expect(found.map { $0.others.map(\.id) } == [["bydel", "plads"]])
        // What one says of the place itself counts there, not what it says around it.
        let closer = try city.having(
            .instrument(.take("selv", lighting(.used, by: .sof, in: [.square]))))
        let left = closer.city.instruments.disagreements(in: closer.city.areas)
        #expect(left.map { $0.others.map(\.id) } == [["bydel"]])
        let agreed = try closer.having(
            .instrument(.end("bydel", reason: "n-2", seen: nil)))
        #expect(agreed.city.instruments.disagreements(in: agreed.city.areas) == [])
    }

    //
    @Test func `each speaks for its own organization, a coordinator for all`() throws {
        let city = try given(.take("a", lighting(.used))).city
        let commands: [InstrumentCommand] = [
            .take("b", lighting(.rejected)), .change("a", lighting(.rejected), seen: nil),
            .end("a", reason: "n-2", seen: nil),
        ]
        for command in commands {
            for viewer in [Viewer.tmfOfficer, .coordinator] {
                try city.permit(.instrument(command), to: viewer)
            }
            for viewer in [Viewer.stranger, .sofOfficer, .participant, .auditor] {
                #expect(throws: Forbidden.self) {
                    try city.permit(.instrument(command), to: viewer)
                }
            }
        }
        #expect(throws: Forbidden.self) {
            try city.permit(
                .instrument(.change("a", lighting(.used, by: .sof), seen: nil)), to: .tmfOfficer)
        }
    }

    @Test func `a history tells what was said and that it ended`() throws {
        let city = try given(.take("a", lighting(.rejected))).city
        var chronicle = Chronicle(of: city, for: .stranger) { _ in nil }
        let events: [InstrumentEvent] = [
            .taken(StanceTaken(stance: "a", content: lighting(.used))),
            .changed(StanceChanged(stance: "a", content: lighting(.rejected))),
            .ended(StanceEnded(stance: "a", reason: "n-2")),
        ]
        let name = city.organizations[.tmf]?.name ?? ""
        let told = events.map { chronicle.tell(.instrument($0), on: day("2021-05-03"))?.danish }
        #expect(
            told == [
                "\(name) bruger Belysning.", "\(name) fravalgte Belysning.",
                "Det, som \(name) havde sagt om Belysning, ophørte.",
            ])
    }
}
