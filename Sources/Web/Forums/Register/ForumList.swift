// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The register of forums: what each may decide, where, and how many sit in it.
struct ForumList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let filter = ForumFilter(call)
        let all = reading.forumsOfTheDay
        let shown = filter.forums(in: reading)
        SitePage(reading.say(.forums), call) {
            PageHead(
                reading.say(.forums), kind: call.site.options.cityName,
                lead: reading.say(
                    da: "Hvor der samarbejdes, hvad hvert forum må beslutte, og hvilke pladser der "
                        + "er ledige.",
                    en: "Where people work together, what each forum may decide, and which seats "
                        + "are empty.")
            ) { facts(all) }
            RegisterTabs(reading: reading, isPicture: false)
            actions
            if all.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Byen har ingen fora endnu. Foreslå at oprette et, eller skriv et "
                            + "kommissorium ind for en organisation, der findes.",
                        en: "The city has no forums yet. Propose one, or write down the charter of "
                            + "an organization that exists."))
            } else {
                ForumFilterForm(reading: reading, filter: filter)
                if shown.isEmpty {
                    EmptyState(
                        reading.say(
                            da: "Ingen fora passer. Fjern et af valgene ovenfor.",
                            en: "No forum matches. Remove one of the choices above."))
                } else {
                    ForumTable(reading: reading, forums: shown)
                }
            }
        }
    }

    @MarkupBuilder private func facts(_ all: [Forum]) -> some Markup {
        let counts = all.map { SeatCounts(reading.seatMap(of: $0.id)) }
        let vacant = counts.map(\.vacant).reduce(0, +)
        let deciding = all.filter { reading.mayDecide($0.id) }
        let open = reading.city.forums.proposals.values.filter { $0.outcome == nil }
        Fact(reading.say(.forums), "\(all.count)")
        Fact(reading.say(da: "Må beslutte noget", en: "May decide something"), "\(deciding.count)")
        Fact(
            reading.say(da: "Ledige pladser", en: "Empty seats"), "\(vacant)",
            note: reading.say(
                da: "i \(counts.filter { $0.vacant > 0 }.count) fora",
                en: "in \(counts.filter { $0.vacant > 0 }.count) forums"), isGap: vacant > 0)
        Fact(reading.say(da: "Forslag uden svar", en: "Proposals without an answer")) {
            A("\(open.count)", .href(reading.link(Paths.forumProposals)))
        }
    }

    @MarkupBuilder private var actions: some Markup {
        if reading.canWrite {
            P(.class("actions")) {
                A(
                    reading.say(da: "Foreslå et nyt forum", en: "Propose a new forum"),
                    .href(Link(Paths.newForumProposal)), .class("button secondary"))
                if reading.viewer.isStaff {
                    A(
                        reading.say(da: "Skriv et kommissorium ind", en: "Write down a charter"),
                        .href(Link(Paths.newForum)), .class("button secondary"))
                }
            }
        }
    }
}

/// The register, the picture of it, and what is proposed.
struct RegisterTabs: Component {
    let reading: Reading
    let isPicture: Bool
    var isProposals = false
    var isRules = false

    var body: some Markup {
        Nav(.class("tabs"), .label(reading.say(da: "Om fora", en: "About forums"))) {
            Ul {
                tab(
                    reading.say(da: "Register", en: "Register"), Paths.forums,
                    !isPicture && !isProposals && !isRules)
                tab(
                    reading.say(da: "Billede af byens fora", en: "Picture of the city's forums"),
                    Paths.forumPicture, isPicture)
                tab(
                    reading.say(da: "Overholder de reglerne?", en: "Do they keep the rules?"),
                    Paths.allConformity, isRules)
                tab(
                    reading.say(da: "Forslag om nye fora", en: "Proposals of new forums"),
                    Paths.forumProposals, isProposals)
                tab(reading.say(.elections), Paths.elections, false)
            }
        }
    }

    private func tab(_ title: String, _ path: String, _ isHere: Bool) -> some Markup {
        Li { A(title, .href(reading.link(path)), .currentPage(isHere)) }
    }
}

/// One line for each forum.
struct ForumTable: Component {
    let reading: Reading
    let forums: [Forum]

    private var power: String { reading.say(da: "Må", en: "May") }
    private var area: String { reading.say(da: "Område", en: "Area") }
    private var seats: String { reading.say(da: "Pladser", en: "Seats") }
    private var rules: String { reading.say(da: "Regler", en: "Rules") }
    private var meeting: String { reading.say(da: "Næste møde", en: "Next meeting") }

    var body: some Markup {
        let standings = reading.ruleStandings
        Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Forum", en: "Forum"), .scope("col"))
                    Th(power, .scope("col"))
                    Th(area, .scope("col"))
                    Th(seats, .scope("col"))
                    Th(rules, .scope("col"))
                    Th(meeting, .scope("col"))
                }
            }
            Tbody { For(forums) { row($0, standings[$0.id]) } }
        }
    }

    @MarkupBuilder private func row(_ forum: Forum, _ rule: Standing?) -> some Markup {
        let charter = reading.charter(of: forum.id)?.charter
        let counts = SeatCounts(reading.seatMap(of: forum.id))
        let standing = counts.standing(reading)
        Tr {
            Th(.scope("row")) {
                A(reading.name(of: forum.id), .href(reading.link(Paths.forum(forum.id))))
                Br()
                Span(reading.say(forum.kind.phrase), .class("quiet"))
            }
            Td(.cellLabel(power)) { Div { mandate(charter, forum) } }
            Td(.cellLabel(area)) { reading.areaText(of: charter) }
            Td(.cellLabel(seats)) {
                Div {
                    counts.text(reading)
                    " "
                    if counts.vacant > 0 { StatusTag(standing.status, standing.text) }
                }
            }
            Td(.class("brief"), .cellLabel(rules)) {
                if let rule {
                    A(.href(reading.link(Paths.conformity(forum.id)))) {
                        StatusTag(rule.status, rule.text)
                    }
                }
            }
            Td(.class("brief"), .cellLabel(meeting)) {
                if let next = reading.nextMeeting(of: forum.id) {
                    reading.short(next.day)
                } else {
                    Span(reading.say(da: "ikke indkaldt", en: "none called"), .class("quiet"))
                }
            }
        }
    }

    @MarkupBuilder private func mandate(_ charter: Charter?, _ forum: Forum) -> some Markup {
        if let charter {
            For(charter.mandateWords) { words in P(reading.say(words), .class("plain")) }
        } else {
            P(reading.charterPending(forum), .class("plain"))
        }
    }
}

extension Reading {
    /// Whether the forum may decide in matters of some kind.
    func mayDecide(_ forum: ForumID) -> Bool {
        charter(of: forum)?.charter.mandates.contains { $0.rule.power == .decide } ?? false
    }

    /// Says from when a forum has a charter, where it has none on the page's day.
    func charterPending(_ forum: Forum) -> String {
        guard let first = forum.charters.first, first.effective > day else {
            return say(da: "Har intet kommissorium.", en: "Has no charter.")
        }
        return say(
            da: "Kommissoriet gælder først fra \(date(first.effective)).",
            en: "The charter is in force only from \(date(first.effective)).")
    }
}
