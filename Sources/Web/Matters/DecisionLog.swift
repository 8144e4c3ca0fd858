// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// A forum's decision, from a meeting's item or from a matter's thread.
struct LoggedDecision: Sendable {
    let day: Day
    let forum: ForumID
    let title: String
    let outcome: Outcome
    let wording: NoteID?
    let areas: [AreaID]
    let matter: MatterID?
    let meeting: MeetingID?
    /// The meeting's item that it was made on.
    var item: AgendaItemID?
}

extension Reading {
    /// Every decision that is there for the reader, the latest first.
    var decisions: [LoggedDecision] {
        let items = itemDecisions
        let known = Set(items.map(\.item))
        return
            (items.map(\.decision)
            + matterDecisions.filter { $0.item.map { !known.contains($0) } ?? true }
            .map(\.decision))
            .enumerated()
            .sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }.map(\.element)
    }

    private var itemDecisions: [(item: AgendaItemID, decision: LoggedDecision)] {
        city.meetings.meetings.values.flatMap { meeting in
            meeting.agenda.admitted.compactMap { item in
                guard let decision = item.decision,
                    city.seesDecision(on: item, of: meeting, viewer)
                else { return nil }
                let matter = item.matter.flatMap { self.matter($0) }
                return (
                    item.id,
                    LoggedDecision(
                        day: decision.on, forum: meeting.lead, title: item.title,
                        outcome: decision.outcome, wording: decision.wording,
                        areas: matter?.areas ?? areas(of: meeting.lead), matter: matter?.id,
                        meeting: meeting.id, item: item.id)
                )
            }
        }
    }

    private var matterDecisions: [(item: AgendaItemID?, decision: LoggedDecision)] {
        city.matters.matters.values.filter { $0.isAdmitted && city.sees($0, viewer) }
            .flatMap { matter in
                matter.treatments.compactMap { treatment in
                    guard let outcome = treatment.outcome, let day = treatment.on,
                        seen(treatment) != nil
                    else { return nil }
                    return (
                        treatment.item,
                        LoggedDecision(
                            day: day, forum: treatment.forum, title: matter.title,
                            outcome: outcome, wording: treatment.wording, areas: matter.areas,
                            matter: matter.id, meeting: treatment.meeting)
                    )
                }
            }
    }

    private func areas(of forum: ForumID) -> [AreaID] {
        city.forums[forum]?.charter(on: day)?.charter.areas.flatMap(\.rule.areas) ?? []
    }
}

/// The decisions of the city, by place, forum, kind and year, as of any day.
struct DecisionLog: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let all = reading.decisions
        let filter = DecisionFilter(call.query)
        let found = all.filter { filter.admits($0, reading) }
        let page = Paged(found, call.query)
        SitePage(reading.say(.decisions), call) {
            PageHead(
                reading.say(.decisions), kind: reading.say(.overview),
                lead: reading.say(
                    da: "Hvad fora har besluttet, anbefalet og afvist, med ordlyden.",
                    en: "What forums have decided, recommended and rejected, with the wording.")
            ) {
                Fact(reading.say(da: "Beslutninger", en: "Decisions"), "\(found.count)")
                if let last = found.first {
                    Fact(
                        reading.say(da: "Den seneste", en: "The latest"), reading.date(last.day),
                        note: reading.distance(last.day))
                }
            }
            DecisionFilterForm(reading: reading, filter: filter, all: all)
            if found.isEmpty {
                EmptyState(
                    all.isEmpty
                        ? reading.say(
                            da: "Ingen beslutninger endnu. De kommer hertil fra møder og sager.",
                            en: "No decisions yet. They come here from meetings and matters.")
                        : reading.say(
                            da: "Ingen beslutninger passer til det, du har valgt.",
                            en: "No decision fits what you have chosen."))
            } else {
                DecisionTable(reading: reading, decisions: page.rows)
                PageLinks(page, call)
            }
        }
    }
}

/// What the log is narrowed to, as the address says it.
struct DecisionFilter {
    let area: String?
    let forum: String?
    let outcome: Outcome?
    let year: Int?
    let text: String?

    init(_ query: Fields) {
        area = query["omraade"]
        forum = query["forum"]
        outcome = query["beslutning"].flatMap(Outcome.init)
        year = query["aar"].flatMap(Int.init)
        text = query["tekst"]
    }

