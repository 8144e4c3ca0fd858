// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Departments against departments: those in the rows wait for those in the columns.
struct WaitTable: Component {
    let reading: Reading
    let matrix: WaitMatrix

    var body: some Markup {
        let (rows, columns) = (matrix.waiters, matrix.awaited)
        Section {
            H2(reading.say(da: "Forvaltning for forvaltning", en: "Department by department"))
            P(
                reading.say(
                    da: "Rækken venter på kolonnen. Tallet er dage på spil; vælg det for at se "
                        + "grundene.",
                    en: "The row waits for the column. The figure is days at stake; choose it to "
                        + "see the reasons."))
            Div(
                .class("table-scroll"), .tabindex(0), .role("region"),
                .label(reading.say(.waiting))
            ) {
                Table(.class("matrix")) {
                    Thead {
                        Tr {
                            Td()
                            For(columns) { Th(reading.name(of: $0.organization), .scope("col")) }
                            Th(reading.say(da: "Venter i alt", en: "Waits in all"), .scope("col"))
                        }
                    }
                    Tbody { For(rows) { row in line(row, columns) } }
                    Tfoot {
                        Tr {
                            Th(
                                reading.say(da: "Ventes på i alt", en: "Waited for in all"),
                                .scope("row"))
                            For(columns) { Td("\($0.days)") }
                            Td("\(matrix.days)")
                        }
                    }
                }
            }
        }
    }

    private func line(_ row: WaitMatrix.Total, _ columns: [WaitMatrix.Total]) -> some Markup {
        Tr {
            Th(reading.name(of: row.organization), .scope("row"))
            For(columns) { column in cell(row.organization, column.organization) }
            Td("\(row.days)")
        }
    }

    @MarkupBuilder private func cell(
        _ waiter: OrganizationID, _ awaited: OrganizationID
    ) -> some Markup {
        if waiter == awaited {
            Td(.class("self"))
        } else if let cell = matrix[waiter, awaited] {
            let title = "\(reading.days(cell.days)): \(reading.waitingTitle(waiter, awaited))"
            Td(.class("heat-\(WaitTable.heat(cell.days))")) {
                A(
                    "\(cell.days)", .href(reading.link(Paths.waiting(waiter, for: awaited))),
                    .label(title))
            }
        } else {
            Td("–")
        }
    }

    /// Up to a week, a month, three months, and more.
    static func heat(_ days: Int) -> Int {
        switch days {
        case ...7: 1
        case ...30: 2
        case ...90: 3
        default: 4
        }
    }
}

/// The same pairs as a list, most days first, with what is waited for.
struct WaitList: Component {
    let reading: Reading
    let matrix: WaitMatrix

    var body: some Markup {
        Section {
            H2(reading.say(da: "De fleste dage først", en: "Most days first"))
            Table(.class("cards")) {
                Thead {
                    Tr {
                        Th(
                            reading.say(da: "Hvem venter på hvem", en: "Who waits for whom"),
                            .scope("col"))
                        Th(daysTitle, .scope("col"), .class("number"))
                        Th(worstTitle, .scope("col"))
                    }
                }
                Tbody { For(matrix.cells) { cell in line(cell) } }
            }
        }
    }

    private func line(_ cell: WaitMatrix.Cell) -> some Markup {
        Tr {
            Th(.scope("row")) {
                A(
                    reading.waitingTitle(cell.waiter, cell.awaited),
                    .href(reading.link(Paths.waiting(cell.waiter, for: cell.awaited))))
            }
            Td("\(cell.days)", .cellLabel(daysTitle), .class("number"))
            Td(worst(cell), .cellLabel(worstTitle))
        }
    }

    private func worst(_ cell: WaitMatrix.Cell) -> String {
        guard let wait = cell.waits.first else { return "" }
        let (waiting, other) = (reading.name(of: wait.activity), reading.name(of: wait.waitsFor))
        let rest = cell.waits.count - 1
        let more = rest == 0 ? "" : reading.say(da: " og \(rest) mere", en: " and \(rest) more")
        return reading.say(
            da: "“\(waiting)” venter på “\(other)”\(more)",
            en: "“\(waiting)” waits for “\(other)”\(more)")
    }

    private var daysTitle: String { reading.say(da: "Dage", en: "Days") }
    private var worstTitle: String {
        reading.say(da: "Det, der venter mest", en: "What waits most")
    }
}
