// SPDX-License-Identifier: EUPL-1.2
import Domain
import Runtime
import Synchronization

/// Finished public pages, kept until the city changes.
///
/// A page is a function of the city, the day and the reader, so a stranger's
/// page is the same bytes for every stranger. Pages of people who have signed
/// in carry their form token and are never kept.
final class PageCache: Sendable {
    private struct Kept {
        var position: Int64 = -1
        var today = Day(number: 0)
        var answers: [String: Answer] = [:]
        var size = 0
    }

    private static let limit = 32 * 1_048_576
    private let kept = Mutex(Kept())

    func answer(for call: Call, _ route: Route) -> Answer? {
        guard isShared(call, route) else { return nil }
        return kept.withLock { kept in
            guard kept.position == call.reading.view.position, kept.today == call.reading.today
            else { return nil }
            return kept.answers[key(call)]
        }
    }

    func keep(_ answer: Answer, for call: Call, _ route: Route) {
        guard isShared(call, route), answer.status == 200, answer.cookies.isEmpty else { return }
        kept.withLock { kept in
            if kept.position != call.reading.view.position || kept.today != call.reading.today
                || kept.size > Self.limit
            {
                kept = Kept()
                kept.position = call.reading.view.position
                kept.today = call.reading.today
            }
            if kept.answers.updateValue(answer, forKey: key(call)) == nil {
                kept.size += answer.body.count
            }
        }
    }

    private func isShared(_ call: Call, _ route: Route) -> Bool {
        route.method == .get && route.audience == .everyone && route.isPage
            && !call.viewer.isSignedIn
    }

    private func key(_ call: Call) -> String {
        "\(call.reading.language.rawValue) \(call.reading.address)"
    }
}

extension Route {
    /// Pages are functions of the city; keys, health and sign-in are not.
    var isPage: Bool {
        !path.hasPrefix("/api") && !path.hasPrefix("/assets") && path != Paths.signIn
            && !["/health", "/ready", "/metrics"].contains(path)
    }
}
