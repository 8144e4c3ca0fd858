// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The list through the years: how many areas, what came and went, by which criteria.
struct ListOverview: Component {
    let call: Call
    private var reading: Reading { call.reading }
    private var listing: NationalList { reading.city.listing }
    private var editions: [ListEdition] {
        listing.editions.filter { $0.day <= reading.day }
    }

    var body: some Markup {
        SitePage(reading.say(.nationalList), call) {
            PageHead(
                reading.say(.nationalList), kind: reading.say(.overview),
                lead: reading.say(
                    da: "Hvert år offentliggør ministeren en liste over almene boligområder, der "
                        + "opfylder lovens kriterier. Kriterierne er ændret flere gange, så et "
                        + "tal kan flytte sig, uden at noget er ændret i områderne.",
                    en: "Every year the minister publishes a list of social housing areas that "
                        + "meet the law's criteria. The criteria have changed several times, so "
                        + "a number can move although nothing has changed in the areas.")
            ) { facts }
            if reading.may(.listing(.recordEdition(.unwritten))) {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Skriv årets liste ind", en: "Write down a list"),
                        .href(Link(Paths.newList)), .class("button secondary"))
                }
            }
            if editions.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen liste er skrevet ind endnu.", en: "No list is recorded yet."))
            } else {
                ListCounts(reading: reading, editions: editions)
                ListOwnCounts(reading: reading, editions: editions)
                ListYears(reading: reading, editions: editions)
            }
            ListOwnAreas(reading: reading)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        if let last = editions.last {
            Fact(reading.say(da: "Den seneste liste", en: "The latest list")) {
                A(reading.date(last.day), .href(reading.link(Paths.list(last.id))))
            }
        }
        Fact(reading.say(da: "Lister her", en: "Lists here"), "\(editions.count)")
        Fact(reading.say(.criteria)) {
            A(
                reading.say(
                    da: "\(listing.versions.count) versioner af loven",
                    en: "\(listing.versions.count) versions of the law"),
                .href(reading.link(Paths.listCriteria)))
        }
    }
}

/// The counts of each category as curves that stop where the criteria change.
private struct ListCounts: Component {
    let reading: Reading
    let editions: [ListEdition]

    var body: some Markup {
        Section(.id("antal")) {
            H2(reading.say(da: "Områder i hele landet", en: "Areas in the whole country"))
            FigureTrend(
                reading: reading, chart: chart, sources: editions.map(\.provenance.source).unique)
        }
    }

    private var chart: TrendChart {
        let series = ListTier.allCases.reversed().map { tier in
            TrendChart.Series(
                name: reading.say(tier.heading), points: editions.map { point($0, tier) })
        }
        var chart = TrendChart(
            id: "listen",
            title: reading.say(da: "Antal områder på listen", en: "Areas on the list"),
            summary: summary, columns: editions.map { reading.short($0.day) }, series: series,
            unit: reading.say(da: "områder", en: "areas"), words: reading.trendWords
        ) { "\(Int($0.rounded()))" }
        chart.breaks = editions.indices.dropFirst().compactMap { index in
            guard editions[index].version != editions[index - 1].version else { return nil }
            return TrendChart.Break(
                column: index, isComparable: false, text: reading.breakText(editions[index]))
        }
        return chart
    }

    private func point(_ edition: ListEdition, _ tier: ListTier) -> TrendChart.Point {
        guard let count = edition.count(tier) else { return .none }
        let words = "\(reading.say(tier.heading)), \(reading.date(edition.day)): \(count.count)"
        return TrendChart.Point(
            .value(Double(count.count)), text: "\(count.count)",
            description: count.remark.map { "\(words). \($0)" } ?? words)
    }

    private var summary: String {
        ListTier.allCases.reversed().compactMap { tier in
            let counted = editions.compactMap { edition in
                edition.count(tier).map { (edition.day.year, $0.count) }
            }
            guard let first = counted.first, let last = counted.last else { return nil }
            return reading.say(
                da: "\(reading.say(tier.heading)): \(first.1) i \(first.0), \(last.1) i \(last.0).",
                en:
                    "\(reading.say(tier.heading)): \(first.1) in \(first.0), \(last.1) in \(last.0)."
            )
        }.joined(separator: " ")
    }
}

/// What is known of this municipality's number, with the break where the criteria changed.
private struct ListOwnCounts: Component {
    let reading: Reading
    let editions: [ListEdition]

    var body: some Markup {
        let own = editions.filter { $0.ownCount != nil }
        if !own.isEmpty {
            Section(.id("kommunen")) {
                H2(reading.say(da: "Områder i kommunen", en: "Areas of the municipality"))
                Ul {
                    For(own) { edition in
                        Li {
                            sentence(edition)
                            " "
                            ProvenanceNote(reading: reading, provenance: edition.provenance)
                        }
                    }
                    For(changes(after: own)) { edition in
                        Li(reading.breakText(edition))
                    }
                }
                P(
                    reading.say(
                        da: "Andre år er ikke oplyst. Et mål om færre områder skal bedømmes efter "
                            + "de kriterier, der gjaldt, da det blev sat.",
                        en: "Other years are not stated. A target of fewer areas is to be judged "
                            + "by the criteria in force when it was set."),
                    .class("quiet"))
            }
        }
    }

    private func sentence(_ edition: ListEdition) -> String {
        let count = edition.ownCount ?? 0
        return reading.say(
            da: "\(edition.day.year): \(count) områder efter kriterierne af \(edition.version).",
            en: "\(edition.day.year): \(count) areas by the criteria of \(edition.version).")
    }

    private func changes(after own: [ListEdition]) -> [ListEdition] {
        guard let last = own.last else { return [] }
        return zip(editions, editions.dropFirst())
            .filter { $0.version != $1.version && $1.day > last.day }.map(\.1)
    }
}

/// The areas of the city that a judgement or a list is about.
private struct ListOwnAreas: Component {
    let reading: Reading

    var body: some Markup {
        let areas = reading.city.areas.areas.values.filter { area in
            area.kind == .housingArea
                && (!reading.city.listYears(of: area.id).isEmpty
                    || !reading.city.listing.history(of: area.id).isEmpty)
        }.inDanishOrder(by: { $0.name }, then: \.id)
        if !areas.isEmpty {
            Section(.id("omraader")) {
                H2(reading.say(da: "Områder i byen", en: "Areas of the city"))
                P(
                    reading.say(
                        da: "Hvad listerne siger om hvert område, og hvad kriterierne siger om "
                            + "de tal, der er.",
                        en: "What the lists say about each area, and what the criteria say about "
                            + "the figures there are."))
                Ul {
                    For(areas) { area in
                        Li { A(area.name, .href(reading.link(Paths.listArea(area.id)))) }
                    }
                }
            }
        }
    }
}

extension Reading {
    /// That the criteria changed with this list, in a sentence.
    func breakText(_ edition: ListEdition) -> String {
        say(
            da: "Fra listen \(date(edition.day)) gælder kriterierne af \(edition.version); tal før "
                + "og efter kan ikke sammenlignes.",
            en: "From the list of \(date(edition.day)) the criteria of \(edition.version) apply; "
                + "numbers before and after do not compare.")
    }
}

extension [String] {
    /// Each text once, in the order it was first said.
    var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
