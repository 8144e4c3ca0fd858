// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Why a file does not come in.
public enum FileRefusal: Refusal {
    case empty
    case tooLarge(megabytes: Int)
    case unknownKind
    case otherThanItsName(says: String, is: FileKind)
    case broken
    case locked
    case macros
    case hostile
    /// A scanned paper, or one of pictures alone.
    case withoutText
    /// More pages than anybody reads.
    case tooManyPages(Int)
    /// The program that reads it was stopped at its limits or gave up.
    case tooHeavy
    /// A letter inside a letter, or one file too many in it.
    case insideAnother

    public var key: String {
        switch self {
        case .empty: "file.empty"
        case .tooLarge: "file.too-large"
        case .unknownKind: "file.unknown-kind"
        case .otherThanItsName: "file.other-than-its-name"
        case .broken: "file.broken"
        case .locked: "file.locked"
        case .macros: "file.macros"
        case .hostile: "file.hostile"
        case .withoutText: "file.without-text"
        case .tooManyPages: "file.too-many-pages"
        case .tooHeavy: "file.too-heavy"
        case .insideAnother: "file.inside-another"
        }
    }

    public var rule: String? { "R-150" }
    public var field: String? { "fil" }

    public var sentence: Phrase {
        switch self {
        case .empty:
            Phrase(da: "Filen er tom. Vælg en anden.", en: "The file is empty. Choose another.")
        case .tooLarge(let megabytes):
            Phrase(
                da: "Filen er for stor. Den må fylde \(megabytes) MB. Del den, eller gem den "
                    + "med mindre billeder.",
                en: "The file is too large. It may hold \(megabytes) MB. Divide it, or save it "
                    + "with smaller pictures.")
        case .unknownKind:
            Phrase(
                da: "Filen er hverken PDF, Word (docx), OpenDocument (odt) eller ren tekst i "
                    + "UTF-8. Gem den som en af dem.",
                en: "The file is neither PDF, Word (docx), OpenDocument (odt) nor plain text in "
                    + "UTF-8. Save it as one of them.")
        case .otherThanItsName(let says, let kind): Self.otherThanItsName(says, kind)
        case .broken:
            Phrase(
                da: "Filen er i stykker og kan ikke læses. Gem den igen, og vælg den på ny.",
                en: "The file is broken and cannot be read. Save it again, then choose it anew.")
        case .locked:
            Phrase(
                da: "Filen er låst med en adgangskode. Gem den uden, og vælg den igen.",
                en: "The file is locked with a password. Save it without, then choose it again.")
        case .macros:
            Phrase(
                da: "Filen indeholder makroer. Gem den som almindelig docx eller odt uden makroer.",
                en: "The file holds macros. Save it as ordinary docx or odt without macros.")
        case .hostile:
            Phrase(
                da: "Filen folder sig ud til langt mere, end et dokument er, og læses ikke.",
                en: "The file unpacks to far more than a document is, and is not read.")
        case .tooManyPages(let limit):
            Phrase(
                da: "Filen har for mange sider. Den må have \(limit). Del den.",
                en: "The file has too many pages. It may have \(limit). Divide it.")
        case .tooHeavy:
            Phrase(
                da: "Det tager for lang tid at læse filen, så vi stoppede. Del den i flere, eller "
                    + "gem den som ren tekst.",
                en: "Reading the file takes too long, so we stopped. Divide it in several, or "
                    + "save it as plain text.")
        case .insideAnother:
            Phrase(
                da: "Filen ligger i et andet brev og er ikke taget ud. Gem den for sig, og vælg "
                    + "den igen.",
                en: "The file lies inside another letter and was not taken out. Save it by "
                    + "itself, then choose it again.")
        case .withoutText:
            Phrase(
                da: "Der er ingen tekst i filen, kun billeder. Den kan hverken læses op eller "
                    + "søges for CPR-numre. Gem den med tekst, for eksempel fra Word.",
                en: "The file holds no text, only pictures. It can neither be read aloud nor "
                    + "be searched for CPR numbers. Save it with text, for example from Word.")
        }
    }

    private static func otherThanItsName(_ says: String, _ kind: FileKind) -> Phrase {
        let name = says.isEmpty ? "" : ".\(says)"
        return Phrase(
            da: "Navnet siger “\(name)”, men indholdet er \(kind.phrase.danish). "
                + "Giv filen endelsen .\(kind.ending), hvis det er den rigtige.",
            en: "The name says “\(name)”, but the content is \(kind.phrase.english). "
                + "Give the file the ending .\(kind.ending) if it is the right one.")
    }
}

extension FileKind {
    /// The kind as people call it.
    public var phrase: Phrase {
        switch self {
        case .pdf: Phrase(da: "PDF", en: "PDF")
        case .docx: Phrase(da: "Word", en: "Word")
        case .odt: Phrase(da: "OpenDocument", en: "OpenDocument")
        case .text: Phrase(da: "ren tekst", en: "plain text")
        }
    }
}
