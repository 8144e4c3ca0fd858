// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What an activity waits for, within its initiative and across the city.
enum PrerequisiteRoutes {
    static let all: [Route] = [
        Route(.get, "/aktiviteter/:aktivitet/forudsaetninger", audience: .staff) { call in
            .page(
                PrerequisitePage(
                    activity: try call.plannableActivity(), call: call, sought: call.query["q"]))
        },
        Route(.post, "/aktiviteter/:aktivitet/forudsaetninger", audience: .staff) { call in
            try await link(call)
        },
        Route(
            .post, "/aktiviteter/:aktivitet/forudsaetninger/:forudsaetning/slet", audience: .staff
        ) { call in
            try await unlink(call)
        },
    ]

    private static func link(_ call: Call) async throws -> Answer {
        let activity = try call.plannableActivity()
        return try await call.saving(
            else: { errors in
                PrerequisitePage(
                    activity: activity, call: call, sought: call.form["q"], errors: errors)
            },
            then: { call.saved($0, .prerequisite, on: activity.id) }
        ) { form in
            let lag = Lag(
                days: form.number("lag") ?? 0,
                unit: call.form["unit"].flatMap(Lag.Unit.init) ?? .working)
            // An activity that the reader may not know of is not there to be chosen.
            let other = call.form["from"].flatMap { call.reading.activity(ActivityID($0)) }
            if other == nil { form.refuse(.prerequisiteMissing, field: "from") }
            let prerequisite = Prerequisite(
                id: call.newID(), from: other?.id ?? "", to: activity.id,
                kind: call.form["kind"].flatMap(PrerequisiteKind.init) ?? .finishToStart, lag: lag)
            return [.activity(.link(prerequisite))]
        }
    }

    private static func unlink(_ call: Call) async throws -> Answer {
        let activity = try call.plannableActivity()
        let id: PrerequisiteID = call.id("forudsaetning")
        guard call.city.activities.prerequisites[id]?.to == activity.id else { throw NotFound() }
        let receipt = try await call.submit(.activity(.unlink(id)))
        return call.saved(receipt, .prerequisite, on: activity.id)
    }
}

extension Phrase {
    static let prerequisiteMissing = Phrase(
        da: "Vælg den aktivitet, der skal ventes på. Søg, hvis den ikke står på listen.",
        en: "Choose the activity to wait for. Search when it is not in the list.")
}
