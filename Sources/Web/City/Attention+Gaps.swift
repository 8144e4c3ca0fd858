// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Alarms that no activity raises: a programme not evaluated in time, and an
/// initiative whose post is gone.
extension Reading {
    /// an evaluation that was due and has not been delivered.
    ///
    /// Nobody's work waits for it, so that it weighs no more than a promise that
    /// is a month late.
    func lateEvaluations(in areas: Set<AreaID>?) -> [Attention] {
        city.initiatives.programmes.values
            .filter { programme in
                programme.isEvaluationLate(on: day)
                    && (areas.map { !$0.isDisjoint(with: programme.areas) } ?? true)
            }
            .compactMap { programme in programme.evaluationDue.map { late(programme, due: $0) } }
    }

    private func late(_ programme: Programme, due: Period) -> Attention {
        let late = due.last.distance(to: day)
        let post = programme.evaluation?.by ?? programme.leader
        return Attention(
            status: .late, title: programme.name, link: link(Paths.programme(programme.id)),
            tag: say(da: "Evaluering mangler", en: "Evaluation missing"),
            why: say(
                da: "Skulle være evalueret \(period(due)), \(distance(due.last)); "
                    + evaluationState(programme) + ".",
                en: "Was to be evaluated by \(period(due)), \(distance(due.last)); "
                    + evaluationState(programme) + "."),
            who: post.map { "\(departmentName(of: $0)) · \(name(of: $0))" }
                ?? say(da: "Programmet har ingen leder", en: "The programme has no leader"),
            weight: min(late, 30),
            concerns: Set([post.flatMap(organization(of:))].compactMap { $0 }))
    }

    private func evaluationState(_ programme: Programme) -> String {
        programme.evaluation?.startedOn.map {
            say(da: "begyndt \(date($0)), ikke afleveret", en: "begun \(date($0)), not delivered")
        } ?? say(da: "ingen har begyndt på den", en: "nobody has begun it")
    }

    /// an open initiative whose owner's post is abolished answers to nobody.
    func abolishedOwner(of initiative: Initiative) -> Attention? {
        guard initiative.concludedOn == nil, let post = city.organizations[initiative.owner],
            let last = post.to, last < day
        else { return nil }
        return Attention(
            status: .gap, title: initiative.name, link: link(Paths.initiative(initiative.id)),
            tag: say(da: "Ingen ansvarlig", en: "Nobody responsible"),
            why: say(
                da: "Posten \(post.title) blev nedlagt \(date(last)).",
                en: "The post \(post.title) was abolished on \(date(last))."),
            who: say(
                da: "\(name(of: post.organization)) skal overdrage ansvaret",
                en: "\(name(of: post.organization)) must hand it over"),
            weight: 1_000_000, concerns: [post.organization])
    }
}
