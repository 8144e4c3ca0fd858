// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// The classes of OParl that the city has objects of; the raw value is part of
/// their addresses.
///
/// Source: OParl 1.1, oparl.org.
enum OParlClass: String, CaseIterable, Sendable {
    case body
    case organization
    case person
    case membership
    case meeting
    case agendaItem = "agenda-item"
    case paper
    case consultation
    case file
    case location
    case legislativeTerm = "legislative-term"

    /// `AgendaItem`.
    var name: String {
        rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}

/// One object as the standard wants it, before it has an address.
struct OParlObject: Sendable {
    let kind: OParlClass
    let id: String
    let span: OParlSpan
    var isDeleted = false
    var fields: [String: JSON] = [:]
}

/// When something was first recorded, and when last changed.
struct OParlSpan: Equatable, Sendable {
    let created: Moment
    let modified: Moment

    /// Of a thing that is made of several.
    func union(_ other: OParlSpan) -> OParlSpan {
        OParlSpan(
            created: min(created, other.created), modified: max(modified, other.modified))
    }

    static let unknown = OParlSpan(
        created: Moment(milliseconds: 0), modified: Moment(milliseconds: 0))
}

extension Moment {
    /// `2022-06-01T15:30:00Z`; seconds, as other systems compare them.
    var rfc3339: String {
        Date(timeIntervalSince1970: Double(milliseconds / 1_000)).formatted(.iso8601)
    }

    /// Reads what `rfc3339` writes, with any time zone.
    init?(rfc3339 text: String) {
        // A plus sign in an address means a blank to many programs.
        guard let date = try? Date(text.replacing(" ", with: "+"), strategy: .iso8601) else {
            return nil
        }
        self.init(milliseconds: Int64(date.timeIntervalSince1970 * 1_000))
    }
}

extension JSON {
    /// An object of the members that say something.
    static func stated(_ members: [String: JSON?]) -> [String: JSON] {
        members.compactMapValues { $0 }.filter { $0.value != .array([]) }
    }

    static func text(_ text: String?) -> JSON? { text.map { .string($0) } }
    static func day(_ day: Day?) -> JSON? { day.map { .string($0.description) } }
}
