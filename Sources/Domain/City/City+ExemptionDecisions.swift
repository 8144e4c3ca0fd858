// SPDX-License-Identifier: EUPL-1.2

extension City {
    /// What the command leads to on the day, or why it cannot be.
    func decide(
        _ command: ExemptionCommand, on day: Day
    ) throws(ExemptionRefusal) -> [ExemptionEvent] {
        switch command {
        case .propose(let id, let content):
            guard id.isWellFormed else { throw .malformedID(id.rawValue) }
            guard exemptions[id] == nil else { throw .idTaken(id.rawValue) }
            return [.proposed(ExemptionProposed(exemption: id, content: try checked(content)))]
        case .change(let id, let content, let seen):
            let proposal = try going(id, seen: seen)
            if let sent = proposal.sent { throw .sentAlready(sent) }
            let content = try checked(content)
            guard content != proposal.content else { return [] }
            return [.changed(ExemptionChanged(exemption: id, content: content))]
        case .send(let id, let sent, let seen):
            return try send(try going(id, seen: seen), on: sent, today: day)
        case .answer(let id, let answer, let seen):
            return try take(answer, to: try going(id, seen: seen), today: day)
        case .tellEffect(let id, let note):
            let proposal = try going(id, seen: nil)
            guard let answer = proposal.answer, answer.verdict.isGrant else { throw .notGranted }
            if let trial = answer.trial, day < trial.first { throw .notBegun(trial.first) }
            return [.effectTold(ExemptionEffectTold(exemption: id, note: note))]
        case .withdraw(let id, let reason):
            _ = try going(id, seen: nil)
            return [.withdrawn(ExemptionWithdrawn(exemption: id, reason: reason))]
        }
    }

    /// a proposal says what rule it is about, what it hinders and what
    /// would be done instead, before it is sent.
    private func send(
        _ proposal: ExemptionProposal, on sent: Day, today: Day
    ) throws(ExemptionRefusal) -> [ExemptionEvent] {
        if let sent = proposal.sent { throw .sentAlready(sent) }
        let content = proposal.content
        guard content.authority != nil else { throw .authorityMissing }
        // What a source tells of without naming is taken in as it is.
        if content.source == nil {
            guard content.rule != nil else { throw .ruleMissing }
            guard content.hinders != nil, content.instead != nil else { throw .reasonsMissing }
        }
        guard sent <= today else { throw .inTheFuture(sent) }
        return [.sent(ExemptionSent(exemption: proposal.id, on: sent))]
    }

    /// an answer comes to what was sent, and only a grant has a trial.
    private func take(
        _ answer: ExemptionAnswer, to proposal: ExemptionProposal, today: Day
    ) throws(ExemptionRefusal) -> [ExemptionEvent] {
        guard let sent = proposal.sent else { throw .notSent }
        guard answer.on <= today else { throw .inTheFuture(answer.on) }
        guard answer.on >= sent else { throw .answerBeforeSent(sent) }
        if let trial = answer.trial {
            guard answer.verdict.isGrant else { throw .trialOfRefusal }
            guard trial.first <= trial.last else { throw .trialBackwards(trial.first) }
        }
        guard answer != proposal.answer else { return [] }
        return [.answered(ExemptionAnswered(exemption: proposal.id, answer: answer))]
    }

    private func going(
        _ id: ExemptionID, seen: Int?
    ) throws(ExemptionRefusal) -> ExemptionProposal {
        guard let proposal = exemptions[id] else { throw .unknownExemption(id) }
        if let seen, seen != proposal.version {
            throw .changedMeanwhile(seen: seen, now: proposal.version)
        }
        if let withdrawal = proposal.withdrawal { throw .withdrawn(withdrawal.on) }
        return proposal
    }

    private func checked(
        _ content: ExemptionContent
    ) throws(ExemptionRefusal) -> ExemptionContent {
        var content = content
        for organization in [content.owner, content.authority].compactMap({ $0 })
        where organizations[organization] == nil {
            throw .unknownOrganization(organization)
        }
        for area in content.areas where areas[area] == nil { throw .unknownArea(area) }
        do throws(TextRefusal) {
            content.title = try CheckedText.title(content.title)
            if let rule = content.rule {
                content.rule = try CheckedText.title(rule, field: "rule")
            }
            content.source = try CheckedText.source(content.source)
        } catch { throw .text(error) }
        return content
    }
}
