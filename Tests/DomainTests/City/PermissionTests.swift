// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct PermissionTests {
    private let everybody = [Viewer.stranger] + Viewer.cast

    /// The case, with a holder of the owner's post and an offer to the committee.
    private static let city = City(
        Cast.setting + Cast.hoerdumsgade + [
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "m1",
                        person: .planner,
                        post: .urbanSpaces,
                        from: Cast.opening
                    )
                )
            ),
            .initiative(.offerHandover(.urbanSpace, to: .committeeChair, reason: nil)),
            .account(.issueToken(PermissionTable.token)),
        ]
    )

    @Test(arguments: PermissionTable.rows)
    func `each command may be given by these and no others`(row: PermissionTable.Row) {
        let allowed = everybody.filter { viewer in
            (try? Self.city.permit(row.command, to: viewer)) != nil
        }
        #expect(allowed == everybody.filter(row.allowed.contains))
    }

    private func refusal(_ command: CityCommand, to viewer: Viewer) -> Forbidden? {
        do {
            try Self.city.permit(command, to: viewer)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a refusal says who can`() {
        let publish = CityCommand.initiative(.publish(.urbanSpace))
        let tmf = Forbidden.needsOrganization(.tmf, name: "Teknik- og Miljøforvaltningen")
        #expect(refusal(publish, to: .stranger) == .signIn)
        #expect(refusal(publish, to: .sofOfficer) == tmf)
        #expect(refusal(publish, to: .participant) == tmf)
        #expect(refusal(publish, to: .auditor) == .auditorsWriteNothing)
        let alias = CityCommand.area(.addAlias(.square, alias: "Pladsen"))
        #expect(refusal(alias, to: .tmfOfficer) == .needs(.coordinator))
        #expect(refusal(alias, to: .auditor) == .auditorsWriteNothing)
        #expect(refusal(.account(.open(.planner)), to: .coordinator) == .needs(.administrator))
    }

    @Test func `what belongs to nobody known is left to coordinators`() {
        let commands: [CityCommand] = [
            .initiative(.publish("ukendt")), .initiative(.acceptHandover(.bridge)),
            .activity(.drop("ukendt", reason: nil)), .activity(.unlink("ukendt")),
            .organization(.endMembership("ukendt", lastDay: Cast.opening)),
            .initiative(.create(InitiativeDraft(id: "ny", name: "Ny"))),
        ]
        for command in commands {
            #expect(refusal(command, to: .tmfOfficer) == .needs(.coordinator))
            #expect(refusal(command, to: .coordinator) == nil)
        }
    }

    @Test func `two roles allow what either allows`() {
        let both = Viewer(
            person: .planner,
            roles: [RoleGrant(.auditor), RoleGrant(.caseOfficer, for: .tmf)]
        )
        #expect(refusal(.initiative(.publish(.urbanSpace)), to: both) == nil)
        #expect(refusal(.initiative(.publish(.bridge)), to: both) == .auditorsWriteNothing)
    }
}
