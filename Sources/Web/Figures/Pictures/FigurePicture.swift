// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What a drawing of an indicator's figures is made of.
///
/// it is made of figures as the reader sees them, so a withheld one has
/// no height in it.
struct FigurePicture {
    let reading: Reading
    let indicator: Indicator
    /// Starts the ids of the drawing; unique in the page.
    let id: String
    /// Shape: one row of figures for each place, all of the same periods.
    let table: FigureTable
    /// Those of one place, drawn with their paths.
    var targets: [FigureTarget] = []

    /// The drawing; nil where one figure alone, or none, has no course to be drawn.
    func chart(title: String) -> TrendChart? {
        let columns = columns
        guard !columns.isEmpty, hasCourse else { return nil }
        let series = table.rows.enumerated().map { index, row in
            TrendChart.Series(
                name: reading.name(of: table.places[index]), points: points(row, in: columns))
        }
        let unit = indicator.latest.unit
        let language = reading.language
        let isPercent = unit == .percent
        var chart = TrendChart(
            id: id, title: title, summary: summary(under: title),
            columns: columns.map { reading.period($0) },
            series: series, unit: reading.say(unit.phrase), words: reading.trendWords
        ) { tick in
            Quantity(approximately: tick).text(in: language).withMinus + (isPercent ? " %" : "")
        }
        chart.targets = targets.compactMap { target($0, in: columns) }
        chart.breaks = breaks(in: columns)
        if table.rows.contains(where: { $0.contains(where: \.isExample) }) {
            chart.stamp = reading.say(.madeUp)
        }
        return chart
    }

    /// one period alone has no course, unless there is a target to get to.
    private var hasCourse: Bool { !targets.isEmpty || table.periods.count > 1 }

    /// Every period from the first figure to the last and on to the last deadline.
    private var columns: [Period] {
        guard let first = table.periods.first, let last = table.periods.last else { return [] }
        let end = max(last.last, targets.map(\.deadline).max() ?? last.last)
        var columns = [first]
        while let column = columns.last, column.last < end, columns.count < 60 {
            columns.append(Period(first.precision, containing: column.last.advanced(by: 1)))
        }
        // Periods of different lengths, or very many, stand as they are.
        let holdsAll = Set(table.periods).isSubset(of: columns)
        return holdsAll ? columns : table.periods
    }

    private func points(_ row: [ShownFigure], in columns: [Period]) -> [TrendChart.Point] {
        let figures = Dictionary(row.map { ($0.period, $0) }, uniquingKeysWith: { $1 })
        return columns.map { column in figures[column].map(reading.point) ?? .none }
    }

    /// where the definition changed, and whether the curve goes on.
    private func breaks(in columns: [Period]) -> [TrendChart.Break] {
        indicator.definitions.dropFirst().compactMap { definition in
            let column = columns.firstIndex { $0.last >= definition.effective }
            return column.flatMap { column in
                column == 0 ? nil : picture(of: definition, from: column)
            }
        }
    }

    private func picture(of definition: IndicatorDefinition, from column: Int) -> TrendChart.Break {
        let since = reading.date(definition.effective)
        let start = reading.say(
            da: "Fra \(since) gælder definition \(definition.version)",
            en: "From \(since) definition \(definition.version) applies")
        let rest =
            definition.comparableWithPrevious
            ? reading.say(da: "tallene kan sammenlignes", en: "the figures compare")
            : reading.say(
                da: "tal før og efter kan ikke sammenlignes",
                en: "figures before and after do not compare")
        return TrendChart.Break(
            column: column, isComparable: definition.comparableWithPrevious,
            text: "\(start); \(rest).")
    }

    private func target(_ target: FigureTarget, in columns: [Period]) -> TrendChart.Target? {
        guard let end = columns.firstIndex(where: { $0.last >= target.deadline }) else {
            return nil
        }
        let start = columns.firstIndex { $0.last >= target.baseline.period.last }
        let goal = reading.text(
            target.goal, indicator.latest.unit, decimals: target.goal.shortest.decimals)
        return TrendChart.Target(
            goal: target.goal.approximate,
            start: start.map { (column: $0, value: target.baseline.value.approximate) },
            column: end, label: reading.say(da: "mål \(goal)", en: "target \(goal)"),
            description: reading.words(of: target))
    }
}

