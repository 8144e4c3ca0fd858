// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What happens next with the matter: who owes what, since when, and until when.
struct MatterNext: Component {
    let reading: Reading
    let matter: Matter

    var body: some Markup {
        let duties = reading.city.matters.duties(of: matter)
        if !duties.isEmpty {
            Section(.id("naeste")) {
                H2(reading.say(da: "Det næste", en: "What is next"))
                AttentionList(
                    items: duties.map { reading.attention($0, of: matter, isOwnPage: true) })
            }
        } else if matter.isOpen {
            Section(.id("naeste")) {
                H2(reading.say(da: "Det næste", en: "What is next"))
                P(
                    reading.say(
                        da: "Alle har fået besked. Sagen kan afsluttes, når det besluttede er "
                            + "udført.",
                        en: "Everybody has been told. The matter can be closed once what was "
                            + "decided is carried out."))
            }
        }
    }
}

extension Reading {
    /// A duty of a matter as a line to read, leading to its page.
    ///
    /// On the matter's own page the line is called after who has to do it.
    func attention(
        _ duty: MatterDuty, of matter: Matter, isOwnPage: Bool = false
    ) -> Attention {
        let isLate = duty.isLate(on: day)
        return Attention(
            status: isLate ? .late : .waiting, title: isOwnPage ? owner(of: duty) : matter.title,
            link: isOwnPage ? form(of: duty, matter) : place(of: duty),
            tag: tag(of: duty), why: why(duty, matter), who: isOwnPage ? since(duty) : who(duty),
            weight: isLate ? duty.due?.distance(to: day) ?? 0 : 0,
            concerns: Set([duty.owner, party(of: duty)].compactMap { $0 }))
    }

    private func place(of duty: MatterDuty) -> Html.Link {
        duty.kind == .moderate
            ? link(Paths.incoming(duty.matter)) : link(Paths.matter(duty.matter))
    }

    /// The forum that is to be told; it is its desk's too.
    private func party(of duty: MatterDuty) -> OrganizationID? {
        if case .tell(.organization(let id), _) = duty.kind { id } else { nil }
    }

    private func tag(of duty: MatterDuty) -> String {
        if let due = duty.due, duty.isLate(on: day) {
            let late = days(due.distance(to: day))
            return say(da: "\(late) forsinket", en: "\(late) late")
        }
        return switch duty.kind {
        case .moderate: say(da: "Skal læses", en: "To be read")
        case .answer: say(da: "Mangler svar", en: "Wants an answer")
        case .treat: say(da: "Til behandling", en: "To be treated")
        case .sendOn: say(da: "Skal sendes videre", en: "To be sent on")
        case .tell: say(da: "Mangler tilbagemelding", en: "Feedback owed")
        }
    }

    private func why(_ duty: MatterDuty, _ matter: Matter) -> String {
        switch duty.kind {
        case .moderate:
            return say(
                da: "En nabo har skrevet. Ingen andre ser det, før det er læst.",
                en: "A neighbor has written. Nobody else sees it before it has been read.")
        case .answer:
            let who = raiser(of: matter)
            return say(da: "\(who) venter på svaret.", en: "\(who) waits for the answer.")
        case .treat(let id):
            let asked = matter[id].map { say($0.asked.phrase) } ?? ""
            return say(
                da: "Forummet er bedt om: \(asked).", en: "The forum is asked for: \(asked).")
        case .sendOn(let id):
            let from = matter[id].map { name(of: $0.forum) } ?? ""
            let to = matter[id]?.recommendedTo.map { name(of: $0) } ?? ""
            return say(
                da: "\(from) sendte den til \(to), men intet kommissorium fører dertil.",
                en: "\(from) sent it to \(to), but no charter leads there.")
        case .tell(let party, _):
            return say(
                da: "\(name(of: party)) har ikke fået at vide, hvad der blev besluttet.",
                en: "\(name(of: party)) has not been told what was decided.")
        }
    }

    private func who(_ duty: MatterDuty) -> String { "\(owner(of: duty)), \(since(duty))" }

    private func since(_ duty: MatterDuty) -> String {
        let since = say(
            da: "siden \(date(duty.since)), \(distance(duty.since))",
            en: "since \(date(duty.since)), \(distance(duty.since))")
        let due = duty.due.map { say(da: " · senest \(date($0))", en: " · by \(date($0))") } ?? ""
        return "\(since)\(due)"
    }

    private func owner(of duty: MatterDuty) -> String {
        duty.owner.map { name(of: $0) } ?? say(da: "En koordinator", en: "A coordinator")
    }

    /// The form that does it, where the reader may; else where it stands.
    private func form(of duty: MatterDuty, _ matter: Matter) -> Html.Link {
        switch duty.kind {
        case .answer where may(.matter(.answer(matter.id, text: ""))):
            link(Paths.matterAnswer(matter.id))
        case .treat where !treating(matter).isEmpty: link(Paths.matterTreatment(matter.id))
        case .sendOn where maySendOn(matter): link(Paths.matterReferral(matter.id))
        case .tell where !tellable(matter).isEmpty: link(Paths.matterTelling(matter.id))
        case .answer, .treat, .sendOn, .tell, .moderate: place(of: duty)
        }
    }
}
