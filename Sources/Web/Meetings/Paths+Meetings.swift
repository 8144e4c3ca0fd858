// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Paths {
    static let allMeetings = "/moeder"

    static func newItem(_ id: MeetingID) -> String { "/moeder/\(id)/punkter/nyt" }
    static func item(_ id: AgendaItemID, of meeting: MeetingID) -> String {
        "/moeder/\(meeting)/punkter/\(id)"
    }
    /// Something about one item, such as its closing.
    static func item(_ id: AgendaItemID, of meeting: MeetingID, _ part: String) -> String {
        "\(item(id, of: meeting))/\(part)"
    }
    /// The item on the meeting's own page.
    static func anchor(_ id: AgendaItemID, of meeting: MeetingID) -> String {
        "/moeder/\(meeting)#punkt-\(id)"
    }
    static func agenda(_ id: MeetingID) -> String { "/moeder/\(id)/dagsorden" }
    static func agendaFreeze(_ id: MeetingID) -> String { "/moeder/\(id)/dagsorden/lukning" }
    static func agendaOrder(_ id: MeetingID) -> String { "/moeder/\(id)/dagsorden/raekkefoelge" }
    static func standingItems(_ id: MeetingID) -> String { "/moeder/\(id)/dagsorden/faste" }
    static func replies(_ id: MeetingID) -> String { "/moeder/\(id)/svar" }
    static func session(_ id: MeetingID) -> String { "/moeder/\(id)/gang" }
    /// Something that happens while the meeting goes on.
    static func session(_ id: MeetingID, _ part: String) -> String { "\(session(id))/\(part)" }
    static func votes(_ id: MeetingID) -> String { "/moeder/\(id)/afstemninger" }
    static func vote(_ vote: VoteID, of id: MeetingID, _ part: String) -> String {
        "\(votes(id))/\(vote)/\(part)"
    }
    static func minutes(_ id: MeetingID) -> String { "/moeder/\(id)/referat" }
    static func minutes(_ id: MeetingID, _ part: String) -> String { "\(minutes(id))/\(part)" }
    static func polls(_ id: ForumID) -> String { "/fora/\(id)/datoer" }
    static func newPoll(_ id: ForumID) -> String { "/fora/\(id)/datoer/nyt" }
    static func poll(_ id: DatePollID) -> String { "/datoer/\(id)" }
    static func poll(_ id: DatePollID, _ part: String) -> String { "\(poll(id))/\(part)" }
}
