// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Programmes: their leaders, their end and their evaluation.
extension Chronicle {
    func programmeSentence(of event: InitiativeEvent) -> Phrase {
        switch event {
        case .programmeStarted(let fact): started(fact)
        case .programmeLeaderNamed(let fact):
            Phrase(
                da: "\(post(fact.leader)) blev leder af \(name(of: fact.programme)).",
                en: "\(post(fact.leader)) became the leader of \(name(of: fact.programme))."
            )
        case .programmeEnded(let fact):
            Phrase(
                da: "Programmet \(name(of: fact.programme)) sluttede.",
                en: "The programme \(name(of: fact.programme)) ended.")
        case .evaluationStarted(let fact):
            Phrase(
                da: "\(post(fact.by)) begyndte at evaluere programmet \(name(of: fact.programme)).",
                en: "\(post(fact.by)) began to evaluate the programme "
                    + "\(name(of: fact.programme)).")
        case .evaluationDelivered(let fact): delivered(fact)
        default: .nothing
        }
    }

    private func delivered(_ fact: EvaluationDelivered) -> Phrase {
        let programme = told.initiatives[fact.programme]
        let (who, what) = (post(fact.by), name(of: fact.programme))
        let day = DateText.date(fact.deliveredOn)
        let place = fact.keptAt.map {
            Phrase(da: " Den ligger her: \($0).", en: " It is kept here: \($0).")
        }
        if programme?.evaluation?.deliveredOn != nil {
            return Phrase(
                da: "\(who) rettede, hvad der står om evalueringen af \(what): afleveret "
                    + "\(day.danish).",
                en: "\(who) put right what is said of the evaluation of \(what): delivered on "
                    + "\(day.english).") + (place ?? .nothing)
        }
        let late = lateness(of: fact, due: programme?.evaluationDue)
        return Phrase(
            da: "\(who) afleverede evalueringen af programmet \(what) \(day.danish)"
                + "\(late.danish).",
            en: "\(who) delivered the evaluation of the programme \(what) on \(day.english)"
                + "\(late.english).") + (place ?? .nothing)
    }

    private func lateness(of fact: EvaluationDelivered, due: Period?) -> Phrase {
        guard let last = due?.last, last < fact.deliveredOn else { return .nothing }
        let late = Phrase.days(last.distance(to: fact.deliveredOn))
        return Phrase(
            da: ", \(late.danish) efter fristen", en: ", \(late.english) after it was due")
    }

    private func started(_ fact: ProgrammeStarted) -> Phrase {
        let leader = fact.leader.map(post)
        return Phrase(
            da: "Programmet \(fact.name) begyndte "
                + (leader.map { "med \($0) som leder." } ?? "uden en leder."),
            en: "The programme \(fact.name) began "
                + (leader.map { "with \($0) as its leader." } ?? "without a leader."))
    }
}
