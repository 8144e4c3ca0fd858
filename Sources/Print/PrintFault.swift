// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A program that makes or reads papers did not do it; nothing else is lost by that.
public enum PrintFault: Error, Equatable, Sendable {
    /// The server lacks the program.
    case missing(program: String)
    /// It took longer than it may.
    case tooSlow(program: String)
    /// It ended by itself without a result: the memory it may use was too
    /// little, or it does not know what it was given.
    case failed(program: String, reason: String)
    /// Too many wait already.
    case busy

    /// What happened and what to do now, for the person who asked.
    public var sentence: Phrase {
        switch self {
        case .missing(let program):
            Phrase(
                da: "Serveren kan ikke lave eller læse filer af den slags, for \(program) er ikke "
                    + "installeret. Siden selv kan læses og printes. Bed driften om at "
                    + "installere \(program).",
                en: "The server cannot make or read files of that kind, since \(program) is not "
                    + "installed. The page itself can be read and printed. Ask operations to "
                    + "install \(program).")
        case .tooSlow:
            Phrase(
                da: "Det tog for lang tid at lave eller læse filen, så vi stoppede. Prøv igen, "
                    + "eller del den i flere.",
                en: "Making or reading the file took too long, so we stopped. Try again, or "
                    + "divide it in several.")
        case .failed:
            Phrase(
                da: "Filen kunne ikke laves eller læses. Prøv igen; siden selv kan læses og "
                    + "printes.",
                en: "The file could not be made or read. Try again; the page itself can be read "
                    + "and printed.")
        case .busy:
            Phrase(
                da: "Der laves mange filer lige nu. Prøv igen om et øjeblik.",
                en: "Many files are being made right now. Try again in a moment.")
        }
    }
}
