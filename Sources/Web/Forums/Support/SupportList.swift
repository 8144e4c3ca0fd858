// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// How the seats of a forum have answered; never a majority of anything.
struct SupportTally {
    let places: [SeatPlace]
    let round: SupportRound

    init?(_ round: SupportRound, in reading: Reading) {
        guard let map = reading.seatMap(of: round.forum) else { return nil }
        places = map.places.filter { $0.seat.forum == round.forum && $0.holder != nil }
        self.round = round
    }

    func count(_ stance: SeatSupport.Stance?) -> Int {
        places.count { round.answers[$0.seat]?.stance == stance }
    }

    /// `2 støtter, 1 støtter på betingelser, 20 har ikke svaret`.
    func text(_ reading: Reading) -> String {
        let parts = SeatSupport.Stance.allCases.filter { count($0) > 0 }.map {
            "\(count($0)) \(reading.say($0.phrase))"
        }
        let silent = count(nil)
        return
            (parts
            + (silent > 0
                ? [
                    reading.say(
                        da: "\(silent) har ikke svaret", en: "\(silent) have not answered")
                ] : []))
            .joined(separator: ", ")
    }
}

/// The initiatives whose support the forum's participants are asked for.
struct SupportList: Component {
    let reading: Reading
    let forum: ForumID
    let charter: Charter

    var body: some Markup {
        let rounds = reading.supportRounds { $0.forum == forum }
        if charter.support != nil || !rounds.isEmpty {
            Section(.id("opbakning")) {
                H2(reading.say(da: "Opbakning til indsatser", en: "Support of initiatives"))
                if let rule = charter.support {
                    P {
                        reading.say(rule.rule.words)
                        " "
                        ClauseNumber(
                            reading: reading, forum: forum, clause: rule.clause.id,
                            charter: charter)
                    }
                }
                if rounds.isEmpty {
                    P(
                        reading.say(
                            da: "Deltagerne er ikke spurgt om nogen indsats endnu.",
                            en: "The participants have not been asked about any initiative yet."))
                } else {
                    Ul(.class("link-list")) { For(rounds) { line($0) } }
                }
            }
        }
    }

    @MarkupBuilder private func line(_ round: SupportRound) -> some Markup {
        Li {
            A(
                reading.initiative(round.initiative)?.name ?? "",
                .href(reading.link(Paths.support(forum, round.initiative))))
            Span(
                " · \(SupportTally(round, in: reading)?.text(reading) ?? "")", .class("quiet"))
        }
    }
}

/// The forums whose participants are asked about an initiative, on its page.
struct SupportOnInitiative: Component {
    let reading: Reading
    let initiative: InitiativeID

    var body: some Markup {
        let rounds = reading.supportRounds { $0.initiative == initiative }
        if !rounds.isEmpty {
            Section(.id("opbakning")) {
                H2(reading.say(da: "Opbakning fra fora", en: "Support of forums"))
                Ul(.class("link-list")) {
                    For(rounds) { round in
                        Li {
                            A(
                                reading.name(of: round.forum),
                                .href(reading.link(Paths.support(round.forum, initiative))))
                            Span(
                                " · \(SupportTally(round, in: reading)?.text(reading) ?? "")",
                                .class("quiet"))
                        }
                    }
                }
                P(reading.say(.eachForItself), .class("quiet"))
            }
        }
    }
}

extension Reading {
    /// The rounds whose initiative the reader may know of, the newest first.
    func supportRounds(_ isAsked: (SupportRound) -> Bool) -> [SupportRound] {
        city.forums.supports.values
            .filter { isAsked($0) && $0.opened <= day && initiative($0.initiative) != nil }
            .sorted { ($1.opened, $0.initiative, $0.forum) < ($0.opened, $1.initiative, $1.forum) }
    }
}

extension Phrase {
    static let eachForItself = Phrase(
        da: "Det er ikke en afstemning: hver deltager svarer kun for sig selv.",
        en: "It is no vote: each participant answers for itself alone.")
}
