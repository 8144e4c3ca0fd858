// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The page of an activity, and all that people do with it.
enum ActivityRoutes {
    static let all: [Route] =
        [
            Route(.get, "/aktiviteter/:aktivitet", audience: .everyone) { call in
                let activity = try call.activity()
                return .page(
                    ActivityShow(
                        activity: activity, past: try await call.past(of: activity), call: call))
            }
        ] + ReportRoutes.all + PromiseRoutes.all + PlanRoutes.all + PinRoutes.all
        + PrerequisiteRoutes.all + DropRoutes.all
}
