// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Those on the ballot with what they want; for staff also those who are not.
struct CandidateList: Component {
    let poll: Poll
    private var reading: Reading { poll.reading }

    var body: some Markup {
        Section {
            H2(reading.say(da: "Kandidater", en: "Candidates"))
            if poll.candidates.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen kandidater er godkendt endnu.",
                        en: "No candidates have been accepted yet."))
            } else {
                accepted
            }
            if !poll.others.isEmpty { others }
            if mayStand {
                Div(.class("actions")) {
                    A(
                        poll.isRunning
                            ? reading.say(da: "Anmeld en kandidat", en: "Enter a candidate")
                            : reading.say(da: "Stil op", en: "Stand"),
                        .class("button"), .href(Link(Paths.standing(poll.id))))
                }
            } else if poll.phase == .candidacy, !reading.viewer.isSignedIn {
                P(
                    reading.say(
                        da: "Vil du stille op? Log ind, eller sig det til "
                            + "\(reading.name(of: poll.election.arranger)), som kan anmelde dig.",
                        en: "Do you want to stand? Sign in, or tell "
                            + "\(reading.name(of: poll.election.arranger)), who can enter you."),
                    .class("quiet"))
            }
        }
    }

    private var mayStand: Bool { poll.phase == .candidacy && reading.canWrite }

    private var accepted: some Markup {
        let columns = [
            reading.say(da: "Nr.", en: "No."), reading.say(da: "Kandidat", en: "Candidate"),
            reading.say(da: "Vil", en: "Wants"),
        ]
        return Table(.class("cards")) {
            Thead { Tr { For(columns) { Th($0, .scope("col")) } } }
            Tbody {
                For(poll.candidates) { number, candidacy in
                    Tr {
                        Td("\(number)", .cellLabel(columns[0]), .class("number"))
                        Th(.scope("row")) {
                            name(candidacy)
                            Div(reading.say(candidacy.kind.one), .class("quiet"))
                        }
                        Td(
                            poll.statement(of: candidacy) ?? reading.say(.notStated),
                            .cellLabel(columns[2]))
                    }
                }
            }
        }
    }

    private var others: some Markup {
        let columns = [
            reading.say(da: "Kandidat", en: "Candidate"),
            reading.say(da: "Anmeldt", en: "Entered"), reading.say(da: "Status", en: "Standing"),
        ]
        return Section {
            H3(reading.say(da: "Ikke på stemmesedlen", en: "Not on the ballot"))
            P(
                reading.say(
                    da: "Offentligheden ser ikke denne liste.",
                    en: "The public does not see this list."),
                .class("quiet"))
            Table(.class("cards")) {
                Thead { Tr { For(columns) { Th($0, .scope("col")) } } }
                Tbody {
                    For(poll.others) { candidacy in
                        Tr {
                            Th(.scope("row")) {
                                name(candidacy)
                                Div(reading.say(candidacy.kind.one), .class("quiet"))
                            }
                            Td(reading.short(candidacy.submittedOn), .cellLabel(columns[1]))
                            Td(.cellLabel(columns[2])) { Div { standing(candidacy) } }
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func name(_ candidacy: Candidacy) -> some Markup {
        let name = poll.name(of: candidacy.id)
        let mayOpen = poll.isRunning || (poll.isOwn(candidacy) && reading.canWrite)
        A(
            name,
            .href(mayOpen ? Link(Paths.candidacy(candidacy.id, in: poll.id)) : nil))
        if let organization = candidacy.onBehalfOf { ", \(reading.name(of: organization))" }
    }

    @MarkupBuilder private func standing(_ candidacy: Candidacy) -> some Markup {
        if let day = candidacy.withdrawnOn {
            StatusTag(
                .done,
                reading.say(
                    da: "Trak sig \(reading.short(day))", en: "Withdrew \(reading.short(day))"))
        } else if let answer = candidacy.answer {
            StatusTag(.done, reading.say(da: "Ikke godkendt", en: "Not accepted"))
            if let reason = reading.note(answer.reason) { Small(" \(reason)") }
        } else {
            StatusTag(.waiting, reading.say(da: "Venter på svar", en: "Waits for an answer"))
        }
    }
}
