// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Papers

/// Every paper of the bank that the reader may see, by kind, area and year.
struct BankList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let all = reading.bankPapers
        let (papers, left) = BankFilter(call).choose(from: all, reading)
        let page = Paged(papers, call.query)
        SitePage(reading.say(.bank), call) {
            PageHead(
                reading.say(.bank), kind: reading.say(da: "Viden", en: "Knowledge"),
                lead: reading.say(
                    da: "Breve, svar og redegørelser, som byen har fået: det, der står i dem, og "
                        + "hvad der blev af det. En maskine læser, et menneske bekræfter.",
                    en: "Letters, answers and reports that the city has received: what they say, "
                        + "and what came of it. A machine reads, a person confirms.")
            ) { facts(all) }
            actions
            BankFilterForm(call: call)
            if papers.isEmpty {
                EmptyState(
                    all.isEmpty
                        ? reading.say(
                            da: "Der er ingen papirer, som du kan læse.",
                            en: "There are no papers that you can read.")
                        : reading.say(
                            da: "Ingen papirer passer til det, du har valgt.",
                            en: "No papers fit what you chose."))
            } else {
                rows(page)
                PageLinks(page, call)
            }
            unread(left)
            feed
        }
    }

    @MarkupBuilder private func facts(_ papers: [BankPaper]) -> some Markup {
        Fact(reading.say(da: "Papirer", en: "Papers"), "\(papers.count)")
        if reading.viewer.isStaff {
            let waiting = papers.count(where: \.awaitsPerson)
            Fact(
                reading.say(da: "Venter på et menneske", en: "Await a person"), "\(waiting)",
                isGap: waiting > 0)
            Fact(
                reading.say(da: "Søgt for CPR-numre", en: "Searched for CPR numbers"),
                reading.city.knowledge.searchedOn.map { reading.date($0) }
                    ?? reading.say(da: "ved indgangen", en: "at the door"))
        }
    }

    @MarkupBuilder private var actions: some Markup {
        P(.class("actions")) {
            if reading.canWrite, reading.viewer.isStaff {
                A(
                    reading.say(da: "Læg et papir i banken", en: "Put a paper in the bank"),
                    .href(Link(Paths.newBankPaper)), .class("button"))
            }
            A(
                reading.say(da: "Erfaringer", en: "Lessons"),
                .href(reading.link(Paths.lessons)), .class("button secondary"))
            A(
                reading.say(da: "Spørg en, der ved det", en: "Ask somebody who knows"),
                .href(reading.link(Paths.experts)), .class("button secondary"))
        }
    }

    private var feed: some Markup {
        P(.class("quiet")) {
            reading.say(da: "Følg nye papirer: ", en: "Follow new papers: ")
            A(
                reading.say(da: "som feed (Atom)", en: "as a feed (Atom)"),
                .href(Link(Paths.bankFeed)))
        }
    }

    @MarkupBuilder private func unread(_ count: Int) -> some Markup {
        if count > 0 {
            P(
                reading.say(
                    da: "\(count) ældre papirer, som ingen har set efter, er ikke taget med.",
                    en: "\(count) older papers that nobody has looked at were left out."),
                .class("quiet"))
        }
    }

    private func rows(_ page: Paged<BankPaper>) -> some Markup {
        let (kind, sender, dated, stands) = (
            reading.say(PaperField.kind.phrase), reading.say(PaperField.sender.phrase),
            reading.say(PaperField.date.phrase), reading.say(da: "Står", en: "Stands")
        )
        return Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "\(page.count) papirer, det nyeste først",
                    en: "\(page.count) papers, the latest first"))
            Thead {
                Tr {
                    Th(reading.say(da: "Papir", en: "Paper"), .scope("col"))
                    For([kind, sender, dated, stands]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(page.rows) { paper in
                    let standing = reading.standing(of: paper)
                    Tr {
                        Th(.scope("row")) {
                            A(
                                reading.title(of: paper),
                                .href(reading.link(Paths.bankPaper(paper.id))))
                            if paper.isExample {
                                Span(reading.say(da: " eksempel", en: " example"), .class("quiet"))
                            }
                        }
                        Td(said(.kind, paper), .cellLabel(kind))
                        Td(said(.sender, paper), .cellLabel(sender))
                        Td(said(.date, paper), .cellLabel(dated))
                        Td(.cellLabel(stands)) { StatusTag(standing.status, standing.text) }
                    }
                }
            }
        }
    }

    private func said(_ field: PaperField, _ paper: BankPaper) -> String {
        reading.known(field, of: paper).joined(separator: ", ").ifEmpty(reading.say(.notStated))
    }
}
