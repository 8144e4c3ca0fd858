// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    /// R-268: pools are for everybody, agreements for those who see their round.
    func isForViewer(_ event: FundingEvent) -> Bool {
        let round: AgreementRoundID? =
            switch event.subject {
            case .pool: nil
            case .round(let id): id
            case .agreement(let id): city.funding[id]?.round
            }
        if case .pool = event.subject { return true }
        return round.flatMap { city.funding[$0] }.map { city.sees($0, viewer) } ?? false
    }

    func sentence(of event: FundingEvent) -> Phrase {
        switch event {
        case .poolOpened(let fact):
            Phrase(
                da: "Puljen “\(fact.name)” blev oprettet.",
                en: "The pool “\(fact.name)” was opened.")
        case .poolChanged(let fact):
            Phrase(
                da: "Puljen “\(fact.name)” blev rettet.",
                en: "The pool “\(fact.name)” was changed.")
        case .callOpened(let fact): call(fact, da: "blev oprettet", en: "was opened")
        case .callChanged(let fact): call(fact, da: "blev rettet", en: "was changed")
        case .drawn, .described, .shareStated, .shareDropped, .yearAccounted, .carriedOver:
            agreementSentence(of: event)
        default: roundSentence(of: event)
        }
    }

    private func call(_ fact: CallFacts, da danish: String, en english: String) -> Phrase {
        let due = fact.deadline
        return Phrase(
            da: "Ansøgningsrunden “\(fact.title)” \(danish)"
                + (due.map { " med frist \($0.danish)." } ?? ", uden oplyst frist."),
            en: "The call “\(fact.title)” \(english)"
                + (due.map { ", due on \($0.english)." } ?? ", with no deadline stated."))
    }

    private func agreementSentence(of event: FundingEvent) -> Phrase {
        guard case .agreement(let id) = event.subject else { return Phrase(verbatim: "") }
        let area = city.funding[id].map { name(of: $0.area) } ?? id.rawValue
        switch event {
        case .drawn:
            return Phrase(
                da: "Initiativaftalen for \(area) blev oprettet.",
                en: "The initiative agreement of \(area) was drawn up.")
        case .shareStated(let fact):
            let pool = poolName(of: fact.key)
            return Phrase(
                da:
                    "\(area) trækker på “\(pool)”: søgt \(fact.applied.danish), bevilget "
                    + "\(fact.granted.danishEnd)",
                en:
                    "\(area) draws on “\(pool)”: applied for \(fact.applied.english), granted "
                    + "\(fact.granted.english)."
            )
        case .shareDropped(let fact):
            let pool = poolName(of: fact.key)
            return Phrase(
                da: "\(area) trækker ikke længere på “\(pool)”.",
                en: "\(area) no longer draws on “\(pool)”.")
        case .yearAccounted(let fact):
            let account = fact.account
            return Phrase(
                da:
                    "\(area), “\(poolName(of: fact.key))” \(account.year): budget "
                    + "\(account.budget.danish), disponeret \(account.committed.danish), "
                    + "betalt \(account.paid.danishEnd)",
                en:
                    "\(area), “\(poolName(of: fact.key))” \(account.year): budget "
                    + "\(account.budget.english), committed \(account.committed.english), "
                    + "paid \(account.paid.english)."
            )
        case .carriedOver(let fact):
            return Phrase(
                da:
                    "\(area): \(fact.amount.phrase.danish) af “\(poolName(of: fact.key))” blev "
                    + "overført fra \(fact.from) til \(fact.from + 1).",
                en:
                    "\(area): \(fact.amount.phrase.english) of “\(poolName(of: fact.key))” was "
                    + "carried over from \(fact.from) to \(fact.from + 1)."
            )
        default:
            return Phrase(
                da: "Initiativaftalen for \(area) blev rettet.",
                en: "The initiative agreement of \(area) was changed.")
        }
    }

    private func poolName(of key: ShareKey) -> String {
        city.funding[key.call].flatMap { city.funding[$0.pool]?.name } ?? key.call.rawValue
    }

    private func roundSentence(of event: FundingEvent) -> Phrase {
        guard case .round(let id) = event.subject, let round = city.funding[id] else {
            return Phrase(verbatim: "")
        }
        switch event {
        case .roundPlanned(let fact):
            return Phrase(
                da: "Aftalerunden “\(fact.title)” blev planlagt.",
                en: "The round of agreements “\(fact.title)” was planned.")
        case .roundPublished:
            return Phrase(
                da: "Aftalerunden “\(round.title)” blev offentlig.",
                en: "The round of agreements “\(round.title)” became public.")
        case .roundConcluded:
            return Phrase(
                da: "Aftalerunden “\(round.title)” blev afsluttet.",
                en: "The round of agreements “\(round.title)” was concluded.")
        case .stepTaken(let fact): return stepSentence(fact, of: round)
        case .paperDelivered(let fact):
            let title = round.paper(fact.delivery.paper)?.title ?? fact.delivery.paper.rawValue
            return Phrase(
                da: "“\(title)” blev afleveret \(fact.delivery.on.danish).",
                en: "“\(title)” was handed in on \(fact.delivery.on.english).")
        case .consultationHeld(let fact):
            return heard(fact.consultation, of: round, da: "blev inddraget", en: "were heard")
        case .consultationSkipped(let fact):
            return heard(
                fact.consultation, of: round, da: "blev ikke inddraget", en: "were not heard")
        case .promiseKept(let fact):
            return heard(
                fact.consultation, of: round, da: "fik løftet fra runden holdt",
                en: "had the promise kept")
        default:
            return Phrase(
                da: "Aftalerunden “\(round.title)” blev rettet.",
                en: "The round of agreements “\(round.title)” was changed.")
        }
    }

    private func stepSentence(_ fact: StepsTaken, of round: AgreementRound) -> Phrase {
        let title = round.step(fact.step)?.title ?? fact.step.rawValue
        let count = fact.agreements.count
        let (danish, english) =
            switch fact.taken.outcome {
            case .done: ("gennemført", "done")
            case .changed: ("gennemført med ændringer", "done with changes")
            case .refused: ("afslået", "refused")
            }
        return Phrase(
            da:
                "“\(title)” blev \(danish) \(fact.taken.on.danish) for \(count) "
                + "\(count == 1 ? "aftale" : "aftaler").",
            en:
                "“\(title)” was \(english) on \(fact.taken.on.english) for \(count) "
                + "\(count == 1 ? "agreement" : "agreements")."
        )
    }

    private func heard(
        _ id: ConsultationID, of round: AgreementRound, da danish: String, en english: String
    ) -> Phrase {
        let with = round.consultations.first { $0.id == id }?.with ?? id.rawValue
        return Phrase(
            da: "“\(round.title)”: \(with) \(danish).", en: "“\(round.title)”: \(with) \(english).")
    }
}

extension Kroner? {
    fileprivate var danish: String { self?.phrase.danish ?? "ikke oplyst" }
    /// At the end of a sentence: `kr.` has its stop already.
    fileprivate var danishEnd: String { self?.phrase.danish ?? "ikke oplyst." }
    fileprivate var english: String { self?.phrase.english ?? "not stated" }
}
