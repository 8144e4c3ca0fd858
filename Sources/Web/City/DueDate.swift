// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Something that falls due: a promise, a day that others have set, the end or
/// the evaluation of a programme.
struct DueDate: Sendable {
    enum Kind: Sendable, CaseIterable {
        case promise, pin, programmeEnd, evaluation
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
            .sorted { ($0.day, $0.title) < ($1.day, $1.title) }
    }

    /// What falls due in the open initiative, whether in time or not.
    func dueDates(of initiative: Initiative) -> [DueDate] {
        guard initiative.concludedOn == nil else { return [] }
        return city.activities.activities(of: initiative.id)
            .filter { $0.progress.finished == nil }
            .flatMap(dueDates(of:))
    }

    /// The next thing that falls due in the initiative.
    func nextDate(of initiative: Initiative) -> DueDate? {
        dueDates(of: initiative).filter { $0.day >= day }.min { $0.day < $1.day }
    }

    private func dueDates(of activity: Activity) -> [DueDate] {
        let pin = activity.pin.map { Period(.day, containing: $0.day) }
        return [(DueDate.Kind.promise, activity.commitment), (.pin, pin)].compactMap {
            kind, period in
            period.map { period in
                DueDate(
                    kind: kind, period: period, title: activity.name,
                    link: link(Paths.activity(activity.id)), post: activity.responsible,
                    standing: standing(of: activity))
            }
        }
    }

    private func dueDates(of programme: Programme) -> [DueDate] {
        guard programme.endedOn == nil else { return [] }
        let dates = [
            (DueDate.Kind.programmeEnd, programme.end), (.evaluation, programme.evaluationDue),
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

    /// How the programme stands: without a leader nobody answers for it.
    func standing(of programme: Programme) -> Standing {
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
        }
    }
}
