// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Every hearing with who asks, how many have answered and what is next.
struct HearingList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let hearings = reading.hearings
        SitePage(reading.say(.hearings), call) {
            PageHead(
                reading.say(.hearings), kind: reading.say(da: "Papirer", en: "Papers"),
                lead: reading.say(
                    da: "Før noget bliver besluttet, bliver andre hørt. Her står, hvem der er "
                        + "spurgt, hvad de anbefaler, og hvad der blev af hver anbefaling.",
                    en: "Before something is decided, others are heard. Here is who is asked, "
                        + "what they recommend, and what became of each recommendation.")
            ) { facts(hearings) }
            actions
            if hearings.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Der er ingen høringer, som du kan se.",
                        en: "There are no hearings that you can see."))
            } else {
                HearingRows(reading: reading, hearings: hearings)
            }
        }
    }

    @MarkupBuilder private func facts(_ hearings: [Hearing]) -> some Markup {
        let open = hearings.filter { reading.state(of: $0) == .open }
        let closed = hearings.filter { reading.state(of: $0) == .closed }
        let unanswered = hearings.flatMap { reading.recommendations(of: $0) }
            .count { $0.answer == nil }
        Fact(
            reading.say(da: "Åbne nu", en: "Open now"), "\(open.count)",
            note: open.map { reading.lastDay(of: $0) }.min().map {
                reading.say(
                    da: "næste frist \(reading.date($0))", en: "next due \(reading.date($0))")
            })
        Fact(
            reading.say(da: "Lukket uden notat", en: "Closed without a note"),
            "\(closed.count)", isGap: !closed.isEmpty)
        Fact(
            reading.say(da: "Anbefalinger uden svar", en: "Unanswered recommendations"),
            "\(unanswered)", isGap: unanswered > 0)
    }

    @MarkupBuilder private var actions: some Markup {
        if reading.canWrite, reading.viewer.isStaff {
            P(.class("actions")) {
                if !reading.arrangers.isEmpty {
                    A(
                        reading.say(da: "Forbered en høring", en: "Prepare a hearing"),
                        .href(Link(Paths.newHearing)), .class("button"))
                }
                A(
                    reading.say(da: "Faste lister over parter", en: "Fixed lists of parties"),
                    .href(reading.link(Paths.partyLists)), .class("button secondary"))
            }
        }
    }
}

/// Hearings as rows; on a phone as cards.
struct HearingRows: Component {
    let reading: Reading
    let hearings: [Hearing]

    var body: some Markup {
        let (who, due, heard, stands) = (
            reading.say(da: "Holdes af", en: "Held by"), reading.say(.hearingDue),
            reading.say(da: "Svar", en: "Responses"), reading.say(da: "Står", en: "Stands")
        )
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(hearings.count) høringer, den nyeste først",
                    en: "\(hearings.count) hearings, the latest first"))
            Thead {
                Tr {
                    Th(reading.say(da: "Høring", en: "Hearing"), .scope("col"))
                    For([who, due, heard, stands]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(hearings) { hearing in
                    let standing = reading.standing(of: hearing)
                    Tr {
                        Th(.scope("row")) {
                            A(hearing.title, .href(reading.link(Paths.hearing(hearing.id))))
                            if hearing.content.isExample {
                                Span(reading.say(da: " eksempel", en: " example"), .class("quiet"))
                            }
                        }
                        Td(reading.name(of: hearing.arranger), .cellLabel(who))
                        Td(.cellLabel(due)) {
                            DayText(reading: reading, day: reading.lastDay(of: hearing))
                        }
                        Td(answers(hearing), .cellLabel(heard))
                        Td(.cellLabel(stands)) { StatusTag(standing.status, standing.text) }
                    }
                }
            }
        }
    }

    private func answers(_ hearing: Hearing) -> String {
        let delivered = hearing.responses.count { $0.delivery != nil }
        let voices = hearing.voices.count { $0.moderation.isAdmitted }
        let own =
            hearing.parties.isEmpty
            ? ""
            : reading.say(
                da: "\(delivered) af \(hearing.parties.count) parter",
                en: "\(delivered) of \(hearing.parties.count) parties")
        guard hearing.content.isPublic else { return own }
        let open = reading.say(
            da: "\(voices) offentlige svar",
            en: "\(voices) public \(voices == 1 ? "response" : "responses")")
        return own.isEmpty ? open : "\(own), \(open)"
    }
}