    func admits(_ decision: LoggedDecision, _ reading: Reading) -> Bool {
        (area.map { !reading.city.areas.within(AreaID($0)).isDisjoint(with: decision.areas) }
            ?? true)
            && (forum.map { decision.forum.rawValue == $0 } ?? true)
            && (outcome.map { decision.outcome == $0 } ?? true)
            && (year.map { decision.day.year == $0 } ?? true)
            && (text.map { mentions($0, decision, reading) } ?? true)
    }

    private func mentions(_ text: String, _ decision: LoggedDecision, _ reading: Reading) -> Bool {
        let wanted = text.lowercased()
        return [decision.title, reading.words(decision.wording) ?? ""]
            .contains { $0.lowercased().contains(wanted) }
    }
}

private struct DecisionFilterForm: Component {
    let reading: Reading
    let filter: DecisionFilter
    let all: [LoggedDecision]

    var body: some Markup {
        Form(.class("filters"), .method("get"), .action(Link(Paths.decisions))) {
            if reading.view.isPast {
                Input(.type("hidden"), .name("dag"), .value(reading.day.description))
            }
            Div(.class("field")) {
                Label(reading.say(da: "Tekst", en: "Text"), .for("tekst"))
                Input(.id("tekst"), .name("tekst"), .type("search"), .value(filter.text))
            }
            FilterChoice(
                name: "omraade", label: reading.say(da: "Område", en: "Area"), value: filter.area,
                options: reading.areaOptions, reading: reading)
            FilterChoice(
                name: "forum", label: "Forum", value: filter.forum,
                options: reading.inOrder(Set(all.map(\.forum)))
                    .map { ($0.rawValue, reading.name(of: $0)) }, reading: reading)
            FilterChoice(
                name: "beslutning", label: reading.say(da: "Beslutning", en: "Decision"),
                value: filter.outcome?.rawValue,
                options: Outcome.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                reading: reading)
            FilterChoice(
                name: "aar", label: reading.say(da: "År", en: "Year"),
                value: filter.year.map(String.init),
                options: Set(all.map(\.day.year)).sorted(by: >).map { ("\($0)", "\($0)") },
                reading: reading)
            Button(reading.say(.show), .class("secondary"))
        }
    }
}

/// Decisions as rows: when, who, what, in which words.
struct DecisionTable: Component {
    let reading: Reading
    let decisions: [LoggedDecision]

    var body: some Markup {
        let (day, what, words) = (
            reading.say(da: "Dag", en: "Day"), reading.say(da: "Beslutning", en: "Decision"),
            reading.say(da: "Ordlyd", en: "Wording")
        )
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: "Beslutninger, de seneste først", en: "Decisions, the latest first"))
            Thead {
                Tr {
                    Th(reading.say(da: "Sag", en: "Matter"), .scope("col"))
                    Th(day, .scope("col"))
                    Th("Forum", .scope("col"))
                    Th(what, .scope("col"))
                    Th(words, .scope("col"))
                }
            }
            Tbody {
                For(decisions) { decision in
                    Tr {
                        Th(.scope("row")) { subject(decision) }
                        Td(.cellLabel(day)) {
                            Time(
                                reading.short(decision.day), .datetime(decision.day.description))
                        }
                        Td(.cellLabel("Forum")) { BodyLink(reading: reading, id: decision.forum) }
                        Td(reading.say(decision.outcome.phrase), .cellLabel(what))
                        Td(.cellLabel(words)) {
                            reading.words(decision.wording) ?? ""
                            letter(decision)
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func letter(_ decision: LoggedDecision) -> some Markup {
        if let meeting = decision.meeting, let item = decision.item {
            LetterLink(
                subject: CaseSubject(.meeting, meeting), item: item, reading: reading)
        }
    }

    @MarkupBuilder private func subject(_ decision: LoggedDecision) -> some Markup {
        if let matter = decision.matter {
            A(decision.title, .href(reading.link(Paths.matter(matter))))
        } else if let meeting = decision.meeting {
            A(decision.title, .href(reading.link(Paths.meeting(meeting))))
        } else {
            decision.title
        }
    }
}
