// SPDX-License-Identifier: EUPL-1.2

extension Chronicle {
    /// What was stated about the national list, for everybody.
    func sentence(of event: ListingEvent) -> Phrase {
        switch event {
        case .criteriaStated(let fact):
            Phrase(
                da: "Kriterierne af \(fact.version.id) for den nationale liste blev skrevet ind.",
                en: "The criteria of \(fact.version.id) for the national list were stated.")
        case .editionRecorded(let fact):
            Phrase(
                da: "Den nationale liste af \(fact.edition.day.danish) blev skrevet ind.",
                en: "The national list of \(fact.edition.day.english) was recorded.")
        case .averageStated(let fact):
            Phrase(
                da: "Landsgennemsnittet for \(fact.average.year) blev skrevet ind.",
                en: "The country's average of \(fact.average.year) was stated.")
        case .measureBound(let fact):
            Phrase(
                da: "Et mål i den nationale liste blev knyttet til indikatoren "
                    + "“\(indicator(fact.binding.indicator).danish)”.",
                en: "A measure of the national list was tied to the indicator "
                    + "“\(indicator(fact.binding.indicator).english)”.")
        }
    }

    private func indicator(_ id: IndicatorID) -> Phrase {
        city.figures[id]?.latest.name ?? Phrase(verbatim: id.rawValue)
    }
}
