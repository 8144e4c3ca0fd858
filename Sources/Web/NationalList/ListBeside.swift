// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// On a housing area's page: the way to what the national list says about it.
struct ListBeside: Component {
    let reading: Reading
    let area: Area

    var body: some Markup {
        let isTold =
            !reading.city.listYears(of: area.id).isEmpty
            || !reading.city.listing.history(of: area.id).isEmpty
        if area.kind == .housingArea, isTold {
            Section(.id("listen")) {
                H2(reading.say(.nationalList))
                P {
                    A(
                        reading.say(
                            da: "\(area.name) og den nationale liste",
                            en: "\(area.name) and the national list"),
                        .href(reading.link(Paths.listArea(area.id))))
                }
            }
        }
    }
}
