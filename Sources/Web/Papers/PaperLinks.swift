// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Print

/// The papers of a meeting that the reader may have, as files.
struct PaperLinks: Component {
    let meeting: Meeting
    let reading: Reading

    var body: some Markup {
        if hasAgenda || hasMinutes {
            P(.class("actions")) {
                For(links) { link in
                    A(link.title, .href(reading.link(link.path)), .class("button secondary"))
                }
            }
        }
    }

    private var links: [Crumb] {
        let agenda = reading.say(da: "Dagsorden", en: "Agenda")
        let minutes = reading.say(da: "Referat", en: "Minutes")
        return Press.Format.allCases.flatMap { format in
            let name = format == .pdf ? "PDF" : "Word"
            return [
                hasAgenda
                    ? Crumb(
                        title: "\(agenda), \(name)", path: Paths.agendaPaper(meeting.id, format))
                    : nil,
                hasMinutes
                    ? Crumb(
                        title: "\(minutes), \(name)", path: Paths.minutesPaper(meeting.id, format))
                    : nil,
            ].compactMap { $0 }
        }
    }

    private var hasAgenda: Bool {
        !meeting.agenda.admitted.isEmpty
            && (meeting.agenda.isPublished
                || reading.city.isInsider(of: meeting, reading.viewer))
    }

    private var hasMinutes: Bool {
        meeting.minutes?.rounds.contains {
            reading.city.sees($0, of: meeting, reading.viewer)
        } ?? false
    }
}
