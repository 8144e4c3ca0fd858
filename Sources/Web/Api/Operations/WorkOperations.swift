// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Programmes, initiatives, activities and prerequisites, to be read.
enum WorkOperations {
    static let all: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/programmes", audience: .everyone) { call in
                try call.page(of: call.city.initiatives.programmes.keys) {
                    call.reading.programmeResource($0)
                }
            },
            "listProgrammes", topic: "Programmes", "Every programme, also those that have ended.",
            query: .paging, answers: Page<ProgrammeResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/programmes/:programme", audience: .everyone) { call in
                try call.show(call.reading.programmeResource(call.id("programme")))
            },
            "getProgramme", topic: "Programmes", "One programme with its initiatives.",
            answers: .object(ProgrammeResource.shape)),
        ApiOperation(
            reading: Route(.get, "/api/v1/initiatives", audience: .everyone, initiatives),
            "listInitiatives", topic: "Initiatives", "The initiatives that the reader may see.",
            query: .paging + [.area, .programme], answers: Page<InitiativeResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/initiatives/:initiative", audience: .everyone) { call in
                try call.show(call.reading.initiativeResource(call.id("initiative")))
            },
            "getInitiative", topic: "Initiatives", "One initiative with what everybody says to it.",
            answers: .object(InitiativeResource.shape)),
        ApiOperation(
            reading: Route(.get, "/api/v1/activities", audience: .everyone, activities),
            "listActivities", topic: "Activities", "The activities that the reader may see.",
            query: .paging + [.initiative], answers: Page<ActivityResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/activities/:activity", audience: .everyone) { call in
                try call.show(call.reading.activityResource(call.id("activity")))
            },
            "getActivity", topic: "Activities", "One activity with its promise and forecast.",
            answers: .object(ActivityResource.shape)),
        ApiOperation(
            reading: Route(
                .get, "/api/v1/activities/:activity/outlook", audience: .everyone
            ) { call in
                let activity = call.reading.activity(call.id("activity"))
                return try call.show(activity.map { OutlookResource($0, call.reading) })
            },
            "getActivityOutlook", topic: "Activities",
            "Room to slip and the chance that the promise holds.",
            answers: .object(OutlookResource.shape)),
        ApiOperation(
            reading: Route(.get, "/api/v1/prerequisites", audience: .everyone) { call in
                try call.page(of: call.city.activities.prerequisites.keys) {
                    call.reading.prerequisite($0).map(PrerequisiteResource.init)
                }
            },
            "listPrerequisites", topic: "Prerequisites", "What waits for what.",
            query: .paging, answers: Page<PrerequisiteResource>.schema),
        ApiOperation(
            reading: Route(
                .get, "/api/v1/prerequisites/:prerequisite", audience: .everyone
            ) { call in
                let link = call.reading.prerequisite(call.id("prerequisite"))
                return try call.show(link.map(PrerequisiteResource.init))
            },
            "getPrerequisite", topic: "Prerequisites", "One activity that waits for another.",
            answers: .object(PrerequisiteResource.shape)),
    ]

    private static func initiatives(_ call: Call) throws -> Answer {
        let all = call.city.initiatives
        let programme = call.query["programme"].map { ProgrammeID($0) }
        let areas = call.query["area"].map { call.city.areas.within(AreaID($0)) }
        let chosen = all.initiatives.values.filter { initiative in
            (programme.map { initiative.programme == $0 } ?? true)
                && (areas.map { !$0.isDisjoint(with: initiative.areas) } ?? true)
        }
        return try call.page(of: chosen.map(\.id)) { call.reading.initiativeResource($0) }
    }

    private static func activities(_ call: Call) throws -> Answer {
        let all = call.city.activities
        let chosen =
            call.query["initiative"].map { all.activities(of: InitiativeID($0)).map(\.id) }
            ?? Array(all.activities.keys)
        return try call.page(of: chosen) { call.reading.activityResource($0) }
    }
}

extension ApiOperation.Parameter {
    fileprivate static let area = Self(
        name: "area", schema: .id, meaning: "Only what is for this area or one inside it.")
    fileprivate static let programme = Self(
        name: "programme", schema: .id, meaning: "Only what belongs to this programme.")
    fileprivate static let initiative = Self(
        name: "initiative", schema: .id, meaning: "Only what is part of this initiative.")
}

extension Reading {
    fileprivate func programmeResource(_ id: ProgrammeID) -> ProgrammeResource? {
        city.initiatives[id].map { ProgrammeResource($0, self) }
    }

    func initiativeResource(_ id: InitiativeID) -> InitiativeResource? {
        initiative(id).map { InitiativeResource($0, self) }
    }

    func activityResource(_ id: ActivityID) -> ActivityResource? {
        activity(id).map { ActivityResource($0, self) }
    }
}
