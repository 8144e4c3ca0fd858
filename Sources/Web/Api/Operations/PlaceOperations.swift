// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Areas, and the organizations and posts that answer for them.
enum PlaceOperations {
    static let all: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/areas", audience: .everyone) { call in
                try call.page(of: call.city.areas.areas.keys) { call.reading.areaResource($0) }
            },
            "listAreas", topic: "Areas", "Every area with who is responsible.",
            query: .paging, answers: Page<AreaResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/areas/:area", audience: .everyone) { call in
                try call.show(call.reading.areaResource(call.id("area")))
            },
            "getArea", topic: "Areas", "One area with who is responsible.",
            answers: .object(AreaResource.shape)),
        ApiOperation(
            reading: Route(.get, "/api/v1/organizations", audience: .everyone) { call in
                try call.page(of: call.city.organizations.organizations.keys) {
                    call.reading.organizationResource($0)
                }
            },
            "listOrganizations", topic: "Organizations", "Every organization, also former ones.",
            query: .paging, answers: Page<OrganizationResource>.schema),
        ApiOperation(
            reading: Route(
                .get, "/api/v1/organizations/:organization", audience: .everyone
            ) { call in
                try call.show(call.reading.organizationResource(call.id("organization")))
            },
            "getOrganization", topic: "Organizations", "One organization with its posts.",
            answers: .object(OrganizationResource.shape)),
        ApiOperation(
            reading: Route(.get, "/api/v1/posts", audience: .everyone) { call in
                try call.page(of: call.city.organizations.posts.keys) {
                    call.reading.postResource($0)
                }
            },
            "listPosts", topic: "Organizations", "Every post with who holds it.",
            query: .paging, answers: Page<PostResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/posts/:post", audience: .everyone) { call in
                try call.show(call.reading.postResource(call.id("post")))
            },
            "getPost", topic: "Organizations", "One post with who holds it.",
            answers: .object(PostResource.shape)),
    ]
}

extension Reading {
    fileprivate func areaResource(_ id: AreaID) -> AreaResource? {
        city.areas[id].map { AreaResource($0, self) }
    }

    fileprivate func organizationResource(_ id: OrganizationID) -> OrganizationResource? {
        city.organizations[id].map { OrganizationResource($0, self) }
    }

    fileprivate func postResource(_ id: PostID) -> PostResource? {
        city.organizations[id].map { PostResource($0, self) }
    }
}
