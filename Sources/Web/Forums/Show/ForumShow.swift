// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One forum: what it is for, what it may decide, who sits in it, and what is missing.
struct ForumShow: Component {
    let forum: Forum
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let name = reading.name(of: forum.id)
        let version = reading.charter(of: forum.id)
        let map = reading.seatMap(of: forum.id)
        SitePage(
            name, call, trail: [Crumb(title: reading.say(.forums), path: Paths.forums)]
        ) {
            PageHead(name, kind: reading.say(forum.kind.phrase), lead: lead(version?.charter)) {
                ForumFacts(reading: reading, forum: forum, version: version, map: map)
            }
            ForumTabs(reading: reading, forum: forum.id, here: .overview)
            ForumActions(reading: reading, forum: forum)
            if let version {
                ForumMandate(reading: reading, forum: forum, charter: version.charter)
                ForumDuties(reading: reading, forum: forum.id)
                ForumMatters(reading: reading, forum: forum.id)
                if let map {
                    SeatTable(reading: reading, forum: forum.id, charter: version.charter, map: map)
                }
                ForumElections(call: call, forum: forum.id)
                ForumRelations(reading: reading, forum: forum.id)
                SupportList(reading: reading, forum: forum.id, charter: version.charter)
                ApplicationList(reading: reading, forum: forum.id)
                GapSection(reading: reading, forum: forum.id, charter: version.charter)
            } else {
                EmptyState(reading.charterPending(forum))
            }
            BankPapersBeside([.forum(id: forum.id)], reading)
            NewsLinks(
                reading: reading, follow: Paths.follow(forum.id),
                feed: "\(Paths.forum(forum.id))/nyt.atom")
            SourceNote(reading: reading, source: version?.source)
        }
    }

    private func lead(_ charter: Charter?) -> String? {
        guard let charter else { return nil }
        if let purpose = charter.purposes.first { return purpose.sentence }
        return reading.say(
            da: "Kommissoriet siger ikke, hvad forummet er til for.",
            en: "The charter does not say what the forum is for.")
    }
}

/// The ways to look at a forum.
struct ForumTabs: Component {
    enum Place { case overview, charter, rules, year, meetings }

    let reading: Reading
    let forum: ForumID
    let here: Place?

    var body: some Markup {
        Nav(.class("tabs"), .label(reading.say(da: "Om forummet", en: "About the forum"))) {
            Ul {
                tab(reading.say(.overview), Paths.forum(forum), here == .overview)
                tab(reading.say(.charter), Paths.charter(forum), here == .charter)
                tab(
                    reading.say(da: "Regler", en: "Rules"), Paths.conformity(forum),
                    here == .rules)
                tab(reading.say(da: "Årshjul", en: "The year"), Paths.wheel(forum), here == .year)
                tab(
                    reading.say(da: "Møder", en: "Meetings"), Paths.meetings(forum),
                    here == .meetings)
                tab(
                    reading.say(da: "Selvevaluering", en: "Self-evaluation"),
                    Paths.forumReview(forum), false)
                tab(reading.say(.history), "\(Paths.organization(forum))/historie", false)
                tab(
                    reading.say(da: "Som organisation", en: "As an organization"),
                    Paths.organization(forum), false)
            }
        }
    }

    private func tab(_ title: String, _ path: String, _ isHere: Bool) -> some Markup {
        Li { A(title, .href(reading.link(path)), .currentPage(isHere)) }
    }
}

/// The top of the page: what it may, who leads it, how full it is, by which charter.
private struct ForumFacts: Component {
    let reading: Reading
    let forum: Forum
    let version: CharterVersion?
    let map: SeatMap?

    var body: some Markup {
        if let version {
            mandate(version.charter)
            NextMeeting(reading: reading, forum: forum.id)
            officer(.chair, version.charter)
            officer(.secretary, version.charter)
            rules
            let counts = SeatCounts(map)
            let standing = counts.standing(reading)
            Fact(
                reading.say(da: "Pladser", en: "Seats"), counts.text(reading),
                note: counts.seats == 0 ? nil : standing.text, isGap: counts.vacant > 0)
            Fact(
                reading.say(.charter),
                note: reading.say(
                    da: "gælder fra \(reading.date(version.effective))",
                    en: "in force from \(reading.date(version.effective))")
            ) {
                A("Version \(version.number)", .href(reading.link(Paths.charter(forum.id))))
            }
        } else {
            Fact(reading.say(.charter), reading.charterPending(forum), isGap: true)
        }
    }

    @MarkupBuilder private var rules: some Markup {
        if let standing = reading.ruleStanding(of: forum.id) {
            Fact(reading.say(da: "Holdes reglerne?", en: "Are the rules kept?")) {
                A(.href(reading.link(Paths.conformity(forum.id)))) {
                    StatusTag(standing.status, standing.text)
                }
            }
        }
    }

    private func mandate(_ charter: Charter) -> some Markup {
        let name = reading.say(da: "Forummet må", en: "The forum may")
        return charter.power.map { power in
            Fact(
                name, reading.say(power.phrase),
                note: power == .decide
                    ? nil
                    : reading.say(da: "og ikke beslutte", en: "and not decide"))
        } ?? Fact(name, reading.say(.notStated), isGap: true)
    }

    @MarkupBuilder private func officer(_ role: OfficerRole, _ charter: Charter) -> some Markup {
        let name = reading.say(role.phrase)
        let title = name.prefix(1).uppercased() + name.dropFirst()
        if let officer = charter.officer(role)?.rule {
            if let post = officer.post {
                let holder = reading.holder(of: role, in: charter)
                let until = holder.flatMap { held in
                    held.to ?? officer.term?.lastDay(from: held.from)
                }
                Fact(
                    title,
                    note: until.map {
                        reading.say(da: "til \(reading.date($0))", en: "until \(reading.date($0))")
                    }, isGap: holder == nil
                ) {
                    if let holder {
                        PersonLink(reading: reading, person: holder.person)
                    } else {
                        A(reading.say(.vacant), .href(reading.link(Paths.post(post))))
                    }
                }
            } else {
                Fact(
                    title,
                    reading.say(da: "Posten er ikke oprettet", en: "The post is not created"),
                    isGap: true)
            }
        } else {
            Fact(title, reading.say(.notStated), isGap: true)
        }
    }
}

/// What the reader may do with the forum.
private struct ForumActions: Component {
    let reading: Reading
    let forum: Forum

    var body: some Markup {
        let works = reading.may(.forum(.setReminder(forum.id, days: 0)))
        let asks = reading.charter(of: forum.id)?.charter.support != nil
        if works {
            P(.class("actions")) {
                if asks {
                    A(
                        reading.say(da: "Spørg om opbakning", en: "Ask for support"),
                        .href(Link(Paths.askSupport(forum.id))), .class("button secondary"))
                }
                A(
                    reading.say(da: "Nyt kommissorium", en: "New charter"),
                    .href(Link(Paths.newCharter(forum.id))), .class("button secondary"))
                A(
                    reading.say(da: "Påmindelser", en: "Reminders"),
                    .href(Link(Paths.reminder(forum.id))), .class("button secondary"))
            }
        }
    }
}
