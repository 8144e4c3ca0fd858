// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

/// Who became responsible, for what and until when.
struct ResponsibilityHistoryTests {
    @Test func `responsibility for an area is told with the post and its organization`() throws {
        var story = Story()
        try story.on(
            "2021-01-04",
            .area(.assign("r1", .square, .whole, to: .areaCoordinator, from: day("2021-01-04"))),
            .area(
                .assign("r2", .square, .department(.tmf), to: .urbanSpaces, from: day("2021-02-01"))
            ),
            .area(.endResponsibility("r1", lastDay: day("2021-03-31"))))
        #expect(
            story.told() == [
                "Koordinator for udsatte byområder (Økonomiforvaltningen) fik ansvaret for "
                    + "den samlede indsats i Anker Jørgensens Plads.",
                "Leder af byrum (Teknik- og Miljøforvaltningen) fik ansvaret i Anker "
                    + "Jørgensens Plads på vegne af Teknik- og Miljøforvaltningen fra 1. februar "
                    + "2021.",
                "Koordinator for udsatte byområder (Økonomiforvaltningen) har ansvaret for "
                    + "den samlede indsats i Anker Jørgensens Plads til og med 31. marts 2021.",
            ])
    }

    @Test func `an area is told with its former name until it has a new one`() throws {
        var story = Story()
        try story.on(
            "2021-01-04",
            .area(
                .register(AreaDraft(id: "hoeje", kind: .place, name: "Højen", parent: .sydhavnen))),
            .area(.rename("hoeje", to: "Bakken", seen: nil)),
            .area(.addAlias("hoeje", alias: "Toppen")),
            .area(.bound("hoeje", Boundary(streets: ["A", "B", "C"], isSoft: true))))
        #expect(
            story.told() == [
                "Højen blev registreret som en del af Sydhavnen.",
                "Højen skiftede navn til Bakken.", "Bakken kaldes også “Toppen”.",
                "Grænsen for Bakken går i udgangspunktet ved A, B og C.",
            ])
    }

    @Test func `the owner of an initiative is told from the first to the last`() throws {
        var story = Story()
        try story.on(
            "2021-01-04",
            .initiative(
                .create(
                    InitiativeDraft(
                        id: "x", name: "Byrum", areas: [.square], owner: .urbanSpaces,
                        isPublic: true))))
        try story.on(
            "2021-02-01", .initiative(.offerHandover("x", to: .socialWork, reason: nil)),
            .initiative(.declineHandover("x", reason: nil)),
            .initiative(.offerHandover("x", to: .socialWork, reason: nil)),
            .initiative(.acceptHandover("x")),
            .initiative(.stateContribution("x", .tmf, .contributes, part: "Anlægger")),
            .initiative(.conclude("x", outcome: nil)))
        #expect(
            story.told() == [
                "Indsatsen “Byrum” begyndte med Leder af byrum (Teknik- og "
                    + "Miljøforvaltningen) som ansvarlig. Spurgt, om de bidrager: "
                    + "Socialforvaltningen, Teknik- og Miljøforvaltningen og Økonomiforvaltningen.",
                "Leder af byrum (Teknik- og Miljøforvaltningen) tilbød Leder af den sociale "
                    + "indsats (Socialforvaltningen) at overtage indsatsen.",
                "Leder af den sociale indsats (Socialforvaltningen) sagde nej til at "
                    + "overtage indsatsen.",
                "Leder af byrum (Teknik- og Miljøforvaltningen) tilbød Leder af den sociale "
                    + "indsats (Socialforvaltningen) at overtage indsatsen.",
                "Leder af den sociale indsats (Socialforvaltningen) overtog indsatsen efter "
                    + "Leder af byrum (Teknik- og Miljøforvaltningen).",
                "Teknik- og Miljøforvaltningen bidrager: Anlægger.", "Indsatsen blev afsluttet.",
            ])
    }

    @Test func `an organization is told by the name of the day`() throws {
        var story = Story()
        try story.on(
            "2021-01-04", .organization(.establishPost("ny", in: .sof, title: "Chef", from: nil)))
        try story.on(
            "2021-05-01",
            .organization(
                .rename(
                    .sof, to: "Social- og Sundhedsforvaltningen", from: day("2021-05-01"), seen: nil
                )))
        try story.on("2021-06-01", .organization(.nameContact(.sof, post: "ny")))
        #expect(
            story.told() == [
                "Posten “Chef” blev oprettet i Socialforvaltningen.",
                "Socialforvaltningen kom til at hedde Social- og Sundhedsforvaltningen.",
                "Chef (Social- og Sundhedsforvaltningen) blev den indgang, som andre skriver til.",
            ])
    }
}
