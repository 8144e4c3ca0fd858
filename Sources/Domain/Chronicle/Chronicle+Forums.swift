// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    /// Applications and recusals are for those who work with the forum; of
    /// support for a draft only those read who may know the draft.
    func isForViewer(_ event: ForumEvent) -> Bool {
        switch event {
        case .supportAsked(let fact): sees(fact.initiative)
        case .supportStated(let fact): sees(fact.initiative)
        case .recused, .recusalEnded, .seatSought, .applicationAnswered: viewer.isStaff
        default: true
        }
    }

    func sentence(of event: ForumEvent) -> Phrase {
        switch event {
        case .charterAdopted(let fact): adopted(fact)
        case .reminderSet(let fact):
            Phrase(
                da: "\(name(of: fact.forum)) påminder \(fact.days) dage før en periode slutter.",
                en: "\(name(of: fact.forum)) reminds \(fact.days) days before a term ends.")
        case .seatTaken(let fact): taken(fact)
        case .termExtended(let fact):
            aboutHolding(fact.holding, da: "har nu plads til", en: "now sits until", fact.termEnds)
        case .seatLeft(let fact):
            aboutHolding(
                fact.holding, da: "forlader sin plads", en: "leaves the seat on", fact.lastDay)
        case .substituteNamed(let fact): substituted(fact)
        case .substituteEnded(let fact):
            Phrase(
                da: "En suppleant i \(name(of: fact.forum)) slutter \(date(fact.lastDay).danish).",
                en: "A substitute in \(name(of: fact.forum)) ends on \(date(fact.lastDay).english)."
            )
        case .recused, .recusalEnded: recusal(event)
        case .seatSought, .applicationAnswered: application(event)
        case .proposed, .proposalAnswered: proposal(event)
        case .supportAsked, .supportStated: support(event)
        }
    }

    private func date(_ day: Day) -> Phrase { DateText.date(day) }

    private func adopted(_ fact: CharterAdopted) -> Phrase {
        let (forum, from) = (name(of: fact.forum), date(fact.effective))
        let approver = fact.approvedBy.map(name(of:))
        return Phrase(
            da: "\(forum) har et kommissorium (version \(fact.number)), der gælder fra "
                + "\(from.danish)\(approver.map { ", godkendt af \($0)" } ?? "").",
            en: "\(forum) has a charter (version \(fact.number)) in force from "
                + "\(from.english)\(approver.map { ", approved by \($0)" } ?? "").")
    }

    private func taken(_ fact: SeatTaken) -> Phrase {
        let (who, seat) = (person(fact.person), label(of: fact.seat))
        let until = fact.termEnds.map(date)
        return Phrase(
            da: "\(who.danish) fik pladsen “\(seat)” i \(name(of: fact.seat.forum)) fra "
                + "\(date(fact.from).danish)\(until.map { " til \($0.danish)" } ?? "").",
            en: "\(who.english) took the seat “\(seat)” in \(name(of: fact.seat.forum)) from "
                + "\(date(fact.from).english)\(until.map { " to \($0.english)" } ?? "").")
    }

    private func substituted(_ fact: SubstituteNamed) -> Phrase {
        let (who, seat) = (person(fact.person), label(of: fact.seat))
        let forum = name(of: fact.seat.forum)
        return Phrase(
            da: "\(who.danish) blev suppleant for “\(seat)” i \(forum).",
            en: "\(who.english) became the substitute of “\(seat)” in \(forum).")
    }

    private func aboutHolding(_ id: HoldingID, da: String, en: String, _ day: Day) -> Phrase {
        guard let holding = told.forums[id] else {
            return Phrase(
                da: "Nogen \(da) \(date(day).danish).", en: "Somebody \(en) \(date(day).english).")
        }
        let (who, forum) = (person(holding.person), name(of: holding.seat.forum))
        return Phrase(
            da: "\(who.danish) \(da) \(date(day).danish) (\(forum)).",
            en: "\(who.english) \(en) \(date(day).english) (\(forum)).")
    }

    private func person(_ id: PersonID) -> Phrase {
        nameOf(id).map { Phrase(verbatim: $0) } ?? Phrase(da: "Et medlem", en: "A member")
    }

    private func label(of seat: Seat) -> String {
        let versions = (told.forums[seat.forum] ?? city.forums[seat.forum])?.charters ?? []
        let group = versions.last { $0.charter.group(seat.group) != nil }?.charter.group(seat.group)
        return group?.rule.label ?? seat.description
    }
}

