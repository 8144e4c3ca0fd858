// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

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

extension Call {
    /// The initiative that the form proposes, with what belongs in the vault.
    ///
    /// `initiative` is the one that is changed; nil for a new one.
    func proposal(
        _ id: InitiativeID, changing initiative: Initiative? = nil
    ) throws -> (draft: InitiativeDraft, words: VaultWrite?) {
        let texts = InitiativeFields.typed(form)
        let purpose = try purpose(changing: initiative)
        return (
            InitiativeDraft(
                id: id, name: texts["name"], purpose: purpose?.id,
                areas: InitiativeFields.areas(in: texts),
                programme: form["programme"].map { ProgrammeID($0) },
                themes: lines(of: texts["themes"]), goals: lines(of: texts["goals"]),
                budget: try kroner("budget"), owner: form["owner"].map { PostID($0) },
                isPublic: form["public"] != nil, source: form["source"]),
            purpose?.write
        )
    }

    /// A purpose that was not changed keeps its place in the vault.
    private func purpose(
        changing initiative: Initiative?
    ) throws(TextRefusal) -> (id: NoteID, write: VaultWrite?)? {
        if let initiative, let id = initiative.purpose,
            lines(of: reading.purpose(of: initiative) ?? "") == lines(of: form["purpose"] ?? "")
        {
            return (id, nil)
        }
        return try note("purpose").map { ($0.id, $0.write) }
    }

    /// An amount of money of the form; nil when nothing was written.
    private func kroner(_ field: String) throws(FieldRefusal) -> Kroner? {
        guard let text = form[field] else { return nil }
        do {
            return try Kroner(parsing: text)
        } catch {
            throw FieldRefusal(refused: error, field: field)
        }
    }
}
