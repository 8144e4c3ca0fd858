// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

struct AccountTests {
    private let given = Given()
    private let officer = RoleGrant(.caseOfficer, for: .tmf)

    @Test func `a registered person gets an account once`() throws {
        let registered = try given.having(.registerPerson("ny"))
        registered.when(.open("ny")).then(.opened(AccountOpened(person: "ny")))
        given.when(.open(.planner)).thenNothing()
        given.when(.open("ukendt")).thenRefused(.unknownPerson("ukendt"))
        try registered.having(.forgetPerson("ny"))
            .when(.open("ny")).thenRefused(.unknownPerson("ny"))
    }

    @Test func `a role is granted and withdrawn once`() throws {
        let secretary = RoleGrant(.secretary, for: .committee)
        given.when(.grant(secretary, to: .planner))
            .then(.roleGranted(AccountRole(person: .planner, grant: secretary)))
        given.when(.grant(officer, to: .planner)).thenNothing()
        given.when(.withdraw(officer, from: .planner))
            .then(.roleWithdrawn(AccountRole(person: .planner, grant: officer)))
        given.when(.withdraw(secretary, from: .planner)).thenNothing()
    }

    @Test(arguments: Role.allCases)
    func `roles for an organization need one, and one that is known`(role: Role) {
        let outcome = given.when(.grant(RoleGrant(role), to: .neighbor))
        if [.participant, .caseOfficer, .secretary].contains(role) {
            outcome.thenRefused(.organizationMissing(role))
        } else {
            outcome.then(.roleGranted(AccountRole(person: .neighbor, grant: RoleGrant(role))))
        }
        given.when(.grant(RoleGrant(role, for: "ukendt"), to: .neighbor))
            .thenRefused(.unknownOrganization("ukendt"))
    }

    @Test func `only an account can be changed`() {
        let commands: [AccountCommand] = [
            .grant(officer, to: "ukendt"), .withdraw(officer, from: "ukendt"),
            .signOutEverywhere("ukendt"), .close("ukendt"),
        ]
        for command in commands {
            given.when(command).thenRefused(.unknownAccount("ukendt"))
        }
    }

    @Test func `signing out everywhere ends what was signed before`() throws {
        given.when(.signOutEverywhere(.planner))
            .then(.signedOutEverywhere(AccountSignedOut(person: .planner)))
        #expect(
            try given.having(.signOutEverywhere(.planner)).city.accounts[.planner]?.epoch == 1
        )
    }

    @Test func `a closed account is a stranger, and opens again without roles`() throws {
        given.when(.close(.planner)).then(.closed(AccountClosed(person: .planner)))
        let closed = try given.having(.close(.planner))
        #expect(closed.city.accounts.viewer(.planner) == .stranger)
        closed.when(.close(.planner)).thenNothing()
        let opened = try closed.having(.open(.planner)).city.accounts
        #expect(opened[.planner] == Account(person: .planner, epoch: 1))
        #expect(opened.viewer(.planner) == Viewer(person: .planner, roles: []))
    }

    //
    @Test func `who overrules the CPR guard is known, and the text stays inside`() throws {
        let overrule = GuardOverrule(by: .planner, of: "tekst", reason: "grund")
        given.when(.overruleGuard(overrule)).then(.guardOverruled(overrule))
        let accounts = try given.having(.overruleGuard(overrule)).city.accounts
        #expect(accounts.overruled == ["tekst": .planner])
        given.when(.overruleGuard(GuardOverrule(by: "ukendt", of: "tekst", reason: "grund")))
            .thenRefused(.unknownAccount("ukendt"))
    }
}

//
struct LastAdministratorTests {
    private let given = Given()
    private let role = RoleGrant(.administrator)

