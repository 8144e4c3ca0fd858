// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    func sentence(of event: AreaEvent) -> Phrase {
        switch event {
        case .registered(let fact): registered(fact)
        case .renamed(let fact):
            Phrase(
                da: "\(name(of: fact.area)) skiftede navn til \(fact.name).",
                en: "\(name(of: fact.area)) changed its name to \(fact.name).")
        case .aliasAdded(let fact):
            Phrase(
                da: "\(name(of: fact.area)) kaldes også “\(fact.alias)”.",
                en: "\(name(of: fact.area)) is also called “\(fact.alias)”.")
        case .bounded(let fact): bounded(fact)
        case .responsibilityAssigned(let fact): assigned(fact)
        case .responsibilityEnded(let fact): ended(fact)
        }
    }

    private func registered(_ fact: AreaRegistered) -> Phrase {
        let inside = fact.parent.map(name(of:))
        return Phrase(
            da: "\(fact.name) blev registreret\(inside.map { " som en del af \($0)" } ?? "").",
            en: "\(fact.name) was registered\(inside.map { " as a part of \($0)" } ?? "").")
    }

    private func bounded(_ fact: AreaBounded) -> Phrase {
        let place = name(of: fact.area)
        let streets = Phrase.list(fact.boundary.streets)
        if fact.boundary.streets.isEmpty {
            return Phrase(
                da: "Grænsen for \(place) blev tegnet.", en: "The boundary of \(place) was drawn.")
        }
        let (da, en) = fact.boundary.isSoft ? (" i udgangspunktet", " in principle") : ("", "")
        return Phrase(
            da: "Grænsen for \(place) går\(da) ved \(streets.danish).",
            en: "The boundary of \(place) runs\(en) along \(streets.english).")
    }
}

// MARK: - Who is responsible

extension Chronicle {
    private func assigned(_ fact: ResponsibilityAssigned) -> Phrase {
        let (post, from) = (post(fact.post), beginning(fact.from))
        let duty = duty(fact.scope, in: fact.area)
        return Phrase(
            da: "\(post) fik \(duty.danish)\(from.danish).",
            en: "\(post) became \(duty.english)\(from.english).")
    }

    private func ended(_ fact: ResponsibilityEnded) -> Phrase {
        let last = DateText.date(fact.lastDay)
        guard let held = told.areas.responsibilities[fact.responsibility] else {
            return Phrase(
                da: "Et ansvar for \(name(of: fact.area)) slutter \(last.danish).",
                en: "A responsibility for \(name(of: fact.area)) ends on \(last.english).")
        }
        let (post, duty) = (post(held.post), duty(held.scope, in: fact.area))
        return Phrase(
            da: "\(post) har \(duty.danish) til og med \(last.danish).",
            en: "\(post) is \(duty.english) through \(last.english).")
    }

    private func duty(_ scope: ResponsibilityScope, in area: AreaID) -> Phrase {
        let place = name(of: area)
        return switch scope {
        case .whole:
            Phrase(
                da: "ansvaret for den samlede indsats i \(place)",
                en: "responsible for the whole effort in \(place)")
        case .department(let id):
            Phrase(
                da: "ansvaret i \(place) på vegne af \(name(of: id))",
                en: "responsible in \(place) on behalf of \(name(of: id))")
        }
    }
}
