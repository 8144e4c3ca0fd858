// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct AreaTests {
    private let given = Given()
    private let estate = AreaDraft(
        id: "mozarts-plads",
        kind: .housingArea,
        name: "Mozarts Plads",
        aliases: ["Musikbyen"],
        parent: .sydhavnen,
        source: "Status 2013"
    )

    @Test func `an area is registered where it lies`() throws {
        let registered = AreaRegistered(
            area: "mozarts-plads",
            kind: .housingArea,
            name: "Mozarts Plads",
            aliases: ["Musikbyen"],
            parent: .sydhavnen,
            source: "Status 2013"
        )
        given.when(.register(estate)).then(.registered(registered))
        let areas = try given.having(.register(estate)).city.areas
        #expect(areas.parts(of: .sydhavnen).map(\.id) == [.square, "mozarts-plads"])
        #expect(
            areas.lineage(of: "mozarts-plads") == ["mozarts-plads", .sydhavnen, .kgsEnghave]
        )
        #expect(areas.within(.kgsEnghave) == [.kgsEnghave, .sydhavnen, .square, "mozarts-plads"])
    }

    @Test func `an area with a boundary is registered and bounded at once`() {
        let streets = Boundary(streets: ["Sydhavns Plads"], isSoft: true)
        var draft = estate
        draft.boundary = streets
        given.when(.register(draft)).then(
            .registered(
                AreaRegistered(
                    area: "mozarts-plads",
                    kind: .housingArea,
                    name: "Mozarts Plads",
                    aliases: ["Musikbyen"],
                    parent: .sydhavnen,
                    source: "Status 2013"
                )
            ),
            .bounded(AreaBounded(area: "mozarts-plads", boundary: streets))
        )
    }

    @Test func `an area has an id of its own, a name, and a known area around it`() {
        func refused(_ refusal: AreaRefusal, _ change: (inout AreaDraft) -> Void) {
            var draft = estate
            change(&draft)
            given.when(.register(draft)).thenRefused(refusal)
        }
        refused(.malformedID("-x")) { $0.id = "-x" }
        refused(.idTaken("sydhavnen")) { $0.id = .sydhavnen }
        refused(.unknownArea("ukendt")) { $0.parent = "ukendt" }
        refused(.text(.empty(field: "name"))) { $0.name = "" }
        refused(.text(.empty(field: "aliases"))) { $0.aliases = [""] }
    }

    @Test func `a name is taken within its kind, and free in another`() throws {
        var draft = estate
        draft.name = "sydhavnen"
        given.when(.register(draft)).then(
            .registered(
                AreaRegistered(
                    area: "mozarts-plads",
                    kind: .housingArea,
                    name: "sydhavnen",
                    aliases: ["Musikbyen"],
                    parent: .sydhavnen,
                    source: "Status 2013"
                )
            )
        )
        let twin = AreaDraft(id: "tvilling", kind: .cityArea, name: "SYDHAVNEN")
        given.when(.register(twin)).thenRefused(
            .nameTaken("SYDHAVNEN", by: .sydhavnen, name: "Sydhavnen"))
        let alias = AreaDraft(id: "t", kind: .cityArea, name: "T", aliases: ["Syd-havnen"])
        given.when(.register(alias)).thenRefused(
            .nameTaken("Syd-havnen", by: .sydhavnen, name: "Sydhavnen"))
        #expect(given.city.areas.area(named: "anker jørgensens-plads")?.id == .square)
        #expect(given.city.areas.area(named: "Sydhavnen", kind: .place) == nil)
    }

    @Test func `an area keeps its former name as an alias`() throws {
        let command = AreaCommand.rename(.square, to: "Pladsen", seen: 1)
        given.when(command).then(.renamed(AreaRenamed(area: .square, name: "Pladsen")))
        let square = try given.having(command).city.areas[.square]
        #expect(square?.aliases == ["Anker Jørgensens Plads"])
        given.when(.rename(.square, to: "Anker Jørgensens Plads", seen: nil)).thenNothing()
        given.when(.rename(.square, to: " ", seen: nil))
            .thenRefused(.text(.empty(field: "name")))
        given.when(.rename("ukendt", to: "X", seen: nil)).thenRefused(.unknownArea("ukendt"))
    }

    //
    @Test func `a rename on an older version is refused`() throws {
        try given.having(.addAlias(.square, alias: "Pladsen"))
            .when(.rename(.square, to: "Torvet", seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }

    @Test func `an alias is added once, and is nobody else's`() throws {
        let command = AreaCommand.addAlias(.square, alias: "Pladsen")
        given.when(command).then(.aliasAdded(AreaAliasAdded(area: .square, alias: "Pladsen")))
        let named = try given.having(command)
        named.when(command).thenNothing()
        try named.having(.register(AreaDraft(id: "torvet", kind: .place, name: "Torvet")))
            .when(.addAlias("torvet", alias: "pladsen"))
            .thenRefused(.nameTaken("pladsen", by: .square, name: "Anker Jørgensens Plads"))
        given.when(.addAlias(.square, alias: "")).thenRefused(.text(.empty(field: "alias")))
    }
}

struct AreaBoundaryTests {
    private let given = Given()
    private let corner = Coordinate(longitude: 12.53, latitude: 55.65)

    private func point(_ longitude: Double, _ latitude: Double) -> Coordinate {
        Coordinate(longitude: longitude, latitude: latitude)
    }

    @Test func `an area is bounded by a closed ring, a point, or streets`() throws {
        let ring = [corner, point(12.54, 55.65), point(12.54, 55.66), corner]
        for boundary in [
            Boundary(rings: [ring]), Boundary(rings: [[corner]]), Boundary(streets: ["Gaden"]),
        ] {
            let command = AreaCommand.bound(.square, boundary)
            given.when(command).then(.bounded(AreaBounded(area: .square, boundary: boundary)))
            try given.having(command).when(command).thenNothing()
        }
        given.when(.bound("ukendt", Boundary(streets: ["Gaden"])))
            .thenRefused(.unknownArea("ukendt"))
    }

    @Test func `a boundary is not empty, not open, and on Earth`() {
        func refused(_ boundary: Boundary, _ refusal: AreaRefusal) {
            given.when(.bound(.square, boundary)).thenRefused(refusal)
        }
        refused(Boundary(), .emptyBoundary)
        refused(Boundary(rings: [[]]), .openRing)
        refused(Boundary(rings: [[corner, point(12.5, 55.6), corner]]), .openRing)
        refused(
            Boundary(rings: [[corner, point(1, 2), point(3, 4), point(5, 6)]]),
            .openRing
        )
        refused(
            Boundary(rings: [[point(55.65, 112.53)]]),
            .impossibleCoordinate(point(55.65, 112.53))
        )
        refused(Boundary(streets: [""]), .text(.empty(field: "boundary")))
    }
}

struct AreaKindTests {
    //
    @Test(arguments: AreaKind.allCases)
    func `an area lies only in what is larger, and a place in all but survey districts`(
        inner: AreaKind
    ) {
        let outer: [AreaKind: [AreaKind]] = [
            .district: [],
            .cityArea: [.district],
            .housingArea: [.district, .cityArea],
            .housingSection: [.district, .cityArea, .housingArea],
            .surveyDistrict: [.district],
            .place: [.district, .cityArea, .housingArea, .housingSection, .place],
        ]
        #expect(AreaKind.allCases.filter { inner.mayLie(in: $0) } == outer[inner])
    }

    //
    @Test func `a housing area in a place is refused`() {
        Given().when(
            .register(AreaDraft(id: "b", kind: .housingArea, name: "B", parent: .square))
        ).thenRefused(.cannotLieIn(.housingArea, .place))
    }
}
