// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import HashTreeCollections

/// The matrix of a round as a file: a line for each area and pool.
///
/// Shape: amounts are whole numbers with at most two decimals; an empty cell is
/// an amount that is not stated, which is never zero.
enum MatrixFile {
    static func csv(_ call: Call) throws -> Answer {
        let round = try call.agreementRound
        var text = "\u{FEFF}" + line(call.reading.matrixHeads.map(Cell.text))
        for row in call.reading.matrixRows(of: round) { text += line(row) }
        return file(Array(text.utf8), "text/csv; charset=utf-8", round, "csv")
    }

    static func xlsx(_ call: Call) throws -> Answer {
        let round = try call.agreementRound
        let rows = call.reading.matrixRows(of: round).map { row in
            row.map { cell -> SheetCell in
                switch cell {
                case .text(let text): SheetCell(text)
                case .amount(let amount): .number(amount?.decimals(with: ",") ?? "")
                }
            }
        }
        let heads = call.reading.matrixHeads.map { SheetCell($0) }
        let sheet = Sheet(name: round.id.rawValue, rows: [heads] + rows)
        return file(Workbook([sheet]).bytes, Workbook.mediaType, round, "xlsx")
    }

    enum Cell {
        case text(String)
        case amount(Kroner?)
    }

    private static func line(_ cells: [Cell]) -> String {
        let texts = cells.map { cell in
            switch cell {
            case .text(let text): FigureCsv.text(.text(text))
            case .amount(let amount): amount?.decimals(with: ",") ?? ""
            }
        }
        return texts.joined(separator: ";") + "\r\n"
    }

    private static func file(
        _ bytes: [UInt8], _ type: String, _ round: AgreementRound, _ ending: String
    ) -> Answer {
        var answer = Answer.bytes(bytes, type: type)
        answer.headers = [
            ("Content-Disposition", "attachment; filename=\"\(round.id).\(ending)\""),
            ("Cache-Control", "private, no-cache"),
        ]
        return answer
    }
}

extension Reading {
    fileprivate var matrixHeads: [String] {
        [
            say(da: "Område", en: "Area"), say(.pool),
            say(da: "Indgår", en: "Part of it"), say(.stands),
        ] + sumKinds.map { say($0.name) } + [say(da: "Eksempel", en: "Example")]
    }

    fileprivate func matrixRows(of round: AgreementRound) -> [[MatrixFile.Cell]] {
        let matrix = matrix(of: round)
        return matrix.rows.flatMap { row in
            let area = row.agreement.map { areaName($0) } ?? say(.notStated)
            let standing = row.agreement.map { self.standing(of: $0).text } ?? say(.notStated)
            return zip(matrix.columns, row.cells).map { column, cell in
                let texts = [area, poolName(of: column), part(cell), standing]
                return line(texts, cell.sums, isExample: round.isExample)
            }
        }
    }

    private func line(
        _ texts: [String], _ sums: ShareSums?, isExample: Bool
    ) -> [MatrixFile.Cell] {
        var cells = texts.map(MatrixFile.Cell.text)
        for kind in sumKinds { cells.append(.amount(sums?[keyPath: kind.path].known)) }
        cells.append(.text(isExample ? say(da: "ja", en: "yes") : ""))
        return cells
    }

    private func part(_ cell: FundingMatrix.Cell) -> String {
        switch cell {
        case .none: say(da: "nej", en: "no")
        case .byRule: say(da: "ja, efter reglen om alle", en: "yes, by the rule of all")
        case .drawn: say(da: "ja", en: "yes")
        }
    }
}

extension FundingMatrix.Cell {
    fileprivate var sums: ShareSums? {
        if case .drawn(let sums) = self { sums } else { nil }
    }
}

extension Kroner {
    /// `1200` or `1200,50`, without signs between thousands.
    func decimals(with sign: String) -> String {
        let (kroner, rest) = oere.magnitude.quotientAndRemainder(dividingBy: 100)
        let minus = oere < 0 ? "-" : ""
        guard rest > 0 else { return "\(minus)\(kroner)" }
        return "\(minus)\(kroner)\(sign)\(String(rest + 100).dropFirst())"
    }
}
