// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Every version of a charter, the newest first, with what each changed.
struct VersionList: Component {
    let reading: Reading
    let forum: Forum
    let shown: Int

    private var from: String { reading.say(da: "Gælder fra", en: "In force from") }
    private var approved: String { reading.say(da: "Godkendt af", en: "Approved by") }
    private var change: String { reading.say(da: "Ændring", en: "Change") }

    var body: some Markup {
        Section(.id("versioner")) {
            H2(reading.say(da: "Versioner", en: "Versions"))
            Table(.class("cards")) {
                Thead {
                    Tr {
                        Th("Version", .scope("col"))
                        Th(from, .scope("col"))
                        Th(approved, .scope("col"))
                        Th(change, .scope("col"))
                    }
                }
                Tbody { For(forum.charters.reversed()) { row($0) } }
            }
        }
    }

    private func row(_ version: CharterVersion) -> some Markup {
        let before = forum.charters.last { $0.effective < version.effective }
        return Tr {
            Th(.scope("row")) {
                A(
                    "Version \(version.number)",
                    .href(reading.link(Paths.charter(forum.id, version: version.number))),
                    .currentPage(version.number == shown))
            }
            Td(.cellLabel(from)) { DayText(reading: reading, day: version.effective) }
            Td(.cellLabel(approved)) {
                Div {
                    version.approvedBy.map { reading.name(of: $0) } ?? reading.say(.notStated)
                    if let decision = version.decision {
                        Br()
                        Span(decision, .class("quiet"))
                    }
                }
            }
            Td(.cellLabel(change)) {
                Div {
                    if let before {
                        let difference = CharterDifference(
                            from: before.charter, to: version.charter)
                        A(
                            reading.say(difference.words),
                            .href(
                                reading.link(
                                    Paths.difference(forum.id, version: version.number))))
                    } else {
                        reading.say(da: "Det første kommissorium.", en: "The first charter.")
                    }
                }
            }
        }
    }
}
