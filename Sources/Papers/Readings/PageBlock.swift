// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Lines that stand together on the page.
struct PageBlock {
    enum Kind: Equatable {
        case heading, body, item
        /// Of the letterhead or of a side column: address, number, telephone.
        case column
        case footnote
        /// “Side 2 af 3”.
        case footer(page: Int, of: Int)
    }

    var kind: Kind
    var lines: [PageLine]

    var words: [PageWord] { lines.flatMap(\.words) }
    var text: String { lines.map(\.text).joined(separator: " ") }
    var range: Range<Int> {
        guard let first = lines.first, let last = lines.last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }

    /// Whether its last sentence goes on in what follows.
    var isOpen: Bool {
        guard kind == .body || kind == .item, let last = lines.last, let sign = last.text.last
        else { return false }
        return !".:!?”\")]".contains(sign)
    }
}

/// Finds what a page is made of.
enum PageBlocks {
    static func split(_ lines: [PageLine]) -> [PageBlock] {
        var blocks: [PageBlock] = []
        var current: [PageLine] = []
        func close() {
            if !current.isEmpty { blocks += divided(current) }
            current = []
        }
        for line in lines {
            if line.words.isEmpty {
                close()
                continue
            }
            let standsAlone = line.isMarked || line.isFootnote || isItem(line)
            if standsAlone || current.last?.isMarked == true { close() }
            current.append(line)
        }
        close()
        return blocks
    }

    /// A label and what it labels stand together with what is no column.
    private static func divided(_ lines: [PageLine]) -> [PageBlock] {
        let block = PageBlock(kind: kind(of: lines), lines: lines)
        guard block.kind == .body, lines.count > 1 else { return [block] }
        let marks = lines.map { ColumnLine.isStrong($0) }
        guard let first = marks.firstIndex(of: true), marks.contains(false) else {
            return [block]
        }
        let end = marks[first...].firstIndex(of: false) ?? lines.endIndex
        let pieces = [lines[..<first], lines[first..<end], lines[end...]].map(Array.init)
        return pieces.filter { !$0.isEmpty }.map { PageBlock(kind: kind(of: $0), lines: $0) }
    }

    private static func kind(of lines: [PageLine]) -> PageBlock.Kind {
        guard let first = lines.first else { return .body }
        if first.isFootnote { return .footnote }
        if lines.count == 1, let footer = ColumnLine.footer(first) { return footer }
        if isColumn(lines) { return .column }
        if isItem(first) { return .item }
        return first.isMarked && lines.count == 1 ? .heading : .body
    }

    private static func isColumn(_ lines: [PageLine]) -> Bool {
        let strong = lines.count { ColumnLine.isStrong($0) }
        let isShort = lines.allSatisfy {
            $0.text.count <= 42 && !$0.text.hasSuffix(".") && !isItem($0)
        }
        return strong > 0 && isShort && strong * 4 >= lines.count
    }

    static func isItem(_ line: PageLine) -> Bool {
        guard let first = line.words.first?.text, line.words.count > 1 else { return false }
        if ["-", "–", "—", "•", "·", "○"].contains(first) { return true }
        let digits = first.prefix(while: \.isNumber)
        return (1...2).contains(digits.count) && ".)".contains(first.last ?? "x")
            && first.count == digits.count + 1 && line.words[1].startsUpper
            && DanishWords.month(line.words[1].bare) == nil
    }
}

/// What a line of a letterhead or a side column looks like.
enum ColumnLine {
    /// Nothing of running text looks so: a label, a number, an address.
    static func isStrong(_ line: PageLine) -> Bool {
        label(of: line) != nil || isNumber(line) || isPostal(line) || isStreet(line)
            || isNet(line) || isPhone(line) || isDate(line)
    }

    enum Label: String { case caseNumber, documentNumber, ean, date, other }

    /// What the line says will follow.
    static func label(of line: PageLine) -> Label? {
        guard line.words.count <= 6, let first = line.words.first?.bare.lowercased() else {
            return nil
        }
        let isAlone = line.words.count == 1
        let ends = line.words.first?.text.last.map { ".:".contains($0) } ?? false
        switch first {
        case "sagsnr", "sagsnummer", "sags", "journalnr", "journalnummer": return .caseNumber
        case "sag" where ends: return .caseNumber
        case "dokumentnr", "dokumentnummer", "dok.nr", "doknr": return .documentNumber
        case "ean", "ean-nummer", "ean-nr", "ean.nr": return .ean
        case "dato" where line.words.count <= 4: return .date
        case "telefon", "telefax", "tlf", "fax", "e-mail", "email", "mail", "cvr", "cvr-nr",
            "sagsbehandler":
            return .other
        case "direkte" where line.words.count == 2: return .other
        case "sendt" where ends: return .date
        case "fra" where ends, "til" where ends, "emne" where ends, "cc" where ends:
            return .other
        case "side" where isAlone: return .other
        default: return nil
        }
    }

    static func footer(_ line: PageLine) -> PageBlock.Kind? {
        let words = line.words.map { $0.bare.lowercased() }
        guard words.count == 4, words[0] == "side", words[2] == "af" || words[2] == "al",
            let page = Int(words[1]), let of = Int(words[3])
        else { return nil }
        return .footer(page: page, of: of)
    }

    static func isDate(_ line: PageLine) -> Bool {
        guard line.words.count <= 6, let date = WrittenDates.first(in: line.words) else {
            return false
        }
        // “København, den 3. marts 2011”.
        let before = line.words[..<date.words.lowerBound].map { $0.bare.lowercased() }
        return date.words.upperBound == line.words.count && before.count <= 2
            && before.allSatisfy { $0 == "den" || $0 == "dato" || before.last == "den" }
    }

    private static func isNumber(_ line: PageLine) -> Bool {
        let digits = line.text.filter { !$0.isWhitespace && $0 != "-" }
        return digits.count >= 4 && digits.allSatisfy(\.isNumber)
    }

    /// “1060 København K”.
    static func isPostal(_ line: PageLine) -> Bool {
        guard (2...4).contains(line.words.count), let code = line.words.first?.text else {
            return false
        }
        return code.count == 4 && Int(code) != nil && line.words[1].startsUpper
            && Int(line.words[1].text) == nil
    }

    /// “Holmens Kanal 22”.
    private static func isStreet(_ line: PageLine) -> Bool {
        guard (2...5).contains(line.words.count), let last = line.words.last?.bare,
            line.words[0].startsUpper, last.first?.isNumber ?? false, last.count <= 4
        else { return false }
        let street = line.words.dropLast().map { $0.bare.lowercased() }.joined(separator: " ")
        return ["gade", "vej", "plads", "kanal", "alle", "allé", "stræde", "torv", "boulevard"]
            .contains { street.hasSuffix($0) }
    }

    private static func isNet(_ line: PageLine) -> Bool {
        line.words.count == 1
            && (line.text.contains("@") && line.text.contains(".")
                || line.text.lowercased().contains("www."))
    }

    private static func isPhone(_ line: PageLine) -> Bool {
        let digits = line.text.filter { !$0.isWhitespace }
        return digits.count == 8 && digits.allSatisfy(\.isNumber)
    }
}
