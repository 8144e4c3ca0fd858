// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What a machine makes of a kommissorium's text: a draft for a person to
/// confirm line by line.
///
/// Nothing is invented. What is not understood stays a sentence, and what the
/// text does not say is a gap of the draft.
public struct CharterReading: Equatable, Sendable {
    public let title: String?
    /// The day on the paper; nil where there is none.
    public let dated: Day?
    /// Every sentence of the text, in its order.
    public let lines: [ReadLine]
    public let contradictions: [Contradiction]

    /// The draft with all that was read, the doubtful too.
    public var draft: Charter {
        Charter(
            title: title ?? "",
            dated: dated,
            clauses: lines.flatMap(\.clauses)
        )
    }

    /// Sentences that bind somebody and were not understood.
    public var unread: [ReadLine] { lines.filter(\.isUnread) }

    /// What the text does not say, as far as it was understood.
    public var gaps: [CharterGap] { draft.gaps }
}

/// One sentence and what it seems to provide.
public struct ReadLine: Equatable, Sendable {
    /// From 1, counted in the text.
    public let number: Int
    public let sentence: String
    public let provisions: [ReadProvision]
    /// Whether it says that somebody shall or may, and nothing was made of it.
    public let isUnread: Bool

    /// The sentence's clauses; a sentence that provides nothing is kept as it is.
    public var clauses: [Clause] {
        let kinds = provisions.isEmpty ? [.statement] : provisions.map(\.provision)
        return kinds.enumerated().map { index, provision in
            let suffix = index == 0 ? "" : "-\(index + 1)"
            return Clause(ClauseID("linje-\(number)\(suffix)"), sentence, provision)
        }
    }
}

/// A provision found in a sentence, and whether a person should look twice.
public struct ReadProvision: Equatable, Sendable {
    public var provision: Provision
    public var doubts: [Doubt]

    public var isSure: Bool { doubts.isEmpty }

    init(_ provision: Provision, doubts: [Doubt] = []) {
        self.provision = provision
        self.doubts = doubts
    }
}

/// Why a reading may be wrong.
public enum Doubt: Equatable, Sendable {
    /// No organization of the city has the name.
    case unknownParty(String)
    /// No post of the city has the title.
    case unknownPost(String)
    /// One leader of several, or one leader of each: two counts of seats.
    case oneOrSeveral(parties: Int)
    /// “fx”, “m.fl.”: the list is not all.
    case examples
    /// The number is not written; one is a guess from the grammar.
    case countFromGrammar
    /// Found elsewhere in the text and joined to this sentence.
    case joinedFrom(line: Int)
    /// The words fit, but they are common ones.
    case looseWords
}

/// Two sentences that cannot both be followed; a person decides.
public struct Contradiction: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        /// The same seats are elected in one sentence and appointed in another.
        case electedOrAppointed(seats: Int)
        case twoCounts(Int, Int)
    }

    public let kind: Kind
    /// The lines, by number.
    public let lines: [Int]
}

extension Doubt {
    public var sentence: Phrase {
        switch self {
        case .unknownParty(let name):
            Phrase(
                da: "“\(name)” er ingen kendt organisation. Vælg den rigtige, eller opret den.",
                en: "“\(name)” is no known organization. Choose the right one or register it.")
        case .unknownPost(let title):
            Phrase(
                da: "Ingen post hedder “\(title)”. Vælg den rigtige, eller opret den.",
                en: "No post is called “\(title)”. Choose the right one or establish it.")
        case .oneOrSeveral(let parties):
            Phrase(
                da: "Én leder for alle \(parties) er 1 plads; en leder for hver er \(parties).",
                en: "One leader of all \(parties) is 1 seat; a leader of each is \(parties).")
        case .examples:
            Phrase(da: "Listen er eksempler, ikke det hele.", en: "The list is examples, not all.")
        case .countFromGrammar:
            Phrase(
                da: "Antallet står der ikke; det er læst af entalsformen.",
                en: "No number is written; the singular was read as one.")
        case .joinedFrom(let line):
            Phrase(da: "Samlet med linje \(line).", en: "Joined with line \(line).")
        case .looseWords:
            Phrase(
                da: "Ordene er almindelige. Se efter, om det er det, der menes.",
                en: "The words are common ones. See whether this is what is meant.")
        }
    }
}

extension Contradiction {
    public var sentence: Phrase {
        let where_ = lines.map(String.init).joined(separator: ", ")
        return switch kind {
        case .electedOrAppointed(let seats):
            Phrase(
                da:
                    "\(seats) pladser både vælges og udpeges (linje \(where_)). Vælg, hvad der gælder.",
                en: "\(seats) seats are both elected and appointed (lines \(where_)). Choose one.")
        case .twoCounts(let one, let other):
            Phrase(
                da: "Der står både \(one) og \(other) (linje \(where_)). Vælg, hvad der gælder.",
                en: "Both \(one) and \(other) are written (lines \(where_)). Choose one.")
        }
    }
}
