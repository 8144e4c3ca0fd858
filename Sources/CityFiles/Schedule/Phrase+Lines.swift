// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What of a record has changed, in the words of people.
extension Phrase {
    static let name = Phrase(da: "navn", en: "name")
    static let alias = Phrase(verbatim: "alias")
    static let contact = Phrase(da: "indgang", en: "entry point")
    static let lastDay = Phrase(da: "sidste dag", en: "last day")
    static let role = Phrase(da: "rolle", en: "role")
    static let boundary = Phrase(da: "grænse", en: "boundary")
    static let leader = Phrase(da: "leder", en: "leader")
    static let purpose = Phrase(da: "formål", en: "purpose")
    static let areas = Phrase(da: "områder", en: "areas")
    static let programme = Phrase(da: "program", en: "programme")
    static let themes = Phrase(da: "temaer", en: "themes")
    static let goals = Phrase(da: "mål", en: "goals")
    static let budget = Phrase(verbatim: "budget")
    static let published = Phrase(da: "offentliggjort", en: "published")
    static let responsible = Phrase(da: "ansvarlig", en: "responsible")
    static let plan = Phrase(verbatim: "plan")
    static let pin = Phrase(da: "fast dag", en: "pinned day")
    static let promise = Phrase(da: "løfte", en: "promise")

    static func list(_ phrases: [Phrase]) -> Phrase {
        Phrase(
            da: phrases.map(\.danish).joined(separator: ", "),
            en: phrases.map(\.english).joined(separator: ", "))
    }
}

/// The lines of a difference: + new, ~ changed, - taken away to be new again.
extension Phrase {
    static func added(
        _ kind: RecordKind, _ id: some CustomStringConvertible, _ text: String
    ) -> Phrase {
        added(kind, id, Phrase(verbatim: text))
    }

    static func added(
        _ kind: RecordKind, _ id: some CustomStringConvertible, _ text: Phrase
    ) -> Phrase {
        line("+", kind, id, text)
    }

    static func removed(
        _ kind: RecordKind, _ id: some CustomStringConvertible, _ text: String
    ) -> Phrase {
        line("-", kind, id, Phrase(verbatim: text))
    }

    static func changed(
        _ kind: RecordKind, _ id: some CustomStringConvertible, _ what: Phrase,
        from old: String? = nil, to new: String? = nil
    ) -> Phrase {
        let values = [old, new].compactMap { $0 }.joined(separator: " → ")
        return line(
            "~", kind, id, values.isEmpty ? what : what + Phrase(verbatim: " \(values)"))
    }

    private static func line(
        _ sign: String, _ kind: RecordKind, _ id: some CustomStringConvertible, _ text: Phrase
    ) -> Phrase {
        Phrase(
            da: "\(sign) \(kind.noun.danish) \(id): \(text.danish)",
            en: "\(sign) \(kind.noun.english) \(id): \(text.english)")
    }
}
