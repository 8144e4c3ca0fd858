// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct OrganizationTests {
    private let given = Given()
    private let ministry = OrganizationDraft(
        id: "boligministeriet",
        kind: .ministry,
        name: " Boligministeriet ",
        aliases: ["BM"],
        from: day("2020-01-01")
    )

    @Test func `an organization is registered with its name and aliases trimmed`() {
        given.when(.register(ministry)).then(
            .registered(
                OrganizationRegistered(
                    organization: "boligministeriet",
                    kind: .ministry,
                    name: "Boligministeriet",
                    aliases: ["BM"],
                    parent: nil,
                    from: day("2020-01-01")
                )
            )
        )
    }

    @Test func `an id is well formed and used once`() {
        var draft = ministry
        draft.id = "Bolig ministeriet"
        given.when(.register(draft)).thenRefused(.malformedID("Bolig ministeriet"))
        draft.id = .tmf
        given.when(.register(draft)).thenRefused(.idTaken("tmf"))
    }

    @Test func `a name, former name or alias belongs to one organization only`() throws {
        let name = "teknik og miljøforvaltningen"
        var draft = ministry
        draft.name = name
        given.when(.register(draft)).thenRefused(
            .nameTaken(name, by: .tmf, name: "Teknik- og Miljøforvaltningen"))
        draft = ministry
        draft.aliases = ["tmf"]
        given.when(.register(draft)).thenRefused(
            .nameTaken("tmf", by: .tmf, name: "Teknik- og Miljøforvaltningen"))
        given.when(.addAlias(.sof, alias: "TMF")).thenRefused(
            .nameTaken("TMF", by: .tmf, name: "Teknik- og Miljøforvaltningen"))
        try given.having(
            .rename(.tmf, to: "Klimaforvaltningen", from: day("2024-01-01"), seen: nil)
        )
        .when(.rename(.sof, to: name, from: day("2024-01-01"), seen: nil))
        .thenRefused(.nameTaken(name, by: .tmf, name: "Klimaforvaltningen"))
    }

    @Test func `a text that cannot come in is refused beside its field`() {
        var draft = ministry
        draft.name = "  "
        given.when(.register(draft)).thenRefused(.text(.empty(field: "name")))
        draft = ministry
        draft.aliases = [""]
        given.when(.register(draft)).thenRefused(.text(.empty(field: "aliases")))
        given.when(.addAlias(.tmf, alias: "")).thenRefused(.text(.empty(field: "alias")))
    }

    @Test func `what it is a part of is known`() {
        var draft = ministry
        draft.parent = "regeringen"
        given.when(.register(draft)).thenRefused(.unknownOrganization("regeringen"))
    }

    @Test func `a department keeps its history under a new name`() throws {
        let renamed = OrganizationRenamed(
            organization: .tmf,
            name: "Klima- og Byforvaltningen",
            from: day("2024-01-01")
        )
        let command = OrganizationCommand.rename(
            .tmf,
            to: "Klima- og Byforvaltningen",
            from: day("2024-01-01"),
            seen: 1
        )
        given.when(command).then(.renamed(renamed))
        let department = try given.having(command).city.organizations[OrganizationID.tmf]
        #expect(department?.name == "Klima- og Byforvaltningen")
        #expect(
            department?.formerNames == [
                FormerName(name: "Teknik- og Miljøforvaltningen", until: day("2024-01-01"))
            ]
        )
        #expect(department?.version == 2)
    }

    @Test func `the name it has already is no change`() {
        given.when(.rename(.sof, to: "Socialforvaltningen", from: day("2024-01-01"), seen: nil))
            .thenNothing()
    }

    //
    @Test func `a rename on an older version is refused`() throws {
        try given.having(.addAlias(.sof, alias: "Social"))
            .when(.rename(.sof, to: "Social", from: day("2024-01-01"), seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }

    @Test func `an alias is added once`() throws {
        let command = OrganizationCommand.addAlias(.tmf, alias: "Teknik og Miljø")
        given.when(command).then(
            .aliasAdded(OrganizationAliasAdded(organization: .tmf, alias: "Teknik og Miljø"))
        )
        try given.having(command).when(command).thenNothing()
        let unknown = OrganizationCommand.addAlias("ukendt", alias: "X")
        given.when(unknown).thenRefused(.unknownOrganization("ukendt"))
    }

    @Test func `the contact is one of its own posts or of its units`() throws {
        let command = OrganizationCommand.nameContact(.tmf, post: .renewalLead)
        given.when(command).then(
            .contactNamed(OrganizationContactNamed(organization: .tmf, post: .renewalLead))
        )
        try given.having(command).when(command).thenNothing()
        given.when(.nameContact(.tmf, post: .socialWork))
            .thenRefused(
                .postOfAnother(
                    .socialWork, title: City.cast.organizations.title(of: .socialWork),
                    organization: "Teknik- og Miljøforvaltningen"))
        given.when(.nameContact(.tmf, post: "ukendt")).thenRefused(.unknownPost("ukendt"))
    }
}

struct OrganizationClosingTests {
    private let given = Given()
    private let lastDay = day("2023-12-31")

    @Test func `another organization carries on the duties of one that closes`() throws {
        let command = OrganizationCommand.close(.sof, lastDay: lastDay, successor: .oekf)
        given.when(command).then(
            .closed(OrganizationClosed(organization: .sof, lastDay: lastDay, successor: .oekf))
        )
        let city = try given.having(command).city
        #expect(city.organizations[OrganizationID.sof]?.successor == .oekf)
        #expect(city.organizations.departments(on: lastDay).map(\.id) == [.sof, .tmf, .oekf])
        #expect(
            city.organizations.departments(on: day("2024-01-01")).map(\.id) == [.tmf, .oekf]
        )
    }

    @Test func `it closes once, not before it began, and to somebody known`() throws {
        try given.having(.close(.sof, lastDay: lastDay, successor: nil))
            .when(.close(.sof, lastDay: lastDay, successor: nil))
            .thenRefused(.alreadyEnded(on: lastDay))
        let young = OrganizationDraft(
            id: "ny",
            kind: .unit,
            name: "Ny enhed",
            from: day("2024-01-01")
        )
        try given.having(.register(young)).when(.close("ny", lastDay: lastDay, successor: nil))
            .thenRefused(.endsBeforeItBegins(from: day("2024-01-01"), to: lastDay))
        given.when(.close(.sof, lastDay: lastDay, successor: "ukendt"))
            .thenRefused(.unknownOrganization("ukendt"))
    }
}

struct OrganizationReadingTests {
    private let organizations = City.cast.organizations

    @Test func `a unit lies within its department and the municipality`() {
        #expect(organizations.lineage(of: .renewal) == [.renewal, .tmf, .municipality])
        #expect(organizations.isWithin(.renewal, .municipality))
        #expect(!organizations.isWithin(.tmf, .renewal))
        #expect(organizations.units(of: .tmf).map(\.id) == [.renewal])
    }

    @Test func `a department answers for its units, and others for themselves`() {
        #expect(organizations.department(of: .renewal) == .tmf)
        #expect(organizations.department(of: .tmf) == .tmf)
        #expect(organizations.department(of: .police) == .police)
    }

    @Test(arguments: ["teknik og miljø-forvaltningen", "TMF", "t m f"])
    func `a name is found whatever its hyphens, spaces and case`(name: String) {
        #expect(organizations.organization(named: name)?.id == .tmf)
    }

    @Test func `the posts of an organization are its own, not those of its units`() {
        #expect(organizations.posts(of: .tmf).map(\.id) == [.urbanSpaces])
        #expect(organizations.posts(of: .renewal).map(\.id) == [.renewalLead])
    }
}