// MARK: - Rarer facts

extension Chronicle {
    private func recusal(_ event: ForumEvent) -> Phrase {
        let forum = event.forum.map(name(of:)) ?? ""
        if case .recused(let fact) = event {
            return Phrase(
                da: "\(person(fact.person).danish) er inhabil i en sag i \(forum).",
                en: "\(person(fact.person).english) is recused from a matter in \(forum).")
        }
        return Phrase(da: "En inhabilitet i \(forum) er slut.", en: "A recusal in \(forum) ended.")
    }

    private func application(_ event: ForumEvent) -> Phrase {
        let forum = event.forum.map(name(of:)) ?? ""
        guard case .seatSought(let fact) = event else {
            guard case .applicationAnswered(let fact) = event else { return Phrase(verbatim: "") }
            let answer = fact.isGranted ? ("imødekom", "granted") : ("afslog", "declined")
            return Phrase(
                da: "\(forum) \(answer.0) en ansøgning om en plads (\(fact.decision)).",
                en: "\(forum) \(answer.1) an application for a seat (\(fact.decision)).")
        }
        return Phrase(
            da:
                "\(name(of: fact.organization)) søger pladsen “\(label(of: fact.seat))” i \(forum).",
            en: "\(name(of: fact.organization)) applies for “\(label(of: fact.seat))” in \(forum).")
    }

    private func proposal(_ event: ForumEvent) -> Phrase {
        switch event {
        case .proposed(let fact):
            return Phrase(
                da: "\(name(of: fact.proposedBy)) foreslog at oprette “\(fact.name)”. "
                    + "\(name(of: fact.answeredBy)) skal svare.",
                en: "\(name(of: fact.proposedBy)) proposed to establish “\(fact.name)”. "
                    + "\(name(of: fact.answeredBy)) owes the answer.")
        case .proposalAnswered(let fact):
            let proposed = told.forums.proposals[fact.proposal]?.name ?? ""
            let made = fact.forum.map(name(of:))
            return Phrase(
                da: "Forslaget om “\(proposed)” blev "
                    + (made.map { "fulgt: \($0) er oprettet." } ?? "afslået."),
                en: "The proposal of “\(proposed)” was "
                    + (made.map { "followed: \($0) is established." } ?? "refused."))
        default: preconditionFailure("only proposals come here")
        }
    }

    private func support(_ event: ForumEvent) -> Phrase {
        switch event {
        case .supportAsked(let fact):
            return Phrase(
                da: "Deltagerne i \(name(of: fact.forum)) blev spurgt om opbakning til "
                    + "\(name(of: fact.initiative)).",
                en: "The participants of \(name(of: fact.forum)) were asked to support "
                    + "\(name(of: fact.initiative)).")
        case .supportStated(let fact):
            let stance = fact.stance.phrase
            return Phrase(
                da: "“\(label(of: fact.seat))” \(stance.danish) \(name(of: fact.initiative)).",
                en: "“\(label(of: fact.seat))” \(stance.english) \(name(of: fact.initiative)).")
        default: preconditionFailure("only support comes here")
        }
    }
}

extension SeatSupport.Stance {
    public var phrase: Phrase {
        switch self {
        case .supports: Phrase(da: "støtter", en: "supports")
        case .declines: Phrase(da: "støtter ikke", en: "does not support")
        case .conditional: Phrase(da: "støtter på betingelser", en: "supports on conditions")
        }
    }
}
