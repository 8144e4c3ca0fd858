// SPDX-License-Identifier: EUPL-1.2
import Domain

extension PaperReader {
    /// A day by itself at the head or in the margin; never one of the running text.
    func date(of page: PaperPage) -> [ReadField] {
        let lines = page.blocks.filter {
            $0.kind == .column || $0.range.upperBound <= (page.head.last?.range.upperBound ?? 0)
        }.flatMap(\.lines)
        for line in lines where ColumnLine.isDate(line) || ColumnLine.label(of: line) == .date {
            guard let found = WrittenDates.first(in: line.words), let day = found.day else {
                continue
            }
            let words = Array(line.words[found.words])
            return [
                ReadField(
                    .date, .day(day), words: words.term, at: words.termPlaces,
                    found.isMended ? .doubtful : .certain,
                    found.isMended ? [.readAs(DateText.date(day).danish)] : [])
            ]
        }
        return openingDate(of: page)
    }

    /// The paper's own numbers, and those of other papers that it names.
    func numbers(of page: PaperPage) -> [ReadField] {
        var fields: [ReadField] = []
        var own: Set<String> = []
        let head = page.head.last?.range.upperBound ?? 0
        for block in page.blocks {
            var label: ColumnLine.Label?
            for line in block.lines {
                if let said = ColumnLine.label(of: line) { label = said }
                for word in line.words {
                    guard let shape = JournalNumbers.shape(of: word) else { continue }
                    let isOwn = block.kind == .column || block.range.upperBound <= head
                    guard isOwn, label != nil || line.words.count == 1 else { continue }
                    let field = number(word, shape, label)
                    own.insert(word.bare)
                    fields.append(field)
                }
            }
        }
        for word in page.slipped {
            guard let shape = JournalNumbers.shape(of: word), !own.contains(word.bare) else {
                continue
            }
            own.insert(word.bare)
            var field = number(word, shape, nil)
            field = ReadField(
                field.field, field.value, words: field.words, at: field.ranges, .likely,
                [.mergedIntoSentence])
            fields.append(field)
        }
        return withoutLabels(fields, of: page) + links(in: page, besides: own)
    }

    /// A label and its number stand in two blocks where a blank line parts them.
    private func withoutLabels(_ fields: [ReadField], of page: PaperPage) -> [ReadField] {
        var label: ColumnLine.Label?
        var labels: [Int: ColumnLine.Label] = [:]
        for line in page.blocks.filter({ $0.kind == .column }).flatMap(\.lines) {
            if let said = ColumnLine.label(of: line) { label = said }
            for word in line.words where JournalNumbers.shape(of: word) != nil {
                labels[word.range.lowerBound] = label
            }
            if line.words.contains(where: { JournalNumbers.shape(of: $0) != nil }) { label = nil }
        }
        return fields.map { field in
            guard field.doubts == [.withoutLabel], let start = field.ranges.first?.lowerBound,
                let label = labels[start], case .number(let text) = field.value,
                label == .caseNumber || label == .documentNumber
            else { return field }
            return ReadField(
                label == .caseNumber ? .caseNumber : .documentNumber, .number(text),
                words: field.words, at: field.ranges, .certain)
        }
    }

    private func number(
        _ word: PageWord, _ shape: JournalNumbers.Shape, _ label: ColumnLine.Label?
    ) -> ReadField {
        let (field, text, isSure): (PaperField, String, Bool) =
            switch shape {
            case .documentInCase(let text): (.documentNumber, text, true)
            case .caseNumber(let text): (.caseNumber, text, true)
            case .old(let text):
                (
                    label == .documentNumber ? .documentNumber : .caseNumber, text,
                    label == .documentNumber || label == .caseNumber
                )
            }
        return ReadField(
            field, .number(text), words: word.bare, at: [word.bareRange],
            isSure ? .certain : .likely, isSure ? [] : [.withoutLabel])
    }

    private func links(in page: PaperPage, besides own: Set<String>) -> [ReadField] {
        var seen = own
        return page.paragraphs.flatMap(\.words).compactMap { word in
            guard JournalNumbers.shape(of: word) != nil, seen.insert(word.bare).inserted else {
                return nil
            }
            return ReadField(
                .link, .number(word.bare), words: word.bare, at: [word.bareRange], .certain)
        }
    }

    /// an invoice number by its label or its thirteen digits.
    func invoiceAddress(of page: PaperPage) -> [ReadField] {
        let words = page.blocks.filter { $0.kind == .column || $0.lines.count <= 2 }
            .flatMap(\.words)
        for (index, word) in words.enumerated() {
            let digits = word.bare.filter { $0 != "-" }
            let isLabelled = words[..<index].suffix(2).contains {
                $0.bare.lowercased().hasPrefix("ean")
            }
            guard digits.allSatisfy(\.isNumber), digits.count == 13 else { continue }
            if let ean = try? Ean(parsing: digits) {
                return [
                    ReadField(
                        .ean, .number(ean.digits), words: word.bare, at: [word.bareRange],
                        isLabelled ? .certain : .likely, isLabelled ? [] : [.withoutLabel])
                ]
            }
            if isLabelled {
                return [
                    ReadField(
                        .ean, .words(digits), words: word.bare, at: [word.bareRange], .doubtful,
                        [.wrongCheckDigit])
                ]
            }
        }
        return []
    }
}