extension FigurePicture {
    /// The whole in a few sentences, for those who do not see the drawing.
    private func summary(under title: String) -> String {
        let rows = table.rows.enumerated().map { index, row in
            sentence(of: row, in: table.places[index], under: title)
        }
        let shown = rows.prefix(6).joined(separator: " ")
        let rest = rows.count - 6
        return rest > 0
            ? shown + reading.say(da: " Og \(rest) steder til.", en: " And \(rest) more places.")
            : shown
    }

    /// A drawing named by its place does not say the name once more.
    private func sentence(
        of row: [ShownFigure], in place: FigurePlace, under title: String
    ) -> String {
        let name = reading.name(of: place) == title ? "" : "\(reading.name(of: place)): "
        let numbers = row.filter { $0.number != nil }
        guard let first = numbers.first, let last = numbers.last else {
            return reading.say(
                da: "\(name)ingen tal at vise.", en: "\(name)no figures to show.")
        }
        let whole =
            first.period == last.period
            ? reading.dated(first)
            : reading.say(
                da: "fra \(reading.dated(first)) til \(reading.dated(last))",
                en: "from \(reading.dated(first)) to \(reading.dated(last))")
        let gaps = row.count - numbers.count
        let missing =
            gaps == 0
            ? ""
            : reading.say(
                da: ", \(gaps) uden tal", en: ", \(gaps) without a figure")
        return "\(name)\(whole)\(missing)."
    }
}

extension Reading {
    /// One figure as a point of a drawing.
    func point(_ figure: ShownFigure) -> TrendChart.Point {
        let text = text(figure)
        var words = "\(name(of: figure.place)), \(period(of: figure)): \(text)"
        if let note = figure.note { words += " (\(note))" }
        return TrendChart.Point(
            kind(of: figure), text: text, label: label(of: figure),
            description: figure.number == nil
                ? words
                : words + say(da: ", definition ", en: ", definition ") + "\(figure.definition)")
    }

    /// Percent keeps its sign; other units stand above the scale.
    private func label(of figure: ShownFigure) -> String? {
        figure.unit == .percent
            ? nil : figure.number?.text(decimals: figure.decimals, in: language).withMinus
    }

    private func kind(of figure: ShownFigure) -> TrendChart.Kind {
        switch figure.content {
        case .number(let number):
            .value(
                number.approximate, range: figure.confidence,
                isAwaiting: figure.approval == nil && figure.inputs.isEmpty)
        case .withheld, .suppressedAtSource: .withheld
        case .notReported: .missing
        case .notApplicable: .notApplicable
        case .awaitingApproval: .pending
        }
    }

    var trendWords: TrendChart.Words {
        TrendChart.Words(
            withheld: say(da: "skjult, så ingen kan kendes", en: "withheld, to protect people"),
            missing: say(da: "ikke indberettet", en: "not reported"),
            notApplicable: say(da: "ikke relevant", en: "not applicable"),
            pending: say(da: "afventer godkendelse", en: "awaits approval"),
            awaiting: say(da: "ikke godkendt endnu", en: "not approved yet"),
            range: say(da: "usikkerhed (95 %)", en: "uncertainty (95%)"),
            target: say(da: "mål", en: "target"),
            path: say(da: "lige vej til målet", en: "straight path to the target"),
            cut: say(da: "begynder ikke ved nul", en: "does not begin at zero"))
    }
}

extension ShownFigure {
    /// Where the share of everybody likely lies, when only some were asked.
    ///
    /// Units: percent. Source: Wilson's interval at 95 %.
    var confidence: ClosedRange<Double>? {
        guard unit == .percent, let sampleSize, sampleSize > 0, let number else { return nil }
        let (n, share, z) = (Double(sampleSize), number.approximate / 100, 1.96)
        guard (0...1).contains(share) else { return nil }
        let center = (share + z * z / (2 * n)) / (1 + z * z / n)
        let spread =
            z / (1 + z * z / n)
            * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        return max(center - spread, 0) * 100...min(center + spread, 1) * 100
    }
}

extension String {
    /// With the minus of printed text before a number, which is as wide as a plus.
    fileprivate var withMinus: String {
        hasPrefix("-") ? "−\(dropFirst())" : self
    }
}

extension Quantity {
    /// The nearest decimal to a round number of a scale.
    init(approximately number: Double) {
        let millionths = (number * 1_000_000).rounded()
        self = Quantity(Int64(millionths), decimals: 6).shortest
    }
}
