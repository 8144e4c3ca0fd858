// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// Every text that somebody let in past the CPR guard: who, when, why, and
/// what it says with the numbers masked.
struct OverruleList: Component {
    struct Line: Sendable {
        let day: Day
        let person: PersonID
        /// Nil when it has been erased.
        let text: String?
        let reason: String?
    }

    let lines: [Line]
    let call: Call
    private var reading: Reading { call.reading }

    static func show(_ call: Call) async throws -> Answer {
        let notes = call.reading.view.personal.notes
        let streams = call.city.accounts.accounts.keys.sorted().map { "account/\($0)" }
        let lines = try await call.site.runtime.history(of: streams, until: call.reading.day)
            .reversed()
            .compactMap { entry -> Line? in
                guard case .account(.guardOverruled(let overrule)) = entry.event else {
                    return nil
                }
                return Line(
                    day: entry.day, person: overrule.person,
                    text: notes[overrule.note].map(CprGuard.masked),
                    reason: notes[overrule.reason])
            }
        return .page(OverruleList(lines: lines, call: call))
    }

    var body: some Markup {
        let title = reading.say(da: "Tilsidesat CPR-vagt", en: "CPR guard overruled")
        SitePage(title, call, trail: [Crumb(title: reading.say(.users), path: Paths.users)]) {
            PageHead(
                title, kind: reading.say(da: "Revision", en: "Audit"),
                lead: reading.say(
                    da: "Tekster, som vagten standsede, og som en navngiven person lod blive. "
                        + "De læses kun af ansatte og bliver aldrig offentlige.",
                    en: "Texts that the guard stopped and that a named person let stay. Only "
                        + "staff read them, and they are never made public.")
            ) {
                Fact(reading.say(da: "Tekster", en: "Texts"), "\(lines.count)")
            }
            if lines.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen har tilsidesat vagten. Sker det, står det her.",
                        en: "Nobody has overruled the guard. If anybody does, it stands here."))
            } else {
                table
            }
        }
    }

    private var table: some Markup {
        let (who, reason, text) = (
            reading.say(da: "Hvem", en: "Who"), reading.say(da: "Hvorfor", en: "Why"),
            reading.say(da: "Teksten", en: "The text")
        )
        return Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Dag", en: "Day"), .scope("col"))
                    Th(who, .scope("col"))
                    Th(reason, .scope("col"))
                    Th(text, .scope("col"))
                }
            }
            Tbody {
                For(lines) { line in
                    Tr {
                        Th(.scope("row")) { DayText(reading: reading, day: line.day) }
                        Td(.cellLabel(who)) { PersonLink(reading: reading, person: line.person) }
                        Td(line.reason ?? erased, .cellLabel(reason))
                        Td(line.text ?? erased, .cellLabel(text))
                    }
                }
            }
        }
    }

    private var erased: String {
        reading.say(da: "(teksten er slettet)", en: "(the text has been erased)")
    }
}
