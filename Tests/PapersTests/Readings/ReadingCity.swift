// SPDX-License-Identifier: EUPL-1.2
import Domain

@testable import Papers

/// The names that the papers of the tests use: organizations, offices, areas
/// and programmes of a city.
enum ReadingCity {
    static let context = ReadingContext(
        city,
        signers: [.init(name: "Vagn Eksempelsen", post: "tm-borgmester")])

    static let city: City = {
        var city = City()
        func tell(_ command: CityCommand) {
            let day = Day(number: 0)
            guard let events = try? city.decide(command, on: day) else {
                preconditionFailure("the example registers nothing twice: \(command)")
            }
            for event in events { city.apply(event, on: day) }
        }
        for (id, kind, name, parent, aliases) in organizations {
            tell(
                .organization(
                    .register(
                        OrganizationDraft(
                            id: OrganizationID(id), kind: kind, name: name, aliases: aliases,
                            parent: parent.map { OrganizationID($0) }))))
        }
        for (id, organization, title) in posts {
            tell(
                .organization(
                    .establishPost(
                        PostID(id), in: OrganizationID(organization), title: title, from: nil)))
        }
        for (id, kind, name, parent, aliases) in areas {
            tell(
                .area(
                    .register(
                        AreaDraft(
                            id: AreaID(id), kind: kind, name: name, aliases: aliases,
                            parent: parent.map { AreaID($0) }))))
        }
        for (id, kind, name) in programmes {
            tell(
                .initiative(
                    .startProgramme(ProgrammeDraft(id: ProgrammeID(id), kind: kind, name: name))))
        }
        return city
    }()

    private static let organizations: [(String, OrganizationKind, String, String?, [String])] = [
        ("kk", .municipality, "Københavns Kommune", nil, ["KK"]),
        ("br", .council, "Borgerrepræsentationen", "kk", ["BR"]),
        ("tmu", .committee, "Teknik- og Miljøudvalget", "br", ["TMU"]),
        ("sud", .committee, "Socialudvalget", "br", ["SUD"]),
        ("oekf", .department, "Økonomiforvaltningen", "kk", ["ØKF"]),
        ("sof", .department, "Socialforvaltningen", "kk", ["SOF"]),
        (
            "bif", .department, "Beskæftigelses- og Integrationsforvaltningen", "kk", ["BIF"]
        ),
        (
            "tmf", .department, "Teknik- og Miljøforvaltningen", "kk",
            ["Teknik og Miljøforvaltningen", "TMF"]
        ),
        ("sikker-by", .unit, "Center for Sikker By", "oekf", ["Sikker By"]),
        (
            "lu-sekretariat", .unit,
            "Sekretariatet for Vesterbro og Kgs. Enghave Lokaludvalg", "kk", []
        ),
        (
            "kgs-enghave-lu", .localCommittee, "Kgs. Enghave Lokaludvalg", "br",
            ["Kongens Enghave Lokaludvalg"]
        ),
        ("vesterbro-lu", .localCommittee, "Vesterbro Lokaludvalg", "br", []),
        ("politi", .police, "Københavns Politi", nil, []),
        ("socialministeriet", .ministry, "Socialministeriet", nil, []),
        ("sjakket", .institution, "Sjakket", nil, []),
        ("askovgaarden", .institution, "Askovgården", nil, []),
        ("maendenes-hjem", .institution, "Mændenes Hjem", nil, []),
        ("partnerskabsforum", .network, "Partnerskabsforum", "kk", []),
        ("borgmesterforum", .network, "Borgmesterforum", "kk", []),
        ("foreningen-ajp", .association, "Foreningen Anker Jørgensens Plads", nil, []),
        ("erhvervscenter", .unit, "Københavns Erhvervscenter", "tmf", []),
    ]

    private static let posts: [(String, String, String)] = [
        ("overborgmester", "oekf", "Overborgmester"),
        ("tm-borgmester", "tmf", "Teknik- og miljøborgmester"),
        ("socialborgmester", "sof", "Socialborgmester"),
        ("sof-direktoer", "sof", "Direktør, Socialforvaltningen"),
        ("kgs-enghave-formand", "kgs-enghave-lu", "Formand for Kgs. Enghave Lokaludvalg"),
        ("vesterbro-formand", "vesterbro-lu", "Formand for Vesterbro Lokaludvalg"),
        ("maendenes-hjem-forstander", "maendenes-hjem", "Forstander for Mændenes Hjem"),
    ]

    private static let areas: [(String, AreaKind, String, String?, [String])] = [
        ("noerrebro", .district, "Nørrebro", nil, []),
        ("vesterbro", .district, "Vesterbro", nil, []),
        ("valby", .district, "Valby", nil, []),
        ("kgs-enghave", .district, "Kgs. Enghave", nil, ["Kongens Enghave"]),
        ("by-noerrebro", .cityArea, "Nørrebro", "noerrebro", []),
        ("mjoelnerparken", .housingArea, "Mjølnerparken", "by-noerrebro", []),
        ("tingbjerg", .housingArea, "Tingbjerg", nil, []),
        ("hoergaarden", .housingArea, "Hørgården", nil, []),
        ("gadelandet-husumgaard", .housingArea, "Gadelandet/Husumgård", nil, []),
        ("sjaeloer-boulevard", .housingArea, "Sjælør Boulevard", nil, []),
        ("sydhavnen", .place, "Sydhavnen", "kgs-enghave", []),
        ("anker-joergensens-plads", .place, "Anker Jørgensens Plads", "sydhavnen", []),
        ("hoerdumsgade", .place, "Hørdumsgade", "sydhavnen", []),
        (
            "indre-vesterbro", .place, "Den åbne stofscene på indre Vesterbro", "vesterbro",
            ["Indre Vesterbro"]
        ),
        ("indre-noerrebro", .place, "Indre Nørrebro", "by-noerrebro", []),
        ("ydre-noerrebro", .place, "Ydre Nørrebro", "by-noerrebro", []),
        ("haraldsgadekvarteret", .place, "Haraldsgadekvarteret", "ydre-noerrebro", []),
        ("ryparken", .place, "Ryparken", nil, []),
    ]

    private static let programmes: [(String, ProgrammeKind, String)] = [
        ("hotspot-indre-noerrebro", .hotspot, "Hotspot indre Nørrebro"),
        ("hotspot-ydre-noerrebro", .hotspot, "Hotspot ydre Nørrebro"),
        ("politik-udsatte-byomraader-2011", .policy, "Politik for udsatte byområder 2011"),
    ]
}
