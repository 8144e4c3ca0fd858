// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// How much of one organization's work waits for another's, and the other way.
struct OrganizationWaits: Component {
    let reading: Reading
    let organization: OrganizationID

    var body: some Markup {
        let (waiting, awaited) = sums
        if isWhole, !waiting.isEmpty || !awaited.isEmpty {
            Section(.id("venter")) {
                H2(reading.say(.waiting))
                Ul {
                    For(waiting) { sum in Li { line(sum, waiter: organization, other: sum.other) } }
                    For(awaited) { sum in Li { line(sum, waiter: sum.other, other: organization) } }
                }
            }
        }
    }

    /// A unit waits as its department does.
    private var isWhole: Bool {
        reading.city.organizations.department(of: organization) == organization
    }

    /// Waits between the organization and one other.
    private struct Sum {
        let other: OrganizationID
        var activities = 0
        var days = 0
    }

    private func line(_ sum: Sum, waiter: OrganizationID, other: OrganizationID) -> some Markup {
        let (first, second) = (reading.name(of: waiter), reading.name(of: other))
        let days = reading.days(sum.days)
        let count = sum.activities
        return A(
            reading.say(
                da: "\(first) venter på \(second): "
                    + "\(count == 1 ? "en aktivitet" : "\(count) aktiviteter"), \(days)",
                en: "\(first) waits for \(second): "
                    + "\(count == 1 ? "one activity" : "\(count) activities"), \(days)"),
            .href(reading.link(Paths.waiting(waiter, for: other))))
    }

    private var sums: (waiting: [Sum], awaited: [Sum]) {
        var waiting: [OrganizationID: Sum] = [:]
        var awaited: [OrganizationID: Sum] = [:]
        for wait in reading.outlook.waits() {
            guard let waiter = department(of: wait.activity),
                let other = department(of: wait.waitsFor), waiter != other
            else { continue }
            if waiter == organization { add(wait, to: &waiting[other], other) }
            if other == organization { add(wait, to: &awaited[waiter], waiter) }
        }
        return (waiting.values.sorted(by: worse), awaited.values.sorted(by: worse))
    }

    private func add(_ wait: ForecastWait, to sum: inout Sum?, _ other: OrganizationID) {
        var next = sum ?? Sum(other: other)
        next.activities += 1
        next.days += wait.days
        sum = next
    }

    private func worse(_ left: Sum, _ right: Sum) -> Bool {
        (right.days, left.other) < (left.days, right.other)
    }

    /// The department behind an activity that the reader sees.
    private func department(of id: ActivityID) -> OrganizationID? {
        reading.activity(id).flatMap { reading.department(of: $0.responsible) }
    }
}
