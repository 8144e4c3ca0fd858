// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The journal: every case that the reader may know, by number.
struct CaseList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let filter = CaseFilter(call.query)
        let all = filter.cases(reading)
        let page = Paged(all, call.query)
        SitePage(reading.say(.journal), call) {
            PageHead(
                reading.say(.journal), kind: reading.say(.overview),
                lead: reading.say(
                    da: "Hver sag har et nummer, og hvert dokument har sit. Her kan alle læse de "
                        + "dokumenter, der er offentlige.",
                    en: "Every case has a number, and every document has its own. Here everybody "
                        + "may read the documents that are public.")
            ) { facts(all) }
            actions
            CaseFilterForm(reading: reading, filter: filter)
            if all.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Her er ingen sager, som du kan se. Ryd søgningen, eller søg "
                            + "aktindsigt.",
                        en: "There are no cases that you can see. Clear the search, or ask for "
                            + "access to documents."))
            } else {
                CaseTable(reading: reading, cases: page.rows, caption: caption(all.count))
                PageLinks(page, call)
            }
        }
    }

    private func caption(_ count: Int) -> String {
        reading.say(
            da: "\(count) \(count == 1 ? "sag" : "sager"), det nyeste nummer først",
            en: "\(count) \(count == 1 ? "case" : "cases"), the latest number first")
    }

    @MarkupBuilder private func facts(_ cases: [Case]) -> some Markup {
        Fact(reading.say(da: "Sager", en: "Cases"), "\(cases.count)")
        Fact(
            reading.say(da: "Dokumenter, du kan se", en: "Documents you can see"),
            "\(cases.reduce(0) { $0 + reading.papers(of: $1).count })")
        Fact(reading.say(da: "Næste sagsnummer", en: "Next case number")) {
            A(
                reading.city.cases.nextCaseNumber(on: reading.day)?.description
                    ?? reading.say(.notStated), .href(reading.link(Paths.numberSchemes)))
        }
    }

    private var actions: some Markup {
        P(.class("actions")) {
            if reading.mayOpenCases {
                A(
                    reading.say(da: "Opret en sag", en: "Open a case"),
                    .href(Link(Paths.newCase)), .class("button"))
                A(
                    reading.say(da: "Skriv et brev", en: "Write a letter"),
                    .href(Link(Paths.newLetter)), .class("button secondary"))
            }
            A(reading.say(.letters), .href(reading.link(Paths.letters)))
            A(reading.say(.accessToPapers), .href(reading.link(Paths.access)))
        }
    }
}

extension Reading {
    /// Whether the reader keeps cases for any unit.
    var mayOpenCases: Bool {
        canWrite && (viewer.readsAll || !viewer.works.isEmpty)
    }

    /// The units that the reader may keep cases for.
    var ownUnits: [(value: String, title: String)] {
        let all = city.organizations.organizations.values.filter { $0.exists(on: day) }
        let own = all.filter { unit in
            viewer.readsAll
                || viewer.works.contains { city.organizations.isWithin(unit.id, $0) }
        }
        return own.inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) }
    }
}

/// Cases as rows.
struct CaseTable: Component {
    let reading: Reading
    let cases: [Case]
    let caption: String

    var body: some Markup {
        let (title, unit, opened, papers, stands) = (
            reading.say(da: "Titel", en: "Title"), reading.say(.responsible),
            reading.say(da: "Oprettet", en: "Opened"),
            reading.say(da: "Dokumenter", en: "Documents"),
            reading.say(da: "Status", en: "Standing")
        )
        Table(.class("cards")) {
            Caption(caption)
            Thead {
                Tr {
                    Th(reading.say(.caseNumber), .scope("col"))
                    For([title, unit, opened, papers, stands]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(cases) { found in
                    Tr {
                        Th(.scope("row")) {
                            A("\(found.number)", .href(reading.link(Paths.journal(found.number))))
                        }
                        Td(.cellLabel(title)) {
                            found.title
                            if found.isExample {
                                Span(
                                    reading.say(da: " (eksempel)", en: " (example)"),
                                    .class("quiet"))
                            }
                        }
                        Td(reading.name(of: found.unit), .cellLabel(unit))
                        Td(.cellLabel(opened)) { DayText(reading: reading, day: found.opened) }
                        Td("\(reading.papers(of: found).count)", .cellLabel(papers))
                        Td(.cellLabel(stands)) {
                            StatusTag(
                                found.isOpen ? .ok : .done,
                                found.isOpen
                                    ? reading.say(da: "Åben", en: "Open")
                                    : reading.say(da: "Afsluttet", en: "Closed"))
                        }
                    }
                }
            }
        }
    }
}
