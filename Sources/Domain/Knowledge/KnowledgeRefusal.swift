// SPDX-License-Identifier: EUPL-1.2

/// Why a change to the knowledge bank cannot be made.
public enum KnowledgeRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownPaper(BankPaperID)
    /// What a value or a link names is not there.
    case unknownSubject(String)
    /// The same file came in before, as the paper of that number.
    case inTheBank(number: Int)
    /// The field takes no such value.
    case otherThanItsField
    case onlyOne
    /// It may hold a CPR number, so nobody may show it to everyone.
    case neverPublic
    case withoutWords
    case linkedAlready
    case notLinked
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "knowledge.malformed-id"
        case .idTaken: "knowledge.id-taken"
        case .unknownPaper: "knowledge.unknown"
        case .unknownSubject: "knowledge.unknown-subject"
        case .inTheBank: "knowledge.in-the-bank"
        case .otherThanItsField: "knowledge.other-than-its-field"
        case .onlyOne: "knowledge.only-one"
        case .neverPublic: "knowledge.never-public"
        case .withoutWords: "knowledge.without-words"
        case .linkedAlready: "knowledge.linked-already"
        case .notLinked: "knowledge.not-linked"
        case .changedMeanwhile: "knowledge.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .inTheBank: "R-307"
        case .otherThanItsField, .onlyOne: "R-308"
        case .neverPublic, .withoutWords: "R-310"
        case .linkedAlready, .notLinked: "R-311"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .inTheBank: "fil"
        case .otherThanItsField, .onlyOne: "values"
        case .neverPublic, .withoutWords: "sight"
        case .linkedAlready, .notLinked: "link"
        default: nil
        }
    }

    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownPaper(let id): .unknown(da: "papir", en: "paper", id)
        case .unknownSubject(let id):
            Phrase(
                da: "Byen kender ikke “\(id)”. Vælg fra listen.",
                en: "The city does not know “\(id)”. Choose from the list.")
        case .inTheBank(let number):
            Phrase(
                da: "Filen ligger i vidensbanken som nr. \(number). Åbn det papir i stedet.",
                en: "The file is in the knowledge bank as no. \(number). Open that paper instead.")
        case .otherThanItsField:
            Phrase(
                da: "Det kan feltet ikke rumme. Vælg en af de muligheder, der står.",
                en: "The field cannot hold that. Choose one of the options given.")
        case .onlyOne:
            Phrase(
                da: "Et papir har kun én af dem. Fjern de andre.",
                en: "A paper has only one of these. Remove the others.")
        case .neverPublic:
            Phrase(
                da: "Papiret kan rumme et CPR-nummer og kan ikke vises for alle. Overstreg det "
                    + "først.",
                en: "The paper may hold a CPR number and cannot be shown to everyone. Blacken it "
                    + "first.")
        case .withoutWords:
            Phrase(
                da: "Papiret har ingen tekst, der kan læses op eller søges for CPR-numre. Skriv "
                    + "den ind først.",
                en: "The paper has no text to be read aloud or searched for CPR numbers. Type it "
                    + "in first.")
        case .linkedAlready:
            Phrase(da: "Papiret hører til der allerede.", en: "The paper belongs there already.")
        case .notLinked:
            Phrase(da: "Papiret hører ikke til der.", en: "The paper does not belong there.")
        case .changedMeanwhile: .changedMeanwhile
        }
    }
}
