// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The pairs of departments with most days at stake, and the way to them all.
struct WaitTeaser: Component {
    let reading: Reading

    var body: some Markup {
        let pairs = reading.waitMatrix.cells.prefix(3)
        if !pairs.isEmpty {
            H2(reading.say(.waiting))
            Ul(.class("link-list")) {
                For(pairs) { pair in
                    Li {
                        A(
                            reading.waitingTitle(pair.waiter, pair.awaited),
                            .href(reading.link(Paths.waiting(pair.waiter, for: pair.awaited))))
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
