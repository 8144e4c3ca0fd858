// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import DomainTestSupport

/// The case of Hørdumsgade in June 2021, with a draft, notes and people beside it.
enum ExportedCity {
    static let today = day("2021-06-14")
    static let names: [PersonID: String] = [.planner: "Inge Holm"]
    static let notes: [NoteID: String] = [
        "note-1": "Naboen Per er vred\nog træt", "note-2": "Et formål",
    ]

    static let everyone = export(for: .everyone)
    static let staff = export(for: .staff(names: names, notes: notes))

    private static func export(for audience: ExportAudience) -> CityExport {
        var living = LivingCity(City(Cast.setting + Cast.hoerdumsgade + Cast.forum + draft + facts))
        do {
            let late = ProgressDraft(
                progress: Progress(started: day("2021-05-03"), expected: period("2021-12")),
                cause: .coordination, note: "note-1")
            try living.take(.report(.buildSpace, late, seen: nil), on: today)
        } catch {
            preconditionFailure("\(error.refusal)")
        }
        return CityExport(living.city, living.outlook, for: audience)
    }

    /// An initiative that nobody outside may know of, and that others wait for.
    private static let draft: [CityCommand] = [
        .initiative(
            .create(
                InitiativeDraft(
                    id: "kladde", name: "Hemmelig kladde", purpose: "note-2", areas: [.square],
                    owner: .urbanSpaces))),
        .activity(
            .plan(
                ActivityDraft(
                    id: "hemmelig-opgave", initiative: "kladde", name: "Hemmelig opgave",
                    responsible: .urbanSpaces, plan: ActivityPlan(workdays: 300)))),
        .activity(.promise("hemmelig-opgave", period("2021-07"), reason: nil)),
        .activity(
            .link(
                Prerequisite(
                    id: "hemmeligt-led", from: "hemmelig-opgave", to: .strengthenSupport))),
    ]

    private static let facts: [CityCommand] = [
        .organization(
            .beginMembership(
                MembershipDraft(
                    id: "hverv-1", person: .planner, post: .urbanSpaces, from: day("2020-01-01")))),
        .area(
            .bound(
                .square,
                Boundary(rings: [ring], streets: ["Hørdumsgade"], isSoft: true, isEstimate: true))),
        .area(.bound(.sydhavnen, Boundary(rings: [[Coordinate(longitude: 12.5, latitude: 55.6)]]))),
        .area(.assign("ansvar-1", .square, .whole, to: .areaCoordinator, from: day("2021-01-04"))),
        .workday(
            .except(
                CalendarException(
                    day: day("2021-12-24"), kind: .officeClosed, name: "Juleaftensdag"))),
        .initiative(
            .describe(
                InitiativeDraft(
                    id: .bridge, name: "=Brobygning; \"nu\"", areas: [.square],
                    themes: ["+tryghed"], budget: Kroner(oere: 2_450_050), owner: .socialWork,
                    isPublic: true), seen: nil)),
        .initiative(.stateContribution(.bridge, .tmf, .contributes, part: "Lys og læ")),
    ]

    /// Written clockwise, as many programs do.
    private static let ring = [(12.0, 55.0), (12.0, 56.0), (13.0, 56.0), (12.0, 55.0)]
        .map { Coordinate(longitude: $0.0, latitude: $0.1) }
}

extension CityExport {
    func table(_ name: String) -> ExportTable? { tables.first { $0.name == name } }

    func sheet(_ name: String) -> String? {
        sheets.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// Everything that any format writes, as one text.
    var everything: String {
        ([json, geoJson] + sheets.map(\.bytes)).map { String(decoding: $0, as: UTF8.self) }.joined()
    }
}
