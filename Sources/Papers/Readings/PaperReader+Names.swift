// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

extension PaperReader {
    /// Every organization, area and programme that the running text names, once.
    func names(in page: PaperPage) -> [ReadField] {
        var fields: [ReadValue: ReadField] = [:]
        var order: [ReadValue] = []
        func add(_ field: ReadField) {
            if let known = fields[field.value] {
                if known.sureness < field.sureness { fields[field.value] = field }
            } else {
                fields[field.value] = field
                order.append(field.value)
            }
        }
        for paragraph in page.paragraphs {
            for field in named(in: paragraph.words, page) { add(field) }
        }
        for sentence in page.sentences {
            for field in programmes(in: sentence, page) { add(field) }
        }
        return order.compactMap { fields[$0] }
    }

    /// An organization's name hides that of the place in it.
    private func named(in words: [PageWord], _ page: PaperPage) -> [ReadField] {
        let parties = context.parties.find(in: words)
        let taken = parties.reduce(into: IndexRanges()) { $0.insert($1.words) }
        let places = context.places.find(in: words).filter { !taken.overlaps($0.words) }
        return parties.compactMap { field(.organization, $0, words, page, ReadValue.organization) }
            + places.compactMap { field(.area, $0, words, page, ReadValue.area) }
    }

    private func field<Subject>(
        _ field: PaperField, _ found: NameFinder<Subject>.Found, _ words: [PageWord],
        _ page: PaperPage, _ value: (Subject) -> ReadValue
    ) -> ReadField? {
        guard let subject = found.subjects.first else { return nil }
        let at = Array(words[found.words])
        var doubts: [ReadingDoubt] = found.confused == 0 ? [] : [.readAs(found.name)]
        if found.subjects.count > 1 { doubts.append(.severalOfTheName) }
        if found.isShared { doubts.append(.wordsApart) }
        let most = found.subjects.count > 1 || found.isShared ? Sureness.likely : .certain
        return ReadField(
            field, value(subject), others: found.subjects.dropFirst().map(value),
            words: at.term, at: at.termPlaces,
            min(sureness(found.confused, page), most), doubts)
    }

    /// A programme by its name, or by its words in one sentence.
    ///
    /// Source: hearing response 2010-857794, “to nye Hotspot indsatser på hhv. indre
    /// og ydre Nørrebro”.
    private func programmes(in words: [PageWord], _ page: PaperPage) -> [ReadField] {
        let whole = context.programmes.find(in: words)
        let named = whole.compactMap { field(.programme, $0, words, page, ReadValue.programme) }
        let known = Set(named.map(\.value))
        let apart = context.programmes.findApart(in: words).compactMap { found -> ReadField? in
            guard !known.contains(.programme(found.subject)) else { return nil }
            return ReadField(
                .programme, .programme(found.subject), words: words.term, at: words.termPlaces,
                .doubtful, [.wordsApart])
        }
        return named + apart
    }
}

/// The places of words that are taken.
private struct IndexRanges {
    private var taken: Set<Int> = []
    mutating func insert(_ range: Range<Int>) { taken.formUnion(range) }
    func overlaps(_ range: Range<Int>) -> Bool { range.contains { taken.contains($0) } }
}
