// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct PostTests {
    private let given = Given()

    @Test func `a post exists before anybody holds it`() throws {
        let command = OrganizationCommand.establishPost(
            "tmf-tryghed",
            in: .tmf,
            title: "Tryghedskoordinator",
            from: day("2021-02-01")
        )
        given.when(command).then(
            .postEstablished(
                PostEstablished(
                    post: "tmf-tryghed",
                    organization: .tmf,
                    title: "Tryghedskoordinator",
                    from: day("2021-02-01")
                )
            )
        )
        let organizations = try given.having(command).city.organizations
        #expect(organizations.holders(of: "tmf-tryghed", on: day("2021-03-01")) == [])
        #expect(organizations[PostID("tmf-tryghed")]?.exists(on: day("2021-01-31")) == false)
    }

    @Test func `a post has an id of its own, an organization and a title`() {
        given.when(.establishPost("Å", in: .tmf, title: "T", from: nil))
            .thenRefused(.malformedID("Å"))
        given.when(.establishPost(.urbanSpaces, in: .tmf, title: "T", from: nil))
            .thenRefused(.idTaken("tmf-byrum"))
        given.when(.establishPost("ny", in: "ukendt", title: "T", from: nil))
            .thenRefused(.unknownOrganization("ukendt"))
        given.when(.establishPost("ny", in: .tmf, title: "", from: nil))
            .thenRefused(.text(.empty(field: "title")))
    }

    @Test func `a post is abolished once, and not before it began`() throws {
        let lastDay = day("2022-12-31")
        let command = OrganizationCommand.abolishPost(.urbanSpaces, lastDay: lastDay)
        given.when(command).then(
            .postAbolished(PostAbolished(post: .urbanSpaces, organization: .tmf, lastDay: lastDay))
        )
        try given.having(command).when(command).thenRefused(.alreadyEnded(on: lastDay))
        try given.having(.establishPost("ny", in: .tmf, title: "Ny", from: day("2023-01-01")))
            .when(.abolishPost("ny", lastDay: lastDay))
            .thenRefused(.endsBeforeItBegins(from: day("2023-01-01"), to: lastDay))
        given.when(.abolishPost("ukendt", lastDay: lastDay)).thenRefused(.unknownPost("ukendt"))
    }
}

struct MembershipTests {
    private let given = Given()
    private let first = MembershipDraft(
        id: "planner-byrum",
        person: .planner,
        post: .urbanSpaces,
        from: day("2020-08-01"),
        appointedBy: .tmf
    )
    private let second = MembershipDraft(
        id: "renewer-byrum",
        person: .renewer,
        post: .urbanSpaces,
        from: day("2021-06-01")
    )

    @Test func `a person begins to hold a post`() throws {
        given.when(.beginMembership(first)).then(
            .membershipBegun(
                MembershipBegun(
                    membership: "planner-byrum",
                    person: .planner,
                    post: .urbanSpaces,
                    organization: .tmf,
                    from: day("2020-08-01"),
                    onBehalfOf: nil,
                    appointedBy: .tmf
                )
            )
        )
        let city = try given.having(.beginMembership(first)).city
        let holders = city.organizations.holders(of: .urbanSpaces, on: Cast.opening)
        #expect(holders.map(\.person) == [.planner])
        #expect(city.organizations.memberships(by: .planner) == holders)
    }

    //
    @Test func `a post has one holder at a time`() throws {
        let held = try given.having(.beginMembership(first))
        held.when(.beginMembership(second))
            .thenRefused(
                .postHeld(
                    .urbanSpaces, title: City.cast.organizations.title(of: .urbanSpaces),
                    since: day("2020-08-01")))
        try held.having(.endMembership("planner-byrum", lastDay: day("2021-06-01")))
            .when(.beginMembership(second))
            .thenRefused(
                .postHeld(
                    .urbanSpaces, title: City.cast.organizations.title(of: .urbanSpaces),
                    since: day("2020-08-01")))
    }

