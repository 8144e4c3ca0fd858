// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension ID where Subject == MatterThread {
    /// The noise at the square.
    static var noise: Self { "stoej" }
}

extension ID where Subject == Organization {
    /// Across the departments; the forum may recommend to it.
    static var steering: Self { "styregruppe" }
    /// Of the council; has no charter and decides by law.
    static var social: Self { "socialudvalget" }
}

extension Given {
    func having(_ commands: MatterCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.matter($1)) }
    }

    func having(_ commands: ActionCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.matter(.action($1))) }
    }

    func when(_ command: MatterCommand) -> Decided<MatterEvent, MatterRefusal> {
        Decided { () throws(MatterRefusal) in
            try city.matters.decide(command, on: day, in: city.matterSetting)
        }
    }

    func when(_ command: ActionCommand) -> Decided<MatterEvent, MatterRefusal> {
        when(.action(command))
    }

    /// A forum that discusses and may recommend to the steering group, which
    /// recommends to the committee, which decides.
    static func forums() throws -> Given {
        var forum = Charter.cast
        forum.clauses += [
            Clause(
                "udtalelser", "Forummet kan anbefale i sager om drift.",
                .mandate(Mandate(matter: .operations, power: .recommend))),
            Clause(
                "linje", "Forummet giver anbefalinger til styregruppen.",
                .relation(Relation(kind: .recommendsTo, to: .steering))),
        ]
        let steering = Charter(
            title: "Styregruppe",
            clauses: [
                Clause(
                    "mandat", "Styregruppen indstiller.", .mandate(Mandate(power: .recommend))),
                Clause(
                    "penge", "Styregruppen fordeler puljen.",
                    .mandate(
                        Mandate(
                            matter: .grants, power: .decide,
                            legalBasis: "budget 2021", limit: Kroner(50_000)))),
                Clause(
                    "linje", "Styregruppen rapporterer til udvalget.",
                    .relation(Relation(kind: .reportsTo, to: .social))),
            ])
        let organizations = [
            OrganizationDraft(id: .social, kind: .committee, name: "Socialudvalget"),
            OrganizationDraft(id: .steering, kind: .network, name: "Styregruppen"),
        ]
        var given = Given()
        for command in Cast.forumSetting + organizations.map({ .organization(.register($0)) }) {
            given = try given.having(command)
        }
        return try given.having(
            .adopt(CharterDraft(forum: .steering, steering), seen: nil),
            .adopt(CharterDraft(forum: .forum, forum), seen: nil)
        ).on(DomainTestSupport.day("2021-03-01"))
    }

    /// The police have raised the noise at the square; the technical department
    /// owes the answer by 1 May.
    static func noise() throws -> Given { try forums().having(.raise(.noise)) }
}

extension CharterDraft {
    fileprivate init(forum: ForumID, _ charter: Charter) {
        self.init(
            forum: forum, kind: .cooperationForum, charter: charter,
            effective: day("2021-02-01"), approvedBy: .municipality)
    }
}

extension MatterContent {
    static let noise = MatterContent(
        title: "Støj på pladsen om natten", kind: .challenge, topic: .operations,
        solutions: [.professional, .organizational], areas: [.square], text: "n-text",
        sentiment: .worry)
}

extension MatterAddress {
    static let tmf = MatterAddress(
        to: [.tmf, .sof], answerer: .tmf, answerBy: day("2021-05-01"))
}

extension MatterDraft {
    static let noise = MatterDraft(
        id: .noise, content: .noise, by: .police, address: .tmf, isPublic: true)
}
