// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension FindingCategoryRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard city.findings[category.id] != category else { return }
        difference.add(
            ScheduledCommand(
                .finding(.stateCategory(category)), on: day, .findingRule, at: origin,
                key: "finding-category/\(category.id)#\(Fingerprint.of("\(category)"))",
                .added(.findingCategory, category.id, category.name.danish)))
    }
}

extension RoutingRuleRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard city.findings[rule.id] != rule else { return }
        difference.add(
            ScheduledCommand(
                .finding(.stateRule(rule)), on: day, .findingRule, at: origin,
                key: "finding-rule/\(rule.id)#\(Fingerprint.of("\(rule)"))",
                .added(.routingRule, rule.id, rule.unit.rawValue)))
    }
}

extension FindingRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.findings[draft.id]
        if standing == nil {
            let note = WrittenNote(note, key: "finding/\(draft.id)/note")
            let words = WrittenNote(words, key: "finding/\(draft.id)/words")
            var draft = draft
            (draft.content.note, draft.content.place.words) = (note?.id, words?.id)
            var command = ScheduledCommand(
                .finding(.report(draft)), on: day, .finding, at: origin,
                key: "finding/\(draft.id)/report", once: true,
                .added(.finding, draft.id, self.words ?? draft.content.category.rawValue))
            command.keep(note)
            command.keep(words)
            for photo in photos { command.files[photo.picture.file] = photo.picture.bytes }
            difference.add(command)
        }
        for act in acts where !(standing.map { act.isDone(in: $0) } ?? false) {
            difference.add(act.scheduled(for: draft.id))
        }
    }
}

extension FindingActRecord {
    /// Whether the finding has the step behind it.
    fileprivate func isDone(in finding: SafetyFinding) -> Bool {
        func took(_ kind: FindingState.Kind) -> Bool {
            finding.steps.contains { $0.state.kind == kind && $0.told == day }
        }
        return switch act {
        case .assess: took(.assessed)
        case .passOn(let unit, _): finding.turns.contains { $0.unit == unit && $0.from == day }
        case .plan(let on): finding.steps.contains { $0.state == .planned(on: on) }
        case .begin: took(.inWork)
        case .mend(let on, _):
            finding.steps.contains { $0.state == .mended && $0.on == on }
        case .leave: took(.notMended)
        case .reopen: took(.received)
        case .merge(let other): finding.state == .duplicate(of: other)
        case .estimate(let cost, let payer): (finding.cost, finding.payer) == (cost, payer)
        case .fund(let payer): finding.funding == .funded(by: payer)
        case .unfund: finding.funding != .notStated
        }
    }

    fileprivate func scheduled(for finding: FindingID) -> ScheduledCommand {
        let key = "finding/\(finding)/log/\(day)/\(verb.rawValue)#\(Fingerprint.of(words))"
        let note = WrittenNote(text, key: key)
        var command = ScheduledCommand(
            .finding(self.command(for: finding, note?.id ?? "")), on: day, .findingAct,
            at: origin, key: key, once: true,
            .changed(.finding, finding, Phrase(verbatim: "\(day) \(verb.rawValue)")))
        command.keep(note)
        if case .mend(_, let proof?) = act {
            command.files[proof.picture.file] = proof.picture.bytes
        }
        return command
    }

    /// What the step says, the same in every import; its picture is told by its hash.
    private var words: String {
        guard case .mend(let on, let proof) = act else { return "\(act)" }
        return "mend(\(String(reflecting: on)))" + (proof.map { "\($0.picture.file)" } ?? "")
    }

    private var text: String? {
        switch act {
        case .passOn(_, let reason), .leave(let reason), .reopen(let reason): reason
        default: nil
        }
    }

    private func command(for id: FindingID, _ note: NoteID) -> FindingCommand {
        switch act {
        case .assess: .assess(id, seen: nil)
        case .passOn(let unit, _): .passOn(id, to: unit, reason: note, seen: nil)
        case .plan(let on): .plan(id, on: on, seen: nil)
        case .begin: .begin(id, seen: nil)
        case .mend(let on, let proof): .mend(id, on: on, proof: proof?.photo, seen: nil)
        case .leave: .leave(id, reason: note, seen: nil)
        case .reopen: .reopen(id, reason: note, seen: nil)
        case .merge(let other): .merge(id, into: other)
        case .estimate(let cost, let payer): .estimate(id, cost, payer: payer, seen: nil)
        case .fund(let payer): .fund(id, by: payer, seen: nil)
        case .unfund: .unfund(id, seen: nil)
        }
    }
}
