// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// How one forum keeps its charter, clause by clause, with the facts behind it.
struct ConformityShow: Component {
    let forum: Forum
    let call: Call
    private let reading: Reading
    private let standing: ForumStanding
    private let owed: [OwedDuty]

    init(forum: Forum, call: Call) {
        self.forum = forum
        self.call = call
        reading = call.reading
        let conformity = reading.conformity
        standing = conformity.standing(of: forum.id, on: reading.day)
        owed = conformity.owed(of: forum.id, on: reading.day)
    }

    var body: some Markup {
        let title = reading.say(
            da: "Overholder \(standing.name) sit kommissorium?",
            en: "Does \(standing.name) keep its charter?")
        SitePage(title, call, trail: reading.trail(to: forum.id)) {
            PageHead(title, kind: reading.say(da: "Regler", en: "Rules"), lead: lead) { facts }
            ForumTabs(reading: reading, forum: forum.id, here: .rules)
            if standing.findings.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Forummet har intet kommissorium, der gælder denne dag.",
                        en: "The forum has no charter in force on this day."))
            } else {
                OwedList(reading: reading, owed: owed)
                FindingList(
                    reading: reading, id: "brud",
                    title: reading.say(
                        da: "Brud, frister og bemærkninger", en: "Breaches, dates and remarks"),
                    findings: standing.findings.filter(\.verdict.asksForSomething))
                FindingList(
                    reading: reading, id: "bestemmelser",
                    title: reading.say(
                        da: "De andre bestemmelser", en: "The other clauses"),
                    findings: standing.findings.filter { !$0.verdict.asksForSomething })
            }
        }
    }

    private var lead: String {
        reading.say(
            da: "Hver bestemmelse for sig, som den står \(reading.date(reading.day)), og hvad "
                + "det bygger på.",
            en: "Each clause by itself as it stands on \(reading.date(reading.day)), and what "
                + "that rests on.")
    }

    @MarkupBuilder private var facts: some Markup {
        Fact(reading.say(da: "Står", en: "Stands")) {
            StandingTag(reading: reading, standing: standing)
        }
        secretary
        if let next = reading.city.meetings.next(of: forum.id, from: reading.day) {
            Fact(
                reading.say(da: "Næste møde", en: "Next meeting"),
                note: reading.distance(next.day)
            ) {
                A(reading.date(next.day), .href(reading.link(Paths.meeting(next.id))))
            }
        } else {
            Fact(
                reading.say(da: "Næste møde", en: "Next meeting"),
                reading.say(da: "intet er planlagt", en: "none is planned"), isGap: true)
        }
        if let version = forum.charter(on: reading.day) {
            Fact(
                reading.say(da: "Kommissorium", en: "Charter"),
                reading.say(
                    da: "fra \(reading.date(version.effective))",
                    en: "from \(reading.date(version.effective))"),
                note: reading.say(
                    da: "version \(version.number)", en: "version \(version.number)"))
        }
    }

    @MarkupBuilder private var secretary: some Markup {
        let officer = forum.charter(on: reading.day)?.charter.officer(.secretary)
        let name = reading.say(da: "Sekretær", en: "Secretary")
        if let post = officer?.rule.post {
            Fact(name, isGap: reading.holder(of: post) == nil) {
                PostLine(reading: reading, post: post)
            }
        } else {
            Fact(name, reading.say(.notStated))
        }
    }
}

/// What is still owed this year, and of it this quarter.
struct OwedList: Component {
    let reading: Reading
    let owed: [OwedDuty]

    var body: some Markup {
        let quarter = Period(.quarter, containing: reading.day)
        let soon = owed.filter { $0.due <= quarter.last }
        Section(.id("mangler")) {
            H2(reading.say(da: "Mangler endnu i år", en: "Still owed this year"))
            if owed.isEmpty {
                P(
                    reading.say(
                        da: "Årets møder og invitationer er på plads.",
                        en: "This year's meetings and invitations are in place."))
            } else {
                list(soon, reading.say(quarter.phrase))
                list(
                    owed.filter { $0.due > quarter.last },
                    reading.say(da: "Senere i året", en: "Later in the year"))
            }
        }
    }

