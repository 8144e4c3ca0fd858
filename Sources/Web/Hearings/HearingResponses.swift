// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Those who are asked, one a row, with how each stands.
struct HearingResponses: Component {
    let hearing: Hearing
    let reading: Reading

    var body: some Markup {
        if !hearing.responses.isEmpty {
            Section(.id("parter")) {
                H2(reading.say(da: "Parterne", en: "The parties"))
                table
                texts
            }
        }
    }

    private var table: some Markup {
        let (position, writer, stands) = (
            reading.say(da: "Holdning", en: "Position"),
            reading.say(da: "Skrives af", en: "Written by"), reading.say(da: "Står", en: "Stands")
        )
        let heard = hearing.responses.count { $0.delivery != nil }
        return Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(heard) af \(hearing.responses.count) har svaret",
                    en: "\(heard) of \(hearing.responses.count) have answered"))
            Thead {
                Tr {
                    Th(reading.say(da: "Part", en: "Party"), .scope("col"))
                    For([position, writer, stands]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(hearing.responses) { response in
                    let standing = reading.standing(of: response, in: hearing)
                    let isSeen = reading.city.sees(response, of: hearing, reading.viewer)
                    Tr {
                        Th(.scope("row")) { party(response, isSeen) }
                        Td(
                            isSeen ? response.position.map { reading.say($0.phrase) } ?? "–" : "–",
                            .cellLabel(position))
                        Td(reading.name(of: response.writer), .cellLabel(writer))
                        Td(.cellLabel(stands)) {
                            StatusTag(standing.status, standing.text)
                            if let delivery = response.delivery {
                                Span(" \(reading.date(delivery.on))", .class("quiet"))
                            }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder
    private func party(_ response: HearingResponse, _ isSeen: Bool) -> some Markup {
        if isSeen, reading.viewer.isSignedIn, hearing.opened != nil {
            A(
                reading.name(of: response.party),
                .href(reading.link(Paths.response(hearing.id, response.party))))
        } else {
            reading.name(of: response.party)
        }
    }

    private var texts: some Markup {
        For(delivered) { response in
            Details(.class("response")) {
                Summary(
                    reading.say(
                        da: "Svaret fra \(reading.name(of: response.party))",
                        en: "The response of \(reading.name(of: response.party))"))
                ResponseText(response: response, hearing: hearing, reading: reading)
            }
        }
    }

    private var delivered: [HearingResponse] {
        hearing.responses.filter {
            $0.delivery != nil && $0.text != nil
                && reading.city.sees($0, of: hearing, reading.viewer)
        }
    }
}

/// A delivered response as its party wrote it.
struct ResponseText: Component {
    let response: HearingResponse
    let hearing: Hearing
    let reading: Reading

    var body: some Markup {
        if let drafter = response.drafter, drafter != response.party {
            P(
                reading.say(
                    da: "Skrevet af \(reading.name(of: drafter)) på vegne af "
                        + "\(reading.name(of: response.party)).",
                    en: "Written by \(reading.name(of: drafter)) on behalf of "
                        + "\(reading.name(of: response.party))."), .class("quiet"))
        }
        if let position = response.position {
            P {
                Strong(reading.say(da: "Samlet holdning: ", en: "Position: "))
                reading.say(position.phrase)
            }
        }
        if let text = reading.words(response.text) { Paragraphs(text: text) }
        P {
            A(
                reading.say(da: "Som brev, PDF", en: "As a letter, PDF"),
                .href(reading.link(Paths.response(hearing.id, response.party, "brev.pdf"))))
            " · "
            A(
                "Word",
                .href(reading.link(Paths.response(hearing.id, response.party, "brev.docx"))))
        }
    }
}

/// What people wrote by the public form, as far as it has been read.
struct HearingVoices: Component {
    let hearing: Hearing
    let reading: Reading

    var body: some Markup {
        if hearing.content.isPublic {
            let admitted = hearing.voices.filter(\.moderation.isAdmitted)
            let waiting = hearing.voices.count { $0.moderation == .waiting }
            Section(.id("offentlige")) {
                H2(reading.say(da: "Svar fra offentligheden", en: "Public responses"))
                if admitted.isEmpty {
                    P(reading.say(da: "Ingen endnu.", en: "None yet."), .class("quiet"))
                }
                if waiting > 0, reading.city.moderates(hearing, reading.viewer) {
                    P(
                        reading.say(
                            da: "\(waiting) svar venter på at blive læst.",
                            en: "\(waiting) responses wait to be read."), .class("quiet"))
                }
                For(admitted) { VoiceText(voice: $0, reading: reading) }
            }
        }
    }
}

/// a public response, with the name of an organization only.
struct VoiceText: Component {
    let voice: Voice
    let reading: Reading

    var body: some Markup {
        Article(.class("voice"), .id("svar-\(voice.number)")) {
            H3(reading.name(of: voice))
            P(
                ([reading.date(voice.on)]
                    + [voice.position.map { reading.say($0.phrase) }].compactMap { $0 }
                    + (voice.isLate
                        ? [reading.say(da: "efter fristen", en: "after the deadline")] : []))
                    .joined(separator: " · "), .class("quiet"))
            if let text = reading.words(voice.text) { Paragraphs(text: text) }
        }
    }
}
