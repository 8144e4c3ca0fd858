// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A dated step of a round of agreements, from its log.
struct AgreementAct {
    let entry: FundingEntry

    private enum Verb: String, CaseIterable { case step, deliver, hear, skip, keep, account, carry }

    init?(_ fields: Fields, of round: AgreementRoundID?) {
        let day = fields.start("day")
        guard let verb = fields.only(of: Verb.allCases.map(\.rawValue)).flatMap(Verb.init),
            let round, let day
        else {
            fields.leaveTheRest()
            return nil
        }
        let place = "agreement-round/\(round)/log/\(day)/\(verb)"
        var notes: [WrittenNote?] = []
        func note(_ key: String, as kind: TextKind) -> NoteID? {
            let note = WrittenNote(
                fields.text(key, kind.isRequired ? .required : .optional, as: kind),
                key: "\(place)/\(key)")
            notes.append(note)
            return note?.id
        }
        let command: FundingCommand? =
            switch verb {
            case .step: fields.step(of: round, on: day, note: note("note", as: .note))
            case .deliver: fields.delivery(of: round, on: day)
            case .hear:
                fields.word("hear").map { .hear(round, ConsultationID($0), on: day) }
            case .skip:
                fields.skip(
                    of: round, on: day, reason: note("reason", as: .reason),
                    promise: note("promise", as: .note))
            case .keep: fields.word("keep").map { .keepPromise(round, ConsultationID($0)) }
            case .account: fields.account()
            case .carry: fields.carrying()
            }
        guard let command else { return nil }
        entry = FundingEntry(
            origin: fields.origin, day: day, key: "\(place)#\(Fingerprint.of("\(command)"))",
            kind: .agreementRound, name: round.rawValue, command: command, notes: notes,
            isAct: true)
    }
}

extension Fields {
    fileprivate func step(
        of round: AgreementRoundID, on day: Day, note: NoteID?
    ) -> FundingCommand? {
        let step = word("step")
        let outcome = choice("outcome", .optional, of: StepTaken.Outcome.self) ?? .done
        let agreements: [AgreementID] = mentions("agreements", of: .agreement)
        return step.map {
            .takeStep(
                round, ApprovalStepID($0), StepTaken(on: day, outcome, note: note),
                of: agreements)
        }
    }

    fileprivate func delivery(of round: AgreementRoundID, on day: Day) -> FundingCommand? {
        let paper = word("deliver")
        let agreement: AgreementID? = mention("agreement", of: .agreement, .optional)
        return paper.map {
            .deliver(round, PaperDelivery(OwedPaperID($0), of: agreement, on: day))
        }
    }

    fileprivate func skip(
        of round: AgreementRoundID, on day: Day, reason: NoteID?, promise: NoteID?
    ) -> FundingCommand? {
        let consultation = word("skip")
        let due = self.day("due", .optional)
        guard let consultation, let reason else { return nil }
        return .skip(
            round, ConsultationID(consultation),
            ConsultationSkip(on: day, reason: reason, promise: promise, due: due))
    }

    fileprivate func account() -> FundingCommand? {
        let agreement: AgreementID? = mention("account", of: .agreement)
        let key = ShareKey(self)
        let year = number("year")
        let (budget, committed, paid) = (amount("budget"), amount("committed"), amount("paid"))
        guard let agreement, let key, let year else { return nil }
        return .account(
            agreement, key,
            YearAccount(year, budget: budget, committed: committed, paid: paid), seen: nil)
    }

    fileprivate func carrying() -> FundingCommand? {
        let agreement: AgreementID? = mention("carry", of: .agreement)
        let key = ShareKey(self)
        let (year, amount) = (number("from"), amount("amount"))
        guard let agreement, let key, let year, let amount else { return nil }
        return .carryOver(agreement, key, from: year, amount: amount)
    }
}
