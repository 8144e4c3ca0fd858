// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What a JSON value looks like; the same description is published and checked.
indirect enum Schema: Sendable {
    case text, id, day, period, integer, bool
    /// A whole number within bounds.
    case count(ClosedRange<Int>)
    /// One of these words.
    case choice([String])
    case list(Schema)
    /// Exactly one of these.
    case either([Schema])
    case object(Shape)
    /// A GeoJSON geometry (RFC 7946).
    case geometry

    /// One of the words of the enumeration.
    static func choice<Words: CaseIterable & RawRepresentable<String>>(of: Words.Type) -> Schema {
        .choice(Words.allCases.map(\.rawValue))
    }
}

/// A JSON object with a name of its own in the published description.
struct Shape: Sendable {
    struct Field: Sendable {
        let name: String
        let schema: Schema
        let isRequired: Bool
        let meaning: String

        static func field(_ name: String, _ schema: Schema, _ meaning: String) -> Field {
            Field(name: name, schema: schema, isRequired: true, meaning: meaning)
        }

        /// Left out where the city does not know it, or the reader may not.
        static func optional(_ name: String, _ schema: Schema, _ meaning: String) -> Field {
            Field(name: name, schema: schema, isRequired: false, meaning: meaning)
        }
    }

    let name: String
    let meaning: String
    let fields: [Field]
    /// Laid over what is known: what is left out stays, null takes it away.
    let isPatch: Bool

    init(_ name: String, _ meaning: String, isPatch: Bool = false, _ fields: [Field]) {
        self.name = name
        self.meaning = meaning
        self.isPatch = isPatch
        self.fields = fields
    }
}

/// Something that the API answers with or takes, with its description.
protocol Described {
    static var shape: Shape { get }
}

// MARK: - Checking

extension Schema {
    /// Everything about the value that is not as described, with where it is.
    func troubles(in value: JSON, at place: String = "") -> [FieldTrouble] {
        switch (self, value) {
        case (.object(let shape), .object(let fields)): return shape.troubles(in: fields, at: place)
        case (.either(let schemas), _):
            return schemas.map { $0.troubles(in: value, at: place) }.min { $0.count < $1.count }
                ?? []
        case (.list(let element), .array(let values)):
            return values.enumerated().flatMap { index, value in
                element.troubles(in: value, at: "\(place)/\(index)")
            }
        default:
            return isMet(by: value) ? [] : [FieldTrouble(pointer: place, sentence: .mustBe(self))]
        }
    }

    private func isMet(by value: JSON) -> Bool {
        switch (self, value) {
        case (.text, .string), (.integer, .integer), (.bool, .bool), (.geometry, .object):
            true
        case (.id, .string(let text)): ID<Void>(text).isWellFormed
        case (.day, .string(let text)): Day(text) != nil
        case (.period, .string(let text)): Period(text) != nil
        case (.count(let range), .integer(let number)): range.contains(Int(number))
        case (.choice(let words), .string(let word)): words.contains(word)
        default: false
        }
    }
}

extension Shape {
    fileprivate func troubles(in values: [String: JSON], at place: String) -> [FieldTrouble] {
        let unknown = Set(values.keys).subtracting(fields.map(\.name)).sorted().map { name in
            FieldTrouble(
                pointer: "\(place)/\(name)", sentence: .unknownField(known: fields.map(\.name)))
        }
        return unknown
            + fields.flatMap { field in
                if let value = values[field.name] {
                    return field.schema.troubles(in: value, at: "\(place)/\(field.name)")
                }
                return field.isRequired
                    ? [FieldTrouble(pointer: "\(place)/\(field.name)", sentence: .fieldMissing)]
                    : []
            }
    }
}

extension Phrase {
    fileprivate static func mustBe(_ schema: Schema) -> Phrase {
        switch schema {
        case .text: Phrase(da: "Skriv en tekst.", en: "Write a text.")
        case .id:
            Phrase(
                da: "Skriv et navn af små bogstaver a–z, cifre og bindestreger, højst 80 tegn.",
                en: "Write a name of lower-case letters a–z, digits and hyphens, at most 80.")
        case .day: Phrase(da: "Skriv en dag som 2021-10-05.", en: "Write a day such as 2021-10-05.")
        case .period:
            Phrase(
                da: "Skriv et tidspunkt som 2021-10-05, 2021-W40, 2021-10, 2021-Q4 eller "
                    + "2021-autumn.",
                en: "Write a time such as 2021-10-05, 2021-W40, 2021-10, 2021-Q4 or 2021-autumn.")
        case .integer: Phrase(da: "Skriv et helt tal.", en: "Write a whole number.")
        case .count(let range):
            Phrase(
                da: "Skriv et helt tal fra \(range.lowerBound) til \(range.upperBound).",
                en: "Write a whole number from \(range.lowerBound) to \(range.upperBound).")
        case .bool: Phrase(da: "Skriv true eller false.", en: "Write true or false.")
        case .choice(let words):
            Phrase(
                da: "Skriv et af ordene \(words.joined(separator: ", ")).",
                en: "Write one of \(words.joined(separator: ", ")).")
        case .list: Phrase(da: "Skriv en liste: […].", en: "Write a list: […].")
        case .object, .geometry, .either:
            Phrase(da: "Skriv et objekt: {…}.", en: "Write an object: {…}.")
        }
    }

    static let fieldMissing = Phrase(
        da: "Feltet mangler. Skriv det.", en: "The field is missing. Write it.")

    fileprivate static func unknownField(known: [String]) -> Phrase {
        Phrase(
            da: "Feltet findes ikke. Felterne er \(known.joined(separator: ", ")).",
            en: "There is no such field. The fields are \(known.joined(separator: ", ")).")
    }
}
