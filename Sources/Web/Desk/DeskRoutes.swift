// SPDX-License-Identifier: EUPL-1.2

/// The page that those who have signed in begin at.
enum DeskRoutes {
    static let all: [Route] = [
        Route(.get, "/mit-bord", audience: .signedIn) { call in
            .page(DeskShow(call: call, desk: Desk(call.reading)))
        }
    ]
}
