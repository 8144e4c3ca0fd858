// SPDX-License-Identifier: EUPL-1.2

public typealias PartyListID = ID<PartyList>

/// A fixed list of those who are heard together, and when they must be.
public struct PartyList: Equatable, Sendable, Codable {
    public var id: PartyListID
    public var name: String
    public var parties: [OrganizationID]
    /// What nobody may send in hearing without them.
    public var mustBeHeardOn: [HearingSubject]
    /// How many calendar days they need to meet and answer; nil where nobody has said.
    public var leastDays: Int?
    public var source: String?

    public init(
        id: PartyListID, name: String, parties: [OrganizationID],
        mustBeHeardOn: [HearingSubject] = [], leastDays: Int? = nil, source: String? = nil
    ) {
        self.id = id
        self.name = name
        self.parties = parties
        self.mustBeHeardOn = mustBeHeardOn
        self.leastDays = leastDays
        self.source = source
    }
}
