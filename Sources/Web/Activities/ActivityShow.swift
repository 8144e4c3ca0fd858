// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One activity: what was promised and by whom, when it is expected and why,
/// what waits for it and what it waits for.
struct ActivityShow: Component {
    let activity: Activity
    let past: ActivityPast
    let call: Call
    /// What was typed as an answer to a broken promise, and what is wrong with it.
    var answer = Fields()
    var errors = FormErrors.none

    private var reading: Reading { call.reading }

    var body: some Markup {
        SitePage(
            activity.name, call, trail: .initiative(of: activity.initiative, reading)
        ) {
            PageHead(activity.name, kind: kind) {
                ActivityFacts(reading: reading, activity: activity)
            }
            SavedNotice(call: call)
            ErrorSummary(reading: reading, errors: errors)
            BrokenPromiseBox(reading: reading, activity: activity, typed: answer, errors: errors)
            actions
            why
            ActivityWaits(reading: reading, activity: activity)
            ActivityFollowers(reading: reading, activity: activity)
            ActivityOutlook(reading: reading, activity: activity)
            CarriedFindings(activity: activity, call: call)
            ActivityAnswers(reading: reading, answers: past.answers)
            ActivityReports(reading: reading, reports: past.reports)
            BankSource(.activity(id: activity.id), reading)
            SourceNote(reading: reading, source: activity.source)
        }
    }

    private var kind: String {
        let initiative = reading.initiative(activity.initiative)?.name ?? ""
        return activity.plan.isMilestone
            ? reading.say(da: "Milepæl i \(initiative)", en: "Milestone of \(initiative)")
            : reading.say(da: "Aktivitet i \(initiative)", en: "Activity of \(initiative)")
    }

    @MarkupBuilder private var actions: some Markup {
        let answersFor = reading.answersFor(activity)
        let plans = reading.plans(activity)
        if answersFor || plans {
            Div(.class("actions")) {
                if answersFor {
                    A(
                        reading.say(
                            da: "Meld fremdrift eller forsinkelse", en: "Report progress or delay"),
                        .class("button"), .href(reading.link(Paths.report(activity.id))))
                }
                if answersFor, activity.progress.finished == nil, activity.breach == nil {
                    A(promiseAction, .href(reading.link(Paths.promise(activity.id))))
                }
                if plans { planActions }
            }
        }
    }

    private var promiseAction: String {
        activity.commitment == nil
            ? reading.say(da: "Giv et løfte", en: "Give a promise")
            : reading.say(da: "Giv et nyt løfte", en: "Give a new promise")
    }

    @MarkupBuilder private var planActions: some Markup {
        A(
            reading.say(da: "Ret planen", en: "Change the plan"),
            .href(reading.link(Paths.activityEdit(activity.id))))
        A(
            reading.say(da: "Ydre frist", en: "External deadline"),
            .href(reading.link(Paths.pin(activity.id))))
        A(
            reading.say(da: "Opgiv aktiviteten", en: "Drop the activity"),
            .href(reading.link(Paths.activityDrop(activity.id))))
    }

    @MarkupBuilder private var why: some Markup {
        Section(.id("hvorfor")) {
            H2(whyTitle)
            WhyChain(reading: reading, activity: activity.id)
        }
    }

    private var whyTitle: String {
        if activity.progress.finished != nil {
            return reading.say(da: "Forløbet", en: "The course")
        }
        return reading.outlook.breach(of: activity.id) == nil
            ? reading.say(da: "Hvorfor ligger den der?", en: "Why does it lie there?")
            : reading.say(da: "Hvorfor er den forsinket?", en: "Why is it late?")
    }
}

/// The top of the page: how it stands, what was promised, what is expected, by whom.
struct ActivityFacts: Component {
    let reading: Reading
    let activity: Activity

    var body: some Markup {
        let standing = reading.standing(of: activity)
        Fact(reading.say(da: "Status", en: "Standing"), note: since) {
            StatusTag(standing.status, standing.text)
        }
        Fact(
            reading.say(da: "Lovet", en: "Promised"), reading.promised(activity),
            note: promiseNote)
        Fact(finishName, finishText, note: finishNote)
        if let pin = activity.pin {
            Fact(
                reading.say(
                    da: "Frist fra \(pin.authority)", en: "Deadline by \(pin.authority)"),
                reading.date(pin.day),
                note: reading.say(da: "flyttes aldrig", en: "never moves"))
        }
        Fact(reading.say(.responsible), note: reading.departmentName(of: activity.responsible)) {
            PostLine(reading: reading, post: activity.responsible)
        }
    }

    private var promiseNote: String? {
        guard let promised = activity.commitment else { return nil }
        let distance = reading.distance(promised.last)
        if promised.precision == .day { return distance }
        return reading.say(
            da: "senest \(reading.date(promised.last)), \(distance)",
            en: "by \(reading.date(promised.last)), \(distance)")
    }

    private var since: String? {
        guard activity.progress.finished == nil, let breach = activity.breach else { return nil }
        return reading.say(
            da: "siden \(reading.date(breach.since))", en: "since \(reading.date(breach.since))")
    }

    private var finishName: String {
        activity.progress.finished == nil
            ? reading.say(da: "Ventes færdig", en: "Expected")
            : reading.say(da: "Blev færdig", en: "Finished")
    }

    private var finishText: String {
        reading.finish(of: activity).map { reading.date($0) } ?? reading.say(.notStated)
    }

    private var finishNote: String? {
        guard let finish = reading.finish(of: activity) else { return nil }
        guard activity.progress.finished == nil else { return reading.distance(finish) }
        return reading.distance(finish) + ", " + progressText
    }

    private var progressText: String {
        if let started = activity.progress.started {
            return reading.say(
                da: "begyndte \(reading.date(started))", en: "began on \(reading.date(started))")
        }
        guard !activity.plan.isMilestone, let forecast = reading.outlook.forecast(of: activity.id)
        else { return reading.say(da: "ikke nået endnu", en: "not reached yet") }
        return reading.say(
            da: "begynder \(reading.date(forecast.start))",
            en: "begins on \(reading.date(forecast.start))")
    }
}
