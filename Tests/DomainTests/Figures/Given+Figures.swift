// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension ID where Subject == Indicator {
    /// People of working age without work, and all people of working age.
    static var workless: Self { "uden-arbejde" }
    static var adults: Self { "i-alderen" }
    /// The one in percent of the other.
    static var worklessShare: Self { "uden-arbejde-andel" }
    static var worklessChange: Self { "uden-arbejde-aendring" }
    static var safety: Self { "utryghed" }
}

extension Area {
    static let parks: [AreaID] = ["p1", "p2", "p3", "p4"]
}

extension Given {
    func having(_ commands: FigureCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.figure($1)) }
    }

    func when(_ command: FigureCommand) -> Decided<FigureEvent, FigureRefusal> {
        Decided { () throws(FigureRefusal) in
            try city.figures.decide(command, on: day, in: city.figureSetting)
        }
    }

    /// Four housing areas, what is counted in them, and a share of it.
    static func figures() throws -> Given {
        var given = Given()
        for (index, park) in Area.parks.enumerated() {
            given = try given.having(
                .register(AreaDraft(id: park, kind: .housingArea, name: "Park \(index + 1)")))
        }
        return try given.having(
            .define(IndicatorDraft(.workless, .people("Uden arbejde", .persons))),
            .define(IndicatorDraft(.adults, .people("I alderen", .open))),
            .define(
                IndicatorDraft(
                    .worklessShare,
                    .percent("Andel uden arbejde", .share(of: .workless, in: .adults)))),
            .define(IndicatorDraft(.safety, .percent("Utryghed", .reported))),
            .nameGroup(.parks))
    }

    /// 2014 in all four parks, approved by TMF.
    static func counted(_ workless: [Int], among adults: Int = 1_000) throws -> Given {
        try figures().on(DomainTestSupport.day("2015-03-01")).having(
            .record(FigureReport(.workless, workless.map { Quantity($0) })),
            .record(FigureReport(.adults, workless.map { _ in Quantity(adults) })))
    }

    func figure(
        _ indicator: IndicatorID, _ place: FigurePlace, _ period: Period = .y2014,
        _ face: FigureFace = .published
    ) -> ShownContent? {
        city.figure(indicator, place, period, face: face)?.content
    }
}

extension Period {
    static let y2013 = DomainTestSupport.period("2013")
    static let y2014 = DomainTestSupport.period("2014")
}

extension PlaceGroup {
    static let parks = PlaceGroup(
        id: "parkerne", name: "De fire parker",
        members: Area.parks.map { PlaceMember($0, from: day("2010-01-01")) }, source: "Prøven")
}

extension FigurePlace {
    static let parks = FigurePlace.group("parkerne")
    static let p1 = FigurePlace.area("p1")
    static let p2 = FigurePlace.area("p2")
}

extension IndicatorDraft {
    init(_ id: IndicatorID, _ definition: IndicatorDefinition) {
        self.init(id: id, owner: .tmf, theme: "Beskæftigelse", definition: definition)
    }
}

extension IndicatorDefinition {
    static func people(_ name: String, _ sensitivity: Sensitivity) -> IndicatorDefinition {
        IndicatorDefinition(
            name: Phrase(verbatim: name), unit: .persons,
            geography: FigureGeography([.housingArea], city: true), sensitivity: sensitivity,
            effective: day("2010-01-01"), source: "Prøven")
    }

    static func percent(_ name: String, _ formula: Formula) -> IndicatorDefinition {
        IndicatorDefinition(
            name: Phrase(verbatim: name), formula: formula, unit: .percent, decimals: 1,
            geography: FigureGeography([.housingArea], city: true), direction: .lowerIsBetter,
            effective: day("2010-01-01"), source: "Prøven")
    }

    func changed(_ body: (inout IndicatorDefinition) -> Void) -> IndicatorDefinition {
        var definition = self
        body(&definition)
        return definition
    }
}

extension FigureReport {
    /// One number for each park, approved at once.
    init(_ indicator: IndicatorID, _ numbers: [Quantity], in period: Period = .y2014) {
        self.init(
            indicator, source: FigureSource("Prøven"), reporter: .tmf, approvedBy: .tmf,
            observations: zip(Area.parks, numbers).map {
                Observation(.area($0), period, .number($1))
            })
    }

    init(
        _ indicator: IndicatorID, _ observations: Observation..., approvedBy: OrganizationID? = nil
    ) {
        self.init(
            indicator, source: FigureSource("Prøven"), reporter: .tmf, approvedBy: approvedBy,
            observations: observations)
    }
}

func number(_ text: String) -> Quantity { Quantity(text) ?? .zero }
