// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Something in a city's files that must be mended before they can be taken in.
public struct FileProblem: Hashable, Sendable {
    public let place: FilePlace
    /// What is wrong and how to mend it.
    public let sentence: Phrase

    public init(at place: FilePlace, _ sentence: Phrase) {
        self.place = place
        self.sentence = sentence
    }

    /// One line for a terminal.
    ///
    /// Shape: `areas.yaml:12:5: Her mangler “name”. Skriv det.`
    public func text(in language: Language) -> String { "\(place): \(sentence.text(in: language))" }
}