    @Test func `the last administrator neither leaves, nor is closed or forgotten`() throws {
        given.when(.withdraw(role, from: .administrator)).thenRefused(.lastAdministrator)
        given.when(.close(.administrator)).thenRefused(.lastAdministrator)
        let refused = #expect(throws: Refused.self) {
            try given.city.decide(
                .organization(.forgetPerson(.administrator)),
                on: Cast.opening
            )
        }
        #expect(refused?.refusal as? AccountRefusal == .lastAdministrator)
    }

    @Test func `one of two may leave`() throws {
        let two = try given.having(.grant(role, to: .coordinator))
        two.when(.withdraw(role, from: .administrator))
            .then(.roleWithdrawn(AccountRole(person: .administrator, grant: role)))
        two.when(.close(.administrator)).then(.closed(AccountClosed(person: .administrator)))
    }

    @Test func `a closed account does not count as the other`() throws {
        try given.having(.grant(role, to: .coordinator), .close(.coordinator))
            .when(.close(.administrator)).thenRefused(.lastAdministrator)
    }

    @Test func `whoever is forgotten can no longer sign in`() throws {
        let events = try given.city.decide(
            .organization(.forgetPerson(.planner)),
            on: Cast.opening
        )
        #expect(
            events == [
                .organization(.personForgotten(PersonForgotten(person: .planner))),
                .account(.closed(AccountClosed(person: .planner))),
            ]
        )
        let city = try given.having(.organization(.forgetPerson(.planner))).city
        #expect(city.accounts.viewer(.planner) == .stranger)
        #expect(try city.decide(.organization(.forgetPerson(.planner)), on: Cast.opening) == [])
    }
}

struct AccessTokenTests {
    private let given = Given()

    private func token(
        _ id: TokenID = "t1",
        digest: String = "ab12",
        name: String = "Kortet",
        scopes: [AccessToken.Scope] = [.read],
        person: PersonID = .planner
    ) -> AccessToken {
        AccessToken(
            id: id,
            person: person,
            name: name,
            digest: digest,
            scopes: scopes,
            lastDay: day("2021-12-31")
        )
    }

    @Test func `a key works through its last day, until it is revoked`() throws {
        given.when(.issueToken(token())).then(.tokenIssued(TokenIssued(token: token())))
        let issued = try given.having(.issueToken(token()))
        func found(_ given: Given, on iso: String) -> TokenID? {
            given.city.accounts.token(digest: "ab12", on: day(iso))?.id
        }
        #expect(found(issued, on: "2021-12-31") == "t1")
        #expect(found(issued, on: "2022-01-01") == nil)
        #expect(issued.city.accounts.token(digest: "cd34", on: Cast.opening) == nil)
        issued.when(.revokeToken("t1"))
            .then(.tokenRevoked(TokenRevoked(token: "t1", person: .planner)))
        let revoked = try issued.having(.revokeToken("t1"))
        #expect(found(revoked, on: "2021-12-31") == nil)
        revoked.when(.revokeToken("t1")).thenNothing()
        #expect(found(try issued.having(.close(.planner)), on: "2021-12-31") == nil)
    }

    @Test func `a key is somebody's, its own, named, and for something`() throws {
        given.when(.issueToken(token(person: "ukendt"))).thenRefused(.unknownAccount("ukendt"))
        given.when(.issueToken(token(scopes: []))).thenRefused(.tokenWithoutScope)
        given.when(.issueToken(token(name: ""))).thenRefused(.text(.empty(field: "name")))
        given.when(.revokeToken("t1")).thenRefused(.unknownToken("t1"))
        let issued = try given.having(.issueToken(token()))
        issued.when(.issueToken(token(digest: "cd34"))).thenRefused(.tokenTaken("t1"))
        issued.when(.issueToken(token("t2"))).thenRefused(.tokenTaken("t2"))
    }
}

struct ViewerTests {
    private let accounts = City.cast.accounts

    @Test(arguments: Viewer.cast)
    func `the city knows everybody of the cast by their roles`(viewer: Viewer) {
        #expect(accounts.viewer(viewer.person) == viewer)
        #expect(viewer.isSignedIn)
    }

    @Test func `nobody and unknown persons are strangers`() {
        #expect(accounts.viewer(nil) == .stranger)
        #expect(accounts.viewer("ukendt") == .stranger)
        #expect(!Viewer.stranger.isSignedIn)
        #expect(!Viewer.stranger.isStaff)
    }

    @Test func `staff is everybody with more than a participant's role`() {
        #expect(
            Viewer.cast.filter { !$0.isStaff } == [.participant]
        )
        #expect(Viewer.cast.filter(\.readsAll) == [.coordinator, .administrator, .auditor])
    }

    @Test func `case officers and secretaries work for their organization`() {
        #expect(Viewer.tmfOfficer.works == [.tmf])
        #expect(Viewer.secretary.works == [.committee])
        #expect(Viewer.participant.works == [])
        #expect(Viewer.coordinator.works == [])
    }
}
