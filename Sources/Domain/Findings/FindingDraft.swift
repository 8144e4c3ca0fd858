// SPDX-License-Identifier: EUPL-1.2

/// A finding as it comes in.
public struct FindingDraft: Equatable, Sendable {
    /// May be given by the phone: `f-` and a UUID in lower case.
    public var id: FindingID
    public var content: FindingContent
    public var photos: [FindingPhoto]
    public var recording: FileID?
    /// Nil for the day that it comes in.
    public var foundOn: Day?
    public var foundAt: Moment?
    /// How far the phone's clock was behind ours when it sent; nil where unknown.
    ///
    /// Units: seconds.
    public var clockSkew: Int?
    public var by: FindingSource
    public var walk: WalkID?
    /// The phone's digest of what it sent; the same finding with the same digest
    /// is the same report, whatever ids its texts have got.
    public var digest: String?
    /// Whether everybody may see it at once; never of what needs moderation.
    public var isPublic: Bool
    public var source: String?
    public var isExample: Bool

    public init(
        id: FindingID, content: FindingContent, photos: [FindingPhoto] = [],
        recording: FileID? = nil, foundOn: Day? = nil, foundAt: Moment? = nil,
        clockSkew: Int? = nil, by: FindingSource, walk: WalkID? = nil, digest: String? = nil,
        isPublic: Bool = false, source: String? = nil, isExample: Bool = false
    ) {
        self.id = id
        self.content = content
        self.photos = photos
        self.recording = recording
        self.foundOn = foundOn
        self.foundAt = foundAt
        self.clockSkew = clockSkew
        self.by = by
        self.walk = walk
        self.digest = digest
        self.isPublic = isPublic
        self.source = source
        self.isExample = isExample
    }
}
