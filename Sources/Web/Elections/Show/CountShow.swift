// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The count, done again from the ballots: every round, and every lot.
struct CountShow: Component {
    let poll: Poll
    private var reading: Reading { poll.reading }

    var body: some Markup {
        Section {
            H2(reading.say(da: "Optælling", en: "Count"))
            if let count = try? poll.election.counted() {
                if count.rules.isRanked {
                    RoundTable(poll: poll, count: count)
                } else {
                    votes(count)
                }
                if !count.draws.isEmpty { LotList(poll: poll, count: count) }
            }
        }
    }

    private func votes(_ count: ElectionCount) -> some Markup {
        let columns = [
            reading.say(da: "Kandidat", en: "Candidate"), reading.say(da: "Stemmer", en: "Votes"),
            reading.say(da: "Valgt", en: "Elected"),
        ]
        let standings = (count.rounds.last?.standings ?? []).sorted {
            ($1.votes, $0.candidate) < ($0.votes, $1.candidate)
        }
        return Table(.class("cards")) {
            Thead {
                Tr {
                    Th(columns[0], .scope("col"))
                    Th(columns[1], .scope("col"), .class("number"))
                    Th(columns[2], .scope("col"))
                }
            }
            Tbody {
                For(standings) { standing in
                    Tr {
                        Th(poll.name(of: standing.candidate), .scope("row"))
                        Td(reading.votes(standing.votes), .cellLabel(columns[1]), .class("number"))
                        Td(.cellLabel(columns[2])) {
                            if count.elected.contains(standing.candidate) {
                                StatusTag(.ok, reading.say(da: "Valgt", en: "Elected"))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Every stage of a transferable vote: a column for each round.
struct RoundTable: Component {
    let poll: Poll
    let count: ElectionCount
    private var reading: Reading { poll.reading }

    var body: some Markup {
        Div(
            .class("table-scroll"), .tabindex(0), .role("region"),
            .label(reading.say(da: "Runder", en: "Rounds"))
        ) {
            Table {
                Caption(
                    reading.say(
                        da: "Stemmer efter hver runde. Kvoten er \(count.quota ?? 0).",
                        en: "Votes after each round. The quota is \(count.quota ?? 0)."))
                Thead {
                    Tr {
                        Th(reading.say(da: "Kandidat", en: "Candidate"), .scope("col"))
                        For(count.rounds) { round in
                            Th(.scope("col"), .class("number")) {
                                reading.say(
                                    da: "Runde \(round.number)", en: "Round \(round.number)")
                                Div(action(round.action), .class("quiet"))
                            }
                        }
                    }
                }
                Tbody {
                    For(poll.election.candidates) { candidate in row(candidate.id) }
                    row(
                        reading.say(da: "Kan ikke overføres", en: "Non-transferable"),
                        count.rounds.map(\.nonTransferable))
                    row(reading.say(da: "Afrunding", en: "Rounding"), count.rounds.map(\.rounding))
                    row(reading.say(da: "I alt", en: "Total"), count.rounds.map(\.total))
                }
            }
        }
        P(
            reading.say(
                da: "Talt efter reglerne for lokale valg i Skotland (SSI 2007/42, regel 45–52): "
                    + "overskud overføres forholdsmæssigt, med fem decimaler, der ikke rundes op.",
                en: "Counted by the rules of Scottish local elections (SSI 2007/42, rules 45–52): "
                    + "surpluses are transferred in proportion, to five decimals, never rounded up."
            ), .class("quiet"))
    }

    private func row(_ candidate: CandidacyID) -> some Markup {
        Tr {
            Th(poll.name(of: candidate), .scope("row"))
            For(count.rounds) { round in
                Td(.class("number")) {
                    reading.votes(round.votes(of: candidate) ?? .zero)
                    Div(state(of: candidate, in: round), .class("quiet"))
                }
            }
        }
    }

    private func row(_ title: String, _ votes: [Votes]) -> some Markup {
        Tr {
            Th(title, .scope("row"))
            For(votes) { Td(reading.votes($0), .class("number")) }
        }
    }

    /// In words, in the round where it happened.
    private func state(of candidate: CandidacyID, in round: CountRound) -> String {
        switch round.standings.first(where: { $0.candidate == candidate })?.state {
        case .elected(round.number): reading.say(da: "valgt", en: "elected")
        case .elected(let earlier) where earlier < round.number:
            reading.say(da: "valgt i \(earlier)", en: "elected in \(earlier)")
        case .excluded(round.number): reading.say(da: "ude", en: "excluded")
        default: ""
        }
    }

    private func action(_ action: CountRound.Action) -> String {
        switch action {
        case .firstCount: reading.say(da: "førstevalg", en: "first preferences")
        case .surplus(let candidate):
            reading.say(
                da: "overskud fra \(poll.name(of: candidate))",
                en: "surplus of \(poll.name(of: candidate))")
        case .exclusion(let candidate):
            reading.say(
                da: "\(poll.name(of: candidate)) er ude",
                en: "\(poll.name(of: candidate)) excluded")
        }
    }
}

/// The lots that were drawn, and how anybody draws them again.
struct LotList: Component {
    let poll: Poll
    let count: ElectionCount
    private var reading: Reading { poll.reading }

    var body: some Markup {
        H3(reading.say(da: "Lodtrækning", en: "Lots"))
        Ul {
            For(count.draws) { draw in
                Li(sentence(draw))
            }
        }
        if let seed = poll.election.result?.tally.seed {
            P(
                reading.say(
                    da: "Tallene, som vidnerne kastede, efter at stemmerne var talt op: \(seed). "
                        + "Lodderne kan trækkes igen: tallene er frø til SplitMix64. For hvert lod "
                        + "tages det næste 64-bit-tal, ganges med antallet, der står lige, og "
                        + "deles med 2⁶⁴; den hele del er pladsen, talt fra 0, blandt dem, ordnet "
                        + "efter kandidatens kode.",
                    en: "The figures that the witnesses threw after the ballots were opened: "
                        + "\(seed). Anybody can draw the lots again: the figures seed SplitMix64. "
                        + "For each lot the next 64-bit number is multiplied by how many are tied "
                        + "and divided by 2⁶⁴; its whole part is the place, from 0, among them in "
                        + "the order of the candidates' codes."))
            P(
                reading.say(da: "Kandidaternes koder: ", en: "The candidates' codes: ")
                    + poll.election.candidates
                    .map { "\(poll.name(of: $0.id)) = \($0.id)" }.joined(separator: ", ") + ".",
                .class("quiet"))
        }
    }

    private func sentence(_ draw: LotDraw) -> String {
        let tied = reading.list(draw.tied.map { poll.name(of: $0) })
        let drawn = poll.name(of: draw.drawn)
        let what: Phrase =
            switch draw.purpose {
            case .election: Phrase(da: "blev trukket til en plads", en: "was drawn for a seat")
            case .exclusion: Phrase(da: "blev trukket ud", en: "was drawn to be excluded")
            case .firstSurplus:
                Phrase(
                    da: "fik sit overskud overført først", en: "had the surplus transferred first")
            }
        return reading.say(
            da: "Runde \(draw.round): \(tied) stod lige. \(drawn) \(what.danish).",
            en: "Round \(draw.round): \(tied) were tied. \(drawn) \(what.english).")
    }
}

extension Reading {
    /// `12` or `12,34567`: decimals only where there are any.
    func votes(_ votes: Votes) -> String {
        let text = votes.description
        if text.hasSuffix(".00000") { return String(text.dropLast(6)) }
        return language == .danish ? text.replacing(".", with: ",") : text
    }
}
