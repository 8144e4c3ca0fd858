// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// the form by which a coordinator writes down a version of the law's criteria.
///
/// A new version opens with the criteria in force: a law is changed more often
/// than it is written anew.
struct CriteriaForm: Component {
    /// Nil for a new one.
    let version: CriteriaVersion?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }
    /// What the fields begin with.
    private var opening: CriteriaVersion? { version ?? reading.city.listing.versions.last }

    static func ask(_ call: Call) throws -> Answer {
        let version = try call.criteriaVersion
        return try call.asking(
            .listing(.stateCriteria(version ?? .unwritten)),
            CriteriaForm(version: version, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let version = try call.criteriaVersion
        return try await call.saving(
            to: Paths.listCriteria, fields: ["members": ""],
            else: { CriteriaForm(version: version, call: call, errors: $0) }
        ) { form in
            [.listing(.stateCriteria(form.criteriaVersion(version), seen: call.seenVersion ?? 0))]
        }
    }

    var body: some Markup {
        FormPage(
            version.map {
                reading.say(
                    da: "Ret kriterierne fra \(reading.date($0.from))",
                    en: "Change the criteria from \(reading.date($0.from))")
            } ?? reading.say(da: "Skriv nye kriterier ind", en: "Write down new criteria"),
            call, kind: reading.say(.nationalList),
            lead: reading.say(
                da: "Tidligere lister bliver ved med at være lavet efter de kriterier, der gjaldt "
                    + "da. Nye kriterier begynder som de gældende; ret dem, der er ændret.",
                en: "Earlier lists stay made by the criteria of their day. New criteria begin as "
                    + "those in force; mend what has changed."),
            trail: [
                Crumb(title: reading.say(.nationalList), path: Paths.nationalList),
                Crumb(title: reading.say(.criteria), path: Paths.listCriteria),
            ], errors: errors
        ) {
            if errors.isConflict, let version {
                NowInstead(
                    lines: version.criteria.map { reading.say($0.text) }
                        + version.categories.map(\.name), reading: reading)
            }
            SeenVersion(version: version?.mark ?? 0)
            about
            For(0..<criterionCount) { index in
                CriterionFields(
                    number: index, call: call, errors: errors,
                    opening: opening.flatMap {
                        $0.criteria.indices.contains(index) ? $0.criteria[index] : nil
                    })
            }
            For(ListTier.allCases) { tier in
                CategoryFields(
                    tier: tier, call: call, errors: errors, opening: opening?[tier],
                    criteria: opening?.criteria ?? [])
            }
        }
    }

    /// Room for two more than there are.
    private var criterionCount: Int {
        min(CriteriaFields.mostCriteria, (opening?.criteria.count ?? 4) + 2)
    }

    @MarkupBuilder private var about: some Markup {
        if version == nil {
            DayField(
                name: "from",
                label: reading.say(
                    da: "Dagen for den første liste efter dem",
                    en: "The day of the first list made by them"),
                value: call.typed("from"), reading: reading, errors: errors)
        }
        text(
            "basis", Phrase(da: "Hvad der ses på", en: "What is looked at"),
            opening?.basis.danish)
        text(
            "basisEnglish", Phrase(da: "På engelsk", en: "In English"), opening?.basis.english)
        text(
            "residents", Phrase(da: "Mindst så mange beboere", en: "At least so many residents"),
            opening.map { Quantity($0.minimumResidents).text() })
        ProvenanceFields(
            call: call, provenance: version?.provenance, errors: errors)
    }

    private func text(_ name: String, _ label: Phrase, _ value: String?) -> TextField {
        TextField(
            name: name, label: reading.say(label), value: call.typed(name, else: value),
            reading: reading, errors: errors)
    }
}

/// One criterion of the form; it stands open while it has something to mend.
private struct CriterionFields: Component {
    let number: Int
    let call: Call
    let errors: FormErrors
    let opening: Criterion?
    private var reading: Reading { call.reading }
    private var prefix: String { CriteriaFields.criterion(number) }

    var body: some Markup {
        Details(.open(errors.list.contains { $0.field?.hasPrefix(prefix) == true })) {
            Summary(title)
            if let opening {
                Input(.type("hidden"), .name("\(prefix)id"), .value(opening.id.rawValue))
            }
            choice(
                "measure", Phrase(da: "Mål", en: "Measure"),
                ListMeasure.allCases.filter { $0 != .residents }
                    .map { ($0.rawValue, reading.say($0.title)) },
                opening?.measure.rawValue,
                Phrase(da: "Uden mål springes det over.", en: "Without one it is passed over."))
            choice(
                "sign", Phrase(da: "Tegn", en: "Sign"),
                ListSign.allCases.map { ($0.rawValue, reading.say($0.title)) },
                opening?.sign.rawValue, nil)
            text("limit", Phrase(da: "Grænse", en: "Limit"), opening?.threshold.number.text())
            choice(
                "kind", Phrase(da: "Grænsen er", en: "The limit is"),
                [
                    ("fixed", reading.say(da: "det tal", en: "that number")),
                    (
                        "times",
                        reading.say(
                            da: "så mange gange landsgennemsnittet",
                            en: "so many times the national average")
                    ),
                ], (opening?.threshold.isNational ?? false) ? "times" : "fixed", nil)
            choice(
                "unit", Phrase(da: "Enhed", en: "Unit"),
                FigureUnit.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                (opening?.unit ?? .percent).rawValue, nil)
            text(
                "years", Phrase(da: "Gennemsnit over år", en: "Average over years"),
                "\(opening?.years ?? 1)")
            text("text", Phrase(da: "Lovens ord", en: "The law's words"), opening?.text.danish)
            text("english", Phrase(da: "På engelsk", en: "In English"), opening?.text.english)
            ProvenanceFields(
                call: call, provenance: opening?.provenance, errors: errors, prefix: prefix)
        }
    }

    private var title: String {
        let name = reading.say(da: "Kriterium \(number + 1)", en: "Criterion \(number + 1)")
        let words = call.typed("\(prefix)text", else: opening.map { reading.say($0.text) })
        return [name, words].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
    }

    private func text(_ name: String, _ label: Phrase, _ value: String?) -> TextField {
        TextField(
            name: prefix + name, label: reading.say(label),
            value: call.typed(prefix + name, else: value), reading: reading, errors: errors)
    }

    private func choice(
        _ name: String, _ label: Phrase, _ options: [(value: String, title: String)],
        _ value: String?, _ hint: Phrase?
    ) -> Choice {
        Choice(
            name: prefix + name, label: reading.say(label),
            value: call.typed(prefix + name, else: value), options: options, reading: reading,
            errors: errors, hint: hint.map { reading.say($0) })
    }
}

/// One category of the form, by the numbers of the criteria above.
private struct CategoryFields: Component {
    let tier: ListTier
    let call: Call
    let errors: FormErrors
    let opening: ListCategory?
    let criteria: [Criterion]
    private var reading: Reading { call.reading }
    private var prefix: String { CriteriaFields.category(tier) }

    var body: some Markup {
        Details(.open(errors.list.contains { $0.field?.hasPrefix(prefix) == true })) {
            Summary(reading.say(tier.heading))
            text(
                "name", Phrase(da: "Lovens navn", en: "The law's name"), opening?.name,
                Phrase(
                    da: "Uden navn findes kategorien ikke.", en: "Without it there is none."))
            text(
                "needed", Phrase(da: "Mindst så mange", en: "At least so many"),
                opening.map { "\($0.rule.needed)" }, nil)
            text(
                "of", Phrase(da: "af kriterierne nr.", en: "of the criteria no."),
                opening.map { numbers($0.rule.of) },
                Phrase(da: "Som 1, 2, 3, 4.", en: "Such as 1, 2, 3, 4."))
            text(
                "also", Phrase(da: "og desuden kriterierne nr.", en: "and also the criteria no."),
                opening.map { numbers($0.rule.also) }, .mayBeEmpty)
            Choice(
                name: "\(prefix)within",
                label: reading.say(da: "og står i kategorien", en: "and is in the category"),
                value: call.typed("\(prefix)within", else: opening?.rule.within?.rawValue),
                options: ListTier.allCases.filter { $0 != tier }
                    .map { ($0.rawValue, reading.say($0.heading)) },
                reading: reading, errors: errors, hint: reading.say(.mayBeEmpty))
            text(
                "years", Phrase(da: "så mange år i træk", en: "for so many years in a row"),
                opening?.rule.years.map { "\($0)" }, .mayBeEmpty)
            ProvenanceFields(
                call: call, provenance: opening?.provenance, errors: errors, prefix: prefix)
        }
    }

    private func numbers(_ ids: [CriterionID]) -> String {
        ids.compactMap { id in criteria.firstIndex { $0.id == id } }
            .map { "\($0 + 1)" }.joined(separator: ", ")
    }

    private func text(
        _ name: String, _ label: Phrase, _ value: String?, _ hint: Phrase?
    ) -> TextField {
        TextField(
            name: prefix + name, label: reading.say(label),
            value: call.typed(prefix + name, else: value), reading: reading, errors: errors,
            hint: hint.map { reading.say($0) })
    }
}
