// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// An indicator with every definition that has been in force.
struct IndicatorResource: Resource {
    let id: IndicatorID
    let name: String
    let theme: String
    let owner: OrganizationID
    let goal: String?
    let closed: Day?
    let definitions: [DefinitionResource]
    let places: [String]
    let version: Int?
    let page: String

    var path: String { "/api/v1/indicators/\(id)" }

    init(_ indicator: Indicator, _ reading: Reading) {
        id = indicator.id
        name = reading.name(of: indicator)
        theme = indicator.theme
        owner = indicator.owner
        goal = indicator.goal
        closed = indicator.closed
        definitions = indicator.definitions.map { DefinitionResource($0, reading) }
        places = reading.city.figures.allPlaces(of: indicator.id).map(\.description)
        version = indicator.latest.version
        page = Paths.indicator(indicator.id)
    }

    static let shape = Shape(
        "Indicator", "Something that is measured again and again.",
        [
            .field("id", .id, "Its name for ever."),
            .field("name", .text, "What it is called that day."),
            .field("theme", .text, "What it is about."),
            .field("owner", .id, "The organization that answers for it."),
            .optional("goal", .text, "The goal of a policy that it measures."),
            .optional("closed", .day, "The day that it was given up."),
            .field("definitions", .list(.object(DefinitionResource.shape)), "The oldest first."),
            .field("places", .list(.text), "`city`, `area/…` or `group/…` with figures."),
            .field("version", .integer, "The number of the newest definition."),
            .field("page", .text, "The page for people."),
        ])
}

/// What an indicator means from one day on.
struct DefinitionResource: Described, Encodable, Sendable {
    let version: Int
    let effective: Day
    let meaning: String
    let formula: String
    let inputs: [IndicatorID]
    let unit: String
    let decimals: Int
    let population: String?
    let averaging: Int
    let sensitivity: String
    let isComparable: Bool
    let source: String

    init(_ definition: IndicatorDefinition, _ reading: Reading) {
        version = definition.version
        effective = definition.effective
        meaning = definition.meaning
        formula = definition.formula.words(reading)
        inputs = definition.formula.inputs
        unit = definition.unit.rawValue
        decimals = definition.decimals
        population = definition.population
        averaging = definition.averaging
        sensitivity = definition.sensitivity.rawValue
        isComparable = definition.comparableWithPrevious
        source = definition.source
    }

    static let shape = Shape(
        "Definition", "What an indicator means from one day on.",
        [
            .field("version", .integer, "1 for the first."),
            .field("effective", .day, "The first day that it applies."),
            .field("meaning", .text, "What it says and what it does not."),
            .field("formula", .text, "How it comes about, in words."),
            .field("inputs", .list(.id), "The indicators that it is computed from."),
            .field("unit", .choice(of: FigureUnit.self), "Percent and points never mix."),
            .field("decimals", .integer, "How many it is shown with."),
            .optional("population", .text, "Whom it counts."),
            .field("averaging", .integer, "Over how many years it is an average; 1 for none."),
            .field("sensitivity", .choice(of: Sensitivity.self), "How much care it needs."),
            .field("isComparable", .bool, "Whether it compares with the one before."),
            .field("source", .text, "Who says so."),
        ])
}

/// One figure as the reader may see it.
struct ObservationResource: Described, Encodable, Sendable {
    let indicator: IndicatorID
    let place: String
    let period: Period
    let status: String
    let value: String?
    let numerator: String?
    let denominator: String?
    let sampleSize: Int?
    let unit: String
    let definition: Int
    let isExample: Bool
    let note: String?
    let sources: [String]
    let warnings: [String]

    init(_ figure: ShownFigure, _ reading: Reading) {
        indicator = figure.indicator
        place = figure.place.description
        period = figure.period
        status = figure.content.word
        value = figure.number?.description
        numerator = figure.numerator?.description
        denominator = figure.denominator?.description
        sampleSize = figure.sampleSize
        unit = figure.unit.rawValue
        definition = figure.definition
        isExample = figure.isExample
        note = figure.note
        sources = figure.sources.map(\.text)
        warnings = figure.warnings.map { $0.words(reading) }
    }

    static let shape = Shape(
        "Observation", "One figure of one place and period.",
        [
            .field("indicator", .id, "What was measured."),
            .field("place", .text, "`city`, `area/…` or `group/…`."),
            .field("period", .period, "When."),
            .field("status", .choice(ShownContent.words), "A number, or why there is none."),
            .optional("value", .text, "An exact decimal, such as `36.4`; left out without one."),
            .optional("numerator", .text, "Those counted."),
            .optional("denominator", .text, "Those they were counted among."),
            .optional("sampleSize", .integer, "How many were asked, of a survey."),
            .field("unit", .choice(of: FigureUnit.self), "What it is counted in."),
            .field("definition", .integer, "The version that it was made by."),
            .field("isExample", .bool, "Whether it was made up to show the system."),
            .optional("note", .text, "What the source says beside it."),
            .field("sources", .list(.text), "Where it comes from."),
            .field("warnings", .list(.text), "What a reader must know, in words."),
        ])
}
