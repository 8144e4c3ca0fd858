// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport

@testable import Web

/// The forum of the cast, which may recommend to a steering group, which decides.
enum MatterSite {
    static let forums: [CityCommand] = {
        var charter = CharterDraft(
            forum: .forum, kind: .cooperationForum, charter: .cast,
            effective: day("2021-02-01"), approvedBy: .municipality)
        charter.charter.clauses += [
            Clause(
                "anbefaler", "Forummet kan anbefale om drift.",
                .mandate(Mandate(matter: .operations, power: .recommend))),
            Clause(
                "linje", "Forummet giver anbefalinger til styregruppen.",
                .relation(Relation(kind: .recommendsTo, to: "styregruppe"))),
        ]
        let steering = Charter(
            title: "Styregruppe",
            clauses: [
                Clause("mandat", "Styregruppen beslutter.", .mandate(Mandate(power: .decide)))
            ])
        return Cast.forumSetting + [
            .organization(
                .register(
                    OrganizationDraft(id: "styregruppe", kind: .network, name: "Styregruppen"))),
            .forum(
                .adopt(
                    CharterDraft(
                        forum: "styregruppe", kind: .steeringGroup, charter: steering,
                        effective: day("2021-02-01"), approvedBy: .municipality), seen: nil)),
            .forum(.adopt(charter, seen: nil)),
        ]
    }()

    /// What the technical department's officer types to raise a matter.
    static let form = [
        ("by", "tmf"), ("title", "Støj på pladsen"), ("text", "Musik efter midnat."),
        ("kind", "challenge"), ("topic", "operations"), ("solutions", "political"),
        ("areas", "anker-joergensens-plads"), ("sentiment", "worry"), ("answerer", "sof"),
        ("answerBy", "1. juli 2021"), ("public", "1"),
    ]
}

extension TestSite {
    /// The address of the matter that TMF has raised.
    func raised(_ changes: [String: String?] = [:]) async throws -> String {
        let form = MatterSite.form.compactMap { field, value -> (String, String)? in
            guard let change = changes[field] else { return (field, value) }
            return change.map { (field, $0) }
        }
        return try await post("/sager/ny", form, as: .tmfOfficer).location ?? ""
    }
}
