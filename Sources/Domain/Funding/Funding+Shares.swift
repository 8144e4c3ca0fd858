// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Funding {
    /// The part of `decide` that is about money.
    func decideShare(
        _ command: FundingCommand, on day: Day, in setting: FundingSetting
    ) throws(FundingRefusal) -> [FundingEvent] {
        switch command {
        case .share(let id, let key, let applied, let granted, let seen):
            try share(id, key, applied: applied, granted: granted, seen: seen, in: setting)
        case .dropShare(let id, let key, let reason): try dropShare(id, key, reason: reason)
        case .account(let id, let key, let account, let seen):
            try self.account(id, key, account, seen: seen)
        case .carryOver(let id, let key, let year, let amount):
            try carryOver(id, key, from: year, amount, on: day)
        default: preconditionFailure("the other commands are decided elsewhere")
        }
    }

    /// All that is granted of the call, so far as it is stated.
    func granted(of call: FundingCallID, but left: (AgreementID, ShareKey)? = nil) -> Kroner {
        agreements.values.reduce(.zero) { sum, agreement in
            agreement.shares.reduce(sum) { sum, share in
                if share.key.call != call { return sum }
                if let left, left.0 == agreement.id, left.1 == share.key { return sum }
                return sum + (share.granted ?? .zero)
            }
        }
    }

    /// nobody applies for more than the frame, and no more than it is granted
    /// in all; where the frame is not stated, nothing can be compared with it.
    private func share(
        _ id: AgreementID, _ key: ShareKey, applied: Kroner?, granted: Kroner?, seen: Int?,
        in setting: FundingSetting
    ) throws(FundingRefusal) -> [FundingEvent] {
        let (agreement, round) = try known(id)
        try requireSame(agreement.version, seen)
        guard let call = calls[key.call] else { throw .unknownCall(key.call) }
        guard round.calls.contains(key.call) else { throw .callNotInRound(call.title) }
        try requireAmount(applied, .applied)
        try requireAmount(granted, .granted)
        try requireInitiative(key.initiative, in: agreement.area, in: setting)
        if let frame = call.frame {
            let granting = self.granted(of: call.id, but: (id, key)) + (granted ?? .zero)
            for amount in [applied ?? .zero, granting] where amount > frame {
                throw .overFrame(call.title, frame: frame, by: amount - frame)
            }
        }
        if let share = agreement[key], let granted { try requireBudgets(share.years, granted) }
        let isSame = agreement[key].map { $0.applied == applied && $0.granted == granted }
        if isSame == true { return [] }
        return [
            .shareStated(
                ShareStated(agreement: id, key: key, applied: applied, granted: granted))
        ]
    }

    /// An initiative of the whole city counts for every area.
    private func requireInitiative(
        _ id: InitiativeID?, in area: AreaID, in setting: FundingSetting
    ) throws(FundingRefusal) {
        guard let id else { return }
        guard let initiative = setting.initiatives[id] else { throw .unknownInitiative(id) }
        let near = setting.areas.within(area).union(setting.areas.lineage(of: area))
        guard initiative.areas.isEmpty || initiative.areas.contains(where: near.contains) else {
            throw .initiativeElsewhere(initiative.name, area: setting.name(of: area))
        }
    }

    private func dropShare(
        _ id: AgreementID, _ key: ShareKey, reason: NoteID
    ) throws(FundingRefusal) -> [FundingEvent] {
        let (agreement, _) = try open(id)
        guard let share = agreement[key] else { throw .unknownShare }
        guard share.years.isEmpty else { throw .shareHasMoney }
        return [.shareDropped(ShareDropped(agreement: id, key: key, reason: reason))]
    }

    /// a year's money stays within the grant and within what there is.
    private func account(
        _ id: AgreementID, _ key: ShareKey, _ account: YearAccount, seen: Int?
    ) throws(FundingRefusal) -> [FundingEvent] {
        let (agreement, _) = try known(id)
        try requireSame(agreement.version, seen)
        guard let share = agreement[key] else { throw .unknownShare }
        guard (1990...2099).contains(account.year) else { throw .oddYear(account.year) }
        try requireAmount(account.budget, .budget)
        try requireAmount(account.committed, .committed)
        try requireAmount(account.paid, .paid)
        var year = share[account.year] ?? ShareYear(year: account.year)
        let before = YearAccount(
            year.year, budget: year.budget, committed: year.committed, paid: year.paid)
        if share[account.year] != nil, before == account { return [] }
        (year.budget, year.committed, year.paid) =
            (account.budget, account.committed, account.paid)
        try requireWithin(year)
        if let granted = share.granted {
            try requireBudgets(share.years.filter { $0.year != year.year } + [year], granted)
        }
        return [.yearAccounted(YearAccounted(agreement: id, key: key, account: account))]
    }

    private func requireWithin(_ year: ShareYear) throws(FundingRefusal) {
        if let committed = year.committed, let paid = year.paid, paid > committed {
            throw .paidOverCommitted(by: paid - committed)
        }
        guard let available = year.available, let used = year.committed ?? year.paid,
            used > available
        else { return }
        throw .overYear(year.year, available: available, by: used - available)
    }

    private func requireBudgets(
        _ years: [ShareYear], _ granted: Kroner
    ) throws(FundingRefusal) {
        let budgets = years.compactMap(\.budget).reduce(Kroner.zero, +)
        guard budgets <= granted else {
            throw .budgetOverGranted(granted: granted, by: budgets - granted)
        }
    }

    /// money goes into the next year by an act, when the year is over.
    private func carryOver(
        _ id: AgreementID, _ key: ShareKey, from year: Int, _ amount: Kroner, on day: Day
    ) throws(FundingRefusal) -> [FundingEvent] {
        let (agreement, _) = try known(id)
        guard let share = agreement[key] else { throw .unknownShare }
        guard day.year > year else { throw .yearNotOver(year) }
        guard amount > .zero else { throw .negative(.amount) }
        guard let remaining = share[year]?.remaining else { throw .nothingToCarry(year) }
        guard amount <= remaining else {
            throw .carriesTooMuch(year, remaining: remaining, by: amount - remaining)
        }
        return [
            .carriedOver(CarriedOver(agreement: id, key: key, from: year, amount: amount))
        ]
    }
}
