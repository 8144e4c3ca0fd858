// SPDX-License-Identifier: EUPL-1.2

extension FigureTarget {
    /// Where the path to the goal lies on the day: a straight line between points.
    ///
    /// Nil before the baseline; the goal itself from the deadline on.
    public func path(on day: Day) -> Quantity? {
        let start = TargetPoint(on: baseline.period.last, baseline.value)
        let points = [start] + path + [TargetPoint(on: deadline, goal)]
        guard day >= start.on else { return nil }
        guard let next = points.first(where: { $0.on >= day }) else { return goal }
        guard let last = points.last(where: { $0.on < day }) else { return start.value }
        let days = Quantity(last.on.distance(to: day)) * (next.value - last.value)
        let length = Quantity(last.on.distance(to: next.on))
        return days.divided(by: length, decimals: 4).map { last.value + $0 }
    }

    /// Whether the number is where the goal, or the path to it, wants it.
    func isReached(_ number: Quantity, _ wanted: Quantity) -> Bool {
        isCeiling ? number <= wanted : number >= wanted
    }

    /// how the target stands on the day, by figures that were shown.
    ///
    /// `figures` are those since the baseline, by period. Where the definition
    /// broke, what was true until then is said apart and never taken back.
    func verdict(
        on day: Day, of indicator: Indicator, by figures: [ShownFigure]
    ) -> TargetVerdict {
        let later = figures.filter {
            $0.period.last > baseline.period.last && $0.period.last <= day
        }
        let compared = later.filter {
            indicator.areComparable(baseline.definition, $0.definition)
        }
        if let broken = later.first(where: {
            !indicator.areComparable(baseline.definition, $0.definition)
        }) {
            return brokenVerdict(change: broken.definition, later)
        }
        guard let latest = compared.last(where: { $0.number != nil }), let number = latest.number
        else { return .cannotBeJudged(gap(in: later)) }
        if isReached(number, goal) { return .met(in: latest.period) }
        if day > deadline { return .missed }
        let wanted = path(on: latest.period.last) ?? goal
        return isReached(number, wanted) ? .onCourse : .offCourse
    }

    /// Each figure is judged under the definition that it was made by.
    private func brokenVerdict(change: Int, _ figures: [ShownFigure]) -> TargetVerdict {
        let known = figures.filter { $0.number != nil }
        let met = known.last { judged($0) == .met }
        let latest = met ?? known.last
        return .brokenByDefinition(
            change: change, underVersion: latest?.definition ?? baseline.definition,
            then: judged(latest))
    }

    private func judged(_ figure: ShownFigure?) -> TargetVerdict.Judged {
        guard let figure, let number = figure.number else { return .unknown }
        if isReached(number, goal) { return .met }
        return isReached(number, path(on: figure.period.last) ?? goal) ? .onCourse : .offCourse
    }

    private func gap(in figures: [ShownFigure]) -> TargetGap {
        switch figures.last?.content {
        case .withheld: .withheld
        case .awaitingApproval: .awaitingApproval
        default: .noFigureSinceBaseline
        }
    }
}

extension TargetVerdict {
    /// The verdict in words.
    public var phrase: Phrase {
        switch self {
        case .met(let period):
            Phrase(da: "Nået i \(period.phrase.danish)", en: "Met in \(period.phrase.english)")
        case .onCourse: Phrase(da: "På vej", en: "On course")
        case .offCourse: Phrase(da: "Bagud", en: "Off course")
        case .missed: Phrase(da: "Ikke nået", en: "Missed")
        case .brokenByDefinition(let change, let version, let then):
            Phrase(
                da: "Kan ikke følges efter definition nr. \(change); under definition nr. "
                    + "\(version): \(then.phrase.danish)",
                en: "Cannot be followed after definition no. \(change); under definition no. "
                    + "\(version): \(then.phrase.english)")
        case .cannotBeJudged(let gap): gap.phrase
        }
    }
}

extension TargetVerdict.Judged {
    public var phrase: Phrase {
        switch self {
        case .met: Phrase(da: "nået", en: "met")
        case .onCourse: Phrase(da: "på vej", en: "on course")
        case .offCourse: Phrase(da: "bagud", en: "off course")
        case .unknown: Phrase(da: "ikke kendt", en: "not known")
        }
    }
}

extension TargetGap {
    public var phrase: Phrase {
        switch self {
        case .noFigureSinceBaseline:
            Phrase(
                da: "Kan ikke bedømmes: intet tal siden udgangspunktet",
                en: "Cannot be judged: no figure since the baseline")
        case .withheld:
            Phrase(
                da: "Kan ikke bedømmes: tallet vises ikke", en: "Cannot be judged: withheld")
        case .awaitingApproval:
            Phrase(
                da: "Kan ikke bedømmes: tallet venter på godkendelse",
                en: "Cannot be judged: awaiting approval")
        }
    }
}

extension TargetVerdict {
    /// The word for programs, the same in every language.
    public var word: String {
        switch self {
        case .met: "met"
        case .onCourse: "on-course"
        case .offCourse: "off-course"
        case .missed: "missed"
        case .brokenByDefinition: "broken-by-definition"
        case .cannotBeJudged: "cannot-be-judged"
        }
    }

    /// All of them.
    public static let allWords = [
        "met", "on-course", "off-course", "missed", "broken-by-definition", "cannot-be-judged",
    ]
}
