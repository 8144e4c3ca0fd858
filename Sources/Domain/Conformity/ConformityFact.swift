// SPDX-License-Identifier: EUPL-1.2

/// Something that a finding rests on: what happened, or did not, and when.
public enum ConformityFact: Equatable, Sendable {
    case meetings([Day], required: Int, in: Period)
    /// The charter covers only a part of the span.
    case share(required: Int, whole: Int, in: Period)
    case planned(Day)
    case unrecorded(Day)
    case extra(Day)
    /// One more than the charter provides; it names these months for extra ones.
    case beyond(Day, months: [Int])
    case invited(String, in: Period, sent: Day, to: Day)
    case notInvited(String, in: Period, isOver: Bool)
    case seated(Int, of: Int)
    case vacant(String, since: Day?)
    case noVacancy
    case substitutes(Int)
    case application(String, since: Day)
    case termOver(String, on: Day)
    case termEnds(String, on: Day)
    case noElection
    case electionMissed(Day)
    case electionDue(Day)
    case noOfficer(OfficerRole, since: Day)
    case officer(OfficerRole, since: Day, until: Day?)
    case officerOver(OfficerRole, on: Day)
    case outsider(String, at: Day)
    case lasted(Int, at: Day)
    case quorum(QuorumVerdict, at: Day)
    case noticeLate(sent: Day, due: Day, meeting: Day)
    case noNotice(due: Day, meeting: Day)
    case noticeDue(Day, meeting: Day)
    case decisions(Int)
    case votes(Int)
    case minutesLate(sent: Day?, due: Day, meeting: Day)
    case minutesDue(Day, meeting: Day)
    case minutesUnapproved(meeting: Day, next: Day)
    case unapproved(version: Int, effective: Day, by: String)
    case support(rounds: Int, answers: Int)

    /// Whether it is something that went wrong.
    var isFailure: Bool {
        switch self {
        case .outsider, .noticeLate, .noNotice, .minutesLate, .minutesUnapproved: true
        case .quorum(let verdict, _): verdict.isMet == false
        default: false
        }
    }
}
