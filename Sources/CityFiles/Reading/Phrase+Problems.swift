// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What is wrong in a file, and how to mend it.
extension Phrase {
    static func missing(_ key: String) -> Phrase {
        Phrase(da: "Her mangler “\(key)”. Skriv det.", en: "“\(key)” is missing here. Write it.")
    }

    static func unknownKey(_ key: String, among known: [String]) -> Phrase {
        let hint =
            NearestWord.to(key, among: known).map(Phrase.didYouMean)
            ?? Phrase(
                da: "Her kan stå: \(known.sorted().joined(separator: ", ")).",
                en: "What can stand here: \(known.sorted().joined(separator: ", ")).")
        return Phrase(da: "“\(key)” kendes ikke her. ", en: "“\(key)” is not known here. ") + hint
    }

    static func unknownChoice(_ word: String, among known: [String]) -> Phrase {
        let hint =
            NearestWord.to(word, among: known).map(Phrase.didYouMean)
            ?? Phrase(
                da: "Vælg mellem: \(known.joined(separator: ", ")).",
                en: "Choose one of: \(known.joined(separator: ", ")).")
        return Phrase(da: "“\(word)” er ikke en mulighed. ", en: "“\(word)” is not a choice. ")
            + hint
    }

    static func unknownID(
        _ id: String, of kind: RecordKind, among known: some Sequence<String>
    ) -> Phrase {
        let hint =
            NearestWord.to(id, among: known).map(Phrase.didYouMean)
            ?? Phrase(da: "Opret den, eller ret id'et.", en: "Add it, or correct the id.")
        return Phrase(
            da: "Der er ingen \(kind.noun.danish) “\(id)” i byens filer. ",
            en: "There is no \(kind.noun.english) “\(id)” in the city's files. ") + hint
    }

    static func notYet(_ id: String, from since: Day, used day: Day) -> Phrase {
        Phrase(
            da: "“\(id)” findes først fra \(since), men bruges her \(day). Ret en af dagene.",
            en: "“\(id)” exists from \(since), but is used here on \(day). Correct one day.")
    }

    static func alreadyWritten(_ id: String, of kind: RecordKind, at place: FilePlace) -> Phrase {
        if kind == .act {
            return Phrase(
                da: "Den samme handling står også i \(place). Fjern den ene.",
                en: "The same act is also in \(place). Remove one of them.")
        }
        return Phrase(
            da: "\(kind.noun.danish) “\(id)” står også i \(place). Fjern eller ret den ene.",
            en: "\(kind.noun.english) “\(id)” is also in \(place). Remove or correct one of them.")
    }

    static func insideItself(_ ids: [String]) -> Phrase {
        let ring = ids.joined(separator: " → ")
        return Phrase(
            da: "De ligger inde i hinanden i ring: \(ring). Ret “parent” for en af dem.",
            en: "They lie inside each other in a ring: \(ring). Correct the parent of one.")
    }

    private static func didYouMean(_ word: String) -> Phrase {
        Phrase(da: "Mente du “\(word)”?", en: "Did you mean “\(word)”?")
    }

    static func + (left: Phrase, right: Phrase) -> Phrase {
        Phrase(da: left.danish + right.danish, en: left.english + right.english)
    }
}

/// What kind of value a key wants, said when another kind stands there.
extension Phrase {
    static func wantsText(_ key: String) -> Phrase {
        Phrase(
            da: "“\(key)” skal være en tekst. Skriv den på én linje efter kolon.",
            en: "“\(key)” must be a text. Write it on one line after the colon.")
    }

    static func wantsList(_ key: String) -> Phrase {
        Phrase(
            da: "“\(key)” skal være en liste. Skriv [a, b] eller en linje med - for hver.",
            en: "“\(key)” must be a list. Write [a, b], or a line with - for each.")
    }

    static func wantsRecord(_ key: String) -> Phrase {
        Phrase(
            da: "“\(key)” skal have felter. Skriv dem som “felt: værdi”.",
            en: "“\(key)” must have fields. Write them as “field: value”.")
    }

    static func wantsNumber(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke et helt tal. Skriv det med cifre, fx 60.",
            en: "“\(text)” is not a whole number. Write it in digits, such as 60.")
    }

    static func wantsFlag(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er hverken true eller false. Skriv et af dem.",
            en: "“\(text)” is neither true nor false. Write one of them.")
    }

    static func wantsEmail(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke en mailadresse. Skriv den som navn@eksempel.dk.",
            en: "“\(text)” is not an e-mail address. Write it as name@example.org.")
    }

    static func wantsLag(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke en afstand. Skriv fx “5 arbejdsdage”, "
                + "“-10 kalenderdage” eller 0.",
            en: "“\(text)” is not a lag. Write “5 working days”, “-10 calendar days” or 0.")
    }

    static let wantsOrderedEstimate = Phrase(
        da: "Skøn skal stige fra low over likely til high, fra 0 til 1.000.000. Ret tallene.",
        en: "Estimates rise from low over likely to high, 0 to 1,000,000. Correct the numbers.")

    static func wantsOne(of keys: [String]) -> Phrase {
        let words = keys.joined(separator: ", ")
        return Phrase(
            da: "Her skal stå præcis én af: \(words). Ret det.",
            en: "Exactly one of these must stand here: \(words). Correct it.")
    }

    static let wantsOneAct = Phrase(
        da: "En linje i log er præcis én af: report, promise, accept, contest, handover, work, "
            + "conclude.",
        en: "A line of the log is one of: report, promise, accept, contest, handover, work, "
            + "conclude.")

    static let wantsOneAnswer = Phrase(
        da: "En overdragelse er enten accepted eller declined. Fjern den ene.",
        en: "A handover is either accepted or declined. Remove one of them.")
}
