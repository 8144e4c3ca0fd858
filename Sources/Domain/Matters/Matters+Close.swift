// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Matters {
    /// only whoever waits for it is told, and is told once.
    func tell(
        _ id: MatterID,
        _ party: MatterParty,
        note: NoteID?,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        let matter = try open(id)
        guard let owed = tellings(of: matter).first(where: { $0.party == party }) else {
            throw .nobodyWaits
        }
        return [
            .told(MatterTold(matter: id, party: party, about: owed.result, note: note))
        ]
    }

    /// a matter is closed once it is decided, carried out and told.
    func close(
        _ id: MatterID,
        result: NoteID,
        needsNoWork: Bool,
        in setting: MatterSetting
    ) throws(MatterRefusal) -> [MatterEvent] {
        let matter = try open(id)
        let waiting = matter.treatments.filter(\.isOpen) + unsent(matter)
        guard waiting.isEmpty, matter.latestResult != nil else {
            throw .undecided(waiting.map { setting.name(of: $0.forum) })
        }
        let unfinished = matter.carriedBy.filter { !isFinished($0, in: setting) }
        guard unfinished.isEmpty else {
            throw .notCarriedOut(unfinished.map { name(of: $0, in: setting) })
        }
        if matter.isAssented, matter.carriedBy.isEmpty, !needsNoWork { throw .nothingCarries }
        let untold = tellings(of: matter)
        guard untold.isEmpty else {
            throw .untold(untold.map { name(of: $0.party, in: setting) })
        }
        return [.closed(MatterClosed(matter: id, result: result))]
    }

    /// Whether what carries the decision out has been done, or given up.
    public func isFinished(_ carrier: Carrier, in setting: MatterSetting) -> Bool {
        switch carrier {
        case .initiative(let id): setting.initiatives[id]?.concludedOn != nil
        case .activity(let id): setting.activities[id].map { $0.progress.finished != nil } ?? true
        case .action(let id):
            actions[id].map { action in
                action.became.map { isFinished(.activity($0), in: setting) } ?? !action.isOpen
            } ?? true
        }
    }

    private func name(of carrier: Carrier, in setting: MatterSetting) -> String {
        switch carrier {
        case .initiative(let id): setting.initiatives[id]?.name ?? id.rawValue
        case .activity(let id): setting.activities[id]?.name ?? id.rawValue
        case .action(let id): actions[id]?.title ?? id.rawValue
        }
    }

    private func name(of party: MatterParty, in setting: MatterSetting) -> Phrase {
        switch party {
        case .organization(let id): Phrase(verbatim: setting.name(of: id))
        case .raiser: Phrase(da: "den, der rejste sagen", en: "whoever raised the matter")
        }
    }
}

extension Matter {
    /// Whether the last word was a yes that asks for work.
    public var isAssented: Bool {
        guard case .treatment(let id) = latestResult?.result else { return false }
        return self[id]?.outcome?.isAssent ?? false
    }
}
