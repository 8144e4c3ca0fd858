// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Each paper with what is decided about it.
struct AccessPapers: Component {
    let request: AccessRequest
    let reading: Reading

    var body: some Markup {
        let papers = reading.city.cases.papers(of: request)
        let (title, sight, decision) = (
            reading.say(da: "Dokument", en: "Document"),
            reading.say(da: "Kan læses af", en: "May be read by"),
            reading.say(da: "Afgørelse", en: "Decision")
        )
        Section(.id("akter")) {
            H2(reading.say(da: "Dokumenterne", en: "The documents"))
            if papers.isEmpty {
                P(
                    request.cases.isEmpty
                        ? reading.say(
                            da: "Find først de sager, der søges om.",
                            en: "First find the cases that are asked for.")
                        : reading.say(da: "Sagerne er tomme.", en: "The cases are empty."))
            } else {
                Table(.class("cards")) {
                    Thead {
                        Tr {
                            Th(reading.say(.documentNumber), .scope("col"))
                            For([title, sight, decision]) { Th($0, .scope("col")) }
                        }
                    }
                    Tbody {
                        For(papers) { paper in
                            Tr {
                                Th("\(paper.number)", .scope("row"), .class("brief"))
                                Td(.cellLabel(title)) { self.title(paper) }
                                Td(reading.say(paper.sight.phrase), .cellLabel(sight))
                                Td(.cellLabel(decision)) { self.decision(paper) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// what they may not read is there by its number, with those who decide about it.
    @MarkupBuilder private func title(_ paper: CaseDocument) -> some Markup {
        if let found = reading.city.cases[paper.case], reading.city.sees(paper, reading.viewer) {
            A(paper.title, .href(reading.link(Paths.paper(paper, in: found))))
        } else {
            Span(keeper(of: paper), .class("quiet"))
        }
    }

    private func keeper(of paper: CaseDocument) -> String {
        let unit = reading.city.cases[paper.case].map { reading.name(of: $0.unit) } ?? ""
        return reading.say(
            da: "Kan kun ses og afgøres i \(unit). Send anmodningen videre.",
            en: "Can be seen and decided only in \(unit). Pass the request on.")
    }

    @MarkupBuilder private func decision(_ paper: CaseDocument) -> some Markup {
        if let decision = request.decisions[paper.id] {
            StatusTag(.done, reading.say(decision.phrase))
        } else {
            StatusTag(.gap, reading.say(da: "Mangler", en: "Missing"))
        }
        if reading.mayAnswer(request), reading.city.sees(paper, reading.viewer) {
            " "
            A(
                reading.say(da: "Afgør", en: "Decide"),
                .href(Link(Paths.accessPaper(request.id, paper.id))),
                .label(reading.say(da: "Afgør \(paper.number)", en: "Decide \(paper.number)")))
        }
    }
}
