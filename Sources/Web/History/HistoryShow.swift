// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The history of one thing as sentences, the newest first unless asked otherwise.
struct HistoryShow<Duty: Markup>: Component {
    let name: String
    /// The way to the thing itself, which is the last step.
    let trail: [Crumb]
    let lines: [HistoryLine]
    let lead: Phrase
    let call: Call
    let duty: Duty

    init(
        name: String, trail: [Crumb], lines: [HistoryLine], lead: Phrase = .howPromisesWent,
        call: Call, @MarkupBuilder duty: () -> Duty
    ) {
        self.name = name
        self.lead = lead
        self.trail = trail
        self.lines = lines
        self.call = call
        self.duty = duty()
    }

    private var reading: Reading { call.reading }
    private var page: Paged<HistoryLine> {
        Paged(isOldestFirst ? lines : lines.reversed(), call.query)
    }
    private var isOldestFirst: Bool { call.query["orden"] == "aeldste" }

    var body: some Markup {
        SitePage(
            reading.say(da: "Historien om \(name)", en: "The history of \(name)"), call,
            trail: trail
        ) {
            PageHead(
                name, kind: reading.say(.history),
                lead: reading.say(lead)
            ) {
                duty
                facts
            }
            tabs
            if lines.isEmpty {
                empty
            } else {
                let page = page
                P { A(otherOrder.title, .href(otherOrder.link)) }
                Timeline(reading: reading, days: days(page.rows))
                PageLinks(page, call)
            }
        }
    }

    /// The days in the order of the page; on each, what came first stands first.
    private func days(_ rows: [HistoryLine]) -> [HistoryDay] {
        isOldestFirst
            ? HistoryDay.days(of: rows) : HistoryDay.days(of: rows.reversed()).reversed()
    }

    @MarkupBuilder private var facts: some Markup {
        if let first = lines.first, let last = lines.last {
            Fact(
                reading.say(da: "Begyndte", en: "Began"), reading.date(first.day),
                note: reading.distance(first.day))
            Fact(
                reading.say(da: "Senest", en: "Latest"), reading.date(last.day),
                note: reading.distance(last.day))
        }
    }

    private var tabs: some Markup {
        Nav(.class("tabs"), .label(name)) {
            Ul {
                Li {
                    A(reading.say(.overview), .href(reading.link(trail.last?.path ?? Paths.home)))
                }
                Li { A(reading.say(.history), .href(reading.link(call.path)), .currentPage()) }
            }
        }
    }

    private var otherOrder: (title: String, link: Html.Link) {
        isOldestFirst
            ? (reading.say(da: "Vis det nyeste først", en: "Newest first"), reading.link(call.path))
            : (
                reading.say(da: "Vis det ældste først", en: "Oldest first"),
                reading.link(call.path, [("orden", "aeldste")])
            )
    }

    private var empty: some Markup {
        EmptyState(
            reading.say(
                da: "Der er ikke skrevet noget ned om \(name) endnu. Det, der sker, står her af "
                    + "sig selv.",
                en: "Nothing has been written down about \(name) yet. What happens appears here "
                    + "by itself.")
        ) {
            P {
                A(
                    reading.say(da: "Tilbage til \(name)", en: "Back to \(name)"),
                    .href(reading.link(trail.last?.path ?? Paths.home)))
            }
        }
    }
}

extension Phrase {
    static let howPromisesWent = Phrase(
        da: "Hvem der blev ansvarlig, hvad der blev lovet, hvornår det skred, og hvad der blev "
            + "svaret.",
        en: "Who became responsible, what was promised, when it slipped, and what was answered.")
    static let howTheMatterWent = Phrase(
        da: "Fra den blev rejst, gennem de fora, der har behandlet den, til den, der rejste den, "
            + "fik svar.",
        en: "From the day it was raised, through the forums that treated it, until whoever raised "
            + "it had the answer.")
    static let whoCameAndWent = Phrase(
        da: "Navne, enheder og poster, og hvornår nogen tiltrådte og fratrådte.",
        en: "Names, units and posts, and when somebody took office and left.")
}
