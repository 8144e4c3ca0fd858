// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Values of one word or line.
extension Fields {
    /// What is written after the key, as it stands.
    func word(_ key: String, _ need: Need = .optional) -> String? {
        value(key, need).flatMap { word(in: $0, of: key) }
    }

    func word(in value: Value, of key: String) -> String? {
        guard let word = value.word else {
            reading.report(.wantsText(key), at: value.place)
            return nil
        }
        return word
    }

    /// A text for people, as long as it may come in; an empty one is none.
    func text(_ key: String, _ need: Need = .required, as kind: TextKind = .title) -> String? {
        value(key, need).flatMap { text(in: $0, of: key, as: kind) }
    }

    func texts(_ key: String) -> [String] {
        list(key).compactMap { text(in: $0, of: key, as: .title) }
    }

    private func text(in value: Value, of key: String, as kind: TextKind) -> String? {
        guard let word = word(in: value, of: key) else { return nil }
        let text = tried(at: value) { () throws(TextRefusal) in
            try CheckedText.check(word, as: kind, field: key)
        }
        return text.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Where the facts come from; every fact says so.
    func source(_ need: Need = .required) -> String? { text("source", need) }

    func number(_ key: String, _ need: Need = .required) -> Int? {
        parsed(key, need, else: Phrase.wantsNumber) { Int($0) }
    }

    /// True or false; false when nothing is written.
    func flag(_ key: String) -> Bool {
        parsed(key, .optional, else: Phrase.wantsFlag) { Bool($0) } ?? false
    }

    /// True or false, or nil when nothing is written.
    func optionalFlag(_ key: String) -> Bool? {
        parsed(key, .optional, else: Phrase.wantsFlag) { Bool($0) }
    }

    func numbers(_ key: String) -> [Int] {
        list(key).compactMap { value in
            guard let word = word(in: value, of: key) else { return nil }
            let number = Int(word)
            if number == nil { reading.report(.wantsNumber(word), at: value.place) }
            return number
        }
    }

    /// The one of the keys that the record has; none or several are reported.
    func only(of keys: [String]) -> String? {
        let written = keys.filter(has)
        guard written.count == 1 else {
            report(.wantsOne(of: keys), at: written.last)
            leaveTheRest()
            return nil
        }
        return written.first
    }

    func email(_ key: String, _ need: Need = .optional) -> String? {
        guard let text = text(key, need) else { return nil }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !text.contains(" ") else {
            report(.wantsEmail(text), at: key)
            return nil
        }
        return text
    }

    /// One of the words that the type knows.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, _ need: Need = .required, of: Choice.Type = Choice.self
    ) -> Choice? {
        let known = Choice.allCases.map(\.rawValue)
        return parsed(key, need, else: { .unknownChoice($0, among: known) }) {
            Choice(rawValue: $0)
        }
    }

    /// Words that the type knows, or what is meant where none is written.
    func selection<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, else unwritten: [Choice] = []
    ) -> [Choice] {
        let values = list(key)
        guard has(key) else { return unwritten }
        let known = Choice.allCases.map(\.rawValue)
        return values.compactMap { value in
            guard let word = word(in: value, of: key) else { return nil }
            let choice = Choice(rawValue: word)
            if choice == nil { reading.report(.unknownChoice(word, among: known), at: value.place) }
            return choice
        }
    }

    func amount(_ key: String) -> Kroner? {
        value(key).flatMap { value in
            word(in: value, of: key).flatMap { word in
                tried(at: value) { () throws(KronerRefusal) in try Kroner(parsing: word) }
            }
        }
    }

    func parsed<Parsed>(
        _ key: String, _ need: Need, else sentence: (String) -> Phrase, _ parse: (String) -> Parsed?
    ) -> Parsed? {
        guard let value = value(key, need), let word = word(in: value, of: key) else { return nil }
        guard let parsed = parse(word) else {
            reading.report(sentence(word), at: value.place)
            return nil
        }
        return parsed
    }

    /// The value, unless it is refused; then the refusal is the problem.
    func tried<Read, Reason: Refusal>(at value: Value, _ read: () throws(Reason) -> Read) -> Read? {
        do { return try read() } catch {
            reading.report(error.sentence, at: value.place)
            return nil
        }
    }
}
