// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension ID where Subject == ReportingRound {
    static var survey: Self { "beboere-2020" }
}

extension ID where Subject == Indicator {
    /// How many live there.
    static var residents: Self { "beboere" }
    /// The share that has moved within the year.
    static var moved: Self { "flyttet" }
}

extension AskedFigure {
    static let residents = AskedFigure(.residents, .area(.sydhavnen))
    static let moved = AskedFigure(.moved, .area(.sydhavnen))
}

extension RoundDraft {
    /// The neighbors' association and the police are asked about 2020.
    static let survey = RoundDraft(
        id: .survey, title: "Beboertal 2020", period: Period(.year, containing: day("2020-01-01")),
        opens: day("2021-01-04"), due: day("2021-02-01"), closes: day("2021-03-01"),
        asked: [
            AskedOrganization(.neighbors, [.residents, .moved]),
            AskedOrganization(.police, [.residents]),
        ])

    /// The same of the year before, open in the same days.
    static let before: RoundDraft = {
        var draft = survey
        draft.id = "beboere-2019"
        draft.title = "Beboertal 2019"
        draft.period = Period(.year, containing: day("2019-01-01"))
        return draft
    }()
}

extension ReportDraft {
    /// All that the neighbors are asked for.
    static let full = ReportDraft(
        [
            ReportedCell(.residents, .number(Quantity(1_200))),
            ReportedCell(.moved, .number(Quantity(125, decimals: 1))),
        ], by: .person(.neighbor))
}

extension Given {
    func having(_ commands: ReportingCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.reporting($1)) }
    }

    func when(_ command: ReportingCommand) -> Decided<ReportingEvent, ReportingRefusal> {
        Decided { () throws(ReportingRefusal) in
            try city.reporting.decide(command, on: day, in: city.reportingSetting)
        }
    }

    /// Two indicators of city areas, kept by the technical department.
    static func indicators() throws -> Given {
        let geography = FigureGeography([.cityArea])
        let residents = IndicatorDefinition(
            name: Phrase(da: "Beboere", en: "Residents"), unit: .persons, geography: geography,
            effective: DomainTestSupport.day("2010-01-01"), source: "Demo")
        let moved = IndicatorDefinition(
            name: Phrase(da: "Flyttet", en: "Moved"), unit: .percent, decimals: 1,
            geography: geography, effective: DomainTestSupport.day("2010-01-01"), source: "Demo")
        return try Given().having(
            .figure(
                .define(
                    IndicatorDraft(
                        id: .residents, owner: .tmf, theme: "Beboere", definition: residents))),
            .figure(
                .define(
                    IndicatorDraft(id: .moved, owner: .tmf, theme: "Beboere", definition: moved))))
    }

    static func survey() throws -> Given { try indicators().having(.plan(.survey)) }
    static func reported() throws -> Given {
        try survey().having(.report(.survey, .neighbors, .full))
    }
    static func approved() throws -> Given {
        try reported().having(
            .approve(.survey, .neighbors, by: .person(.neighbor), seen: nil))
    }

    var neighbors: RoundReport? { city.reporting[.survey]?[.neighbors] }
}
