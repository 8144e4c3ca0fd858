// SPDX-License-Identifier: EUPL-1.2
import Domain
import NIOCore
import Runtime
import Synchronization

/// Finished pages, kept until the city changes.
///
/// A page is a function of the city, the day and the reader, so a stranger's
/// page is the same bytes for every stranger. Pages of people who have signed
/// in carry the token of their session, and are kept for that session alone.
/// A page that has looked at anything beside the city is never kept.
final class PageCache: Sendable {
    private struct Kept {
        var position: Int64 = -1
        var today = Day(number: 0)
        var answers: [String: Answer] = [:]
        var size = 0
    }

    private static let limit = 64 * 1_048_576
    private let kept = Mutex(Kept())

    func answer(for call: Call, _ route: Route) -> Answer? {
        guard isKept(call, route) else { return nil }
        return kept.withLock { kept in
            guard kept.position == call.reading.view.position, kept.today == call.reading.today
            else { return nil }
            return kept.answers[key(call)]
        }
    }

    func keep(_ answer: Answer, for call: Call, _ route: Route) {
        guard isKept(call, route), answer.status == 200, answer.cookies.isEmpty,
            answer.stream == nil, !call.site.hasLookedBeside
        else { return }
        kept.withLock { kept in
            if kept.position != call.reading.view.position || kept.today != call.reading.today
                || kept.size > Self.limit
            {
                kept = Kept()
                kept.position = call.reading.view.position
                kept.today = call.reading.today
            }
            if kept.answers.updateValue(answer, forKey: key(call)) == nil {
                kept.size += answer.body.readableBytes
            }
        }
    }

    private func isKept(_ call: Call, _ route: Route) -> Bool {
        route.method == .get && route.isPage && call.token == nil
    }

    /// Whose page it is, in which language, at which address.
    private func key(_ call: Call) -> String {
        "\(call.session?.text ?? "") \(call.reading.language.rawValue) \(call.reading.address)"
    }
}

extension Route {
    /// Pages are functions of the city; keys, health, sign-in and what a letter leads to are not.
    var isPage: Bool {
        !path.hasPrefix("/api") && !path.hasPrefix("/assets") && path != Paths.signIn
            && !path.hasSuffix("/:link") && !path.hasSuffix("/noegle")
            && !["/health", "/ready", "/metrics"].contains(path)
    }
}
