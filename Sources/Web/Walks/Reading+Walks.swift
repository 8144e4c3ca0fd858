// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

extension Call {
    /// the walk of the address, when it is there for this reader.
    var walk: SafetyWalk {
        get throws { try seen(city.walks[id("walk")], city.sees) }
    }

    /// What was found on the walk, as far as the reader sees it, in the order it came.
    func findings(of walk: SafetyWalk) -> [SafetyFinding] {
        let now = site.runtime.snapshot.present.city
        return city.findings.findings(of: walk.id).filter { isShown($0, now) }
    }

    /// what was found there earlier, as far as the reader sees it.
    func earlierFindings(along walk: SafetyWalk) -> [SafetyFinding] {
        let now = site.runtime.snapshot.present.city
        return city.earlierFindings(along: walk).filter { isShown($0, now) }
    }

    /// What is hidden today is hidden on past days too.
    func isShown(_ finding: SafetyFinding, _ now: City) -> Bool {
        guard city.sees(finding, viewer) else { return false }
        return !reading.view.isPast
            || now.findings[finding.id].map { now.sees($0, viewer) } ?? false
    }
}

extension Reading {
    /// The walks that are there for this reader, the latest first.
    var walks: [SafetyWalk] { city.walks.inOrder.filter { city.sees($0, viewer) } }

    /// How the walk stands: the sign and the words.
    func standing(of walk: SafetyWalk) -> Standing {
        let isLate = city.walkDuties(on: day).contains { $0.walk == walk.id && $0.due < day }
        let status: ChartStatus =
            switch walk.state {
            case .planned, .invited: isLate ? .late : .waiting
            case .walked: isLate ? .late : .ok
            case .reported: .ok
            case .cancelled: .done
            }
        let isUnwritten = walk.record == nil && walk.cancellation == nil && walk.day < day
        return Standing(
            status: status,
            text: isUnwritten && walk.content.until == nil
                ? say(da: "Forløbet mangler", en: "Not written up") : say(walk.state.phrase))
    }

    /// The day and the hour; only as far as the source tells.
    func time(of walk: SafetyWalk) -> String {
        if let until = walk.content.until {
            return say(
                da: "mellem \(date(walk.content.day)) og \(date(until)); dagen er ikke oplyst",
                en: "between \(date(walk.content.day)) and \(date(until)); the day is not stated")
        }
        let start = walk.content.start.map { " " + say($0.phrase) } ?? ""
        let length =
            walk.content.minutes.map {
                say(da: ", ca. \($0) minutter", en: ", about \($0) minutes")
            } ?? ""
        return date(walk.day) + start + length
    }

    /// how light it is, and that nobody knows where the hour is missing.
    func light(on walk: SafetyWalk) -> String {
        city.light(on: walk).map { say($0.sentence) } ?? say(.notStated)
    }

    func areaNames(of walk: SafetyWalk) -> String {
        walk.content.areas.map { name(of: $0) }.joined(separator: ", ")
    }

    /// How far it is, when a way is drawn.
    func length(of walk: SafetyWalk) -> String? {
        guard walk.content.route.count > 1 else { return nil }
        let meters = Int((Way(walk.content.route).length / 10).rounded()) * 10
        return say(da: "ca. \(meters) m", en: "about \(meters) m")
    }

    func leads(_ walk: SafetyWalk) -> Bool {
        may(.walk(.record(walk.id, WalkRecord(on: day), seen: nil)))
    }

    /// The posts that the reader may plan walks for.
    var walkLeaders: [(value: String, title: String)] {
        let posts = city.organizations.posts.values.filter { post in
            may(.walk(.plan("", WalkContent(title: "", areas: [], day: day, leader: post.id))))
        }
        return posts.inDanishOrder(by: \.title, then: \.id).map { post in
            (post.id.rawValue, label(of: post))
        }
    }

    func trail(to walk: SafetyWalk) -> [Crumb] {
        walkTrail + [Crumb(title: walk.title, path: Paths.walk(walk.id))]
    }

    var walkTrail: [Crumb] { [Crumb(title: say(.safetyWalks), path: Paths.walks)] }
}

extension Phrase {
    static let safetyWalks = Phrase(da: "Tryghedsvandringer", en: "Safety walks")
    static let walkLeader = Phrase(da: "Leder", en: "Leader")
}
