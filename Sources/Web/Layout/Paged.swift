// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One page of a long list; the address says which: `?side=2`.
struct Paged<Row> {
    /// The rows of this page, in their order.
    let rows: [Row]
    /// How many there are on all pages.
    let count: Int
    /// This page, counted from 1; never beyond the last.
    let number: Int

    /// How many rows a page has room for.
    static var room: Int { 100 }

    init(_ all: [Row], _ query: Fields) {
        count = all.count
        let last = max(1, (all.count + Self.room - 1) / Self.room)
        number = min(max(1, query["side"].flatMap(Int.init) ?? 1), last)
        rows = Array(all.dropFirst((number - 1) * Self.room).prefix(Self.room))
    }

    /// How many pages there are, at least one.
    var last: Int { max(1, (count + Self.room - 1) / Self.room) }
}

/// The ways to the other pages of a long list.
///
/// Whatever else the address asks for stays; nothing where one page holds it all.
struct PageLinks: Component {
    let call: Call
    let number: Int
    let last: Int
    private var reading: Reading { call.reading }

    init(_ paged: Paged<some Any>, _ call: Call) {
        self.call = call
        number = paged.number
        last = paged.last
    }

    var body: some Markup {
        if last > 1 {
            Nav(.class("pagination"), .label(reading.say(da: "Sider", en: "Pages"))) {
                Ul {
                    if number > 1 {
                        Li {
                            A(reading.say(da: "Forrige", en: "Previous"), .href(link(number - 1)))
                        }
                    }
                    For(near) { side in
                        Li { A("\(side)", .href(link(side)), .currentPage(side == number)) }
                    }
                    if number < last {
                        Li { A(reading.say(da: "Næste", en: "Next"), .href(link(number + 1))) }
                    }
                }
                P(
                    reading.say(
                        da: "Side \(number) af \(last)", en: "Page \(number) of \(last)"),
                    .class("quiet"))
            }
        }
    }

    /// The first, the last and those around this one.
    private var near: [Int] {
        (1...last).filter { $0 == 1 || $0 == last || abs($0 - number) <= 2 }
    }

    private func link(_ side: Int) -> Html.Link {
        let kept = call.query.pairs.filter { !["side", "dag"].contains($0.name) }
        return reading.link(
            call.path, kept.map { ($0.name, $0.value) } + (side > 1 ? [("side", "\(side)")] : []))
    }
}
