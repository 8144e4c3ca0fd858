// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Organizations {
    /// Those whom the charter of 1 June 2022 names.
    static let vesterbro: Organizations = {
        let drafts: [OrganizationDraft] = [
            OrganizationDraft(
                id: "kk", kind: .municipality, name: "Københavns Kommune", aliases: ["KK"]),
            OrganizationDraft(id: "sud", kind: .committee, name: "Socialudvalget", parent: "kk"),
            OrganizationDraft(
                id: "sof", kind: .department, name: "Socialforvaltningen", parent: "kk"),
            OrganizationDraft(
                id: "tmf", kind: .department, name: "Teknik- og Miljøforvaltningen", parent: "kk"),
            OrganizationDraft(
                id: "oekf", kind: .department, name: "Økonomiforvaltningen", parent: "kk"),
            OrganizationDraft(
                id: "csu", kind: .unit, name: "Center for Socialpolitik og Udvikling", parent: "sof"
            ),
            OrganizationDraft(
                id: "bcv", kind: .unit, name: "Borgercenter Voksne", parent: "sof"),
            OrganizationDraft(
                id: "sikker-by", kind: .unit, name: "Team Sikker By", parent: "oekf"),
            OrganizationDraft(
                id: "kejd", kind: .unit, name: "Københavns Ejendomme", parent: "oekf"),
            OrganizationDraft(id: "politi", kind: .police, name: "Københavns Politi"),
            OrganizationDraft(id: "reden", kind: .institution, name: "Reden København"),
            OrganizationDraft(
                id: "reden-international", kind: .institution, name: "Reden International"),
            OrganizationDraft(
                id: "kfuk", kind: .institution, name: "KFUKs Sociale Arbejdes Krisecenter"),
            OrganizationDraft(id: "maendenes-hjem", kind: .institution, name: "Mændenes Hjem"),
            OrganizationDraft(id: "gadejuristen", kind: .association, name: "Gadejuristen"),
            OrganizationDraft(
                id: "stenbroens", kind: .association, name: "Stenbroens Jurister"),
            OrganizationDraft(id: "akademi", kind: .association, name: "Brugernes Akademi"),
            OrganizationDraft(id: "lu", kind: .localCommittee, name: "Vesterbro Lokaludvalg"),
            OrganizationDraft(id: "h17", kind: .unit, name: "H17/SKYEN", parent: "sof"),
        ]
        var organizations = City()
        func tell(_ command: OrganizationCommand) {
            let day = Day(number: 0)
            guard let events = try? organizations.decide(.organization(command), on: day) else {
                preconditionFailure("the example registers nothing twice")
            }
            for event in events { organizations.apply(event, on: day) }
        }
        drafts.forEach { tell(.register($0)) }
        tell(
            .establishPost("reden-leder", in: "reden", title: "Leder af Reden København", from: nil)
        )
        tell(
            .establishPost(
                "forstander", in: "maendenes-hjem", title: "Forstander for Mændenes Hjem", from: nil
            ))
        tell(.establishPost("h17-leder", in: "h17", title: "Afdelingsleder, H17/SKYEN", from: nil))
        return organizations.organizations
    }()
}
