// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What another server has said to a report.
public enum PeerAnswer: Equatable, Sendable {
    /// It has the report, under an id of its own.
    case taken(id: String)
    /// It has the report, and will tell the id for the token.
    case token(String)
    /// It will not take the same report later either.
    case refused(String)
    /// It has nothing of it, and may take it later.
    case deferred(String)
    /// It may have it: nobody can tell from what it said.
    case unclear(String)

    /// only an answer that says that nothing was taken lets the report be
    /// sent again by itself.
    public init(_ reply: GeoReply) {
        switch reply {
        case .unreachable(let said): self = .deferred(said)
        case .lost(let said): self = .unclear(said)
        case .answered(let status, let bytes): self.init(status: status, GeoTree(bytes))
        }
    }

    private init(status: Int, _ tree: GeoTree?) {
        switch status {
        case 200..<300:
            let request = tree?.things("request").first
            if let id = request?["service_request_id"]?.said {
                self = .taken(id: id)
            } else if let token = request?["token"]?.said {
                self = .token(token)
            } else {
                self = .unclear("\(status), and neither an id nor a token")
            }
        case 408, 425, 429, 502...504: self = .deferred(Self.said(status, tree))
        case 500..<600: self = .unclear(Self.said(status, tree))
        default: self = .refused(Self.said(status, tree))
        }
    }

    /// What the server calls wrong, in its own words, and not too many of them.
    static func said(_ status: Int, _ tree: GeoTree?) -> String {
        let words = (tree?.things("error") ?? []).compactMap { $0["description"]?.said }
        return words.isEmpty
            ? "\(status)" : "\(status): " + String(words.joined(separator: " ").prefix(500))
    }
}

/// How far another server has come with a report.
public struct PeerStatus: Equatable, Sendable {
    public let id: String
    public let isClosed: Bool
    public let notes: String?
    public let agency: String?
    public let updated: Moment?

    /// What came of asking.
    public enum Reading: Equatable, Sendable {
        case known(PeerStatus)
        /// The server knows no such report.
        case absent
        /// The server does not say; to be asked again.
        case silent(String)
    }

    static func read(_ reply: GeoReply, of id: String) -> Reading {
        switch reply {
        case .unreachable(let said), .lost(let said): return .silent(said)
        case .answered(404, _), .answered(410, _): return .absent
        case .answered(let status, let bytes):
            let tree = GeoTree(bytes)
            guard (200..<300).contains(status) else {
                return .silent(PeerAnswer.said(status, tree))
            }
            let requests = tree?.things("request") ?? []
            guard
                let found = requests.first(where: { $0["service_request_id"]?.said == id }),
                let status = found["status"]?.said?.lowercased(),
                let known = GeoRequest.Status(rawValue: status)
            else { return .silent("\(status), and no status of the report") }
            return .known(
                PeerStatus(
                    id: id, isClosed: known == .closed,
                    notes: found["status_notes"]?.said.map { String($0.prefix(1_000)) },
                    agency: found["agency_responsible"]?.said.map { String($0.prefix(200)) },
                    updated: found["updated_datetime"]?.said.flatMap(GeoMoment.init)?.moment))
        }
    }
}
