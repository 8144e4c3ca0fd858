// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Papers
import Print

/// A paper's words on paper, with what is known of it.
struct BankSheet: Component {
    let paper: BankPaper
    let read: PaperReading
    let call: Call
    private var reading: Reading { call.reading }

    static func print(_ call: Call, _ format: Press.Format) async throws -> Answer {
        let paper = try call.bankPaper
        guard let read = call.reading.reading(of: paper) else { throw NotFound() }
        return try await call.printed(
            BankSheet(paper: paper, read: read, call: call), as: format,
            named: "papir-\(paper.number)")
    }

    var body: some Markup {
        PaperSheet(
            reading.title(of: paper), foot: "\(reading.say(.bank)) · nr. \(paper.number)", reading,
            author: call.site.options.cityName
        ) {
            PaperFacts(facts: facts)
            For(text.split(separator: "\n").map(String.init)) { P($0) }
        }
    }

    private var text: String {
        reading.face(of: paper) ?? ""
    }

    private var facts: [(name: String, value: String)] {
        [PaperField.kind, .sender, .addressee, .date, .caseNumber, .documentNumber].map { field in
            (
                reading.say(field.phrase),
                reading.known(field, of: paper).joined(separator: ", ")
                    .ifEmpty(reading.say(.notStated))
            )
        }
    }
}
