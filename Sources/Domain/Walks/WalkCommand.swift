// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about safety walks.
///
/// `seen` is the version that the form showed; nil when nobody looked.
public enum WalkCommand: Equatable, Sendable {
    case plan(WalkID, WalkContent)
    case change(WalkID, WalkContent, seen: Int?)
    /// Tells all who are to come, with an entry for their calendars.
    case invite(WalkID, seen: Int?)
    /// Writes down how it went, or corrects that.
    case record(WalkID, WalkRecord, seen: Int?)
    case file(WalkID, isPublished: Bool, seen: Int?)
    case cancel(WalkID, reason: NoteID, seen: Int?)

    /// The walk that the command is about.
    public var walk: WalkID {
        switch self {
        case .plan(let id, _), .change(let id, _, _), .invite(let id, _), .record(let id, _, _),
            .file(let id, _, _), .cancel(let id, _, _):
            id
        }
    }
}
