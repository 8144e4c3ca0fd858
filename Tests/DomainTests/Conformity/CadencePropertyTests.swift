// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

// against a slow count, day by day, that shares no code.
struct CadencePropertyTests {
    @Test(arguments: 0..<30)
    func `the verdict is that of a count day by day`(seed: Int) throws {
        var lottery = Lottery(seed: UInt64(seed) + 1)
        let effective = day("2020-01-01").advanced(by: lottery.next(below: 500))
        let months = [12, 6, 3, 1][lottery.next(below: 4)]
        let fixed = (months == 12 ? 2 : 1) + lottery.next(below: months == 1 ? 2 : 4)
        let city = try city(effective, months: months, fixed: fixed, &lottery)
        for _ in 0..<6 {
            let today = effective.advanced(by: lottery.next(below: 1300))
            let slow = SlowCadence(
                city: city, effective: effective, months: months, fixed: fixed, today: today)
            let findings = Conformity(of: city).findings(of: .forum, on: today)
            let cadence = findings.first { $0.clause.id == "moeder" }?.verdict
            #expect(cadence == slow.cadence, "\(months) \(fixed) \(effective) \(today)")
            let guests = findings.first { $0.clause.id == "gaester" }?.verdict
            #expect(guests == slow.guests, "\(effective) \(today)")
        }
    }

    /// Three years of meetings at random, each held, cancelled or forgotten.
    private func city(
        _ effective: Day, months: Int, fixed: Int, _ lottery: inout Lottery
    ) throws -> City {
        let span: CadenceSpan = [12: .year, 6: .halfYear, 3: .quarter, 1: .month][months] ?? .year
        var given = Given.forum(effective: effective.description) { charter in
            charter = charter.changing("moeder") {
                $0.provision = .cadence(
                    Cadence(meetings: fixed, per: span, extra: [ExtraMeeting(month: 6)]))
            }
            charter.clauses.append(
                Clause(
                    "gaester", "Gæster i 1. og 3. kvartal",
                    .guests(GuestRule(guests: [.sof], quarters: [1, 3]))))
        }
        for number in 0..<(12 * fixed / months * 3) {
            let day = effective.advanced(by: lottery.next(below: 1100))
            let id = MeetingID("m\(number)")
            given = try given.on(day).planning(
                id, day.description, isExtra: lottery.next(below: 6) == 0)
            if lottery.next(below: 3) == 0 {
                let sent = max(effective, day.advanced(by: -lottery.next(below: 90)))
                given = try given.having(.invite(id, guests: [.sof], sent: sent))
            }
            switch lottery.next(below: 8) {
            case 0: given = try given.having(.cancel(id, reason: "n1"))
            case 1: break
            default:
                given = try given.having(.hold(id, HeldDraft(attendance: []), seen: nil))
            }
        }
        return given.city
    }
}

/// The rules in the plainest words there are, without a thought to speed.
private struct SlowCadence {
    let city: City
    let effective: Day
    let months: Int
    let fixed: Int
    let today: Day

    /// From a year before the charter to long after today, each with the span
    /// that it lies in.
    private func calendar(_ months: Int) -> [(day: Day, span: Int)] {
        (-400...1_800).map { offset in
            let day = effective.advanced(by: offset)
            let parts = day.parts
            return (day, parts.year * 12 / months + (parts.month - 1) / months)
        }
    }

    var cadence: Verdict? {
        var since: Day?
        var isRemarkable: [Bool] = []
        var running: Verdict = .holds
        let days = calendar(months)
        for wanted in Set(days.map(\.span)).sorted() {
            let whole = days.filter { $0.span == wanted }.map(\.day)
            let covered = whole.filter { $0 >= effective }
            guard let first = covered.first, let last = covered.last else { continue }
            guard first <= today else { break }
            let required = fixed * covered.count / whole.count
            let all = city.meetings.meetings(of: .forum).filter {
                covered.contains($0.day) && !$0.isCancelled && $0.day <= today
            }
            let held = all.filter(\.isHeld)
            var june = held.contains { $0.isExtra && $0.day.month == 6 } ? 1 : 0
            var rest = held.count - june
            if june == 0, rest > fixed, held.contains(where: { $0.day.month == 6 }) {
                june = 1
                rest -= 1
            }
            isRemarkable.append(rest > fixed || all.count > held.count)
            let isEnough = rest >= required
            let isOver = last < today
            if required > 0, isEnough { since = nil }
            if required > 0, !isEnough, isOver { since = since ?? last.advanced(by: 1) }
            running = isEnough ? .holds : .dueBy(last)
        }
        if let since { return .brokenSince(since) }
        if case .dueBy = running, !isRemarkable.isEmpty { return running }
        return isRemarkable.suffix(2).contains(true) ? .remark : .holds
    }

    var guests: Verdict? {
        var since: Day?
        var running: Verdict = .holds
        let days = calendar(3)
        for quarter in Set(days.map(\.span)).sorted() {
            let covered = days.filter { $0.span == quarter && $0.day >= effective }.map(\.day)
            guard let first = covered.first, let last = covered.last else { continue }
            guard first <= today else { break }
            guard [1, 7].contains(first.month), first.dayOfMonth == 1 else { continue }
            let isInvited = city.meetings.meetings(of: .forum).contains { meeting in
                covered.contains(meeting.day) && !meeting.isCancelled
                    && meeting.invitations.contains { $0.sent <= today }
            }
            if isInvited { since = nil }
            if !isInvited, last < today { since = since ?? last.advanced(by: 1) }
            running = isInvited || last < today ? .holds : .dueBy(last)
        }
        return since.map { .brokenSince($0) } ?? running
    }
}

/// The same numbers for the same seed, always.
private struct Lottery {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
