// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One item on the agenda: what is asked, who may decide it, what came of it.
struct ItemCard: Component {
    let reading: Reading
    let meeting: Meeting
    let seen: SeenItem

    var body: some Markup {
        H3(seen.number.map { "\($0). \(seen.title)" } ?? seen.title)
        if let basis = seen.basis {
            P {
                StatusTag(.gap, reading.say(da: "Lukket punkt", en: "Closed item"))
                " "
                reading.say(basis.law)
            }
        }
        if let item = seen.item {
            facts(of: item)
            papers(of: item)
            result(of: item)
            ItemActions(reading: reading, meeting: meeting, item: item)
        }
    }

    @MarkupBuilder private func facts(of item: AgendaItem) -> some Markup {
        P(.class("quiet")) {
            For(Array(phrases(of: item).enumerated())) { index, text in
                if index > 0 { " · " }
                text
            }
        }
        P {
            Strong(reading.say(da: "Kompetence: ", en: "Who may decide: "))
            Competence(reading: reading, meeting: meeting, item: item)
        }
        For(item.blocks) { block in
            if let text = reading.words(block.text) {
                H4(reading.say(block.heading.phrase))
                For(text.split(separator: "\n").map(String.init)) { P($0) }
            }
        }
    }

    private func phrases(of item: AgendaItem) -> [String] {
        let late = item.isLate ? reading.say(da: "efter fristen", en: "after the deadline") : nil
        let time = item.content.minutes.map {
            reading.say(da: "\($0) minutter", en: "\($0) minutes")
        }
        let brought = item.proposer.map {
            reading.say(
                da: "foreslået af \(reading.name(of: $0))",
                en: "brought by \(reading.name(of: $0))")
        }
        let presented = item.content.presenter.map {
            reading.say(
                da: "fremlægges af \(reading.name(of: $0))",
                en: "presented by \(reading.name(of: $0))")
        }
        let amount = item.content.amount.map { reading.say($0.phrase) }
        let waits =
            item.isAdmitted && meeting.agenda.isPublished
            && meeting.agenda.publication(of: item.id) == nil
        return [
            reading.say(item.purpose.phrase), amount, time, presented, brought, late,
            waits ? reading.say(da: "ikke sendt ud endnu", en: "not published yet") : nil,
        ].compactMap { $0 }
    }

    @MarkupBuilder private func papers(of item: AgendaItem) -> some Markup {
        AttachmentList(meeting: meeting, item: item, reading: reading)
        if let matter = item.matter.flatMap({ reading.city.matters[$0] }),
            reading.city.sees(matter, reading.viewer)
        {
            P {
                reading.say(da: "Sag: ", en: "Matter: ")
                A(matter.title, .href(reading.link("/sager/\(matter.id)")))
            }
        }
    }

    @MarkupBuilder private func result(of item: AgendaItem) -> some Markup {
        if reading.city.seesDecision(on: item, of: meeting, reading.viewer) {
            ItemResult(reading: reading, meeting: meeting, item: item)
        }
        AgreedActions(reading: reading, on: item.id)
    }
}

/// Who may decide the item, by the charters of the day.
struct Competence: Component {
    let reading: Reading
    let meeting: Meeting
    let item: AgendaItem

    var body: some Markup {
        Span(sentence)
    }

    private var sentence: String {
        let forums = reading.city.forums
        let organizations = reading.city.organizations
        if item.isProcedural {
            return reading.say(da: "forummet selv.", en: "the forum itself.")
        }
        let finding = forums.power(
            of: meeting.lead, over: item.topic, on: meeting.day, in: organizations)
        let own = reading.name(of: meeting.lead)
        if finding.power == .decide {
            // A Danish amount ends with a full stop of its own.
            return finding.limit.map {
                reading.say(
                    da: "\(own) op til \($0.phrase.danish)",
                    en: "\(own) up to \($0.phrase.english).")
            } ?? "\(own)."
        }
        let others = forums.mayDecide(
            item.topic, after: meeting.lead, on: meeting.day, in: organizations
        ).map { reading.name(of: $0) }
        let may = finding.power.map { reading.say($0.phrase) }
        let here =
            may.map {
                reading.say(da: "\(own) kan \($0)", en: "\(own) may \($0)")
            }
            ?? reading.say(
                da: "\(own)s kommissorium siger intet", en: "the charter of \(own) says nothing")
        guard let first = others.first else {
            return "\(here). \(reading.say(Phrase.decidersByLaw))"
        }
        return reading.say(da: "\(first). \(here).", en: "\(first). \(here).")
    }
}
