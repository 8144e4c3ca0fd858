// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Print

/// The agenda as it is sent out, as far as the reader may see it.
struct AgendaSheet: Component {
    let meeting: Meeting
    let reading: Reading
    /// Whose paper it is.
    let author: String

    /// an agenda that nobody has published is a paper only for those who
    /// make it; a closed item is its neutral title, and nothing of an item is
    /// there for whoever is removed from it.
    static func print(_ call: Call, _ format: Press.Format) async throws -> Answer {
        let meeting = try call.meetingWithPapers
        return try await call.printed(
            AgendaSheet(
                meeting: meeting, reading: call.reading,
                author: call.site.options.cityName), as: format,
            named: "dagsorden-\(meeting.lead)-\(meeting.day)")
    }

    var body: some Markup {
        let title = reading.say(
            da: "Dagsorden for møde \(reading.date(meeting.day))",
            en: "Agenda of the meeting on \(reading.date(meeting.day))")
        PaperSheet(title, foot: reading.foot(title, meeting), reading, author: author) {
            P(reading.list(meeting.forums.map { reading.name(of: $0) }), .class("kind"))
            PaperFacts(facts: facts)
            For(reading.city.agenda(of: meeting, for: reading.viewer)) { seen in
                AgendaSheetItem(meeting: meeting, seen: seen, reading: reading)
            }
        }
    }

    private var facts: [(name: String, value: String)] {
        let published = meeting.agenda.publications.last.map { publication in
            publication.supplement == 0
                ? reading.date(publication.on)
                : reading.say(
                    da: "\(reading.date(publication.on)), tillægsdagsorden "
                        + "\(publication.supplement)",
                    en: "\(reading.date(publication.on)), supplementary agenda "
                        + "\(publication.supplement)")
        }
        return reading.facts(of: meeting) + [
            (
                reading.say(da: "Udsendt", en: "Sent out"),
                published ?? reading.say(da: "ikke endnu (kladde)", en: "not yet (draft)")
            )
        ]
    }
}

/// One item: its heading, who brings it, the parts of its case, its papers.
struct AgendaSheetItem: Component {
    let meeting: Meeting
    let seen: SeenItem
    let reading: Reading

    var body: some Markup {
        Section(.class("item")) {
            H2(reading.heading(of: seen))
            if let basis = seen.basis { P(reading.closed(basis), .class("quiet")) }
            if let item = seen.item {
                P(about(item), .class("quiet"))
                For(item.blocks) { block in
                    if let text = reading.paperText(block.text) {
                        H3(reading.say(block.heading.phrase))
                        PaperProse(text: text)
                    }
                }
                papers(item)
            }
        }
    }

    private func about(_ item: AgendaItem) -> String {
        let minutes = item.content.minutes.map {
            reading.say(da: "\($0) minutter", en: "\($0) minutes")
        }
        let late = item.isLate ? reading.say(da: "tillægsdagsorden", en: "supplementary") : nil
        let matter = item.matter.flatMap { reading.city.matters[$0] }
            .flatMap { reading.city.sees($0, reading.viewer) ? $0.id : nil }
            .map { id in
                let numbers = reading.cases(about: CaseSubject(.matter, id)).map { "\($0.number)" }
                let name = numbers.isEmpty ? id.rawValue : reading.list(numbers)
                return reading.say(da: "sag \(name)", en: "matter \(name)")
            }
        return [reading.say(item.purpose.phrase), minutes, matter, late].compactMap { $0 }
            .joined(separator: " · ")
    }

    @MarkupBuilder private func papers(_ item: AgendaItem) -> some Markup {
        let papers = item.attachments.filter {
            reading.city.sees($0, of: item, in: meeting, reading.viewer)
        }
        if !papers.isEmpty {
            H3(reading.say(da: "Bilag", en: "Papers"))
            Ul { For(papers) { Li($0.name) } }
        }
    }
}

/// A text of several paragraphs.
struct PaperProse: Component {
    let text: String

    var body: some Markup {
        For(text.split(separator: "\n").map { String($0).typeset }) { P($0) }
    }
}
