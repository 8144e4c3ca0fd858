// SPDX-License-Identifier: EUPL-1.2
import Domain
import Synchronization

@testable import GeoReport

extension GeoDocument {
    var xml: String {
        String(decoding: bytes(.xml), as: UTF8.self)
            .replacing("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", with: "")
            .replacing("\n", with: "")
    }
    var json: String { String(decoding: bytes(.json), as: UTF8.self) }
}

extension Moment {
    /// `2026-11-21T18:30:00Z`.
    init(_ text: String) { self = GeoMoment(text)?.moment ?? Moment(milliseconds: 0) }
}

/// Another server that says what it is told to say, and remembers what it was asked.
final class Parrot: GeoLine {
    private let reply: GeoReply
    private let heard = Mutex<[GeoQuestion]>([])

    init(_ status: Int, _ text: String) {
        reply = .answered(status: status, Array(text.utf8))
    }

    init(_ reply: GeoReply) {
        self.reply = reply
    }

    var questions: [GeoQuestion] { heard.withLock { $0 } }

    func ask(_ question: GeoQuestion) async -> GeoReply {
        heard.withLock { $0.append(question) }
        return reply
    }

    func peer(jurisdiction: String? = nil) -> GeoPeer {
        GeoPeer(
            endpoint: "https://drift.example/open311/v2/", key: "k", jurisdiction: jurisdiction,
            line: self)
    }
}
