// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Viewer {
    /// Everybody who can sign in; beside them there is `stranger`.
    public static let cast: [Viewer] = [
        participant, tmfOfficer, renewalOfficer, sofOfficer, secretary, coordinator,
        administrator, auditor,
    ]

    /// A neighbor, for the association of the square.
    public static let participant = Viewer(
        person: .neighbor,
        roles: [RoleGrant(.participant, for: .neighbors)]
    )
    public static let tmfOfficer = Viewer(
        person: .planner,
        roles: [RoleGrant(.caseOfficer, for: .tmf)]
    )
    /// A case officer of the unit inside TMF only.
    public static let renewalOfficer = Viewer(
        person: .renewer,
        roles: [RoleGrant(.caseOfficer, for: .renewal)]
    )
    public static let sofOfficer = Viewer(
        person: .socialWorker,
        roles: [RoleGrant(.caseOfficer, for: .sof)]
    )
    /// Of the local committee.
    public static let secretary = Viewer(
        person: .secretary,
        roles: [RoleGrant(.secretary, for: .committee)]
    )
    public static let coordinator = Viewer(person: .coordinator, roles: [RoleGrant(.coordinator)])
    public static let administrator = Viewer(
        person: .administrator,
        roles: [RoleGrant(.administrator)]
    )
    public static let auditor = Viewer(person: .auditor, roles: [RoleGrant(.auditor)])
}
