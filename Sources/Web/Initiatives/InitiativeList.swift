// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Every initiative that the reader sees: who owns it, what is next, how it stands.
struct InitiativeList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let filter = InitiativeFilter(call.query)
        let all = filter.initiatives(reading)
        let page = Paged(all, call.query)
        SitePage(reading.say(.initiatives), call) {
            PageHead(
                reading.say(.initiatives), kind: reading.say(.overview),
                lead: reading.say(
                    da: "En indsats har præcis én ansvarlig post, og hver aktivitet i den har en "
                        + "dato, som nogen har lovet.",
                    en: "An initiative has exactly one accountable post, and each activity in it "
                        + "has a date that somebody has promised.")
            ) { facts(all) }
            InitiativeFilterForm(reading: reading, filter: filter)
            if all.isEmpty {
                empty(filter)
            } else {
                InitiativeRegister(reading: reading, rows: page.rows, caption: caption(page.count))
                PageLinks(page, call)
            }
            Div(.class("actions")) {
                if reading.mayCreateInitiatives {
                    A(
                        reading.say(da: "Opret en indsats", en: "Create an initiative"),
                        .class("button"), .href(Link(Paths.newInitiative)))
                }
                A(reading.say(.programmes), .href(reading.link(Paths.programmes)))
                A(reading.say(.instruments), .href(reading.link(Paths.instruments)))
            }
        }
    }

    @MarkupBuilder private func facts(
        _ rows: [(initiative: Initiative, standing: Standing)]
    ) -> some Markup {
        let late = rows.filter { $0.standing.status == .late }.count
        let silent = rows.filter {
            $0.initiative.concludedOn == nil && !$0.initiative.silent.isEmpty
        }
        Fact(reading.say(.initiatives), "\(rows.count)")
        Fact(reading.say(da: "Med brudte løfter", en: "With broken promises"), "\(late)")
        Fact(
            reading.say(
                da: "Med forvaltninger, der ikke har svaret", en: "With departments silent"),
            "\(silent.count)")
    }

    private func caption(_ count: Int) -> String {
        count == 1
            ? reading.say(da: "1 indsats", en: "1 initiative")
            : reading.say(
                da: "\(count) indsatser, de forsinkede først",
                en: "\(count) initiatives, late ones first")
    }

    @MarkupBuilder private func empty(_ filter: InitiativeFilter) -> some Markup {
        if filter.isEmpty {
            EmptyState(
                reading.say(
                    da: "Her er ingen indsatser endnu.", en: "There are no initiatives yet.")
            ) {
                if !reading.viewer.isSignedIn {
                    P { A(reading.say(.signIn), .href(Link(Paths.signIn))) }
                }
            }
        } else {
            EmptyState(
                reading.say(
                    da: "Ingen indsatser passer til det, du har valgt.",
                    en: "No initiative fits what you have chosen.")
            ) {
                P {
                    A(
                        reading.say(da: "Vis alle indsatser", en: "Show all initiatives"),
                        .href(reading.link(Paths.initiatives)))
                }
            }
        }
    }
}
