// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct HandoverTests {
    private let given = Given(.hoerdumsgade)
    private let offer = InitiativeCommand.offerHandover(
        .urbanSpace,
        to: .areaCoordinator,
        reason: "n1"
    )

    @Test func `an offered initiative stays with its owner until the other accepts`() throws {
        given.when(offer).then(
            .handoverOffered(
                HandoverOffered(
                    initiative: .urbanSpace,
                    from: .urbanSpaces,
                    to: .areaCoordinator,
                    reason: "n1"
                )
            )
        )
        let offered = try given.having(offer)
        let waiting = offered.city.initiatives[InitiativeID.urbanSpace]
        #expect(waiting?.owner == .urbanSpaces)
        #expect(
            waiting?.handover
                == HandoverOffer(to: .areaCoordinator, offeredOn: Cast.opening, reason: "n1")
        )
        let later = offered.on(day("2021-02-01"))
        later.when(.acceptHandover(.urbanSpace)).then(
            .handedOver(
                InitiativeHandedOver(
                    initiative: .urbanSpace,
                    from: .urbanSpaces,
                    to: .areaCoordinator
                )
            )
        )
        let after = try later.having(.acceptHandover(.urbanSpace))
            .city.initiatives[InitiativeID.urbanSpace]
        #expect(after?.owner == .areaCoordinator)
        #expect(after?.ownerSince == day("2021-02-01"))
        #expect(after?.handover == nil)
    }

    @Test func `the other may decline, with a reason`() throws {
        let offered = try given.having(offer)
        offered.when(.declineHandover(.urbanSpace, reason: "n2")).then(
            .handoverDeclined(
                HandoverDeclined(initiative: .urbanSpace, by: .areaCoordinator, reason: "n2")
            )
        )
        let after = try offered.having(.declineHandover(.urbanSpace, reason: nil))
            .city.initiatives[InitiativeID.urbanSpace]
        #expect(after?.owner == .urbanSpaces)
        #expect(after?.handover == nil)
    }

    @Test func `it is offered to one other post at a time`() throws {
        given.when(.offerHandover(.urbanSpace, to: .urbanSpaces, reason: nil))
            .thenRefused(
                .alreadyOwner(.urbanSpaces, title: City.cast.organizations.title(of: .urbanSpaces)))
        given.when(.offerHandover(.urbanSpace, to: "ukendt", reason: nil))
            .thenRefused(.unknownPost("ukendt"))
        try given.having(offer)
            .when(.offerHandover(.urbanSpace, to: .socialWork, reason: nil))
            .thenRefused(
                .handoverPending(
                    to: .areaCoordinator, title: City.cast.organizations.title(of: .areaCoordinator)
                ))
    }

    @Test func `without an offer there is nothing to answer`() {
        given.when(.acceptHandover(.urbanSpace)).thenRefused(.noHandover)
        given.when(.declineHandover(.urbanSpace, reason: nil)).thenRefused(.noHandover)
    }

    @Test func `a post that is gone neither gets nor takes an initiative`() throws {
        let gone = OrganizationCommand.abolishPost(.areaCoordinator, lastDay: day("2021-01-03"))
        try given.having(gone).when(offer)
            .thenRefused(
                .postEnded(
                    .areaCoordinator, title: City.cast.organizations.title(of: .areaCoordinator),
                    on: day("2021-01-03")))
        try given.having(offer).having(gone).when(.acceptHandover(.urbanSpace))
            .thenRefused(
                .postEnded(
                    .areaCoordinator, title: City.cast.organizations.title(of: .areaCoordinator),
                    on: day("2021-01-03")))
    }
}
