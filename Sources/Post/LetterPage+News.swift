// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

// What goes to people who only follow: they read it as strangers.
extension LetterPage {
    private var followerID: FollowerID? {
        if case .follower(let id) = letter.recipient { id } else { nil }
    }

    /// Where a follower has had enough.
    var unfollowLink: String? {
        followerID.map { "\(site)/foelg/stop/\(links.unfollowToken(of: $0))" }
    }

    /// Nothing is sent but this until the owner of the address has said yes.
    var confirmWords: Words? {
        guard let follower, let followerID, follower.confirmed == nil else { return nil }
        let link = "\(site)/foelg/ja/\(links.followToken(of: followerID))"
        let what = name(of: follower.scope)
        return Words(
            subject: say(da: "Vil du følge \(what)?", en: "Do you want to follow \(what)?"),
            text: say(
                da: "Nogen har bedt om, at denne adresse får brev om dagsordener, referater og "
                    + "beslutninger: \(what).\n\nSig ja her: \(link)\n\nVar det ikke dig, så "
                    + "gør ingenting. Adressen bliver glemt efter en uge.",
                en: "Somebody asked that this address gets letters about agendas, minutes and "
                    + "decisions: \(what).\n\nSay yes here: \(link)\n\nIf it was not you, do "
                    + "nothing. The address is forgotten after a week."))
    }

    var newsWords: Words? {
        guard follower?.confirmed != nil, let meeting else { return nil }
        let day = say(DateText.date(meeting.day))
        let parts = letter.kind == .newsMinutes ? decided(at: meeting) : agendaNews(of: meeting)
        guard let parts else { return nil }
        let page = letter.kind == .newsMinutes ? "#referat" : ""
        return Words(
            subject: "\(parts.subject): \(title(of: meeting)) \(day)",
            text: [
                parts.text, "\(site)/moeder/\(meeting.id)\(page)",
                say(da: "Få ikke flere af disse breve: ", en: "No more of these letters: ")
                    + (unfollowLink ?? ""),
            ].joined(separator: "\n\n"))
    }

    private func agendaNews(of meeting: Meeting) -> Words? {
        guard !meeting.isCancelled, !meeting.isHeld, let agenda = agenda(of: meeting) else {
            return nil
        }
        return Words(subject: say(da: "Dagsorden", en: "Agenda"), text: agenda)
    }

    /// What was decided, as far as the minutes in force are open.
    private func decided(at meeting: Meeting) -> Words? {
        guard let round = meeting.minutes?.inForce, city.sees(round, of: meeting, .stranger) else {
            return nil
        }
        let lines = city.agenda(of: meeting, for: .stranger).map { seen in
            let decision = seen.item.flatMap { item in
                city.seesDecision(on: item, of: meeting, .stranger) ? item.decision : nil
            }
            let number = seen.number.map { "\($0). " } ?? "– "
            return number + seen.title + (decision.map { ": \(say($0.outcome.phrase))" } ?? "")
        }
        return Words(
            subject: say(da: "Referat", en: "Minutes"),
            text: ([say(da: "Referatet er godkendt.", en: "The minutes are approved.")] + lines)
                .joined(separator: "\n"))
    }

    private func name(of scope: Follower.Scope) -> String {
        switch scope {
        case .forum(let id): city.organizations[id]?.name ?? id.rawValue
        case .area(let id): city.areas[id]?.name ?? id.rawValue
        case .city: say(da: "hele byen", en: "the whole city")
        }
    }
}
