// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// A promise that will not hold: who gave it, whose delay it is, what both
/// were told, and the answer of the one who promised.
struct BrokenPromiseBox: Component {
    let reading: Reading
    let activity: Activity
    let typed: Fields
    let errors: FormErrors

    var body: some Markup {
        if activity.progress.finished == nil, let breach = reading.outlook.breach(of: activity.id) {
            Section(.id("loefte")) {
                Div(.class("notice warning")) {
                    H3(title(breach))
                    P(whose(breach))
                    P(told)
                    P(.class("answer")) { answerText }
                }
                if reading.answersFor(activity), activity.breach != nil {
                    PromiseAnswers(
                        reading: reading, activity: activity, breach: breach, typed: typed,
                        errors: errors)
                }
            }
        }
    }

    private func title(_ breach: ForecastBreach) -> String {
        let late = reading.days(breach.daysLate)
        return breach.isPin
            ? reading.say(
                da: "Fristen overskrides med \(late)", en: "The deadline is missed by \(late)")
            : reading.say(da: "Løftet brydes med \(late)", en: "The promise breaks by \(late)")
    }

    private func whose(_ breach: ForecastBreach) -> String {
        let owner = reading.departmentName(of: activity.responsible)
        let dates = reading.say(
            da: "\(owner) har lovet \(reading.promised(activity)). Det ventes nu "
                + "\(reading.date(breach.forecast)).",
            en: "\(owner) has promised \(reading.promised(activity)). It is now expected on "
                + "\(reading.date(breach.forecast)).")
        if breach.root == activity.id {
            return dates
                + reading.say(
                    da: " Forsinkelsen er opstået her.", en: " The delay arose here.")
        }
        guard reading.activity(breach.root) != nil else {
            return dates
                + reading.say(
                    da: " Forsinkelsen kommer fra noget, der ikke er offentligt.",
                    en: " The delay comes from something that is not public.")
        }
        let root = reading.name(of: breach.root)
        let causer = reading.department(of: breach.root)
        return dates
            + reading.say(
                da: " Forsinkelsen kommer fra “\(root)”, som \(causer) har ansvaret for.",
                en: " The delay comes from “\(root)”, which \(causer) answers for.")
    }

    private var told: String {
        guard let breach = activity.breach else {
            return reading.say(
                da: "Parterne får besked i dag.", en: "The parties will be told today.")
        }
        let seen = [activity.id, breach.root].filter { reading.activity($0) != nil }
        let parties = Set(seen.map { reading.department(of: $0) }).inDanishOrder { $0 }
        let since = reading.date(breach.toldOn)
        return reading.say(
            da: "\(reading.list(parties)) fik besked \(since).",
            en: "\(reading.list(parties)) \(parties.count == 1 ? "was" : "were") told on \(since).")
    }

    /// Whether the owner had answered this breach before the latest notice (R-047).
    private var wasAnswered: Bool {
        guard let breach = activity.breach, let latest = activity.answer else { return false }
        return breach.since <= latest.day && breach.since < breach.toldOn
    }

    @MarkupBuilder private var answerText: some Markup {
        let owner = reading.departmentName(of: activity.responsible)
        switch activity.breach?.answer {
        case nil:
            Strong(reading.say(da: "\(owner) har ikke svaret.", en: "\(owner) has not answered."))
            if wasAnswered {
                reading.say(
                    da: " Det er blevet værre siden det seneste svar.",
                    en: " It has grown worse since the latest answer.")
            }
        case .accepted(let until, let day):
            reading.say(
                da:
                    "\(owner) lovede \(reading.date(day)) et nyt tidspunkt: \(reading.say(until.phrase)).",
                en:
                    "\(owner) promised a new time on \(reading.date(day)): \(reading.say(until.phrase))."
            )
        case .contested(let reason, let day):
            Strong(
                reading.say(
                    da: "\(owner) bestred forsinkelsen \(reading.date(day)).",
                    en: "\(owner) contested the delay on \(reading.date(day))."))
            if let note = reading.note(reason) { " “\(note)”" }
        }
    }
}

/// The two answers to a broken promise: a new date, or an objection with a reason.
private struct PromiseAnswers: Component {
    let reading: Reading
    let activity: Activity
    let breach: ForecastBreach
    let typed: Fields
    let errors: FormErrors

    var body: some Markup {
        H3(reading.say(da: "Svar på det", en: "Answer it"))
        Details(.open(isContesting == false)) {
            Summary(reading.say(da: "Lov en ny dato", en: "Promise a new date"))
            Form(
                .method("post"), .action(Link(Paths.newDate(activity.id))), .novalidate,
                .class("form")
            ) {
                FormToken(reading: reading)
                TextField(
                    name: "commitment",
                    label: reading.say(da: "Ny dato eller periode", en: "New date or period"),
                    value: typed["commitment"] ?? reading.date(breach.forecast), reading: reading,
                    errors: errors, hint: reading.say(.dateHint))
                TextArea(
                    name: "reason", label: reading.say(da: "Begrundelse", en: "Reason"),
                    value: typed["reason"], reading: reading, errors: errors,
                    hint: reading.say(.noteHint))
                Button(reading.say(da: "Lov den nye dato", en: "Promise the new date"))
            }
        }
        Details(.open(isContesting)) {
            Summary(
                reading.say(
                    da: "Bestrid forsinkelsen med en grund", en: "Contest the delay with a reason"))
            Form(
                .method("post"), .action(Link(Paths.objection(activity.id))), .novalidate,
                .class("form")
            ) {
                FormToken(reading: reading)
                TextArea(
                    name: "objection", label: reading.say(da: "Indsigelse", en: "Objection"),
                    value: typed["objection"], reading: reading, errors: errors,
                    hint: reading.say(
                        da:
                            "Skriv, hvorfor løftet ikke kan flyttes, eller hvad den anden part skal "
                            + "gøre. Løftet bliver stående.",
                        en: "Write why the promise cannot move, or what the other party must do. "
                            + "The promise stays."))
                Button(reading.say(da: "Gem indsigelsen", en: "Save the objection"))
            }
        }
    }

    private var isContesting: Bool { errors["objection"] != nil || typed["objection"] != nil }
}

extension Phrase {
    static let dateHint = Phrase(
        da: "Skriv en dag eller en periode: 5. oktober 2021, uge 40 2021, november 2021, "
            + "sommeren 2021.",
        en: "Write a day or a period: 5 October 2021, week 40 2021, November 2021, summer 2021.")
    static let noteHint = Phrase(
        da: "Læses kun af kommunens ansatte. Skriv ikke CPR-numre.",
        en: "Read only by municipal staff. Write no CPR numbers.")
}
