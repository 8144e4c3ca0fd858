// SPDX-License-Identifier: EUPL-1.2
import Domain
import Hummingbird
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
        var edition = Edition(position: -1, today: Day(number: 0))
        var pages: [PageKey: Response] = [:]
        var size = 0
    }

    private static let limit = 64 * 1_048_576
    private let kept = Mutex(Kept())

    func page(_ key: PageKey, in edition: Edition) -> Response? {
        kept.withLock { $0.edition == edition ? $0.pages[key] : nil }
    }

    func keep(_ page: Response, as key: PageKey, in edition: Edition) {
        kept.withLock { kept in
            if kept.edition != edition || kept.size > Self.limit { kept = Kept(edition: edition) }
            if kept.pages.updateValue(page, forKey: key) == nil {
                kept.size += page.body.contentLength ?? 0
            }
        }
    }
}

/// What all pages depend on: the position of the journal, and which day is today.
struct Edition: Equatable, Sendable {
    let position: Int64
    let today: Day
}

extension Edition {
    init(_ snapshot: Snapshot) {
        self.init(position: snapshot.position, today: snapshot.today)
    }

    init(_ reading: Reading) {
        self.init(position: reading.view.position, today: reading.today)
    }
}

/// Which page it is, for whom and in which language.
struct PageKey: Hashable, Sendable {
    /// Nil for every stranger.
    let session: Session?
    let language: Language
    /// With the query, and so with the day.
    let address: String

    /// Nil when the answer is no page that may be kept.
    init?(_ visit: Visit, _ route: Route) {
        guard route.isPage, visit.asker.token == nil else { return nil }
        session = visit.asker.session
        language = visit.asker.language
        address = visit.address
    }
}
