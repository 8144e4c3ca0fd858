// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about findings.
///
/// `seen` is the version that the form showed; nil when nobody looked.
public enum FindingCommand: Equatable, Sendable {
    /// A category, new or as it now is.
    case stateCategory(FindingCategory)
    /// A rule of who owes the answer, new or as it now is.
    case stateRule(RoutingRule)
    case report(FindingDraft)
    /// Lets everybody see it, with these of its photos.
    case show(FindingID, photos: [FileID], seen: Int?)
    case hide(FindingID, reason: NoteID, seen: Int?)
    /// Corrects what it says; a unit that a rule chose follows along.
    case correct(FindingID, FindingContent, seen: Int?)
    case assess(FindingID, seen: Int?)
    /// Not ours: another owes the answer. The clock does not start again.
    case passOn(FindingID, to: OrganizationID, reason: NoteID, seen: Int?)
    case plan(FindingID, on: Day, seen: Int?)
    case begin(FindingID, seen: Int?)
    /// With the day it was mended, and a photo that proves it where there is one.
    case mend(FindingID, on: Day, proof: FindingPhoto?, seen: Int?)
    case leave(FindingID, reason: NoteID, seen: Int?)
    case merge(FindingID, into: FindingID)
    case reopen(FindingID, reason: NoteID, seen: Int?)
    case estimate(FindingID, Kroner?, payer: OrganizationID?, seen: Int?)
    case fund(FindingID, by: OrganizationID?, seen: Int?)
    /// The money has been looked for and is not there.
    case unfund(FindingID, seen: Int?)
    case addPhoto(FindingID, FindingPhoto)
    /// Somebody came by again; it changes no state.
    case seeAgain(FindingID, FindingLook)
    case showPhoto(FindingID, FileID, isPublic: Bool)
    /// The same photo with something blacked out; the one before is gone from the finding.
    case replacePhoto(FindingID, FileID, by: FindingPhoto)
    case link(FindingID, to: FindingCarrier)
    /// It was the wrong one.
    case unlink(FindingID, from: FindingCarrier)
    /// Puts it to a forum or an organization as a matter, in the same step.
    case raise(FindingID, MatterDraft)
    /// About the other systems that findings are sent to.
    case peer(PeerCommand)

    /// The finding that the command is about; nil for categories, rules and peers.
    public var finding: FindingID? {
        switch self {
        case .stateCategory, .stateRule: nil
        case .report(let draft): draft.id
        case .show(let id, _, _), .hide(let id, _, _), .correct(let id, _, _),
            .assess(let id, _), .passOn(let id, _, _, _), .plan(let id, _, _), .begin(let id, _),
            .mend(let id, _, _, _), .leave(let id, _, _), .merge(let id, _),
            .reopen(let id, _, _), .estimate(let id, _, _, _), .fund(let id, _, _),
            .unfund(let id, _), .addPhoto(let id, _), .seeAgain(let id, _),
            .showPhoto(let id, _, _),
            .replacePhoto(let id, _, _), .link(let id, _), .unlink(let id, _),
            .raise(let id, _):
            id
        case .peer(let command): command.finding
        }
    }
}