    @MarkupBuilder private func list(_ duties: [OwedDuty], _ heading: String) -> some Markup {
        if !duties.isEmpty {
            H3(heading)
            Ul(.class("link-list")) {
                For(duties) { duty in
                    Li {
                        StatusTag(
                            duty.isLate ? .late : .waiting,
                            duty.isLate
                                ? reading.say(
                                    da: "Frist overskredet \(reading.date(duty.due))",
                                    en: "Overdue since \(reading.date(duty.due))")
                                : reading.say(
                                    da: "Frist \(reading.date(duty.due)), "
                                        + reading.distance(duty.due),
                                    en: "Due \(reading.date(duty.due)), "
                                        + reading.distance(duty.due)))
                        " "
                        reading.say(duty.sentence)
                    }
                }
            }
        }
    }
}

/// Clauses with their verdict and facts, in the charter's order.
struct FindingList: Component {
    let reading: Reading
    let id: String
    let title: String
    let findings: [ClauseFinding]

    var body: some Markup {
        if !findings.isEmpty { list }
    }

    private var list: some Markup {
        let (stands, why) = (
            reading.say(da: "Står", en: "Stands"),
            reading.say(da: "Det bygger på", en: "It rests on")
        )
        return Section(.id(id)) {
            H2(title)
            Table(.class("cards")) {
                Caption(
                    reading.say(
                        da: "Kommissoriets bestemmelser, og om de overholdes",
                        en: "The charter's clauses, and whether they are kept"))
                Thead {
                    Tr {
                        Th(reading.say(da: "Bestemmelse", en: "Clause"), .scope("col"))
                        Th(stands, .scope("col"))
                        Th(why, .scope("col"))
                    }
                }
                Tbody {
                    For(findings) { finding in
                        Tr(.id("b-\(finding.clause.id)")) {
                            Th(.scope("row")) { "\(finding.number). \(finding.clause.sentence)" }
                            Td(.cellLabel(stands)) {
                                VerdictTag(reading: reading, verdict: finding.verdict)
                            }
                            Td(.cellLabel(why)) { FindingFacts(reading: reading, finding: finding) }
                        }
                    }
                }
            }
        }
    }
}

/// The facts of a finding as sentences.
struct FindingFacts: Component {
    let reading: Reading
    let finding: ClauseFinding

    var body: some Markup {
        if case .cannotBeJudged(let why) = finding.verdict { P(reading.say(why.sentence)) }
        For(finding.facts) { P(reading.say($0.sentence)) }
    }
}

/// The verdict as a sign, a word and how far away its day is.
struct VerdictTag: Component {
    let reading: Reading
    let verdict: Verdict

    var body: some Markup {
        StatusTag(verdict.status, reading.say(verdict.phrase))
        if let day { Small(" \(reading.distance(day))", .class("quiet")) }
    }

    private var day: Day? {
        switch verdict {
        case .brokenSince(let day), .dueBy(let day): day
        case .remark, .holds, .cannotBeJudged: nil
        }
    }
}

extension Verdict {
    var status: ChartStatus {
        switch self {
        case .brokenSince: .late
        case .dueBy, .remark: .waiting
        case .holds: .ok
        case .cannotBeJudged: .done
        }
    }
}

/// How a forum stands with all of its charter, in a few words.
struct StandingTag: Component {
    let reading: Reading
    let standing: ForumStanding

    var body: some Markup { StatusTag(status, text) }

    private var status: ChartStatus {
        if !standing.broken.isEmpty { return .late }
        return standing.due.isEmpty && standing.remarks.isEmpty ? .ok : .waiting
    }

    private var text: String {
        let (broken, due, remarks) = (
            standing.broken.count, standing.due.count, standing.remarks.count
        )
        if broken > 0 {
            return reading.say(
                da: broken == 1 ? "1 bestemmelse brudt" : "\(broken) bestemmelser brudt",
                en: broken == 1 ? "1 clause broken" : "\(broken) clauses broken")
        }
        if due > 0 {
            return reading.say(
                da: due == 1 ? "1 frist løber" : "\(due) frister løber", en: "\(due) due")
        }
        if remarks > 0 {
            return reading.say(
                da: remarks == 1 ? "1 bemærkning" : "\(remarks) bemærkninger",
                en: remarks == 1 ? "1 remark" : "\(remarks) remarks")
        }
        return reading.say(da: "Overholdt", en: "Kept")
    }
}

extension Verdict {
    /// Whether a reader has to look: what is kept and what nobody can judge comes after.
    fileprivate var asksForSomething: Bool {
        switch self {
        case .brokenSince, .dueBy, .remark: true
        case .holds, .cannotBeJudged: false
        }
    }
}
