// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    func sentence(of event: OrganizationEvent) -> Phrase {
        switch event {
        case .registered(let fact): registered(fact)
        case .renamed(let fact): renamed(fact)
        case .aliasAdded(let fact):
            Phrase(
                da: "\(name(of: fact.organization)) kaldes også “\(fact.alias)”.",
                en: "\(name(of: fact.organization)) is also called “\(fact.alias)”.")
        case .contactNamed(let fact):
            Phrase(
                da: "\(post(fact.post)) blev den indgang, som andre skriver til.",
                en: "\(post(fact.post)) became the one that others write to.")
        case .closed(let fact): closed(fact)
        case .postEstablished(let fact):
            Phrase(
                da: "Posten “\(fact.title)” blev oprettet i \(name(of: fact.organization)).",
                en: "The post “\(fact.title)” was established in \(name(of: fact.organization)).")
        case .postAbolished(let fact): abolished(fact)
        case .personRegistered(let fact): person(fact.person, "blev registreret", "was registered")
        case .personChanged(let fact):
            person(fact.person, "fik rettet sine oplysninger", "had the details changed")
        case .personForgotten:
            Phrase(
                da: "En persons oplysninger blev slettet.",
                en: "The details of a person were erased.")
        case .membershipBegun(let fact): begun(fact)
        case .membershipEnded(let fact): ended(fact)
        }
    }

    private func registered(_ fact: OrganizationRegistered) -> Phrase {
        let inside = fact.parent.map(name(of:))
        let from = fact.from.map(beginning) ?? .nothing
        return Phrase(
            da: "\(fact.name) blev registreret\(inside.map { " som en del af \($0)" } ?? "")"
                + "\(from.danish).",
            en: "\(fact.name) was registered\(inside.map { " as a part of \($0)" } ?? "")"
                + "\(from.english).")
    }

    private func renamed(_ fact: OrganizationRenamed) -> Phrase {
        let before = city.organizations[fact.organization]?.formerNames
            .first { $0.until == fact.from }?.name
        let from = beginning(fact.from)
        return Phrase(
            da: "\(before ?? "Organisationen") kom til at hedde \(fact.name)\(from.danish).",
            en: "\(before ?? "The organization") came to be called \(fact.name)\(from.english).")
    }

    private func closed(_ fact: OrganizationClosed) -> Phrase {
        let (who, last) = (name(of: fact.organization), DateText.date(fact.lastDay))
        let successor = fact.successor.map(name(of:))
        return Phrase(
            da: "\(who) har sidste dag \(last.danish)."
                + (successor.map { " \($0) fører opgaverne videre." } ?? ""),
            en: "\(who) has its last day on \(last.english)."
                + (successor.map { " \($0) carries its duties on." } ?? ""))
    }

    private func abolished(_ fact: PostAbolished) -> Phrase {
        let (post, last) = (post(fact.post), DateText.date(fact.lastDay))
        return Phrase(
            da: "Posten \(post) nedlægges; sidste dag er \(last.danish).",
            en: "The post \(post) is abolished; its last day is \(last.english).")
    }

    private func person(_ id: PersonID, _ danish: String, _ english: String) -> Phrase {
        let who = person(id, otherwise: Phrase(da: "En person", en: "A person"))
        return Phrase(da: "\(who.danish) \(danish).", en: "\(who.english) \(english).")
    }
}

// MARK: - Who holds a post

extension Chronicle {
    private func begun(_ fact: MembershipBegun) -> Phrase {
        let who = person(fact.person, otherwise: Phrase(da: "En ny indehaver", en: "A new holder"))
        let (post, from) = (post(fact.post), beginning(fact.from))
        let behalf = fact.onBehalfOf.map(name(of:))
        let by = fact.appointedBy.map(name(of:))
        return Phrase(
            da: "\(who.danish) tiltrådte som \(post)\(from.danish)"
                + "\(behalf.map { ", på vegne af \($0)" } ?? "")"
                + "\(by.map { ", udpeget af \($0)" } ?? "").",
            en: "\(who.english) took office as \(post)\(from.english)"
                + "\(behalf.map { ", on behalf of \($0)" } ?? "")"
                + "\(by.map { ", appointed by \($0)" } ?? "").")
    }

    private func ended(_ fact: MembershipEnded) -> Phrase {
        let last = DateText.date(fact.lastDay)
        guard let membership = city.organizations.memberships[fact.membership] else {
            return Phrase(
                da: "En indehaver fratrådte \(last.danish).",
                en: "A holder left on \(last.english).")
        }
        let who = person(
            membership.person, otherwise: Phrase(da: "Indehaveren", en: "The holder"))
        let post = post(membership.post)
        return Phrase(
            da: "\(who.danish) fratrådte som \(post); sidste dag var \(last.danish).",
            en: "\(who.english) left as \(post); the last day was \(last.english).")
    }
}
