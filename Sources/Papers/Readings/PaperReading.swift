// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What a machine makes of a paper's text, for a person to confirm.
///
/// Nothing is invented: what the paper does not say is not among the fields.
public struct PaperReading: Equatable, Sendable {
    /// The running text, with side columns lifted out and cut sentences joined.
    public let asRead: String
    /// In the order of the fields, and of each field as they stand in the text.
    public let fields: [ReadField]
    /// What is wrong with the paper itself.
    public let warnings: [ProvenanceWarning]
    /// Names of people who seem to act for nobody but themselves, as they stand.
    public let people: [String]

    /// All that was read of one field.
    public subscript(field: PaperField) -> [ReadField] { fields.filter { $0.field == field } }
}

/// One thing that was read, where it stands and how sure it is.
public struct ReadField: Equatable, Sendable {
    public let field: PaperField
    public let value: ReadValue
    /// What else it may mean: two areas of one name.
    public let others: [ReadValue]
    /// As it stands in the paper, on one line.
    public let words: String
    /// Where in the untouched text, in UTF-8 bytes; two where something lies between.
    public let ranges: [Range<Int>]
    public let sureness: Sureness
    public let doubts: [ReadingDoubt]

    init(
        _ field: PaperField, _ value: ReadValue, others: [ReadValue] = [], words: String,
        at ranges: [Range<Int>], _ sureness: Sureness, _ doubts: [ReadingDoubt] = []
    ) {
        self.field = field
        self.value = value
        self.others = others
        self.words = words
        self.ranges = ranges
        self.sureness = sureness
        self.doubts = doubts
    }
}

/// What was read, in terms of the city where it knows them.
public enum ReadValue: Hashable, Sendable {
    case kind(PaperKind)
    case organization(OrganizationID)
    case post(PostID)
    case area(AreaID)
    case programme(ProgrammeID)
    case day(Day)
    /// A case, document or invoice number as it is written.
    case number(String)
    case characters(Int)
    case kroner(Kroner)
    case signatory(name: String, post: PostID?)
    case words(String)
}

/// How far a person may trust a reading before looking.
public enum Sureness: Int, Comparable, Sendable, CaseIterable {
    case doubtful, likely, certain

    public static func < (left: Sureness, right: Sureness) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// Why a reading may be wrong.
public enum ReadingDoubt: Hashable, Sendable {
    /// A scanner has put other letters.
    case readAs(String)
    /// Two things of the city have the name.
    case severalOfTheName
    /// The paper names no year.
    case withoutYear
    /// A number without a word that says what it is.
    case withoutLabel
    /// The number stood in a margin and was drawn into a sentence.
    case mergedIntoSentence
    case wrongCheckDigit
    /// Nobody of the city has the name or office.
    case unknownName
    /// Taken from who is written of most.
    case mostNamed
    /// Known from another paper that the same person has signed.
    case fromOtherPaper
    /// Taken from where it stands, not from what it says.
    case fromPlace
    /// The words fit, but they are common ones.
    case looseWords
    /// All its words stand in one sentence, not in a row.
    case wordsApart
}

/// What is wrong with the paper itself, so that one reads it with care.
public enum ProvenanceWarning: Hashable, Sendable {
    /// The same paragraph stands twice.
    case doubledParagraph(first: Range<Int>, second: Range<Int>)
    /// “Side 4 af 3”.
    case impossibleFooter(page: Int, of: Int, at: Range<Int>)
    /// Not one æ, ø or å in so many words.
    case noDanishLetters(words: Int)
    /// A side column stood in the middle of a sentence.
    case cutByColumn(at: Range<Int>)
    /// A page ended in the middle of a sentence.
    case cutByPage(at: Range<Int>)
    /// A number of the margin stood in a sentence.
    case numberInSentence(at: Range<Int>)
}

extension ProvenanceWarning {
    /// Where in the untouched text; nil when it is about all of it.
    public var range: Range<Int>? {
        switch self {
        case .doubledParagraph(_, let second): second
        case .impossibleFooter(_, _, let at), .cutByColumn(let at), .cutByPage(let at),
            .numberInSentence(let at):
            at
        case .noDanishLetters: nil
        }
    }
}
