// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The pairs of departments with most days at stake, and the way to them all.
struct WaitTeaser: Component {
    let reading: Reading

    var body: some Markup {
        let pairs = reading.waitingPairs.prefix(3)
        if !pairs.isEmpty {
            H2(reading.say(.waiting))
            Ul(.class("link-list")) {
                For(pairs) { pair in
                    Li {
                        A(
                            reading.say(
                                da: "\(reading.name(of: pair.waiter)) venter på "
                                    + reading.name(of: pair.other),
                                en: "\(reading.name(of: pair.waiter)) waits for "
                                    + reading.name(of: pair.other)),
                            .href(reading.link(Paths.waiting(pair.waiter, for: pair.other))))
                        Div(
                            reading.say(
                                da: "\(reading.days(pair.days)) på spil",
                                en: "\(reading.days(pair.days)) at stake"),
                            .class("quiet"))
                    }
                }
            }
            P {
                A(
                    reading.say(da: "Se alle, der venter", en: "See all who wait"),
                    .href(reading.link(Paths.waiting)))
            }
        }
    }
}

/// One department waits for another.
struct WaitingPair {
    let waiter: OrganizationID
    let other: OrganizationID
    let days: Int
}

extension Reading {
    /// Who waits for whom across departments, most days at stake first.
    var waitingPairs: [WaitingPair] {
        var days: [OrganizationID: [OrganizationID: Int]] = [:]
        for wait in outlook.waits() {
            guard let waiter = party(wait.activity), let other = party(wait.waitsFor),
                waiter != other
            else { continue }
            days[waiter, default: [:]][other, default: 0] += wait.days
        }
        return days.flatMap { waiter, others in
            others.map { WaitingPair(waiter: waiter, other: $0, days: $1) }
        }
        .sorted { ($1.days, $0.waiter, $0.other) < ($0.days, $1.waiter, $1.other) }
    }

    private func party(_ id: ActivityID) -> OrganizationID? {
        activity(id).flatMap { department(of: $0.responsible) }
    }
}
