// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// A few of an area's figures, on its page, and the way to all of them.
struct FiguresOfArea: Component {
    let reading: Reading
    let area: Area

    /// How many drawings the area's page has room for.
    private static var room: Int { 6 }

    var body: some Markup {
        let all = reading.indicators(in: area)
        if !all.isEmpty {
            Section(.id("tal")) {
                H2(reading.say(.figures))
                IndicatorPanels(
                    reading: reading, place: .area(area.id),
                    indicators: Array(all.sorted { rank($0) < rank($1) }.prefix(Self.room)))
                P {
                    A(
                        reading.say(
                            da: "Se alle \(all.count) indikatorer for \(area.name)",
                            en: "See all \(all.count) indicators of \(area.name)"),
                        .href(reading.link(Paths.figures(in: area.id))))
                }
            }
        }
    }

    /// Those with a target for the area first.
    private func rank(_ indicator: Indicator) -> Int {
        let isAimedAt = reading.city.figures.targets(of: indicator.id)
            .contains { $0.place == .area(area.id) }
        return isAimedAt ? 0 : 1
    }
}

/// The targets of a programme and its initiatives, beside its goals.
struct FiguresOfProgramme: Component {
    let reading: Reading
    let programme: Programme

    var body: some Markup {
        let targets = reading.city.figures.targets.values.filter { target in
            target.programme == programme.id
                || target.initiative.flatMap { reading.initiative($0) }?.programme == programme.id
        }.sorted { ($0.deadline, $0.id) < ($1.deadline, $1.id) }
        if !targets.isEmpty {
            Section(.id("tal")) {
                H2(reading.say(da: "Mål i tal", en: "Goals in figures"))
                TargetTable(reading: reading, targets: targets, showsIndicator: true)
                P(reading.say(.noCause), .class("quiet"))
            }
        }
    }
}

/// The figures that an initiative was meant to move, with what happened.
struct FiguresOfInitiative: Component {
    let reading: Reading
    let initiative: Initiative

    var body: some Markup {
        let aims = reading.city.figures.aims[initiative.id] ?? []
        let indicators = aims.compactMap { reading.indicator($0) }
        let targets = reading.city.figures.targets.values
            .filter { $0.initiative == initiative.id }
            .sorted { ($0.deadline, $0.id) < ($1.deadline, $1.id) }
        let mayAim = reading.may(.figure(.aim(initiative.id, at: aims)))
        if !indicators.isEmpty || !targets.isEmpty || mayAim {
            Section(.id("tal")) {
                H2(
                    reading.say(
                        da: "Tal, som indsatsen skulle flytte",
                        en: "Figures that the initiative was meant to move"))
                if indicators.isEmpty {
                    P(
                        reading.say(
                            da: "Ingen har sagt, hvilke tal indsatsen skulle flytte.",
                            en: "Nobody has said which figures it was meant to move."),
                        .class("quiet"))
                } else {
                    happened(indicators)
                }
                if !targets.isEmpty {
                    TargetTable(reading: reading, targets: targets, showsIndicator: true)
                }
                if mayAim {
                    P(.class("actions")) {
                        A(
                            reading.say(da: "Vælg tal", en: "Choose figures"),
                            .href(Link(Paths.aims(of: initiative.id))),
                            .class("button secondary"))
                    }
                }
            }
        }
    }

    @MarkupBuilder private func happened(_ indicators: [Indicator]) -> some Markup {
        let begins = reading.span(of: initiative)?.lowerBound
        For(reading.inOrder(Set(indicators.flatMap { places(of: $0) }))) { place in
            H3(reading.name(of: place))
            AimTable(
                reading: reading, place: place,
                indicators: indicators.filter { places(of: $0).contains(place) }, begins: begins)
        }
        P(reading.say(.noCause), .class("quiet"))
    }

    /// where the indicator is looked at: the initiative's areas, else the groups
    /// that one of them is in, else the whole city.
    private func places(of indicator: Indicator) -> [FigurePlace] {
        let known = reading.city.figures.allPlaces(of: indicator.id)
        let own = initiative.areas.map { FigurePlace.area($0) }.filter(known.contains)
        let groups = reading.inOrder(known.filter { holdsAnArea($0) })
        return !own.isEmpty ? own : !groups.isEmpty ? groups : [.city]
    }

    private func holdsAnArea(_ place: FigurePlace) -> Bool {
        guard let group = place.group.flatMap({ reading.city.figures[$0] }) else { return false }
        return group.members.contains { initiative.areas.contains($0.area) }
    }
}

/// What each figure was before the initiative began, and what it is now.
struct AimTable: Component {
    let reading: Reading
    let place: FigurePlace
    let indicators: [Indicator]
    let begins: Day?

    var body: some Markup {
        let (before, after, change) = (
            begins.map {
                reading.say(
                    da: "Før indsatsen (\(reading.short($0)))",
                    en: "Before the initiative (\(reading.short($0)))")
            } ?? reading.say(da: "Første tal", en: "First figure"),
            reading.say(da: "Seneste tal", en: "Newest figure"),
            reading.say(da: "Ændring", en: "Change")
        )
        Table(.class("cards")) {
            Caption(reading.say(da: "Hvad der er sket", en: "What has happened"))
            Thead {
                Tr {
                    Th(reading.say(.indicator), .scope("col"))
                    Th(before, .scope("col"), .class("number"))
                    Th(after, .scope("col"), .class("number"))
                    Th(change, .scope("col"))
                }
            }
            Tbody {
                For(indicators) { indicator in
                    let pair = pair(indicator)
                    Tr {
                        Th(.scope("row")) {
                            A(
                                reading.name(of: indicator),
                                .href(reading.link(Paths.indicator(indicator.id))))
                        }
                        Td(.class("number"), .cellLabel(before)) { cell(pair.before) }
                        Td(.class("number"), .cellLabel(after)) { cell(pair.after) }
                        Td(words(pair, indicator), .cellLabel(change))
                    }
                }
            }
        }
    }

    private typealias Pair = (before: ShownFigure?, after: ShownFigure?)

    private func pair(_ indicator: Indicator) -> Pair {
        let row = reading.row(of: indicator, in: place)
        let numbers = row.filter { $0.number != nil }
        guard let begins else { return (numbers.first, numbers.last ?? row.last) }
        let before = numbers.last { $0.period.last < begins }
        let later = row.filter { $0.period.last >= begins }
        return (before, later.last { $0.number != nil } ?? later.last)
    }

    @MarkupBuilder private func cell(_ figure: ShownFigure?) -> some Markup {
        if let figure {
            FigureCell(reading: reading, figure: figure)
            Span(" (\(reading.period(of: figure)))", .class("quiet"))
        } else {
            reading.say(.notStated)
        }
    }

    private func words(_ pair: Pair, _ indicator: Indicator) -> String {
        guard let before = pair.before, let after = pair.after, before.period != after.period else {
            return reading.say(da: "kan ikke siges", en: "cannot be told")
        }
        return reading.change(from: before, to: after, of: indicator)
    }
}
