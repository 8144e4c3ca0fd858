// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// One item: how it stands, and what is being written about it.
struct LiveItemSection: Component {
    let item: LiveItem
    let desk: LiveDesk
    private var reading: Reading { desk.reading }

    var body: some Markup {
        Section(
            .id("punkt-\(item.id)"), .class("live-item"), .data("item", item.id.rawValue)
        ) {
            H2(reading.heading(of: item), .id("titel-\(item.id)"))
            Div(.data("part", "stand")) { LiveStand(item: item.item, desk: desk) }
            if desk.mayWrite { editor } else { text }
            P(reading.saved(item), .class("quiet"), .data("part", "saved"))
        }
    }

    private var text: some Markup {
        Div(item.text, .class("live-text"), .data("part", "text"), .live("polite"))
    }

    @MarkupBuilder private var editor: some Markup {
        let name = "tekst-\(item.id)"
        Form(
            .method("post"), .action(Link(Paths.live(desk.meeting.id, item.id))), .novalidate,
            .class("form live-form")
        ) {
            FormToken(reading: reading)
            LiveFields(version: item.version, basis: item.basis)
            Label(
                reading.say(da: "Referat af punktet", en: "Minutes of the item"), .for(name),
                .class("visually-hidden"))
            Textarea(
                item.text, .id(name), .name("text"), .rows(5),
                .labelledBy("titel-\(item.id)"), .describedBy("gemt-\(item.id)"))
            P(.id("gemt-\(item.id)"), .class("hint"), .data("part", "state"))
            Div(.class("actions")) {
                Button(reading.say(da: "Gem punktet", en: "Save the item"), .class("secondary"))
            }
            Div(.data("part", "clash")) { clash }
        }
    }

    @MarkupBuilder private var clash: some Markup {
        if let elsewhere = item.elsewhere {
            LiveOther(
                reading: reading,
                title: reading.say(
                    da: "Referatet er ændret et andet sted imens",
                    en: "The minutes were changed somewhere else meanwhile"),
                text: elsewhere)
        }
    }
}

/// What a save must say of the text that it goes on from.
struct LiveFields: Component {
    let version: Int
    let basis: NoteID?

    var body: some Markup {
        Input(.type("hidden"), .name("base"), .value("\(version)"))
        Input(.type("hidden"), .name("basis"), .value(basis?.rawValue ?? ""))
    }
}

/// What somebody else has written about the same item.
struct LiveOther: Component {
    let reading: Reading
    let title: String
    let text: String

    var body: some Markup {
        Div(.class("changes"), .role("alert")) {
            H3(title)
            Div(text, .class("live-text"))
        }
    }
}

/// How the item stands: begun, voted on, decided.
struct LiveStand: Component {
    let item: AgendaItem
    let desk: LiveDesk
    private var reading: Reading { desk.reading }

    var body: some Markup {
        P {
            reading.say(item.purpose.phrase)
            if item.isClosed { " · "; reading.say(da: "lukket punkt", en: "closed item") }
            if let begun = item.begun {
                " · "
                reading.say(
                    da: "begyndt \(begun.phrase.danish)", en: "begun at \(begun.phrase.english)")
            }
        }
        For(results) { P($0) }
        if let decision = item.decision { decided(decision) }
        AgreedActions(reading: reading, on: item.id)
    }

    private func decided(_ decision: ItemDecision) -> some Markup {
        P {
            StatusTag(.done, reading.say(decision.outcome.phrase))
            if let forum = decision.recommendedTo { " → \(reading.name(of: forum))" }
            if let wording = decision.wording.flatMap({ reading.view.personal.notes[$0] }) {
                ": \(wording)"
            }
        }
    }

    private var results: [String] {
        desk.meeting.votes.filter { $0.item == item.id }.map { vote in
            guard let result = vote.result else {
                return reading.say(da: "Der stemmes nu.", en: "A vote is open.")
            }
            return reading.say(result)
        }
    }
}

extension Reading {
    /// `For 5, imod 2, undlod 1: vedtaget`.
    func say(_ result: VoteResult) -> String {
        let tally = result.tally
        let verdict =
            switch result.verdict {
            case .carried: say(da: "vedtaget", en: "carried")
            case .notCarried: say(da: "ikke vedtaget", en: "not carried")
            case .notStated:
                say(
                    da: "kommissoriet siger ikke, hvad der skal til",
                    en: "the charter does not state what it takes")
            }
        return say(
            da: "Afstemning: for \(tally.yes), imod \(tally.no), undlod \(tally.abstain): ",
            en: "Vote: for \(tally.yes), against \(tally.no), abstained \(tally.abstain): ")
            + verdict
    }

    /// `Gemt kl. 14.03 af Mette Holm`; empty where nothing was written.
    func saved(_ item: LiveItem) -> String {
        guard let draft = item.draft else { return "" }
        let who = name(of: draft.author)
        let time = clock(draft.saved)
        return draft.isUnwritten
            ? say(da: "Gemt \(time) af \(who)", en: "Saved \(time) by \(who)")
            : say(
                da: "Står i referatet, skrevet \(time) af \(who)",
                en: "Stands in the minutes, written \(time) by \(who)")
    }

    /// `kl. 14.03`.
    func clock(_ moment: Moment) -> String {
        let clock = Timekeeper.clock(of: moment)
        return ClockTime(hour: clock.hour, minute: clock.minute).map { say($0.phrase) } ?? ""
    }
}
