// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One election: what it fills, where it has come to, and what came of it.
struct ElectionShow: Component {
    let poll: Poll
    private var reading: Reading { poll.reading }
    private var election: Election { poll.election }

    init(_ poll: Poll) {
        self.poll = poll
    }

    var body: some Markup {
        SitePage(poll.title, poll.call, trail: Array(poll.trail.dropLast())) {
            head
            if let cancellation = election.cancellation { cancelled(cancellation) }
            if election.result != nil { ElectionOutcome(poll: poll) }
            CandidateList(poll: poll)
            if election.cancellation == nil { VotingSection(poll: poll) }
            if poll.isRunning, election.result == nil, election.cancellation == nil {
                ElectionTasks(poll: poll)
            }
            ElectionTerms(poll: poll)
        }
    }

    private var head: some Markup {
        let phase = poll.phase
        return PageHead(
            poll.title, kind: reading.say(da: "Valg", en: "Election"), lead: lead
        ) {
            Fact(reading.say(da: "Status", en: "Standing"), note: next) {
                StatusTag(phase.status, reading.say(phase.phrase))
            }
            Fact(reading.say(da: "Arrangør", en: "Arranger")) {
                A(
                    reading.name(of: election.arranger),
                    .href(reading.link(Paths.organization(election.arranger))))
            }
            Fact(
                reading.say(da: "Pladser", en: "Seats"), "\(election.seats.count)",
                note: reading.seats(of: election))
            Fact(
                reading.say(da: "Udskrevet", en: "Called"), reading.short(election.calledOn),
                note: reading.distance(election.calledOn))
        }
    }

    private var lead: String {
        let starts = reading.date(election.days.termStarts)
        let method = reading.say(election.method.phrase)
        return reading.say(
            da: "\(method). De valgte sidder fra \(starts).",
            en: "\(method). The elected sit from \(starts).")
    }

    /// What happens next, and when.
    private var next: String? {
        let days = election.days
        let (label, day): (Phrase, Day)
        switch poll.phase {
        case .announced:
            (label, day) = (Phrase(da: "Opstilling fra", en: "Standing from"), days.candidacyOpens)
        case .candidacy:
            (label, day) = (Phrase(da: "Stil op senest", en: "Stand by"), days.candidacyCloses)
        case .verification:
            (label, day) = (Phrase(da: "Der stemmes fra", en: "Voting from"), days.votingOpens)
        case .voting:
            (label, day) = (Phrase(da: "Stem senest", en: "Vote by"), days.votingCloses)
        case .counting, .declared, .cancelled: return nil
        }
        return "\(reading.say(label)) \(reading.date(day)), \(reading.distance(day))"
    }

    private func cancelled(_ cancellation: ElectionCancellation) -> some Markup {
        Div(.class("notice")) {
            P(
                reading.say(
                    da: "Valget blev aflyst \(reading.date(cancellation.day)). Det fylder ingen "
                        + "pladser; arrangøren kan udskrive et nyt.",
                    en: "The election was cancelled on \(reading.date(cancellation.day)). It fills "
                        + "no seats; the arranger can call a new one."))
            if let reason = reading.note(cancellation.reason) { P(reason) }
        }
    }
}

/// The rules of this election in plain words.
struct ElectionTerms: Component {
    let poll: Poll
    private var reading: Reading { poll.reading }
    private var election: Election { poll.election }

    var body: some Markup {
        Section {
            H2(reading.say(da: "Sådan er valget udskrevet", en: "How the election was called"))
            Table(.class("cards")) {
                Tbody {
                    Tr {
                        Th(reading.say(da: "Forum", en: "Forum"), .scope("row"))
                        Td {
                            A(
                                reading.name(of: election.forum),
                                .href(reading.link(Paths.forum(election.forum))))
                        }
                    }
                    For(lines) { name, text in
                        Tr {
                            Th(name, .scope("row"))
                            Td(text)
                        }
                    }
                }
            }
            SourceNote(reading: reading, source: election.source)
        }
    }

    private var lines: [(String, String)] {
        let days = election.days
        let areas =
            election.areas.isEmpty
            ? reading.say(.notStated) : reading.list(election.areas.map { reading.name(of: $0) })
        return [
            (reading.say(da: "Hvem kan stille op", en: "Who may stand"), eligible),
            (reading.say(da: "Område", en: "Area"), areas),
            (
                reading.say(da: "Man kan stille op", en: "One can stand"),
                span(days.candidacyOpens, days.candidacyCloses)
            ),
            (
                reading.say(da: "Der stemmes", en: "People vote"),
                "\(span(days.votingOpens, days.votingCloses)), \(ways)"
            ),
            (
                reading.say(da: "De valgte sidder fra", en: "The elected sit from"),
                reading.date(days.termStarts)
            ),
            (
                reading.say(da: "Metode", en: "Method"),
                "\(reading.say(election.method.phrase)). "
                    + reading.say(election.method.instruction(most: election.seats.count))
            ),
        ]
    }

    private var eligible: String {
        reading.list(election.eligible.map { reading.say($0.phrase) })
    }

    private var ways: String { reading.list(election.ways.map { reading.say($0.phrase) }) }

    private func span(_ first: Day, _ last: Day) -> String {
        reading.say(
            da: "\(reading.date(first)) til \(reading.date(last))",
            en: "\(reading.date(first)) to \(reading.date(last))")
    }
}
