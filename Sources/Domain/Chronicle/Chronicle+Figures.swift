// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    /// What waits for approval is for those who work with it.
    ///
    /// No sentence holds a figure: what may be shown is for the single door to say.
    func isForViewer(_ event: FigureEvent) -> Bool {
        switch event {
        case .observed(let fact): fact.approvedBy != nil || viewer.isStaff
        case .corrected(let fact): fact.approvedBy != nil || viewer.isStaff
        case .mappingKept: viewer.isStaff
        case .changeProposed(let fact):
            city.matters[fact.matter].map { city.sees($0, viewer) } ?? false
        case .aimed(let fact): sees(fact.initiative)
        default: true
        }
    }

    func sentence(of event: FigureEvent) -> Phrase {
        switch event {
        case .defined, .redefined, .closed, .changeProposed: sentence(ofDefinition: event)
        case .observed(let fact):
            figures(
                fact.observations, of: fact.indicator, by: fact.reporter,
                da: "indberettede", en: "reported")
        case .corrected(let fact):
            figures(
                fact.observations, of: fact.indicator, by: fact.reporter,
                da: "rettede", en: "corrected")
        case .approved(let fact):
            Phrase(
                da: "\(name(of: fact.by)) godkendte \(name(of: fact.indicator).danish) for "
                    + "\(list(fact.periods).danish).",
                en: "\(name(of: fact.by)) approved \(name(of: fact.indicator).english) for "
                    + "\(list(fact.periods).english).")
        case .groupNamed(let fact):
            Phrase(
                da: "“\(fact.group.name)” blev navngivet som en gruppe af områder.",
                en: "“\(fact.group.name)” was named as a group of areas.")
        case .geographyMapped(let fact):
            Phrase(
                da: "Tal for \(fact.map.from.phrase.danish) kan overføres til "
                    + "\(fact.map.to.phrase.danish).",
                en: "Figures for \(fact.map.from.phrase.english) can be carried over to "
                    + "\(fact.map.to.phrase.english).")
        case .targetSet(let fact):
            Phrase(
                da: "Målet “\(fact.target.name)” blev sat med frist "
                    + "\(fact.target.deadline.danish).",
                en: "The target “\(fact.target.name)” was set for "
                    + "\(fact.target.deadline.english).")
        case .barometerMade(let fact):
            Phrase(
                da: "Barometeret “\(fact.barometer.name)” blev lavet.",
                en: "The barometer “\(fact.barometer.name)” was made.")
        case .mappingKept(let fact):
            Phrase(
                da: "Kolonnerne i “\(fact.mapping.name)” blev gemt til næste år.",
                en: "The columns of “\(fact.mapping.name)” were kept for next year.")
        case .aimed(let fact): aimed(fact)
        }
    }

    private func sentence(ofDefinition event: FigureEvent) -> Phrase {
        switch event {
        case .defined(let fact):
            Phrase(
                da: "\(name(of: fact.owner)) definerede indikatoren "
                    + "“\(fact.definition.name.danish)”.",
                en: "\(name(of: fact.owner)) defined the indicator "
                    + "“\(fact.definition.name.english)”.")
        case .redefined(let fact): redefined(fact)
        case .closed(let fact):
            Phrase(
                da: "\(name(of: fact.indicator).danish) måles ikke efter \(fact.on.danish).",
                en: "\(name(of: fact.indicator).english) is not measured after "
                    + "\(fact.on.english).")
        case .changeProposed(let fact):
            Phrase(
                da: "Sagen “\(city.matters[fact.matter]?.title ?? "")” foreslår en anden "
                    + "definition af \(name(of: fact.indicator).danish).",
                en: "The matter “\(city.matters[fact.matter]?.title ?? "")” asks for another "
                    + "definition of \(name(of: fact.indicator).english).")
        default: preconditionFailure("the sentence above picks those about definitions")
        }
    }

    private func redefined(_ fact: IndicatorRedefined) -> Phrase {
        let from = fact.definition.effective
        let compares = fact.definition.comparableWithPrevious
        return Phrase(
            da: "\(name(of: fact.indicator).danish) fik definition nr. "
                + "\(fact.definition.version) fra \(from.danish)"
                + (compares ? "." : "; tal før og efter kan ikke sammenlignes."),
            en: "\(name(of: fact.indicator).english) got definition no. "
                + "\(fact.definition.version) from \(from.english)"
                + (compares ? "." : "; figures before and after do not compare."))
    }

    private func figures(
        _ observations: [Observation], of indicator: IndicatorID, by reporter: OrganizationID?,
        da danish: String, en english: String
    ) -> Phrase {
        let who = (reporter ?? city.figures[indicator]?.owner).map { name(of: $0) } ?? ""
        let count = observations.count
        let periods = list(Array(Set(observations.map(\.period))).sorted())
        return Phrase(
            da: "\(who) \(danish) \(count) tal af \(name(of: indicator).danish) for "
                + "\(periods.danish).",
            en: "\(who) \(english) \(count) \(count == 1 ? "figure" : "figures") of "
                + "\(name(of: indicator).english) for \(periods.english).")
    }

    private func aimed(_ fact: InitiativeAimed) -> Phrase {
        let names = Phrase.list(fact.indicators.map { name(of: $0) })
        return Phrase(
            da: "\(name(of: fact.initiative)) skal flytte: \(names.danish).",
            en: "\(name(of: fact.initiative)) is meant to move: \(names.english).")
    }

    /// The first and the last where there are many.
    private func list(_ periods: [Period]) -> Phrase {
        guard let first = periods.first?.phrase, let last = periods.last?.phrase,
            periods.count > 2
        else { return Phrase.list(periods.map(\.phrase)) }
        return Phrase(
            da: "\(first.danish) til \(last.danish)", en: "\(first.english) to \(last.english)")
    }

    /// The indicator's name in quotes, as far as it has been told.
    private func name(of id: IndicatorID) -> Phrase {
        let name = (told.figures[id] ?? city.figures[id])?.latest.name
        return Phrase(
            da: "“\(name?.danish ?? id.rawValue)”", en: "“\(name?.english ?? id.rawValue)”")
    }
}
