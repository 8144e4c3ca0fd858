// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Persons, as far as the reader may know of them.
enum PeopleOperations {
    static let all: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/people", audience: .everyone) { call in
                try call.page(of: call.city.organizations.people) {
                    call.reading.personResource($0)
                }
            },
            "listPeople", topic: "Organizations",
            "Those who hold or have held a post; staff see everybody who is registered.",
            query: .paging, answers: Page<PersonResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/people/:person", audience: .everyone) { call in
                try call.show(call.reading.personResource(call.id("person")))
            },
            "getPerson", topic: "Organizations", "One person with the posts held until the day.",
            answers: .object(PersonResource.shape)),
    ]
}

extension Reading {
    fileprivate func personResource(_ id: PersonID) -> PersonResource? {
        knows(id) ? PersonResource(id, self) : nil
    }
}
