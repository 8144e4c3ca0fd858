// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

extension Reading {
    /// The target in a sentence: from where, to what, when.
    func words(of target: FigureTarget) -> String {
        let indicator = indicator(target.indicator)
        let unit = indicator?.latest.unit ?? .count
        let goal = text(target.goal, unit, decimals: target.goal.shortest.decimals)
        let start = text(
            target.baseline.value, unit, decimals: target.baseline.value.shortest.decimals)
        let base = period(target.baseline.period)
        return target.isCeiling
            ? say(
                da: "\(target.name): højst \(goal) senest \(date(target.deadline)) "
                    + "(udgangspunkt \(start) i \(base)).",
                en: "\(target.name): at most \(goal) by \(date(target.deadline)) "
                    + "(from \(start) in \(base)).")
            : say(
                da: "\(target.name): mindst \(goal) senest \(date(target.deadline)) "
                    + "(udgangspunkt \(start) i \(base)).",
                en: "\(target.name): at least \(goal) by \(date(target.deadline)) "
                    + "(from \(start) in \(base)).")
    }

    /// The goal alone: `mål højst 30 %`.
    func goal(of target: FigureTarget) -> String {
        let unit = indicator(target.indicator)?.latest.unit ?? .count
        let goal = text(target.goal, unit, decimals: target.goal.shortest.decimals)
        return target.isCeiling
            ? say(da: "mål højst \(goal)", en: "target at most \(goal)")
            : say(da: "mål mindst \(goal)", en: "target at least \(goal)")
    }

    /// How the target stands on the page's day, for everybody alike.
    func verdict(of target: FigureTarget) -> Standing? {
        once("verdict of", target.id.rawValue) {
            city.verdict(of: target.id, on: day, face: .published).map { standing($0) }
        }
    }

    func standing(_ verdict: TargetVerdict) -> Standing {
        Standing(status: verdict.status, text: say(verdict.phrase))
    }
}

extension TargetVerdict {
    var status: ChartStatus {
        switch self {
        case .met: .done
        case .onCourse: .ok
        case .offCourse, .missed: .late
        case .brokenByDefinition: .gap
        case .cannotBeJudged: .waiting
        }
    }
}

/// Targets as rows: from where, to what, when, and how they stand.
struct TargetTable: Component {
    let reading: Reading
    let targets: [FigureTarget]
    var showsIndicator = false

    var body: some Markup {
        let (place, goal, standing, source) = (
            reading.say(.placeLabel), reading.say(da: "Fra og til", en: "From and to"),
            reading.say(da: "Sådan står det", en: "How it stands"), reading.say(.sourceLabel)
        )
        Table(.class("cards tight")) {
            Caption(reading.say(da: "Mål", en: "Targets"), .class("visually-hidden"))
            Thead {
                Tr {
                    Th(reading.say(.target), .scope("col"))
                    Th(place, .scope("col"))
                    Th(goal, .scope("col"))
                    Th(standing, .scope("col"))
                    Th(source, .scope("col"))
                }
            }
            Tbody {
                For(targets) { target in
                    Tr {
                        Th(.scope("row")) { name(target) }
                        Td(reading.name(of: target.place), .cellLabel(place))
                        Td(span(target), .cellLabel(goal))
                        Td(.cellLabel(standing)) {
                            if let stands = reading.verdict(of: target) {
                                StatusTag(stands.status, stands.text)
                            }
                        }
                        Td(target.source, .cellLabel(source))
                    }
                }
            }
        }
    }

    @MarkupBuilder private func name(_ target: FigureTarget) -> some Markup {
        if showsIndicator {
            A(target.name, .href(reading.link(Paths.indicator(target.indicator))))
        } else {
            target.name
        }
        if let aim = target.aim { Span(" “\(aim)”", .class("note")) }
    }

    private func span(_ target: FigureTarget) -> String {
        let unit = reading.indicator(target.indicator)?.latest.unit ?? .count
        func text(_ quantity: Quantity) -> String {
            reading.text(quantity, unit, decimals: quantity.shortest.decimals)
        }
        let start = "\(text(target.baseline.value)) (\(reading.period(target.baseline.period)))"
        return "\(start) → \(text(target.goal)) (\(reading.date(target.deadline)))"
    }
}
