// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import HashTreeCollections

/// Forums with their charters and seats.
enum ForumOperations {
    static let all: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/forums", audience: .everyone) { call in
                try call.page(of: call.city.forums.forums.keys) { call.reading.forumResource($0) }
            },
            "listForums", topic: "Forums", "Every forum with its charter and seats.",
            query: .paging, answers: Page<ForumResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/forums/:forum", audience: .everyone) { call in
                try call.show(call.reading.forumResource(call.id("forum")))
            },
            "getForum", topic: "Forums", "One forum with its charter and seats.",
            answers: .object(ForumResource.shape)),
    ]
}

extension Reading {
    fileprivate func forumResource(_ id: ForumID) -> ForumResource? {
        city.forums[id].map { ForumResource($0, self) }
    }
}
