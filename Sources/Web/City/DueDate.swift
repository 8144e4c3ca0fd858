// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Something that falls due: a promise, a day that others have set, the end or
/// the evaluation of a programme.
struct DueDate: Sendable {
    enum Kind: Sendable, CaseIterable {
        case promise, pin, programmeEnd, evaluation
        /// Nobody has promised it; it is what the forecast says.
        case expected
    }

    let kind: Kind
    /// As exact as it was promised: `sommeren 2021`.
    let period: Period
    let title: String
    let link: Html.Link
    /// Who answers for it; nil is a gap.
    let post: PostID?
    let standing: Standing

    /// The last day on which it is in time.
    var day: Day { period.last }
}

extension Reading {
    /// What falls due from the page's day on, soonest first.
    ///
    /// Shape: only what touches one of the areas, where they are given, and only
    /// within so many days, where that is.
    func dueDates(in areas: Set<AreaID>? = nil, within days: Int? = nil) -> [DueDate] {
        once("due dates", "\(areas.subject), \(days.map(String.init) ?? "")") {
            findDueDates(in: areas, within: days)
        }
    }

    private func findDueDates(in areas: Set<AreaID>?, within days: Int?) -> [DueDate] {
        let initiatives = city.initiatives.initiatives.values.filter { initiative in
            city.sees(initiative, viewer)
                && (areas.map { !$0.isDisjoint(with: initiative.areas) } ?? true)
        }
        let programmes = city.initiatives.programmes.values.filter { programme in
            areas.map { !$0.isDisjoint(with: programme.areas) } ?? true
        }
        let all = initiatives.flatMap(dueDates(of:)) + programmes.flatMap(dueDates(of:))
        let end = days.map { day.advanced(by: $0) }
        return all.filter { due in due.day >= day && (end.map { due.day <= $0 } ?? true) }
            .inDanishOrder(by: \.title, then: \.day).sorted { $0.day < $1.day }
    }

    /// What falls due in the open initiative, whether in time or not.
    func dueDates(of initiative: Initiative) -> [DueDate] {
        guard initiative.concludedOn == nil else { return [] }
        return city.activities.activities(of: initiative.id)
            .filter { $0.progress.finished == nil }
            .flatMap(dueDates(of:))
    }

    /// What is next in the initiative: the promise or deadline that falls due
    /// first from the day on; where none does, what is expected to be done first.
    func nextDate(of initiative: Initiative) -> DueDate? {
        dueDates(of: initiative).filter { $0.day >= day }.min { $0.day < $1.day }
            ?? expectedDate(of: initiative)
    }

    /// What is next in the areas, by the same rule; programmes count too.
    func nextDate(in areas: Set<AreaID>) -> DueDate? {
        dueDates(in: areas).first
            ?? city.initiatives.initiatives(in: areas).filter { city.sees($0, viewer) }
            .compactMap(expectedDate).min { $0.day < $1.day }
    }

    private func expectedDate(of initiative: Initiative) -> DueDate? {
        if initiative.concludedOn != nil { return nil }
        return city.activities.activities(of: initiative.id)
            .filter { $0.progress.finished == nil }
            .compactMap { activity in
                outlook.forecast(of: activity.id).map {
                    due(.expected, Period(.day, containing: $0.finish), activity)
                }
            }
            .min { $0.day < $1.day }
    }

    private func due(_ kind: DueDate.Kind, _ period: Period, _ activity: Activity) -> DueDate {
        DueDate(
            kind: kind, period: period, title: activity.name,
            link: link(Paths.activity(activity.id)), post: activity.responsible,
            standing: standing(of: activity))
    }

    private func dueDates(of activity: Activity) -> [DueDate] {
        let pin = activity.pin.map { Period(.day, containing: $0.day) }
        return [(DueDate.Kind.promise, activity.commitment), (.pin, pin)].compactMap {
            kind, period in period.map { due(kind, $0, activity) }
        }
    }

    private func dueDates(of programme: Programme) -> [DueDate] {
        let isEvaluated = programme.evaluation?.deliveredOn != nil
        let dates = [
            (DueDate.Kind.programmeEnd, programme.endedOn == nil ? programme.end : nil),
            (.evaluation, isEvaluated ? nil : programme.evaluationDue),
        ]
        return dates.compactMap { kind, period in
            period.map { period in
                DueDate(
                    kind: kind, period: period, title: programme.name,
                    link: link(Paths.programme(programme.id)), post: programme.leader,
                    standing: standing(of: programme))
            }
        }
    }

    /// How the programme stands: an evaluation that is owed outlives it, and
    /// without a leader nobody answers for it.
    func standing(of programme: Programme) -> Standing {
        if programme.isEvaluationLate(on: day) {
            return Standing(
                status: .late, text: say(da: "Evaluering mangler", en: "Evaluation missing"))
        }
        if programme.endedOn != nil {
            return Standing(status: .done, text: say(da: "Slut", en: "Ended"))
        }
        if programme.leader == nil {
            return Standing(status: .gap, text: say(da: "Ingen leder", en: "No leader"))
        }
        if let end = programme.end, end.isLate(on: day) {
            return Standing(
                status: .waiting, text: say(da: "Slutdato passeret", en: "Past its end"))
        }
        return Standing(status: .ok, text: say(da: "I gang", en: "Under way"))
    }
}

extension DueDate.Kind {
    var phrase: Phrase {
        switch self {
        case .promise: Phrase(da: "Lovet", en: "Promised")
        case .pin: Phrase(da: "Frist sat af andre", en: "Deadline set by others")
        case .programmeEnd: Phrase(da: "Programmet slutter", en: "The programme ends")
        case .evaluation: Phrase(da: "Skal være evalueret", en: "Evaluation due")
        case .expected: Phrase(da: "Ventes færdig", en: "Expected to be done")
        }
    }
}

extension DueDate {
    /// `om 13 dage: lovet “Byrummet anlægges”`.
    func words(_ reading: Reading) -> String {
        let what: Phrase =
            switch kind {
            case .promise: Phrase(da: "“\(title)” er lovet", en: "“\(title)” is promised")
            case .pin:
                Phrase(
                    da: "frist for “\(title)”, sat af andre",
                    en: "deadline of “\(title)”, set by others")
            case .programmeEnd: Phrase(da: "“\(title)” slutter", en: "“\(title)” ends")
            case .evaluation:
                Phrase(da: "“\(title)” skal være evalueret", en: "evaluation of “\(title)” is due")
            case .expected:
                Phrase(da: "“\(title)” ventes færdig", en: "“\(title)” is expected to be done")
            }
        return "\(reading.distance(day)): \(reading.say(what))"
    }
}
