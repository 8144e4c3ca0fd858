// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The agenda on the meeting's page, as far as the reader may see it.
struct AgendaSection: Component {
    let reading: Reading
    let meeting: Meeting

    var body: some Markup {
        let items = reading.city.agenda(of: meeting, for: reading.viewer)
        Section(.id("dagsorden")) {
            H2(reading.say(da: "Dagsorden", en: "Agenda"))
            state
            if items.isEmpty { nothing }
            Ol(.class("agenda")) {
                For(items) { seen in
                    Li(.id("punkt-\(seen.id)")) {
                        ItemCard(reading: reading, meeting: meeting, seen: seen)
                    }
                }
            }
            proposals
            AgendaActions(reading: reading, meeting: meeting)
            StandingItemBox(reading: reading, meeting: meeting)
        }
    }

    /// Since when it is out, and until when members bring items.
    @MarkupBuilder private var state: some Markup {
        let agenda = meeting.agenda
        if let latest = agenda.publications.last {
            P(.class("quiet")) {
                reading.say(
                    da: "Sendt ud \(reading.date(agenda.publications[0].on))",
                    en: "Published on \(reading.date(agenda.publications[0].on))")
                if latest.supplement > 0 {
                    reading.say(
                        da: ", tillægsdagsorden \(latest.supplement) \(reading.date(latest.on))",
                        en: ", supplementary agenda \(latest.supplement) on "
                            + reading.date(latest.on))
                }
                "."
            }
        } else if reading.city.isInsider(of: meeting, reading.viewer) {
            P(.class("quiet")) {
                reading.say(
                    da: "Kladde: kun forummets egne ser den, til den sendes ud. ",
                    en: "A draft: only the forum's own see it until it is published. ")
                deadline
            }
        }
    }

    private var deadline: String {
        guard let day = meeting.itemDeadline(in: reading.city.forums) else {
            return reading.say(
                da: "Kommissoriet siger ikke, hvornår punkter skal være inde.",
                en: "The charter does not say by when items are due.")
        }
        return reading.say(
            da: "Punkter skal være inde \(reading.date(day)) (\(reading.distance(day))).",
            en: "Items are due by \(reading.date(day)) (\(reading.distance(day))).")
    }

    private var nothing: some Markup {
        EmptyState(
            meeting.agenda.isPublished || reading.city.isInsider(of: meeting, reading.viewer)
                ? reading.say(
                    da: "Ingen punkter endnu. Foreslå det første.",
                    en: "No items yet. Bring the first.")
                : reading.say(
                    da: "Dagsordenen er ikke sendt ud endnu.",
                    en: "The agenda has not been published yet."))
    }

    @MarkupBuilder private var proposals: some Markup {
        let proposals = reading.city.proposals(to: meeting, for: reading.viewer)
        if !proposals.isEmpty {
            H3(reading.say(da: "Foreslået, venter på svar", en: "Brought, waiting for an answer"))
            Ul(.class("agenda")) {
                For(proposals) { seen in
                    Li(.id("punkt-\(seen.id)")) {
                        ItemCard(reading: reading, meeting: meeting, seen: seen)
                    }
                }
            }
        }
    }
}

/// What the reader may do about the agenda as a whole.
private struct AgendaActions: Component {
    let reading: Reading
    let meeting: Meeting

    var body: some Markup {
        let mayAdd = reading.may(.meeting(.agenda(meeting.id, .order([]))))
        let isOpen = meeting.agenda.frozen == nil && !meeting.isHeld && !meeting.isCancelled
        if isOpen, mayAdd || mayPropose {
            Div(.class("actions")) {
                A(
                    mayAdd
                        ? reading.say(da: "Nyt punkt", en: "New item")
                        : reading.say(da: "Foreslå et punkt", en: "Bring an item"),
                    .href(Link(Paths.newItem(meeting.id))), .class("button"))
                if mayAdd, !meeting.agenda.unpublished.isEmpty {
                    ButtonForm(
                        label: meeting.agenda.isPublished
                            ? reading.say(
                                da: "Send tillægsdagsorden ud", en: "Publish supplementary agenda")
                            : reading.say(da: "Send dagsordenen ud", en: "Publish the agenda"),
                        path: Paths.agenda(meeting.id), reading: reading)
                }
                if mayAdd, meeting.agenda.isPublished {
                    ButtonForm(
                        label: reading.say(da: "Luk for nye punkter", en: "Freeze the agenda"),
                        path: Paths.agendaFreeze(meeting.id), reading: reading)
                }
            }
        }
    }

    private var mayPropose: Bool {
        guard let person = reading.viewer.person else { return false }
        let draft = AgendaItemDraft(
            id: "", content: ItemContent(title: "", purpose: .discuss), proposer: .person(person))
        return reading.may(.meeting(.agenda(meeting.id, .propose(draft))))
    }
}

/// Items that the meeting should have of itself, one click each.
private struct StandingItemBox: Component {
    let reading: Reading
    let meeting: Meeting

    var body: some Markup {
        let items =
            reading.keeps(meeting) && meeting.agenda.frozen == nil && !meeting.isHeld
                && !meeting.isCancelled
            ? reading.city.standingItems(for: meeting, on: reading.day, to: reading.viewer) : []
        if !items.isEmpty {
            Div(.class("notice")) {
                H3(reading.say(da: "Faste punkter, der mangler", en: "Standing items missing"))
                Ul(.class("link-list")) {
                    For(Array(items.enumerated())) { index, item in
                        Li {
                            reading.say(item.title)
                            " "
                            ButtonForm(
                                label: reading.say(da: "Sæt på", en: "Add"),
                                about: reading.say(item.title),
                                path: Paths.standingItems(meeting.id), reading: reading,
                                fields: [("nr", "\(index)"), ("title", reading.say(item.title))])
                        }
                    }
                }
            }
        }
    }
}
