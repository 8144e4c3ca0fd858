// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The fields that say what and where a finding is.
struct FindingFields: Component {
    let call: Call
    let errors: FormErrors
    var content: FindingContent?
    /// Whether it asks whose ground it is; neighbors need not know.
    let asksGround: Bool
    private var reading: Reading { call.reading }

    var body: some Markup {
        RadioChoice(
            name: "category", label: reading.say(da: "Hvad er galt?", en: "What is wrong?"),
            value: call.typed("category", else: content?.category.rawValue),
            options: categories, reading: reading, errors: errors)
        TextField(
            name: "words", label: reading.say(da: "Hvor er det?", en: "Where is it?"),
            value: call.typed("words", else: reading.words(content?.place.words)),
            reading: reading, errors: errors,
            hint: reading.say(
                da: "For eksempel: Stien bag nummer 12, ved containeren.",
                en: "Such as: The path behind number 12, by the container."))
        Choice(
            name: "area", label: reading.say(da: "Område", en: "Area"),
            value: call.typed("area", else: content?.place.area?.rawValue),
            options: reading.areaOptions, reading: reading, errors: errors)
        TextArea(
            name: "note", label: reading.say(da: "Fortæl mere", en: "Tell more"),
            value: call.typed("note", else: reading.words(content?.note)), reading: reading,
            errors: errors,
            hint: reading.say(
                da: "Kan være tomt. Skriv ikke navne eller CPR-numre på andre.",
                en: "May be empty. Do not write names or CPR numbers of others."))
        RadioChoice(
            name: "severity", label: reading.say(da: "Hvor meget haster det?", en: "How urgent?"),
            value: call.typed("severity", else: (content?.severity ?? .medium).rawValue),
            options: reading.severities, reading: reading, errors: errors)
        TextField(
            name: "point", label: reading.say(da: "Punkt på kortet", en: "Point on the map"),
            value: call.typed("point", else: content?.place.point.map(reading.coordinates)),
            reading: reading, errors: errors,
            hint: reading.say(
                da: "Kan være tomt. Breddegrad, længdegrad: 55.70210, 12.47310",
                en: "May be empty. Latitude, longitude: 55.70210, 12.47310"))
        if asksGround { ground }
    }

    @MarkupBuilder private var ground: some Markup {
        Choice(
            name: "ground", label: reading.say(da: "Hvis grund er det?", en: "Whose ground?"),
            value: call.typed("ground", else: content?.ground.kind.rawValue),
            options: reading.grounds, reading: reading, errors: errors)
        Choice(
            name: "housing",
            label: reading.say(da: "Hvilken boligorganisation?", en: "Which housing organization?"),
            value: call.typed("housing", else: housing), options: reading.housingOptions,
            reading: reading, errors: errors)
    }

    /// Retired ones only where the finding has it already.
    private var categories: [(value: String, title: String)] {
        let used = reading.findingCategories
        guard let own = content?.category, !used.contains(where: { $0.value == own.rawValue })
        else { return used }
        return used + [(own.rawValue, reading.name(of: own))]
    }

    private var housing: String? {
        if case .housing(let owner) = content?.ground { owner?.rawValue } else { nil }
    }
}

extension FormReading {
    /// What the fields above say.
    mutating func findingContent() -> FindingContent {
        FindingContent(
            category: chosen(
                "category", Phrase(da: "Vælg, hvad der er galt.", en: "Choose what is wrong.")),
            severity: call.form["severity"].flatMap(Severity.init) ?? .medium,
            ground: findingGround(),
            place: FindingPlace(
                point: findingPoint(), area: call.chosen("area"), words: publicNote("words")),
            note: publicNote("note"))
    }

    mutating func findingGround(_ field: String = "ground") -> Ground {
        switch call.form[field].flatMap(Ground.Kind.init(rawValue:)) {
        case .municipality: .municipality
        case .housing: .housing(organization: call.chosen("housing"))
        case .railway: .railway
        case .privateOwner: .privateOwner
        case .notStated, nil: .notStated
        }
    }

    private mutating func findingPoint() -> Coordinate? {
        guard let text = call.form["point"] else { return nil }
        let parts = text.split(whereSeparator: { $0 == "," || $0.isWhitespace })
            .compactMap { Double($0) }
        guard parts.count == 2 else {
            refuse(
                Phrase(
                    da: "Skriv breddegrad og længdegrad som 55.70210, 12.47310.",
                    en: "Write latitude and longitude as 55.70210, 12.47310."), field: "point")
            return nil
        }
        return Coordinate(longitude: parts[1], latitude: parts[0])
    }
}
