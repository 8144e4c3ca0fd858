// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Says on an organization's page that it is a forum.
struct ForumOfOrganization: Component {
    let reading: Reading
    let organization: OrganizationID

    var body: some Markup {
        if let forum = reading.city.forums[organization] {
            let charter = reading.charter(of: organization)?.charter
            Div(.class("notice")) {
                P {
                    Strong(
                        reading.say(
                            da: "Det er et forum med et kommissorium. ",
                            en: "This is a forum with a charter. "))
                    if let charter { "\(reading.say(charter.mandateWords[0])) " }
                    A(
                        reading.say(
                            da: "Se, hvem der sidder i det, og hvad det må",
                            en: "See who sits in it and what it may do"),
                        .href(reading.link(Paths.forum(forum.id))))
                }
            }
        }
    }
}

/// The forums whose charter names the area, or what lies in it or around it.
struct AreaForums: Component {
    let reading: Reading
    let area: AreaID

    var body: some Markup {
        let forums = reading.forums(about: area)
        if !forums.isEmpty {
            Section(.id("fora")) {
                H2(reading.say(da: "Fora for området", en: "Forums of the area"))
                ForumTable(reading: reading, forums: forums)
            }
        }
    }
}

extension Desk {
    /// What charters make the organizations of this desk do; what no charter
    /// gives to anybody lies with the forum itself.
    var forumDuties: [ForumDuty] {
        reading.city.forums.duties(on: reading.day, in: reading.city.organizations)
            .filter { duty in
                holds(duty.owner ?? duty.forum)
                    && (reading.viewer.isStaff || !duty.isConfidential)
            }
    }
}
