// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Journal
import Runtime

/// Puts what has been written into the minutes, where it is journaled.
struct LiveMinutes: Component {
    let desk: LiveDesk
    private var reading: Reading { desk.reading }

    static func write(_ call: Call) async throws -> Answer {
        let desk = try await call.liveDesk
        let meeting = desk.meeting.id
        try call.city.permit(.meeting(.minutes(meeting, .write([]))), to: call.viewer)
        let items = desk.items.filter(\.isUnwritten)
        if items.contains(where: { $0.elsewhere != nil }) {
            return .page(LiveShow(desk: desk, call: call), status: 409)
        }
        guard !items.isEmpty else { return .redirect(to: Paths.meeting(meeting)) }
        let written = items.map { item in
            MinutedDraft(item: item.id, version: item.version, note: call.newID())
        }
        let receipt = try await call.submit(
            .meeting(
                .minutes(meeting, .write(written.map { ItemText(item: $0.item, text: $0.note) }))),
            vault: zip(items, written).map { .note($1.note, $0.text) })
        try await call.site.drafts.mark(written, of: meeting)
        return call.saved(receipt, to: Paths.meeting(meeting))
    }

    var body: some Markup {
        Section(.id("skriv-ind")) {
            H2(reading.say(da: "Skriv i referatet", en: "Put it into the minutes"))
            P(
                reading.say(
                    da: "Det, der er gemt ovenfor, er et udkast, som kun mødet ser. Når du "
                        + "skriver det i referatet, bliver det en del af mødets papirer. Du kan "
                        + "rette og skrive ind igen, til referatet er godkendt.",
                    en: "What is saved above is a draft that only the meeting sees. Once put into "
                        + "the minutes it is part of the meeting's papers. You can change it and "
                        + "put it in again until the minutes are approved."))
            Form(
                .method("post"), .action(Link(Paths.live(desk.meeting.id))), .id("live-write"),
                .class("inline")
            ) {
                FormToken(reading: reading)
                Button(reading.say(da: "Skriv i referatet", en: "Put it into the minutes"))
            }
        }
    }
}
