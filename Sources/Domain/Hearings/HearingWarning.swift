// SPDX-License-Identifier: EUPL-1.2

/// What speaks against a deadline, or against the choice of those who are asked.
///
/// Source: letter to the ministry of 3 March 2011 — “den korte frist har
/// umuliggjort et samarbejde med de almene boligorganisationer”.
public enum HearingWarning: Hashable, Sendable, Codable {
    /// Somebody who must be heard is not asked.
    case leavesOut(organization: OrganizationID, list: PartyListID)
    /// Those on the list need more days than there are.
    case tooShort(list: PartyListID, needs: Int, has: Int)
    /// The forum has no meeting in time, though one can still be called.
    case noMeeting(forum: ForumID)
    /// The first day on which the forum could meet by its charter is too late.
    case meetingImpossible(forum: ForumID, earliest: Day)
}
