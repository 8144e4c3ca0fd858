// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import Foundation

/// Addresses that whoever has them may use, signed with the city's secret.
///
/// a letter's link is good for one seat, one person and one plan of the
/// meeting, and for nothing else.
public struct PostLinks: Sendable {
    private let key: SigningKey

    public init(secret: [UInt8]) {
        key = SigningKey(secret)
    }

    /// What a reply link says.
    public struct Reply: Equatable, Sendable {
        public let meeting: MeetingID
        public let seat: Seat
        public let person: PersonID
        public let sequence: Int

        public init(meeting: MeetingID, seat: Seat, person: PersonID, sequence: Int) {
            self.meeting = meeting
            self.seat = seat
            self.person = person
            self.sequence = sequence
        }
    }

    /// Whose calendar a feed is, and what is in it.
    public struct Feed: Equatable, Sendable {
        public enum Scope: Equatable, Sendable {
            /// One's own meetings and deadlines.
            case own
            case forum(ForumID)
            case area(AreaID)
            case city
        }

        public let person: PersonID
        public let generation: Int
        public let scope: Scope

        public init(person: PersonID, generation: Int, scope: Scope) {
            self.person = person
            self.generation = generation
            self.scope = scope
        }
    }

    public func token(_ reply: Reply) -> String {
        let seat = reply.seat
        return signed(
            "reply",
            [
                reply.meeting.rawValue, seat.forum.rawValue, seat.group.rawValue, "\(seat.number)",
                reply.person.rawValue, "\(reply.sequence)",
            ])
    }

    public func reply(_ token: String) -> Reply? {
        guard let parts = parts(of: token, "reply", count: 6), let number = Int(parts[3]),
            let sequence = Int(parts[5])
        else { return nil }
        return Reply(
            meeting: MeetingID(parts[0]),
            seat: Seat(
                forum: ForumID(parts[1]), group: SeatGroupID(parts[2]), number: number),
            person: PersonID(parts[4]), sequence: sequence)
    }

    public func token(_ feed: Feed) -> String {
        let scope =
            switch feed.scope {
            case .own: ["own", ""]
            case .forum(let id): ["forum", id.rawValue]
            case .area(let id): ["area", id.rawValue]
            case .city: ["city", ""]
            }
        return signed("feed", [feed.person.rawValue, "\(feed.generation)"] + scope)
    }

    public func feed(_ token: String) -> Feed? {
        guard let parts = parts(of: token, "feed", count: 4), let generation = Int(parts[1])
        else { return nil }
        let scope: Feed.Scope
        switch parts[2] {
        case "own": scope = .own
        case "forum": scope = .forum(ForumID(parts[3]))
        case "area": scope = .area(AreaID(parts[3]))
        default: scope = .city
        }
        return Feed(person: PersonID(parts[0]), generation: generation, scope: scope)
    }

    /// What a link to an organization's form of a round says.
    ///
    /// the city knows which number of link is good, if any.
    public struct Report: Equatable, Sendable {
        public let round: RoundID
        public let organization: OrganizationID
        public let number: Int

        public init(round: RoundID, organization: OrganizationID, number: Int) {
            self.round = round
            self.organization = organization
            self.number = number
        }
    }

    public func token(_ report: Report) -> String {
        signed(
            "report", [report.round.rawValue, report.organization.rawValue, "\(report.number)"])
    }

    public func report(_ token: String) -> Report? {
        guard let parts = parts(of: token, "report", count: 3), let number = Int(parts[2])
        else { return nil }
        return Report(
            round: RoundID(parts[0]), organization: OrganizationID(parts[1]), number: number)
    }

    /// What the link to a survey says.
    ///
    /// the city knows which number of link is good.
    public struct Survey: Equatable, Sendable {
        public let survey: SurveyID
        public let number: Int

        public init(survey: SurveyID, number: Int) {
            self.survey = survey
            self.number = number
        }
    }

    public func token(_ survey: Survey) -> String {
        signed("survey", [survey.survey.rawValue, "\(survey.number)"])
    }

    public func survey(_ token: String) -> Survey? {
        guard let parts = parts(of: token, "survey", count: 2), let number = Int(parts[1])
        else { return nil }
        return Survey(survey: SurveyID(parts[0]), number: number)
    }

    /// Lets whoever told of a finding follow it.
    ///
    /// the link is good for that finding's page and for nothing else.
    public func findingToken(of id: FindingID) -> String { signed("finding", [id.rawValue]) }

    public func finding(_ token: String) -> FindingID? {
        parts(of: token, "finding", count: 1).map { FindingID($0[0]) }
    }

    /// Lets whoever asked to see papers follow the request.
    ///
    /// the link is good for that request's page and for nothing else.
    public func accessToken(of id: AccessRequestID) -> String { signed("access", [id.rawValue]) }

    public func access(_ token: String) -> AccessRequestID? {
        parts(of: token, "access", count: 1).map { AccessRequestID($0[0]) }
    }

    /// Ends a person's digests.
    public func unsubscribeToken(of person: PersonID) -> String {
        signed("digest", [person.rawValue])
    }

    public func unsubscriber(_ token: String) -> PersonID? {
        parts(of: token, "digest", count: 1).map { PersonID($0[0]) }
    }

    /// The same for the same address and what it follows, and tells neither.
    func followerID(email: String, _ scope: Follower.Scope) -> FollowerID {
        let what =
            switch scope {
            case .forum(let id): "forum/\(id)"
            case .area(let id): "area/\(id)"
            case .city: "city"
            }
        let code = key.signature(of: "follower.\(what).\(email.lowercased())".utf8)
        return FollowerID(PostLinks.text(of: code))
    }

    /// Lets the owner of an address say yes to following.
    public func followToken(of id: FollowerID) -> String { signed("follow", [id.rawValue]) }

    public func newFollower(_ token: String) -> FollowerID? {
        parts(of: token, "follow", count: 1).map { FollowerID($0[0]) }
    }

    /// Ends a follower's letters.
    public func unfollowToken(of id: FollowerID) -> String { signed("unfollow", [id.rawValue]) }

    public func unfollower(_ token: String) -> FollowerID? {
        parts(of: token, "unfollow", count: 1).map { FollowerID($0[0]) }
    }

    private func signed(_ use: String, _ parts: [String]) -> String {
        let text = parts.joined(separator: ".")
        return text + "." + PostLinks.text(of: key.signature(of: "\(use).\(text)".utf8))
    }

    private func parts(of token: String, _ use: String, count: Int) -> [String]? {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == count + 1 else { return nil }
        let expected = signed(use, Array(parts.dropLast()))
        return Array(expected.utf8).isSame(as: Array(token.utf8)) ? Array(parts.dropLast()) : nil
    }

    private static func text(of signature: [UInt8]) -> String {
        Data(signature.prefix(16)).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
