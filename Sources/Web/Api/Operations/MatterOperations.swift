// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Matters on their way through the forums, and what was decided.
enum MatterOperations {
    static let all: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/matters", audience: .everyone) { call in
                try call.page(of: call.city.matters.matters.keys) { id in
                    call.reading.admitted(id).map { MatterResource($0, call.reading) }
                }
            },
            "listMatters", topic: "Matters", "Every matter that the reader may see.",
            query: .paging, answers: Page<MatterResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/matters/:matter", audience: .everyone) { call in
                let matter = call.reading.admitted(call.id("matter"))
                return try call.show(matter.map { MatterResource($0, call.reading) })
            },
            "getMatter", topic: "Matters", "One matter with the forums that treated it.",
            answers: .object(MatterResource.shape)),
        ApiOperation(
            reading: Route(.get, "/api/v1/decisions", audience: .everyone) { call in
                try call.page(inOrder: call.reading.decisions(of: call.chosenForum)) {
                    DecisionResource($0.item, $0.decision, of: $0.meeting, call.reading)
                }
            },
            "listDecisions", topic: "Matters", "What the forums decided, the latest first.",
            query: .paging + [
                ApiOperation.Parameter(
                    name: "forum", schema: .id, meaning: "Only decisions of this forum.")
            ], answers: Page<DecisionResource>.schema),
    ]
}

extension Call {
    fileprivate var chosenForum: ForumID? { query["forum"].map { ForumID($0) } }
}

extension Reading {
    /// What has come in and nobody has let in is no matter to others.
    fileprivate func admitted(_ id: MatterID) -> Matter? {
        matter(id).flatMap { $0.isAdmitted ? $0 : nil }
    }

    /// decisions as their pages show them, to each reader their own.
    fileprivate func decisions(
        of forum: ForumID?
    ) -> [(meeting: Meeting, item: AgendaItem, decision: ItemDecision)] {
        city.meetings.meetings.values
            .filter { forum == nil || $0.forums.contains(where: { $0 == forum }) }
            .sorted { ($0.day, $0.id) > ($1.day, $1.id) }
            .flatMap { meeting in
                meeting.agenda.admitted.compactMap { item in
                    item.decision.flatMap { decision in
                        city.seesDecision(on: item, of: meeting, viewer)
                            ? (meeting, item, decision) : nil
                    }
                }
            }
    }
}
