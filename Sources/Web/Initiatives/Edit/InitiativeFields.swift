// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The fields of the form about an initiative, as they are typed.
enum InitiativeFields {
    /// Those that can be changed later, and those that are only asked for at first.
    static let lasting = ["name", "purpose", "areas", "programme", "themes", "goals", "budget"]
    static let first = ["owner", "source", "public"]

    static let labels: [String: Phrase] = [
        "name": Phrase(da: "Navn", en: "Name"),
        "purpose": Phrase(da: "Formål", en: "Purpose"),
        "areas": .areas,
        "programme": Phrase(da: "Program", en: "Programme"),
        "themes": Phrase(da: "Temaer", en: "Themes"),
        "goals": Phrase(da: "Mål", en: "Goals"),
        "budget": Phrase(da: "Budget", en: "Budget"),
        "owner": Phrase(da: "Ansvarlig post", en: "Accountable post"),
        "source": .sourceLabel,
    ]

    /// What the form has sent; the boxes that are ticked are one text, too.
    static func typed(_ form: Fields) -> FieldTexts {
        var texts = FieldTexts(lasting + first, in: form)
        texts["areas"] = form.all("areas").sorted().joined(separator: " ")
        return texts
    }

    /// The initiative as the form shows it.
    static func texts(_ initiative: Initiative, _ reading: Reading) -> FieldTexts {
        FieldTexts([
            "name": initiative.name,
            "purpose": reading.purpose(of: initiative) ?? "",
            "areas": initiative.areas.map(\.rawValue).sorted().joined(separator: " "),
            "programme": initiative.programme?.rawValue ?? "",
            "themes": initiative.themes.joined(separator: "\n"),
            "goals": initiative.goals.joined(separator: "\n"),
            "budget": initiative.budget.map { reading.say($0.phrase) } ?? "",
        ])
    }

    /// The same texts with names where the form sends ids, to be shown.
    static func worded(_ texts: FieldTexts, _ reading: Reading) -> FieldTexts {
        var worded = texts
        worded["areas"] = areas(in: texts).map { reading.name(of: $0) }.joined(separator: ", ")
        worded["programme"] =
            reading.city.initiatives[ProgrammeID(texts["programme"])]?.name ?? ""
        for name in ["themes", "goals"] {
            worded[name] = lines(of: texts[name]).joined(separator: ", ")
        }
        return worded
    }

    static func areas(in texts: FieldTexts) -> [AreaID] {
        texts["areas"].split(separator: " ").map { AreaID(String($0)) }
    }
}

extension FormReading {
    /// The initiative that the form proposes; its purpose is on the way to the vault.
    ///
    /// `initiative` is the one that is changed; nil for a new one.
    mutating func proposal(
        _ id: InitiativeID, changing initiative: Initiative? = nil
    ) -> InitiativeDraft {
        InitiativeDraft(
            id: id, name: title("name"), purpose: purpose(changing: initiative),
            areas: InitiativeFields.areas(in: InitiativeFields.typed(call.form)),
            programme: call.chosen("programme"), themes: titles("themes"),
            goals: titles("goals"), budget: kroner("budget"), owner: call.chosen("owner"),
            isPublic: call.form["public"] != nil, source: optionalTitle("source"))
    }

    /// A purpose that was not changed keeps its place in the vault.
    ///
    /// Everybody who sees the initiative reads it, so nobody overrules the guard.
    private mutating func purpose(changing initiative: Initiative?) -> NoteID? {
        if let initiative, let id = initiative.purpose,
            lines(of: call.reading.purpose(of: initiative) ?? "")
                == lines(of: call.form["purpose"] ?? "")
        {
            return id
        }
        return publicNote("purpose")
    }

    /// An amount of money of the form; nil when nothing was written.
    private mutating func kroner(_ field: String) -> Kroner? {
        guard let text = call.form[field] else { return nil }
        return attempt { () throws(FieldRefusal) in
            do throws(KronerRefusal) {
                return try Kroner(parsing: text)
            } catch {
                throw FieldRefusal(refused: error, field: field)
            }
        }
    }
}
