// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Reading {
    /// What a charter makes somebody do, as a line to read: the task, the
    /// charter's rule in words, and whose it is.
    ///
    /// `count` is how many seats of the same line are empty.
    func attention(_ duty: ForumDuty, namingForum: Bool = true, count: Int = 1) -> Attention {
        let charter = duty.forum.flatMap { self.charter(of: $0)?.charter }
        let names = names(in: charter)
        let forum = duty.forum.map { name(of: $0) } ?? proposalName(duty)
        let rule = duty.clause.map { say($0.provision.words(naming: names)) }
        let title = title(of: duty, names, count)
        return Attention(
            status: duty.isGap ? .gap : .waiting,
            title: namingForum ? "\(forum): \(title)" : title,
            link: link(to: duty), tag: tag(of: duty),
            why: rule
                ?? say(
                    da: "Ingen bestemmelse siger, hvordan.", en: "No clause says how."),
            who: say(duty.owner(naming: names)),
            weight: duty.isGap ? 500 : 100, concerns: Set(duty.owner.map { [$0] } ?? []))
    }

    /// The duties as lines; seats that one line of a charter gives come together.
    func attentions(_ duties: [ForumDuty], namingForum: Bool = true) -> [Attention] {
        var counts: [[String]: Int] = [:]
        for duty in duties { counts[duty.line, default: 0] += 1 }
        var told: Set<[String]> = []
        return duties.filter { told.insert($0.line).inserted }.map {
            attention($0, namingForum: namingForum, count: counts[$0.line] ?? 1)
        }
    }

    private func title(of duty: ForumDuty, _ names: ForumNames, _ count: Int) -> String {
        switch duty.kind {
        case .fill(let seat):
            return count == 1
                ? title(of: seat)
                : say(
                    da: "\(label(of: seat)): \(count) ledige pladser",
                    en: "\(label(of: seat)): \(count) empty seats")
        case .renew(let seat, let id):
            if count > 1 {
                return say(
                    da: "\(label(of: seat)): \(count) perioder slutter",
                    en: "\(label(of: seat)): \(count) terms end")
            }
            let holder = city.forums[id].map { name(of: $0.person) } ?? ""
            return "\(title(of: seat)), \(holder)"
        case .answerApplication(let id):
            let asker = city.forums.applications[id].map { name(of: $0.organization) } ?? ""
            return say(da: "\(asker) søger en plads", en: "\(asker) applies for a seat")
        case .fillOffice, .renewOffice, .answerProposal: return say(duty.words(naming: names))
        }
    }

    private func proposalName(_ duty: ForumDuty) -> String {
        guard case .answerProposal(let id) = duty.kind else { return "" }
        return city.forums.proposals[id]?.name ?? ""
    }

    private func tag(of duty: ForumDuty) -> String {
        if let due = duty.due {
            return say(
                da: "Slutter \(date(due)), \(distance(due))",
                en: "Ends \(date(due)), \(distance(due))")
        }
        switch duty.kind {
        case .fill, .fillOffice:
            return duty.isBestEffort
                ? say(
                    da: "Ledig siden \(date(duty.since)), må stå tom",
                    en: "Empty since \(date(duty.since)), may stay so")
                : say(da: "Ledig siden \(date(duty.since))", en: "Empty since \(date(duty.since))")
        default:
            return say(
                da: "Venter siden \(date(duty.since))", en: "Waiting since \(date(duty.since))")
        }
    }

    private func link(to duty: ForumDuty) -> Html.Link {
        switch duty.kind {
        case .fill(let seat), .renew(let seat, _): return link(Paths.seat(seat))
        case .fillOffice(let role), .renewOffice(let role, _):
            let post = duty.forum.flatMap { charter(of: $0)?.charter.officer(role)?.rule.post }
            return link(post.map(Paths.post) ?? Paths.forum(duty.forum ?? ""))
        case .answerApplication(let id):
            return link(city.forums.applications[id].map(place(of:)) ?? Paths.forums)
        case .answerProposal(let id): return link(Paths.forumProposal(id))
        }
    }

    /// Where an application is decided, or read by those who decide nothing.
    private func place(of application: SeatApplication) -> String {
        may(.forum(.answerApplication(application.id, isGranted: true, decision: "", reason: nil)))
            ? Paths.applicationAnswer(application) : Paths.forum(application.seat.forum)
    }
}

extension ForumDuty {
    /// Whether something is empty, rather than soon or waiting.
    var isGap: Bool {
        switch kind {
        case .fill, .fillOffice: true
        case .renew, .renewOffice, .answerApplication, .answerProposal: false
        }
    }

    /// What it has in common with duties that are told together with it.
    fileprivate var line: [String] {
        switch kind {
        case .fill(let seat): ["fill", seat.forum.rawValue, seat.group.rawValue]
        case .renew(let seat, _):
            ["renew", seat.forum.rawValue, seat.group.rawValue, due?.description ?? ""]
        default: ["\(kind)", forum?.rawValue ?? ""]
        }
    }

    /// Whether it is about somebody's application, which is for staff alone.
    var isConfidential: Bool {
        if case .answerApplication = kind { true } else { false }
    }
}
