// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Paths {
    static let allConformity = "/fora/regler"

    static func conformity(_ id: ForumID) -> String { "/fora/\(id)/regler" }
    static func wheel(_ id: ForumID) -> String { "/fora/\(id)/aarshjul" }
    static func meetings(_ id: ForumID) -> String { "/fora/\(id)/moeder" }
    static func newMeeting(_ id: ForumID) -> String { "/fora/\(id)/moeder/nyt" }
    static func meeting(_ id: MeetingID) -> String { "/moeder/\(id)" }
    static func meetingMove(_ id: MeetingID) -> String { "/moeder/\(id)/flytning" }
    static func meetingCall(_ id: MeetingID) -> String { "/moeder/\(id)/indkaldelse" }
    static func meetingGuests(_ id: MeetingID) -> String { "/moeder/\(id)/gaester" }
    static func meetingRecord(_ id: MeetingID) -> String { "/moeder/\(id)/fremmoede" }
    static func meetingCancel(_ id: MeetingID) -> String { "/moeder/\(id)/aflysning" }
}
