// SPDX-License-Identifier: EUPL-1.2

/// A language that a person can read the city in; Danish comes first.
public enum Language: String, Codable, Sendable, CaseIterable {
    case danish = "da"
    case english = "en"
}

/// A text for people in every language the product speaks.
///
/// The key of a text is the Swift name that holds it, so a missing
/// translation does not compile.
public struct Phrase: Hashable, Sendable {
    public let danish: String
    public let english: String

    public init(da danish: String, en english: String) {
        self.danish = danish
        self.english = english
    }

    /// The same text in every language: a name, a number.
    public init(verbatim text: String) {
        self.init(da: text, en: text)
    }

    public func text(in language: Language) -> String {
        switch language {
        case .danish: danish
        case .english: english
        }
    }
}

/// Shape: `{"da": …, "en": …}`, for names that people of the city write themselves.
extension Phrase: Codable {
    private enum CodingKeys: String, CodingKey {
        case danish = "da"
        case english = "en"
    }
}
