// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// R-010 for meetings: those who work for one of the forums that meet.
    func permit(_ command: MeetingCommand, to viewer: Viewer) throws(Forbidden) {
        let forums: [ForumID] =
            switch command {
            case .plan(let draft): draft.forums
            case .move(let id, _, _), .call(let id, _), .invite(let id, _, _),
                .hold(let id, _, _), .cancel(let id, _):
                meetings[id]?.forums ?? []
            }
        try require(viewer, worksFor: forums)
    }
}
