// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Post
import Runtime

/// What a follower's letters lead to: saying yes, and having had enough.
struct FollowShow: Component {
    private enum Step { case ask, confirmed, askToStop, stopped }

    private let step: Step
    private let scope: Follower.Scope?
    private let call: Call
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) async throws -> Answer {
        guard let id = call.site.links.newFollower(call.parameters["link"] ?? ""),
            let follower = try await Follower.of(id, in: call.site.cabinet)
        else { throw NotFound() }
        let step: Step = follower.confirmed == nil ? .ask : .confirmed
        return .page(FollowShow(step: step, scope: follower.scope, call: call))
    }

    static func confirm(_ call: Call) async throws -> Answer {
        let now = call.site.runtime.time.now
        guard let id = call.site.links.newFollower(call.parameters["link"] ?? ""),
            try await Follower.confirm(id, at: now, in: call.site.cabinet)
        else { throw NotFound() }
        return .redirect(to: call.path)
    }

    /// A link to what is over leads to the page that says so.
    static func askToStop(_ call: Call) async throws -> Answer {
        guard let id = call.site.links.unfollower(call.parameters["link"] ?? "") else {
            throw NotFound()
        }
        let follower = try await Follower.of(id, in: call.site.cabinet)
        let step: Step = follower == nil ? .stopped : .askToStop
        return .page(FollowShow(step: step, scope: follower?.scope, call: call))
    }

    /// Mail programs send this themselves; RFC 8058.
    static func stop(_ call: Call) async throws -> Answer {
        guard let id = call.site.links.unfollower(call.parameters["link"] ?? "") else {
            throw NotFound()
        }
        try await Follower.forget(id, in: call.site.cabinet)
        return .redirect(to: call.path)
    }

    var body: some Markup {
        SitePage(title, call) {
            PageHead(title, kind: reading.say(da: "Post", en: "Post"))
            P(sentence)
            switch step {
            case .ask: button(reading.say(da: "Ja, følg med", en: "Yes, follow"))
            case .askToStop: button(reading.say(da: "Stop brevene", en: "Stop the letters"))
            case .confirmed, .stopped: ""
            }
        }
    }

    private func button(_ label: String) -> some Markup {
        ButtonForm(label: label, path: call.path, reading: reading, look: "primary")
    }

    private var name: String { scope.map { reading.name(of: $0) } ?? "" }

    private var title: String {
        switch step {
        case .ask: reading.say(da: "Vil du følge \(name)?", en: "Do you want to follow \(name)?")
        case .confirmed: reading.say(da: "Du følger \(name)", en: "You follow \(name)")
        case .askToStop: reading.say(da: "Vil du stoppe?", en: "Do you want to stop?")
        case .stopped: reading.say(da: "Det er stoppet", en: "It is stopped")
        }
    }

    private var sentence: String {
        switch step {
        case .ask:
            reading.say(
                da: "Så får du et brev, når en dagsorden eller et godkendt referat er offentligt.",
                en: "Then you get a letter when an agenda or approved minutes are public.")
        case .confirmed:
            reading.say(
                da: "Du får et brev, når der er nyt. Hvert brev har et link, der stopper det.",
                en: "You get a letter when there is news. Each letter has a link that ends it.")
        case .askToStop:
            reading.say(
                da: "Du følger \(name). Stopper du, sletter vi din adresse.",
                en: "You follow \(name). If you stop, we delete your address.")
        case .stopped:
            reading.say(
                da: "Du får ikke flere breve, og din adresse er slettet.",
                en: "You get no more letters, and your address is deleted.")
        }
    }
}
