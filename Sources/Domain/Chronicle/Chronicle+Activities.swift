// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    func sentence(of event: ActivityEvent) -> Phrase {
        switch event {
        case .planned(let fact): planned(fact)
        case .replanned(let fact): replanned(fact)
        case .dropped(let fact):
            Phrase(
                da: "\(name(of: fact.activity).danish) blev taget ud af planen.",
                en: "\(name(of: fact.activity).english) was taken out of the plan.")
        case .pinned(let fact): pinned(fact)
        case .reported(let fact): reported(fact)
        case .promised(let fact): promised(fact.activity, fact.commitment)
        case .promiseBroken(let fact): broken(fact)
        case .promiseRestored(let fact): restored(fact)
        case .newDateAccepted(let fact): accepted(fact)
        case .breachContested(let fact):
            Phrase(
                da: "\(department(of: fact.activity)) bestred, at løftet om "
                    + "\(name(of: fact.activity).danish) må brydes.",
                en: "\(department(of: fact.activity)) contested that the promise of "
                    + "\(name(of: fact.activity).english) may be broken.")
        case .linked(let fact): linked(fact.prerequisite)
        case .unlinked(let fact): unlinked(fact.prerequisite)
        }
    }

    private func planned(_ fact: ActivityPlanned) -> Phrase {
        let (who, plan) = (department(of: fact.responsible), schedule(fact.plan))
        return Phrase(
            da: "“\(fact.name)” kom med i planen hos \(who): \(plan.danish).",
            en: "“\(fact.name)” came into the plan, for \(who): \(plan.english).")
    }

    private func schedule(_ plan: ActivityPlan) -> Phrase {
        let length =
            plan.isMilestone
            ? Phrase(da: "en milepæl", en: "a milestone")
            : Lag(days: plan.workdays, unit: .working).length
        guard let start = plan.start?.phrase else { return length }
        return Phrase(
            da: "\(length.danish), tidligst \(start.danish)",
            en: "\(length.english), from \(start.english) at the earliest")
    }

    private func replanned(_ fact: ActivityReplanned) -> Phrase {
        let what = name(of: fact.activity)
        let changes = changes(fact)
        if changes.isEmpty {
            return Phrase(
                da: "Planen for \(what.danish) blev gemt uden ændringer.",
                en: "The plan of \(what.english) was saved without a change.")
        }
        let list = Phrase.list(changes)
        return Phrase(
            da: "\(what.danish) blev ændret: \(list.danish).",
            en: "\(what.english) was changed: \(list.english).")
    }

    private func changes(_ fact: ActivityReplanned) -> [Phrase] {
        guard let before = told.activities[fact.activity] else { return [] }
        var changes: [Phrase] = []
        if before.name != fact.name {
            changes.append(
                Phrase(da: "hedder nu “\(fact.name)”", en: "is now called “\(fact.name)”"))
        }
        if before.responsible != fact.responsible {
            let post = post(fact.responsible)
            changes.append(
                Phrase(da: "\(post) er ansvarlig", en: "\(post) is responsible"))
        }
        if before.plan != fact.plan { changes.append(schedule(fact.plan)) }
        return changes
    }

    private func pinned(_ fact: ActivityPinned) -> Phrase {
        let what = name(of: fact.activity)
        guard let pin = fact.pin else {
            return Phrase(
                da: "Fristen for \(what.danish) blev taget væk.",
                en: "The deadline of \(what.english) was removed.")
        }
        let day = DateText.date(pin.day)
        return Phrase(
            da: "\(pin.authority) har sat fristen for \(what.danish) til \(day.danish).",
            en: "\(pin.authority) has set the deadline of \(what.english) to \(day.english).")
    }

    private func linked(_ link: Prerequisite) -> Phrase {
        let (what, other) = (name(of: link.to), name(of: link.from))
        let how =
            link.kind.phrase + (link.lag.phrase.map { Phrase(verbatim: ", ") + $0 } ?? .nothing)
        return Phrase(
            da: "\(what.danish) kom til at vente på \(other.danish): den \(how.danish).",
            en: "\(what.english) was made to wait for \(other.english): it \(how.english).")
    }

    private func unlinked(_ id: PrerequisiteID) -> Phrase {
        guard let link = told.activities.prerequisites[id] else {
            return Phrase(da: "En forudsætning blev fjernet.", en: "A prerequisite was removed.")
        }
        let (what, other) = (name(of: link.to), name(of: link.from))
        return Phrase(
            da: "\(what.danish) venter ikke længere på \(other.danish).",
            en: "\(what.english) no longer waits for \(other.english).")
    }
}
