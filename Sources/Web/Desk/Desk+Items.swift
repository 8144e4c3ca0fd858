// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What lies on the desk as lines to read, each leading to its page.
extension Desk {
    func item(_ broken: Broken) -> Attention {
        let reading = reading
        let department = reading.departmentName(of: broken.activity.responsible)
        return Attention(
            status: .late, title: broken.activity.name,
            link: reading.link(Paths.activity(broken.activity.id)),
            tag: reading.say(
                da: "\(reading.days(broken.breach.daysLate)) forsinket",
                en: "\(reading.days(broken.breach.daysLate)) late"),
            why: reading.whyShort(broken.breach),
            who: "\(department) · \(answer(broken))", weight: 0, concerns: [])
    }

    private func answer(_ broken: Broken) -> String {
        switch broken.activity.breach?.answer {
        case .contested(_, let day):
            reading.say(
                da: "bestridt \(reading.date(day))", en: "contested on \(reading.date(day))")
        case .accepted(_, let day):
            reading.say(
                da: "ny dato lovet \(reading.date(day))", en: "new date given \(reading.date(day))")
        case nil:
            broken.activity.breach.map {
                reading.say(
                    da: "mangler svar, besked \(reading.date($0.toldOn))",
                    en: "wants an answer, told \(reading.date($0.toldOn))")
            } ?? reading.say(da: "mangler svar", en: "wants an answer")
        }
    }

    func item(_ waiting: Waiting) -> Attention {
        let standing = reading.standing(of: waiting.other)
        let expected = reading.finish(of: waiting.other).map { reading.date($0) } ?? ""
        let who = reading.departmentName(of: waiting.other.responsible)
        return Attention(
            status: waiting.days > 0 ? .late : standing.status, title: waiting.other.name,
            link: reading.link(Paths.activity(waiting.other.id)),
            tag: waiting.days > 0
                ? reading.say(
                    da: "koster \(reading.days(waiting.days))",
                    en: "costs \(reading.days(waiting.days))") : standing.text,
            why: reading.say(
                da: "“\(waiting.activity.name)” venter på den. Den ventes færdig \(expected).",
                en: "“\(waiting.activity.name)” waits for it. It is expected on \(expected)."),
            who: who, weight: 0, concerns: [])
    }

    func item(_ initiative: Initiative, _ offer: HandoverOffer) -> Attention {
        Attention(
            status: .waiting, title: initiative.name,
            link: reading.link(Paths.initiative(initiative.id)),
            tag: reading.say(da: "Tilbudt", en: "Offered"),
            why: reading.say(
                da: "\(reading.name(of: initiative.owner)) vil overdrage indsatsen til "
                    + "\(reading.name(of: offer.to)).",
                en: "\(reading.name(of: initiative.owner)) wants to hand the initiative over to "
                    + "\(reading.name(of: offer.to))."),
            who: reading.say(
                da: "Tilbudt \(reading.date(offer.offeredOn))",
                en: "Offered on \(reading.date(offer.offeredOn))"),
            weight: 0, concerns: [])
    }

    func item(_ initiative: Initiative, _ silent: [OrganizationID]) -> Attention {
        let names = reading.list(silent.map { reading.name(of: $0) })
        return Attention(
            status: .waiting, title: initiative.name,
            link: reading.link(Paths.initiative(initiative.id)),
            tag: reading.say(da: "Mangler svar", en: "Not answered"),
            why: reading.say(
                da: "\(names) har ikke sagt, om de bidrager.",
                en: "\(names) \(silent.count == 1 ? "has" : "have") not said whether they "
                    + "contribute."),
            who: reading.say(
                da: "Spurgt \(reading.date(initiative.createdOn))",
                en: "Asked on \(reading.date(initiative.createdOn))"),
            weight: 0, concerns: [])
    }

    func item(_ part: Part) -> Attention {
        let standing = reading.standing(of: part.said)
        let name = reading.name(of: part.organization)
        let work = part.said.work
        let since = work?.since ?? part.said.day
        let path =
            reading.mayTell(of: part.organization, in: part.initiative)
            ? Paths.work(of: part.organization, in: part.initiative.id)
            : Paths.initiative(part.initiative.id)
        return Attention(
            status: standing?.status ?? .waiting, title: part.initiative.name,
            link: reading.link(path), tag: standing?.text ?? "",
            why: "\(name): \(part.said.part ?? reading.say(.notStated)).",
            who: work == nil
                ? reading.say(
                    da: "Bidrager siden \(reading.date(since)); har ikke meldt, hvordan det går",
                    en: "Contributes since \(reading.date(since)); has not told how it goes")
                : reading.say(
                    da: "Siden \(reading.date(since)), \(reading.distance(since))",
                    en: "Since \(reading.date(since)), \(reading.distance(since))"),
            weight: 0, concerns: [part.organization])
    }
}
