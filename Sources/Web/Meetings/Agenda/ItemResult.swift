// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What the forum came to, how it voted and what the minutes say.
struct ItemResult: Component {
    let reading: Reading
    let meeting: Meeting
    let item: AgendaItem

    var body: some Markup {
        For(meeting.votes.filter { $0.item == item.id }) { vote in
            if let result = vote.result {
                P(reading.words(of: result, isSecret: vote.isSecret))
                For(reading.choices(of: vote, at: meeting)) { P($0, .class("quiet")) }
            }
        }
        if let out = reading.recused(from: item, at: meeting) { P(out) }
        if let decision = item.decision {
            Div(.class("notice good")) {
                P { said(decision) }
                if let answer { P(answer) }
                For(decision.dissents) { dissent in
                    let who = reading.label(of: dissent.seat, at: meeting)
                    P(
                        reading.say(da: "\(who) er uenig: ", en: "\(who) dissents: ")
                            + (reading.words(dissent.text) ?? ""))
                }
            }
        }
    }

    @MarkupBuilder private func said(_ decision: ItemDecision) -> some Markup {
        let outcome = reading.say(decision.outcome.phrase)
        let words = reading.words(decision.wording)
        Strong(outcome)
        if let next = decision.recommendedTo {
            reading.say(da: " til ", en: " to ")
            A(reading.name(of: next), .href(reading.link(Paths.organization(next))))
            words.map { ": \($0)" } ?? ""
        } else if let words {
            words.rest(after: outcome) ?? ": \(words)"
        }
    }

    /// What came back from whom it went to, or when that is due.
    private var answer: String? {
        guard let decision = item.decision else { return nil }
        if let answer = reading.answer(to: decision, on: item) { return answer }
        return decision.answerBy.map { by in
            reading.say(
                da: "Svar ventes senest \(reading.date(by)) (\(reading.distance(by))).",
                en: "An answer is due by \(reading.date(by)) (\(reading.distance(by))).")
        }
    }
}

extension VoteVerdict {
    var phrase: Phrase {
        switch self {
        case .carried: Phrase(da: "Vedtaget", en: "Carried")
        case .notCarried: Phrase(da: "Ikke vedtaget", en: "Not carried")
        case .notStated:
            Phrase(
                da: "Kommissoriet siger ikke, hvad der skal til",
                en: "The charter does not say what it takes")
        }
    }
}

/// What pages and papers say of how an item ended.
extension Reading {
    func words(of result: VoteResult, isSecret: Bool) -> String {
        let tally = result.tally
        let way =
            isSecret
            ? say(da: "Hemmelig afstemning", en: "Secret vote")
            : say(da: "Afstemning", en: "Vote")
        return say(
            da: "\(way): \(tally.yes) for, \(tally.no) imod, \(tally.abstain) hverken eller. "
                + result.verdict.phrase.danish
                + (result.usedCastingVote ? " ved den afgørende stemme." : "."),
            en: "\(way): \(tally.yes) for, \(tally.no) against, \(tally.abstain) neither. "
                + result.verdict.phrase.english
                + (result.usedCastingVote ? " by the casting vote." : "."))
    }

    /// Which seats chose what, a line for each choice; of a secret vote, which
    /// have voted.
    func choices(of vote: ItemVote, at meeting: Meeting) -> [String] {
        let places = meeting.places(in: city.forums, city.organizations)
        func line(_ title: String, _ seats: [Seat]) -> String? {
            let labels = places.filter { seats.contains($0.seat) }.map(\.label)
            return labels.isEmpty ? nil : "\(title): " + labels.joined(separator: " · ")
        }
        let handedIn = line(say(da: "Har stemt", en: "Have voted"), vote.handedIn)
        return VoteChoice.allCases.compactMap { choice in
            line(say(choice.phrase), vote.cast.filter { $0.choice == choice }.map(\.seat))
        } + [handedIn].compactMap(\.self)
    }

    /// The seats that stayed out of an item; nil when none did.
    func recused(from item: AgendaItem, at meeting: Meeting) -> String? {
        let labels = meeting.places(in: city.forums, city.organizations)
            .filter { item.recused.contains($0.seat) }.map(\.label)
        return labels.isEmpty
            ? nil
            : say(da: "Inhabil og ikke med: ", en: "Disqualified and not taking part: ")
                + labels.joined(separator: " · ")
    }

    /// what the forum that a decision goes to made of the matter.
    func answer(to decision: ItemDecision, on item: AgendaItem) -> String? {
        guard let next = decision.recommendedTo,
            let matter = item.matter.flatMap({ city.matters[$0] }), city.sees(matter, viewer),
            let answer = matter.treatments.first(where: {
                $0.forum == next && !$0.isOpen && ($0.on ?? decision.on) >= decision.on
            }).flatMap(seen), let outcome = answer.outcome, let day = answer.on
        else { return nil }
        return say(
            da: "Svar fra \(name(of: next)) \(date(day)): \(outcome.phrase.danish)",
            en: "Answer of \(name(of: next)) on \(date(day)): \(outcome.phrase.english)")
            + (words(answer.wording).map { ". \($0)" } ?? ".")
    }
}

extension String {
    /// What follows when the text itself begins with the words; else nil.
    func rest(after words: String) -> String? {
        guard hasPrefix(words) else { return nil }
        let rest = dropFirst(words.count)
        return rest.first?.isLetter == true ? nil : String(rest)
    }
}
