// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Who waits for whom, and the reasons behind each pair.
enum WaitingRoutes {
    static let all: [Route] = [
        Route(.get, "/venter", audience: .everyone) { call in .page(WaitingShow(call: call)) },
        Route(.get, "/venter/:venter/:paa", audience: .everyone, pair),
    ]

    private static func pair(_ call: Call) throws -> Answer {
        let (waiter, awaited) = (
            call.id("venter") as OrganizationID, call.id("paa") as OrganizationID
        )
        guard call.city.organizations[waiter] != nil, call.city.organizations[awaited] != nil
        else { throw NotFound() }
        return .page(WaitPairShow(waiter: waiter, awaited: awaited, call: call))
    }
}

extension Reading {
    /// Who waits for whom, as far as the reader sees both ends of a wait.
    var waitMatrix: WaitMatrix {
        once("wait matrix") {
            let waits = outlook.waits().filter { wait in
                activity(wait.waitsFor) != nil && activity(wait.activity).map(isOpen) == true
            }
            return WaitMatrix(waits, in: city.activities, city.organizations)
        }
    }

    /// What is concluded no longer waits, whatever its plan says.
    private func isOpen(_ activity: Activity) -> Bool {
        city.initiatives[activity.initiative]?.concludedOn == nil
    }

    /// `en aktivitet`, `3 aktiviteter`.
    func activities(_ count: Int) -> String {
        count == 1
            ? say(da: "en aktivitet", en: "one activity")
            : say(da: "\(count) aktiviteter", en: "\(count) activities")
    }

    /// `Socialforvaltningen venter på Teknik- og Miljøforvaltningen`.
    func waitingTitle(_ waiter: OrganizationID, _ awaited: OrganizationID) -> String {
        say(
            da: "\(name(of: waiter)) venter på \(name(of: awaited))",
            en: "\(name(of: waiter)) waits for \(name(of: awaited))")
    }
}
