// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What was promised, by whom and when it slipped, and what was answered.
extension Chronicle {
    func promised(_ id: ActivityID, _ commitment: Period) -> Phrase {
        let (who, what, when) = (department(of: id), name(of: id), commitment.phrase)
        guard let before = told.activities[id]?.commitment else {
            return Phrase(
                da: "\(who) lovede \(what.danish) til \(when.danish).",
                en: "\(who) promised \(what.english) by \(when.english).")
        }
        let old = before.phrase
        return Phrase(
            da: "\(who) ændrede løftet om \(what.danish) fra \(old.danish) til \(when.danish).",
            en: "\(who) changed the promise of \(what.english) from \(old.english) to "
                + "\(when.english).")
    }

    func broken(_ fact: PromiseBroken) -> Phrase {
        let (what, pledge) = (name(of: fact.activity), pledge(on: fact.promised, of: fact.activity))
        let isKnown = told.activities[fact.activity]?.breach?.promised == fact.promised
        let late = Phrase.days(fact.promised.distance(to: fact.forecast))
        let due = DateText.date(fact.promised)
        let forecast = DateText.date(fact.forecast)
        return Phrase(
            da: "\(pledge.danish) \(what.danish) holder \(isKnown ? "stadig " : "")ikke: "
                + "sidste dag er \(due.danish), men \(isKnown ? "nu ventes" : "der ventes") "
                + "\(forecast.danish), \(late.danish) senere.",
            en: "\(pledge.english) \(what.english) \(isKnown ? "still " : "")does not hold: "
                + "its last day is \(due.english), but \(forecast.english) is "
                + "\(isKnown ? "now " : "")expected, \(late.english) later.")
            + blame(fact) + notice(fact)
    }

    private func blame(_ fact: PromiseBroken) -> Phrase {
        let cause = fact.cause.map { cause in
            Phrase(
                da: " Årsag: \(cause.phrase.danish).", en: " Cause: \(cause.phrase.english).")
        }
        if fact.root == fact.activity { return cause ?? .nothing }
        let root = name(of: fact.root)
        guard isTold(fact.root) else {
            return Phrase(
                da: " Det skyldes, at \(root.danish) er forsinket.",
                en: " The reason is that \(root.english) is late.")
        }
        let who = department(of: fact.rootResponsible)
        return Phrase(
            da: " Det skyldes, at \(root.danish) hos \(who) er forsinket.",
            en: " The reason is that \(root.english), of \(who), is late.") + (cause ?? .nothing)
    }

    /// What is not there for the reader has neither department nor cause.
    private func isTold(_ id: ActivityID) -> Bool { activity(known: id) != nil }

    private func notice(_ fact: PromiseBroken) -> Phrase {
        let own = department(of: fact.responsible)
        let other = isTold(fact.root) ? department(of: fact.rootResponsible) : own
        let both = Phrase.list(own == other ? [own] : [own, other])
        return Phrase(da: " \(both.danish) fik besked.", en: " \(both.english) got notice.")
    }

    func restored(_ fact: PromiseRestored) -> Phrase {
        let promised = told.activities[fact.activity]?.breach?.promised
        let pledge = promised.map { self.pledge(on: $0, of: fact.activity) } ?? .promise
        let (what, day) = (name(of: fact.activity), DateText.date(fact.forecast))
        return Phrase(
            da: "\(pledge.danish) \(what.danish) holder igen: ventes færdig \(day.danish).",
            en: "\(pledge.english) \(what.english) holds again: expected on \(day.english).")
    }

    func accepted(_ fact: NewDateAccepted) -> Phrase {
        let (who, what) = (department(of: fact.activity), name(of: fact.activity))
        let when = fact.commitment.phrase
        let old = told.activities[fact.activity]?.commitment?.phrase
        return Phrase(
            da: "\(who) svarede med en ny dato for \(what.danish): \(when.danish)"
                + "\(old.map { " i stedet for \($0.danish)" } ?? "").",
            en: "\(who) answered with a new date for \(what.english): \(when.english)"
                + "\(old.map { " instead of \($0.english)" } ?? "").")
    }

    /// Whether the day was the department's own promise or set by somebody outside.
    private func pledge(on day: Day, of id: ActivityID) -> Phrase {
        let activity = told.activities[id]
        let isPin = activity?.pin?.day == day && activity?.promisedDay != day
        return isPin ? .deadline : .promise
    }
}

extension Phrase {
    fileprivate static let promise = Phrase(da: "Løftet om", en: "The promise of")
    fileprivate static let deadline = Phrase(da: "Fristen for", en: "The deadline of")
    static let nothing = Phrase(verbatim: "")
}
