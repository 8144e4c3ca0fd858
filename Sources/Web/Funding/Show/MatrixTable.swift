// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Areas down and pools across, with sums; on a phone a card for each area.
struct MatrixTable: Component {
    let round: AgreementRound
    let reading: Reading

    var body: some Markup {
        let matrix = reading.matrix(of: round)
        let heads = matrix.columns.map { reading.poolName(of: $0) }
        let total = reading.say(da: "I alt bevilget", en: "Granted in all")
        Section(.class("landscape"), .id("matrix")) {
            Table(.class("cards matrix")) {
                Caption(
                    reading.say(
                        da: "\(round.title): områder og puljer",
                        en: "\(round.title): areas and pools")
                )
                Thead {
                    Tr {
                        Th(reading.say(da: "Område", en: "Area"), .scope("col"))
                        For(matrix.columns) { column in
                            Th(.scope("col")) {
                                A(
                                    reading.poolName(of: column),
                                    .href(reading.link(Paths.pool(column.pool))))
                            }
                        }
                        Th(total, .scope("col"))
                    }
                }
                Tbody {
                    For(Array(matrix.rows.enumerated())) { index, row in
                        MatrixRow(
                            row: row, number: index + 1, heads: heads, total: total,
                            reading: reading)
                    }
                }
                foot(matrix, heads, total)
            }
        }
    }

    private func foot(
        _ matrix: FundingMatrix, _ heads: [String], _ total: String
    ) -> some Markup {
        Tfoot {
            Tr {
                Th(reading.say(da: "Områder i puljen", en: "Areas in the pool"), .scope("row"))
                For(Array(matrix.counts.enumerated())) { index, count in
                    Td(
                        reading.say(
                            da: "\(count) af \(matrix.rows.count)",
                            en: "\(count) of \(matrix.rows.count)"), .cellLabel(heads[index]))
                }
                Td("", .cellLabel(total))
            }
            For(reading.lines(of: matrix)) { line in
                Tr {
                    Th(line.name, .scope("row"))
                    For(Array(line.below.enumerated())) { index, sum in
                        Td(sum, .cellLabel(heads[index]))
                    }
                    Td(line.total, .cellLabel(total))
                }
            }
        }
    }
}

/// One area's row.
private struct MatrixRow: Component {
    let row: FundingMatrix.Row
    let number: Int
    let heads: [String]
    let total: String
    let reading: Reading

    var body: some Markup {
        Tr {
            Th(.scope("row")) {
                if let agreement = row.agreement {
                    let standing = reading.standing(of: agreement)
                    A(
                        reading.areaName(agreement),
                        .href(reading.link(Paths.agreement(agreement.id))))
                    Br()
                    StatusTag(standing.status, standing.text)
                } else {
                    Span(
                        reading.say(
                            da: "Område \(number): ikke oplyst", en: "Area \(number): not stated"),
                        .class("quiet"))
                }
            }
            For(Array(row.cells.enumerated())) { index, cell in
                Td(.cellLabel(heads[index])) { content(cell) }
            }
            Td(row.agreement == nil ? "" : reading.kroner(row.sums.granted), .cellLabel(total))
        }
    }

    @MarkupBuilder private func content(_ cell: FundingMatrix.Cell) -> some Markup {
        switch cell {
        case .none: Span("–", .class("quiet"), .title(reading.say(da: "Nej", en: "No")))
        case .byRule:
            Div {
                Strong(reading.say(da: "Indgår", en: "Part of it"))
                P(
                    reading.say(da: "efter reglen om alle", en: "by the rule of all"),
                    .class("quiet"))
            }
        case .drawn(let sums):
            Div {
                Strong(reading.say(da: "Indgår", en: "Part of it"))
                For(reading.lines(of: sums)) { P($0, .class("quiet")) }
            }
        }
    }
}

extension Reading {
    func matrix(of round: AgreementRound) -> FundingMatrix {
        once("matrix of", round.id.rawValue) { sorted(FundingMatrix(round, in: city.funding)) }
    }

    /// The rows by the names of their areas, the unnamed last.
    private func sorted(_ matrix: FundingMatrix) -> FundingMatrix {
        var matrix = matrix
        let unnamed = matrix.rows.filter { $0.agreement == nil }
        let named = matrix.rows.compactMap { row in row.agreement.map { (row, $0) } }
            .inDanishOrder(by: { areaName($0.1) }, then: { $0.1.id })
        matrix.rows = named.map(\.0) + unnamed
        return matrix
    }

    func poolName(of call: FundingCall) -> String {
        city.funding[call.pool]?.name ?? call.title
    }

    /// What is said of the money in one cell.
    fileprivate func lines(of sums: ShareSums) -> [String] {
        let said = [
            (Phrase.granted, sums.granted), (.remaining, sums.remaining),
        ].compactMap { name, sum in sum.known.map { "\(say(name)) \(say($0.phrase))" } }
        if !said.isEmpty { return said }
        if let applied = sums.applied.known {
            return ["\(say(.applied)) \(say(applied.phrase))"]
        }
        return [say(da: "beløb ikke oplyst", en: "amount not stated")]
    }

    /// A line of sums below the matrix.
    struct SumLine {
        let name: String
        let below: [String]
        let total: String
    }

    /// amounts that nobody has stated are one line, not seven.
    func lines(of matrix: FundingMatrix) -> [SumLine] {
        let stated = sumKinds.filter { matrix.total[keyPath: $0.path].known != nil }
        guard !stated.isEmpty else {
            let unknown = say(.notStated)
            return [
                SumLine(
                    name: say(da: "Beløb", en: "Amounts"),
                    below: matrix.below.map { _ in unknown }, total: unknown)
            ]
        }
        return stated.map { name, path in
            SumLine(
                name: say(name), below: matrix.below.map { told($0[keyPath: path]) },
                total: told(matrix.total[keyPath: path]))
        }
    }

    /// What nobody has ever written of is nothing rather than not stated.
    private func told(_ sum: KronerSum) -> String {
        sum.stated == 0 && sum.unstated == 0 ? say(da: "intet", en: "nothing") : kroner(sum)
    }

    /// The amounts in the order that they are told.
    var sumKinds: [(name: Phrase, path: KeyPath<ShareSums, KronerSum>)] {
        [
            (.applied, \.applied), (.granted, \.granted), (.budget, \.budget),
            (.committed, \.committed), (.paidOut, \.paid), (.remaining, \.remaining),
            (.carriedOver, \.carried),
        ]
    }
}
