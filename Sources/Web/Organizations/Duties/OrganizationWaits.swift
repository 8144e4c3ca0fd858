// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// How much of one organization's work waits for another's, and the other way.
struct OrganizationWaits: Component {
    let reading: Reading
    let organization: OrganizationID

    var body: some Markup {
        let cells = reading.waitMatrix.cells
        let own =
            cells.filter { $0.waiter == organization } + cells.filter { $0.awaited == organization }
        // A unit waits as its department does.
        if !own.isEmpty {
            Section(.id("venter")) {
                H2(reading.say(.waiting))
                Ul { For(own) { cell in Li { line(cell) } } }
            }
        }
    }

    private func line(_ cell: WaitMatrix.Cell) -> some Markup {
        A(
            "\(reading.waitingTitle(cell.waiter, cell.awaited)): "
                + "\(reading.activities(cell.waits.count)), \(reading.days(cell.days))",
            .href(reading.link(Paths.waiting(cell.waiter, for: cell.awaited))))
    }
}
