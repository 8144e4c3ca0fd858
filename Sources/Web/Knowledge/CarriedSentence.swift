// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Papers

/// A sentence of a paper that is taken along into a form, and stays as the source
/// of what the form makes.
struct CarriedSentence: Component {
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        if let paper = call.carriedPaper {
            Input(.type("hidden"), .name("papir"), .value(paper.id.rawValue))
            TextArea(
                name: "sentence",
                label: reading.say(
                    da: "Sætningen i “\(paper.title)”", en: "The sentence in “\(paper.title)”"),
                value: call.typed("sentence", else: call.chosenSentence(of: paper)),
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Den bliver stående som kilden, ordret.",
                    en: "It stays as the source, word for word."))
        }
    }
}

extension Reading {
    /// What the machine takes for recommendations and promises, in this order.
    func sentences(of paper: BankPaper) -> [ReadField] {
        let read = reading(of: paper)
        return (read?[.recommendation] ?? []) + (read?[.promise] ?? [])
    }
}

extension Call {
    /// The paper whose sentence the form takes along; nil when it takes none along.
    var carriedPaper: BankPaper? {
        guard viewer.isStaff, let id = (method == .get ? query["papir"] : form["papir"]),
            let paper = reading.bankPaper(BankPaperID(id))
        else { return nil }
        return paper
    }

    /// The sentence that the address chooses of those that were read.
    func chosenSentence(of paper: BankPaper) -> String? {
        let sentences = reading.sentences(of: paper)
        guard let index = query["saetning"].flatMap(Int.init), sentences.indices.contains(index)
        else { return nil }
        return sentences[index].words
    }

    /// The paper by name where everybody may read the name.
    var carriedSource: String? {
        carriedPaper.flatMap { $0.sight == .everyone ? reading.view.outsideTitle(of: $0) : nil }
    }
}

extension FormReading {
    /// what makes the sentence that was taken along the source of the new thing,
    /// saved with it or not at all; nothing where none was.
    mutating func extraction(into target: PaperExtract.Target) -> [CityCommand] {
        guard let paper = call.carriedPaper else { return [] }
        guard let sentence = publicNote("sentence") else {
            refuse(.sentenceMissing, field: "sentence")
            return []
        }
        return [.knowledge(.extract(paper.id, sentence: sentence, into: target))]
    }
}

extension Phrase {
    static let sentenceMissing = Phrase(
        da: "Vælg eller skriv sætningen.", en: "Choose or write the sentence.")
}
