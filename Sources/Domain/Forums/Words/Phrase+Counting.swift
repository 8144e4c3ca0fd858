// SPDX-License-Identifier: EUPL-1.2

/// Small numbers as people write them.
extension Phrase {
    /// `fire`, and `et` for one: for words such as møde and medlem.
    static func cardinal(_ number: Int) -> Phrase {
        cardinals.indices.contains(number) ? cardinals[number] : Phrase(verbatim: "\(number)")
    }

    /// `fjerde`, which needs no ending.
    static func ordinal(_ number: Int) -> Phrase {
        guard ordinals.indices.contains(number) else {
            return Phrase(da: "\(number).", en: "\(number)th")
        }
        return ordinals[number]
    }

    /// With a capital at the beginning, as a sentence has.
    public var asSentence: Phrase { Phrase(da: capital(danish), en: capital(english)) }

    /// With a full stop, unless an abbreviation has put one already.
    var closed: Phrase { Phrase(da: closed(danish), en: closed(english)) }

    private func closed(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

    private func capital(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    private static let cardinals = [
        Phrase(da: "nul", en: "no"),
        Phrase(da: "et", en: "one"),
        Phrase(da: "to", en: "two"),
        Phrase(da: "tre", en: "three"),
        Phrase(da: "fire", en: "four"),
        Phrase(da: "fem", en: "five"),
        Phrase(da: "seks", en: "six"),
        Phrase(da: "syv", en: "seven"),
        Phrase(da: "otte", en: "eight"),
        Phrase(da: "ni", en: "nine"),
        Phrase(da: "ti", en: "ten"),
        Phrase(da: "elleve", en: "eleven"),
        Phrase(da: "tolv", en: "twelve"),
    ]

    private static let ordinals = [
        Phrase(da: "nulte", en: "zeroth"),
        Phrase(da: "første", en: "first"),
        Phrase(da: "andet", en: "second"),
        Phrase(da: "tredje", en: "third"),
        Phrase(da: "fjerde", en: "fourth"),
        Phrase(da: "femte", en: "fifth"),
        Phrase(da: "sjette", en: "sixth"),
        Phrase(da: "syvende", en: "seventh"),
        Phrase(da: "ottende", en: "eighth"),
        Phrase(da: "niende", en: "ninth"),
        Phrase(da: "tiende", en: "tenth"),
        Phrase(da: "ellevte", en: "eleventh"),
        Phrase(da: "tolvte", en: "twelfth"),
    ]
}

extension Share {
    /// `to tredjedele`.
    public var words: Phrase {
        switch (numerator, denominator) {
        case (1, 2): return Phrase(da: "halvdelen", en: "half")
        case (let part, let whole) where Share.parts[whole] != nil:
            let name = Share.parts[whole] ?? .nothing
            return part == 1
                ? Phrase(da: "en \(name.danish)", en: "one \(name.english)")
                : Phrase(
                    da: "\(Phrase.cardinal(part).danish) \(name.danish)e",
                    en: "\(Phrase.cardinal(part).english) \(name.english)s")
        default: return Phrase(verbatim: "\(numerator)/\(denominator)")
        }
    }

    private static let parts = [
        3: Phrase(da: "tredjedel", en: "third"),
        4: Phrase(da: "fjerdedel", en: "quarter"),
        5: Phrase(da: "femtedel", en: "fifth"),
    ]
}
