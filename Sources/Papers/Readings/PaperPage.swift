// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

/// A paper taken apart: what stands at its head, its running text, its margin
/// and its end.
struct PaperPage {
    /// In the order of the untouched text.
    let blocks: [PageBlock]
    /// The running text in reading order: headings and paragraphs, cut ones joined.
    let paragraphs: [Paragraph]
    let warnings: [ProvenanceWarning]
    /// Whether it holds none of æ, ø and å though it is long enough to.
    let isDamaged: Bool
    /// Numbers that had slipped from the margin into a sentence.
    let slipped: [PageWord]

    /// A heading, or sentences that belong together.
    struct Paragraph {
        let kind: PageBlock.Kind
        var words: [PageWord]
        /// How many blocks it was joined of.
        var parts = 1
        var text: String { words.map(\.text).joined(separator: " ") }
        var range: Range<Int> {
            (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
        }
    }

    init(_ text: String) {
        var slipped: [PageWord] = []
        var warnings: [ProvenanceWarning] = []
        blocks = PaperPage.withHeadings(PageBlocks.split(PageScan.lines(of: text)))
        paragraphs = PaperPage.join(blocks, &slipped, &warnings)
        let letters = text.unicodeScalars.contains { "æøåÆØÅ".unicodeScalars.contains($0) }
        let count = blocks.reduce(0) { $0 + $1.words.count }
        isDamaged = !letters && count > 60
        if !letters, count > 300 { warnings.append(.noDanishLetters(words: count)) }
        for case let (.footer(page, of), range) in blocks.map({ ($0.kind, $0.range) })
        where page > of { warnings.append(.impossibleFooter(page: page, of: of, at: range)) }
        warnings += PaperPage.doubled(paragraphs)
        self.slipped = slipped
        self.warnings = warnings
    }

    /// The running text, a blank line between paragraphs.
    var asRead: String { paragraphs.map(\.text).joined(separator: "\n\n") }

    /// The blocks before the first paragraph that is long enough to be running text.
    var head: ArraySlice<PageBlock> {
        let first = blocks.firstIndex {
            ($0.kind == .body || $0.kind == .item) && $0.text.count >= 120
        }
        return blocks[..<(first ?? blocks.endIndex)]
    }

    /// A short line by itself that begins with a capital and ends without a sign.
    private static func withHeadings(_ blocks: [PageBlock]) -> [PageBlock] {
        blocks.enumerated().map { index, block in
            var block = block
            let text = block.text
            guard block.kind == .body, block.lines.count == 1, text.count <= 70,
                block.words.first?.startsUpper == true,
                !text.hasSuffix("."), !text.hasSuffix(",")
            else { return block }
            let isAfterOpen =
                index > 0 && blocks[index - 1].isOpen
                && (blocks[index - 1].lines.last?.text.count ?? 0) > 50
            let next = index + 1 < blocks.count ? blocks[index + 1] : nil
            let goesOn = next?.words.first.map { !$0.startsUpper } ?? false
            if !isAfterOpen, !goesOn { block.kind = .heading }
            return block
        }
    }
}

// MARK: - Joining what was cut

extension PaperPage {
    private static func join(
        _ blocks: [PageBlock], _ slipped: inout [PageWord], _ warnings: inout [ProvenanceWarning]
    ) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var open: PageBlock?
        var between: [PageBlock] = []
        for block in blocks {
            switch block.kind {
            case .column, .footnote, .footer:
                between.append(block)
                continue
            default: break
            }
            let words = lift(block, &slipped, &warnings)
            if let last = open, goesOn(last, into: block), !paragraphs.isEmpty {
                paragraphs[paragraphs.count - 1].words += words
                paragraphs[paragraphs.count - 1].parts += 1
                warn(of: between, last, block, &warnings)
            } else {
                paragraphs.append(Paragraph(kind: block.kind, words: words))
            }
            open = block.isOpen ? block : nil
            between = []
        }
        return paragraphs
    }

    private static func goesOn(_ last: PageBlock, into block: PageBlock) -> Bool {
        guard block.kind == .body, let first = block.words.first?.bare.first else { return false }
        if first.isLowercase { return true }
        let line = last.lines.last?.text ?? ""
        let isFull = line.count > 50
        return isFull && !first.isNumber && line.last != "," || line.hasSuffix(",")
    }

    private static func warn(
        of between: [PageBlock], _ last: PageBlock, _ next: PageBlock,
        _ warnings: inout [ProvenanceWarning]
    ) {
        let gap = last.range.upperBound..<next.range.lowerBound
        if between.contains(where: { $0.kind == .column }) {
            warnings.append(.cutByColumn(at: gap))
        } else if next.lines.first?.startsPage == true || gap.count > 3 {
            warnings.append(.cutByPage(at: gap))
        }
    }

    /// The words without a number that has slipped in from the margin: “for
    /// 2010-857794 to nye” after a line's end.
    private static func lift(
        _ block: PageBlock, _ slipped: inout [PageWord], _ warnings: inout [ProvenanceWarning]
    ) -> [PageWord] {
        var words: [PageWord] = []
        for (row, line) in block.lines.enumerated() {
            for (index, word) in line.words.enumerated() {
                let isLast = index + 1 == line.words.count && row + 1 < block.lines.count
                let before = words.last?.bare.lowercased() ?? ""
                if isLast, index > 2, JournalNumbers.shape(of: word) != nil,
                    !JournalNumbers.labels.contains(before), words.last?.text.last != "."
                {
                    slipped.append(word)
                    warnings.append(.numberInSentence(at: word.range))
                } else {
                    words.append(word)
                }
            }
        }
        return words
    }

    /// Paragraphs that say the same, however a scanner has read them.
    private static func doubled(_ paragraphs: [Paragraph]) -> [ProvenanceWarning] {
        var seen: [String: Range<Int>] = [:]
        var found: [ProvenanceWarning] = []
        for paragraph in paragraphs where paragraph.words.count >= 8 {
            let bones = String(
                paragraph.text.lowercased().filter { "bcfhjkmnpqrstvwx".contains($0) })
            if let first = seen[bones] {
                found.append(.doubledParagraph(first: first, second: paragraph.range))
            } else {
                seen[bones] = paragraph.range
            }
        }
        return found
    }
}
