// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Papers

/// The untouched text, with a mark where each thing was read.
struct BankMarkedText: Component {
    let text: String
    let read: PaperReading
    let reading: Reading

    var body: some Markup {
        Div(.class("paper-text")) {
            For(lines) { line in
                P {
                    For(line) { piece in
                        if let mark = piece.mark {
                            Mark(piece.text, .title(mark))
                        } else {
                            piece.text
                        }
                    }
                }
            }
        }
    }

    private struct Piece {
        let text: String
        /// What was read there.
        let mark: String?
    }

    /// Marks that lie inside another are left out.
    private var marks: [(range: Range<Int>, title: String)] {
        let all =
            read.fields.flatMap { field in
                field.ranges.map { ($0, reading.say(field.field.phrase)) }
            }
            + read.warnings.compactMap { warning in
                warning.range.map { ($0, reading.say(warning.sentence)) }
            }
        let short = all.filter { $0.0.count <= 120 && !$0.0.isEmpty }
        var kept: [(Range<Int>, String)] = []
        for mark in short.sorted(by: {
            ($0.0.lowerBound, $0.0.count) < ($1.0.lowerBound, $1.0.count)
        })
        where kept.last.map({ $0.0.upperBound <= mark.0.lowerBound }) ?? true {
            kept.append(mark)
        }
        return kept.map { (range: $0.0, title: $0.1) }
    }

    private var lines: [[Piece]] {
        let bytes = Array(text.utf8)
        var pieces: [Piece] = []
        var place = 0
        func take(to end: Int, _ mark: String?) {
            guard end > place, end <= bytes.count else { return }
            pieces.append(
                Piece(text: String(decoding: bytes[place..<end], as: UTF8.self), mark: mark))
            place = end
        }
        for mark in marks {
            take(to: mark.range.lowerBound, nil)
            take(to: mark.range.upperBound, mark.title)
        }
        take(to: bytes.count, nil)
        return broken(pieces)
    }

    /// A new paragraph for each line of the paper.
    private func broken(_ pieces: [Piece]) -> [[Piece]] {
        var lines: [[Piece]] = [[]]
        for piece in pieces {
            let parts = piece.text.split(separator: "\n", omittingEmptySubsequences: false)
            for (index, part) in parts.enumerated() {
                if index > 0 { lines.append([]) }
                if !part.isEmpty {
                    lines[lines.count - 1].append(Piece(text: String(part), mark: piece.mark))
                }
            }
        }
        return lines.filter { $0.contains { !$0.text.allSatisfy(\.isWhitespace) } }
    }
}
