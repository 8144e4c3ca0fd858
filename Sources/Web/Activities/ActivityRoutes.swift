// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The page of an activity, and all that people do with it.
enum ActivityRoutes {
    static let all: [Route] =
        [
            Route(.get, "/aktiviteter/:aktivitet", audience: .everyone) { call in
                .page(ActivityShow(activity: try call.activity(), call: call))
            }
        ] + ReportRoutes.all + PromiseRoutes.all + PlanRoutes.all + PinRoutes.all
        + PrerequisiteRoutes.all + DropRoutes.all
}