    //
    @Test func `the next holder begins the day after the last one ends`() throws {
        let organizations = try given.having(
            .beginMembership(first),
            .endMembership("planner-byrum", lastDay: day("2021-05-31")),
            .beginMembership(second)
        ).city.organizations
        func holders(on iso: String) -> [PersonID] {
            organizations.holders(of: .urbanSpaces, on: day(iso)).map(\.person)
        }
        #expect(holders(on: "2020-07-31") == [])
        #expect(holders(on: "2021-05-31") == [.planner])
        #expect(holders(on: "2021-06-01") == [.renewer])
        #expect(
            organizations.memberships(of: .urbanSpaces).map(\.id)
                == ["planner-byrum", "renewer-byrum"]
        )
    }

    @Test func `person, post and organizations are known and still there`() throws {
        func refused(_ refusal: OrganizationRefusal, _ change: (inout MembershipDraft) -> Void) {
            var draft = first
            change(&draft)
            given.when(.beginMembership(draft)).thenRefused(refusal)
        }
        refused(.malformedID("")) { $0.id = "" }
        refused(.unknownPost("ukendt")) { $0.post = "ukendt" }
        refused(.unknownPerson("ukendt")) { $0.person = "ukendt" }
        refused(.unknownOrganization("ukendt")) { $0.onBehalfOf = "ukendt" }
        refused(.unknownOrganization("ukendt")) { $0.appointedBy = "ukendt" }
        try given.having(.abolishPost(.urbanSpaces, lastDay: day("2020-07-31")))
            .when(.beginMembership(first)).thenRefused(.alreadyEnded(on: day("2020-07-31")))
        try given.having(.forgetPerson(.planner))
            .when(.beginMembership(first)).thenRefused(.unknownPerson(.planner))
        try given.having(.beginMembership(first))
            .when(.beginMembership(first)).thenRefused(.idTaken("planner-byrum"))
    }

    @Test func `a membership ends once, and not before it began`() throws {
        let held = try given.having(.beginMembership(first))
        held.when(.endMembership("planner-byrum", lastDay: day("2021-05-31"))).then(
            .membershipEnded(
                MembershipEnded(
                    membership: "planner-byrum",
                    organization: .tmf,
                    lastDay: day("2021-05-31")
                )
            )
        )
        held.when(.endMembership("planner-byrum", lastDay: day("2020-07-31"))).thenRefused(
            .endsBeforeItBegins(from: day("2020-08-01"), to: day("2020-07-31"))
        )
        try held.having(.endMembership("planner-byrum", lastDay: day("2021-05-31")))
            .when(.endMembership("planner-byrum", lastDay: day("2021-05-31")))
            .thenRefused(.alreadyEnded(on: day("2021-05-31")))
        given.when(.endMembership("ukendt", lastDay: day("2021-05-31")))
            .thenRefused(.unknownMembership("ukendt"))
    }
}

struct PersonTests {
    private let given = Given()

    @Test func `a person is registered once, under a number`() {
        given.when(.registerPerson("p1")).then(.personRegistered(PersonRegistered(person: "p1")))
        given.when(.registerPerson(.planner)).thenNothing()
        given.when(.registerPerson("P 1")).thenRefused(.malformedID("P 1"))
    }

    @Test func `a change in the vault is told without its words`() {
        given.when(.changePerson(.planner)).then(.personChanged(PersonChanged(person: .planner)))
        given.when(.changePerson("ukendt")).thenRefused(.unknownPerson("ukendt"))
    }

    @Test func `whoever is forgotten stays a number and cannot be changed`() throws {
        given.when(.forgetPerson(.planner))
            .then(.personForgotten(PersonForgotten(person: .planner)))
        given.when(.forgetPerson("ukendt")).thenRefused(.unknownPerson("ukendt"))
        let forgotten = try given.having(.forgetPerson(.planner))
        forgotten.when(.forgetPerson(.planner)).thenNothing()
        forgotten.when(.changePerson(.planner)).thenRefused(.unknownPerson(.planner))
        #expect(forgotten.city.organizations.people.contains(.planner))
    }
}
