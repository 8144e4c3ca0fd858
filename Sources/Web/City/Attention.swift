// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections
import Domain
import Html

/// Something that somebody must act on, with who it is and why.
struct Attention: Sendable {
    let status: ChartStatus
    let title: String
    let link: Html.Link
    let tag: String
    let why: String
    let who: String
    /// Worse is larger; a gap in responsibility comes before all.
    let weight: Int
    /// The organizations that it concerns, for the desk.
    let concerns: Set<OrganizationID>
}

extension Reading {
    /// What needs attention, worst first: areas and initiatives without a
    /// responsible, broken promises, evaluations that are late, broken
    /// charters, handovers and departments that have not answered.
    ///
    /// Shape: only what is in one of the areas, where they are given.
    func attention(in areas: Set<AreaID>? = nil) -> [Attention] {
        once("attention", areas.subject) { findAttention(in: areas) }
    }

    private func findAttention(in areas: Set<AreaID>?) -> [Attention] {
        let initiatives = city.initiatives.initiatives.values.filter { initiative in
            city.sees(initiative, viewer) && initiative.concludedOn == nil
                && (areas.map { !$0.isDisjoint(with: initiative.areas) } ?? true)
        }
        let all =
            gaps(in: areas) + lateEvaluations(in: areas) + initiatives.flatMap(attention(of:))
            + forumAttention(in: areas) + lateAnswers(in: areas) + unfundedFindings(in: areas)
            + stuckFindings(in: areas)
        return worstFirst(all)
    }

    /// What needs attention in one initiative, worst first.
    func attention(of initiative: Initiative) -> [Attention] {
        let all =
            brokenPromises(in: initiative) + silences(in: initiative)
            + [pendingHandover(of: initiative), abolishedOwner(of: initiative)].compactMap { $0 }
        return worstFirst(all)
    }

    private func worstFirst(_ items: [Attention]) -> [Attention] {
        items.inDanishOrder(by: \.title, then: \.tag).sorted { $0.weight > $1.weight }
    }

    private func gaps(in areas: Set<AreaID>?) -> [Attention] {
        city.areas.gaps(on: day).filter { areas?.contains($0.id) ?? true }.map { area in
            Attention(
                status: .gap, title: area.name, link: link(Paths.area(area.id)),
                tag: say(da: "Ingen ansvarlig", en: "Nobody responsible"),
                why: say(
                    da: "Ingen post har ansvaret for den samlede indsats.",
                    en: "No post answers for the whole effort."),
                who: say(
                    da: "En koordinator skal udpege en ansvarlig",
                    en: "A coordinator must name somebody"),
                weight: 1_000_000, concerns: [])
        }
    }

    private func brokenPromises(in initiative: Initiative) -> [Attention] {
        city.activities.activities(of: initiative.id)
            .filter { $0.progress.finished == nil }
            .compactMap { activity in
                outlook.breach(of: activity.id).map { broken(activity, $0) }
            }
    }

    private func broken(_ activity: Activity, _ breach: ForecastBreach) -> Attention {
        let owner = city.organizations[activity.responsible]?.organization
        let root = city.activities[breach.root]
        let causer = root.flatMap { city.organizations[$0.responsible]?.organization }
        return Attention(
            status: .late, title: activity.name, link: link(Paths.activity(activity.id)),
            tag: say(
                da: "\(days(breach.daysLate)) forsinket", en: "\(days(breach.daysLate)) late"),
            why: whyShort(breach),
            who: "\(departmentName(of: activity.responsible)) · \(answerText(activity))",
            weight: breach.daysLate, concerns: Set([owner, causer].compactMap { $0 }))
    }

    /// One sentence of why: what was promised, what is forecast, and whose delay it is.
    func whyShort(_ breach: ForecastBreach) -> String {
        let promised = date(breach.promised)
        let forecast = date(breach.forecast)
        if breach.root == breach.activity {
            return say(
                da: "Lovet \(promised), ventes nu \(forecast).",
                en: "Promised \(promised), now expected \(forecast).")
        }
        // What is not public has neither name nor department for this reader.
        guard let root = activity(breach.root) else {
            return say(
                da: "Lovet \(promised), ventes nu \(forecast), fordi noget, der ikke er "
                    + "offentligt, er forsinket.",
                en: "Promised \(promised), now expected \(forecast), because something that is "
                    + "not public is late.")
        }
        let department = departmentName(of: root.responsible)
        return say(
            da: "Lovet \(promised), ventes nu \(forecast), fordi “\(root.name)” er forsinket "
                + "(\(department)).",
            en: "Promised \(promised), now expected \(forecast), because “\(root.name)” is late "
                + "(\(department)).")
    }

    private func answerText(_ activity: Activity) -> String {
        switch activity.breach?.answer {
        case .accepted: say(da: "ny dato accepteret", en: "new date accepted")
        case .contested: say(da: "bestridt med en grund", en: "contested with a reason")
        case nil: say(da: "mangler svar", en: "not answered")
        }
    }

    private func silences(in initiative: Initiative) -> [Attention] {
        guard !initiative.silent.isEmpty, viewer.isStaff else { return [] }
        let names = inOrder(initiative.silent).map { name(of: $0) }
        return [
            Attention(
                status: .waiting, title: initiative.name,
                link: link(Paths.initiative(initiative.id)),
                tag: say(da: "Mangler svar", en: "Answers missing"),
                why: say(
                    da: "Har ikke sagt, om de bidrager: \(names.joined(separator: ", ")).",
                    en: "Have not said whether they contribute: \(names.joined(separator: ", "))."),
                who: say(
                    da: "Spurgt \(date(initiative.createdOn))",
                    en: "Asked \(date(initiative.createdOn))"),
                weight: 0, concerns: Set(initiative.silent))
        ]
    }

    private func pendingHandover(of initiative: Initiative) -> Attention? {
        guard let offer = initiative.handover, viewer.isStaff else { return nil }
        let parties = [initiative.owner, offer.to].compactMap {
            city.organizations[$0]?.organization
        }
        return Attention(
            status: .waiting, title: initiative.name, link: link(Paths.initiative(initiative.id)),
            tag: say(da: "Overdragelse", en: "Handover"),
            why: say(
                da: "Tilbudt \(name(of: offer.to)) \(date(offer.offeredOn)); intet svar endnu.",
                en: "Offered to \(name(of: offer.to)) on \(date(offer.offeredOn)); no answer yet."),
            who: name(of: initiative.owner), weight: 1, concerns: Set(parties))
    }
}

/// The list of what needs attention.
struct AttentionList: Component {
    let items: [Attention]

    var body: some Markup {
        Ol(.class("attention-list")) {
            For(items) { item in
                Li(.class(item.status.rawValue)) {
                    P(.class("what")) { A(item.title, .href(item.link)) }
                    StatusTag(item.status, item.tag)
                    P(item.why, .class("why-short"))
                    P(item.who, .class("who quiet"))
                }
            }
        }
    }
}
