// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Funding {
    /// The part of `decide` that is about rounds and their way on.
    func decideRound(
        _ command: FundingCommand, on day: Day, in setting: FundingSetting
    ) throws(FundingRefusal) -> [FundingEvent] {
        switch command {
        case .planRound(let facts):
            try requireNew(facts.round, rounds[facts.round] == nil)
            return [.roundPlanned(try checked(facts, in: setting))]
        case .replanRound(let facts, let seen):
            return try replan(facts, seen: seen, in: setting)
        case .publishRound(let id):
            guard let round = rounds[id] else { throw .unknownRound(id) }
            return round.isPublic ? [] : [.roundPublished(AgreementRoundMarked(round: id))]
        case .concludeRound(let id):
            return [.roundConcluded(AgreementRoundMarked(round: try open(id).id))]
        case .takeStep(let id, let step, let taken, let agreements):
            return try takeStep(id, step, taken, of: agreements, on: day)
        case .deliver(let id, let delivery): return try deliver(id, delivery, on: day)
        case .hear(let id, let consultation, let held):
            try requireUnheard(id, consultation)
            guard held <= day else { throw .inFuture(held) }
            return [
                .consultationHeld(
                    ConsultationHeld(round: id, consultation: consultation, on: held))
            ]
        case .skip(let id, let consultation, let skip):
            try requireUnheard(id, consultation)
            guard skip.on <= day else { throw .inFuture(skip.on) }
            return [
                .consultationSkipped(
                    ConsultationSkipped(round: id, consultation: consultation, skip: skip))
            ]
        case .keepPromise(let id, let consultation):
            guard let round = rounds[id] else { throw .unknownRound(id) }
            guard round.heard[consultation]?.isOpenPromise == true else { throw .noOpenPromise }
            return [.promiseKept(PromiseKept(round: id, consultation: consultation))]
        default: preconditionFailure("the other commands are decided elsewhere")
        }
    }

    private func checked(
        _ facts: AgreementRoundFacts, in setting: FundingSetting
    ) throws(FundingRefusal) -> AgreementRoundFacts {
        var facts = facts
        facts.title = try title(facts.title, field: "title")
        facts.themes = try titles(facts.themes, field: "themes")
        facts.source = try source(facts.source)
        try setting.require(facts.leader)
        for post in facts.cosigners ?? [] { try setting.require(post) }
        if let plan = facts.plan, setting.initiatives.programmes[plan] == nil {
            throw .unknownProgramme(plan)
        }
        guard !facts.calls.isEmpty else { throw .noCalls }
        for call in facts.calls where calls[call] == nil { throw .unknownCall(call) }
        try requireOnce(facts.calls.map(\.rawValue))
        try requireOnce(facts.steps.map(\.id.rawValue))
        try requireOnce(facts.papers.map(\.id.rawValue))
        try requireOnce(facts.consultations.map(\.id.rawValue))
        for index in facts.steps.indices {
            try setting.require(facts.steps[index].holder)
            facts.steps[index].title = try title(facts.steps[index].title, field: "steps")
        }
        for index in facts.papers.indices {
            try setting.require(facts.papers[index].holder)
            facts.papers[index].title = try title(facts.papers[index].title, field: "papers")
        }
        for index in facts.consultations.indices {
            try setting.require(facts.consultations[index].holder)
            let with = facts.consultations[index].with
            facts.consultations[index].with = try title(with, field: "consultations")
        }
        return facts
    }

    private func requireOnce(_ ids: [String]) throws(FundingRefusal) {
        var seen: Set<String> = []
        for id in ids where !seen.insert(id).inserted { throw .twice(id) }
    }

    /// What something has been registered for, stays in the plan.
    private func replan(
        _ facts: AgreementRoundFacts, seen: Int?, in setting: FundingSetting
    ) throws(FundingRefusal) -> [FundingEvent] {
        let round = try open(facts.round)
        try requireSame(round.version, seen)
        let facts = try checked(facts, in: setting)
        let agreements = agreements(of: round.id)
        for step in round.steps where !facts.steps.contains(where: { $0.id == step.id }) {
            if agreements.contains(where: { $0.taken[step.id] != nil }) {
                throw .stillNeeded(step.title)
            }
        }
        for paper in round.papers where !facts.papers.contains(where: { $0.id == paper.id }) {
            if round.deliveries.contains(where: { $0.paper == paper.id }) {
                throw .stillNeeded(paper.title)
            }
        }
        for heard in round.consultations where round.heard[heard.id] != nil {
            guard facts.consultations.contains(where: { $0.id == heard.id }) else {
                throw .stillNeeded(heard.with)
            }
        }
        for call in round.calls where !facts.calls.contains(call) {
            if agreements.contains(where: { $0.shares.contains { $0.key.call == call } }) {
                throw .stillNeeded(calls[call]?.title ?? call.rawValue)
            }
        }
        let themes = agreements.flatMap(\.themes)
        if let theme = themes.first(where: { !facts.themes.contains($0) }) {
            throw .stillNeeded(theme)
        }
        if let expected = facts.expectedAreas, expected < agreements.count {
            throw .allAreasHaveTheirs(expected)
        }
        return facts == round.facts ? [] : [.roundReplanned(facts)]
    }

    /// a step is registered once for each agreement, on the day it happened.
    private func takeStep(
        _ id: AgreementRoundID, _ step: ApprovalStepID, _ taken: StepTaken,
        of ids: [AgreementID], on day: Day
    ) throws(FundingRefusal) -> [FundingEvent] {
        let round = try open(id)
        guard let known = round.step(step) else { throw .unknownStep(step) }
        guard !ids.isEmpty else { throw .nobodyTakesStep }
        guard taken.on <= day else { throw .inFuture(taken.on) }
        for id in ids {
            guard let agreement = agreements[id], agreement.round == round.id else {
                throw .unknownAgreement(id)
            }
            if let before = agreement.taken[step] {
                throw .takenAlready(known.title, on: before.on)
            }
        }
        return [.stepTaken(StepsTaken(round: id, step: step, taken: taken, agreements: ids))]
    }

    /// each paper that is owed is handed in once.
    private func deliver(
        _ id: AgreementRoundID, _ delivery: PaperDelivery, on day: Day
    ) throws(FundingRefusal) -> [FundingEvent] {
        let round = try open(id)
        guard let paper = round.paper(delivery.paper) else { throw .unknownPaper(delivery.paper) }
        guard delivery.on <= day else { throw .inFuture(delivery.on) }
        guard paper.isPerAgreement == (delivery.agreement != nil) else {
            throw paper.isPerAgreement ? .agreementMissing : .needsNoAgreement
        }
        if let agreement = delivery.agreement, agreements[agreement]?.round != id {
            throw .unknownAgreement(agreement)
        }
        if let before = round.delivery(paper.id, of: delivery.agreement) {
            throw .deliveredAlready(on: before.on)
        }
        return [.paperDelivered(PaperDelivered(round: id, delivery: delivery))]
    }

    private func requireUnheard(
        _ id: AgreementRoundID, _ consultation: ConsultationID
    ) throws(FundingRefusal) {
        let round = try open(id)
        guard round.consultations.contains(where: { $0.id == consultation }) else {
            throw .unknownConsultation(consultation)
        }
        if let heard = round.heard[consultation] { throw .heardAlready(on: heard.on) }
    }
}
