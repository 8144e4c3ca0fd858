// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Every meeting to come in the city, by month, and the latest that were held.
struct CityMeetings: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Møder", en: "Meetings")
        let all = reading.city.meetings.meetings.values
            .sorted {
                ($0.day, $0.plan.start?.minuteOfDay ?? 0, $0.id) < (
                    $1.day, $1.plan.start?.minuteOfDay ?? 0, $1.id
                )
            }
        let coming = all.filter { $0.day >= reading.day && !$0.isHeld }
        let held = Array(
            all.filter { $0.day <= reading.day && !$0.isCancelled }.suffix(10).reversed())
        SitePage(title, call) {
            PageHead(
                title, kind: reading.say(da: "Hele byen", en: "The whole city"),
                lead: reading.say(
                    da: "Alle foras møder: hvornår, hvor og om hvad.",
                    en: "The meetings of every forum: when, where and what about.")
            ) {
                if let next = coming.first(where: { !$0.isCancelled }) {
                    Fact(
                        reading.say(da: "Næste møde", en: "Next meeting"),
                        note: reading.distance(next.day)
                    ) {
                        A(
                            "\(names(of: next)) \(reading.date(next.day))",
                            .href(reading.link(Paths.meeting(next.id))))
                    }
                }
                Fact(reading.say(da: "Planlagt", en: "Planned"), "\(coming.count)")
            }
            if reading.viewer.readsAll || reading.viewer.has(.secretary) {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Post ud af huset", en: "Outgoing post"),
                        .href(Link(Paths.outbox)), .class("button secondary"))
                }
            }
            if all.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen møder er planlagt. Planlæg det første fra forummets side.",
                        en: "No meetings are planned. Plan the first from the forum's page."))
            }
            MeetingTable(
                reading: reading, heading: reading.say(da: "Kommende", en: "To come"),
                meetings: coming, namesForums: true)
            MeetingTable(
                reading: reading, heading: reading.say(da: "Senest holdt", en: "Latest"),
                meetings: held, namesForums: true)
        }
    }

    private func names(of meeting: Meeting) -> String {
        meeting.forums.map { reading.name(of: $0) }.joined(separator: " · ")
    }
}
