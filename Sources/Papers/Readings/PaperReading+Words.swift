// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Sureness {
    public var phrase: Phrase {
        switch self {
        case .certain: Phrase(da: "Sikker", en: "Certain")
        case .likely: Phrase(da: "Sandsynlig", en: "Likely")
        case .doubtful: Phrase(da: "Tvivlsom", en: "Doubtful")
        }
    }
}

extension ReadingDoubt {
    public var sentence: Phrase {
        switch self {
        case .readAs(let name):
            Phrase(
                da: "Skannet tekst, læst som “\(name)”.", en: "Scanned text, read as “\(name)”.")
        case .severalOfTheName:
            Phrase(da: "Flere hedder det samme.", en: "Several have the same name.")
        case .withoutYear:
            Phrase(da: "Papiret nævner ikke et år.", en: "The paper names no year.")
        case .withoutLabel:
            Phrase(
                da: "Der står ikke, hvad det er for et nummer.",
                en: "It is not said what number it is.")
        case .mergedIntoSentence:
            Phrase(
                da: "Stod i margenen og var gledet ind i en sætning.",
                en: "Stood in the margin and had slipped into a sentence.")
        case .wrongCheckDigit:
            Phrase(da: "Kontrolcifferet passer ikke.", en: "The check digit does not fit.")
        case .unknownName:
            Phrase(
                da: "Byen kender ingen af det navn.", en: "The city knows nobody of that name.")
        case .mostNamed:
            Phrase(
                da: "Den, der mest skrives om.", en: "The one that is written about the most.")
        case .fromOtherPaper:
            Phrase(
                da: "Kendt fra et andet papir med samme underskrift.",
                en: "Known from another paper with the same signature.")
        case .fromPlace:
            Phrase(
                da: "Læst af, hvor på papiret det står.",
                en: "Read from where on the paper it stands.")
        case .looseWords:
            Phrase(
                da: "Ordene er almindelige. Se efter, om det er det, der menes.",
                en: "The words are common ones. See whether this is what is meant.")
        case .wordsApart:
            Phrase(
                da: "Ordene står i samme sætning, men ikke sammen.",
                en: "The words stand in one sentence, but apart.")
        }
    }
}

extension ProvenanceWarning {
    public var sentence: Phrase {
        switch self {
        case .doubledParagraph:
            Phrase(da: "Et afsnit står der to gange.", en: "A paragraph stands there twice.")
        case .impossibleFooter(let page, let of, _):
            Phrase(
                da: "Der står “Side \(page) af \(of)”; sider mangler, eller tallet er forkert.",
                en: "It says “page \(page) of \(of)”; pages are missing, or the number is wrong.")
        case .noDanishLetters(let words):
            Phrase(
                da: "Der er ikke ét æ, ø eller å i \(words) ord: teksten er skannet og skadet.",
                en: "There is no æ, ø or å in \(words) words: the text is scanned and damaged.")
        case .cutByColumn:
            Phrase(
                da: "En sidespalte stod midt i en sætning; sætningen er samlet igen.",
                en: "A side column stood in the middle of a sentence, which is joined again.")
        case .cutByPage:
            Phrase(
                da: "En side sluttede midt i en sætning; sætningen er samlet igen.",
                en: "A page ended in the middle of a sentence, which is joined again.")
        case .numberInSentence:
            Phrase(
                da: "Et nummer fra margenen stod midt i en sætning.",
                en: "A number of the margin stood in the middle of a sentence.")
        }
    }
}
