// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Reads a paper of a municipal drawer: who writes to whom, when, under which
/// number, about what, and what is promised.
///
/// Total: any text has a reading, if an empty one. Never invents: an absent
/// date stays absent.
///
/// Complexity: linear in the length of the text.
public struct PaperReader: Sendable {
    let context: ReadingContext

    public init(_ context: ReadingContext) {
        self.context = context
    }

    /// What the text says, as far as a machine can tell.
    public func read(_ text: String) -> PaperReading {
        let page = PaperPage(text)
        let signature = Signature(page, context)
        var fields = kind(of: page, signature)
        fields += senders(of: page, signature)
        fields += addressees(of: page, signature)
        fields += date(of: page)
        fields += numbers(of: page)
        fields += invoiceAddress(of: page)
        fields += signature.fields
        fields += limits(of: page)
        fields += deadlines(of: page) + amounts(of: page)
        fields += names(in: page)
        fields += statements(in: page)
        let order = Dictionary(
            uniqueKeysWithValues: PaperField.allCases.enumerated().map { ($1, $0) })
        let sorted = fields.enumerated().sorted {
            (order[$0.element.field] ?? 0, $0.offset) < (order[$1.element.field] ?? 0, $1.offset)
        }
        return PaperReading(
            asRead: page.asRead, fields: sorted.map(\.element), warnings: page.warnings,
            people: people(in: page, signature))
    }

    /// Certain where nothing was damaged, likely where little was.
    func sureness(_ confused: Int, _ page: PaperPage) -> Sureness {
        if confused == 0 { return .certain }
        return page.isDamaged || confused == 1 ? .likely : .doubtful
    }
}

extension [PageWord] {
    /// On one line, as it stands.
    var line: String { map(\.text).joined(separator: " ") }

    /// A name or a day as it stands, without the signs around it.
    var term: String {
        var term = Substring(line)
        while let first = term.first, !first.isLetter, !first.isNumber { term.removeFirst() }
        while let last = term.last, !last.isLetter, !last.isNumber { term.removeLast() }
        return String(term)
    }

    /// Where they stand without the signs around them.
    var termPlaces: [Range<Int>] {
        var places = places
        guard let first = first, let last = last, !places.isEmpty else { return places }
        places[0] = first.bareRange.lowerBound..<places[0].upperBound
        let end = places.count - 1
        places[end] = places[end].lowerBound..<last.bareRange.upperBound
        return places
    }

    /// Where they stand; words with more than a line's end between are two places.
    var places: [Range<Int>] {
        reduce(into: []) { places, word in
            if let last = places.last, word.range.lowerBound - last.upperBound <= 4 {
                places[places.count - 1] = last.lowerBound..<word.range.upperBound
            } else {
                places.append(word.range)
            }
        }
    }
}
