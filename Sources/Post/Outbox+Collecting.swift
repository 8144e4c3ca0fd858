// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Journal
import Runtime

extension Outbox {
    /// Makes letters of the next events; false when there are none.
    ///
    /// An outbox that begins reads nothing of what was before it.
    func collect() async throws -> Bool {
        let head = runtime.snapshot.position
        let known = try await cabinet.content(of: "cursor", in: .letters)
        guard let known, let cursor = Int64(String(decoding: known, as: UTF8.self)) else {
            try await moveCursor(from: known, to: head, [:])
            return false
        }
        guard cursor <= head else {
            // Either another node is ahead, or the journal is an older copy than the cabinet.
            let end = try await runtime.journal.head().position
            if cursor > end { try await moveCursor(from: known, to: end, [:]) }
            return false
        }
        let entries = try await runtime.events(after: cursor, atMost: 500)
        guard let last = entries.last else { return false }
        let city = runtime.snapshot.present.city
        var maker = LetterMaker(
            city, today: runtime.snapshot.today, called: try await called(by: entries),
            followers: try await followers(of: entries))
        let before = maker.called
        for entry in entries { maker.take(entry) }
        var contents: [String: [UInt8]] = [:]
        for (meeting, people) in maker.called where people != before[meeting] {
            contents["called/\(meeting)"] = Json.bytes(people)
        }
        for letter in maker.letters {
            contents[KeptLetter(.waiting, now, letter).key] = Json.bytes(letter)
        }
        try await moveCursor(from: known, to: last.position, contents)
        return true
    }

    /// Writes down how far the journal is read, together with what it led to.
    private func moveCursor(
        from known: [UInt8]?, to position: Int64, _ contents: [String: [UInt8]]
    ) async throws {
        do {
            try await cabinet.change(["cursor"] + contents.keys, in: .letters) { there in
                guard there["cursor"] == known else { throw Overtaken() }
                var all = contents.mapValues(Optional.some)
                all["cursor"] = Array("\(position)".utf8)
                return all
            }
        } catch is Overtaken {
            // Another node has read the same events.
        }
    }

    /// Those who follow, where there is news for anybody.
    private func followers(of entries: [HistoryEntry]) async throws -> [LetterMaker.Following] {
        guard entries.contains(where: \.event.isNews) else { return [] }
        return try await Follower.all(in: cabinet).filter { $0.1.confirmed != nil }
            .map { .init(id: $0.id, scope: $0.1.scope) }
    }

    private func called(by entries: [HistoryEntry]) async throws -> [MeetingID: CalledPeople] {
        let (city, today) = (runtime.snapshot.present.city, runtime.snapshot.today)
        var called: [MeetingID: CalledPeople] = [:]
        let meetings = entries.flatMap { entry -> [MeetingID] in
            if case .meeting(let event) = entry.event {
                return event.fact.map { [$0.meeting] } ?? []
            }
            return entry.day < today.advanced(by: -LetterMaker.freshDays)
                ? [] : city.meetings(touchedBy: entry.event, from: today).map(\.id)
        }
        for id in meetings where called[id] == nil {
            let content = try await cabinet.content(of: "called/\(id)", in: .letters)
            called[id] = content.flatMap { Json.read(CalledPeople.self, $0) } ?? CalledPeople()
        }
        return called
    }
}

// MARK: - What a day makes necessary

extension Outbox {
    /// From six in the morning on, once a day: what is soon due, and digests.
    func beginDay() async throws {
        let today = runtime.snapshot.today
        let known = try await cabinet.content(of: "day", in: .letters)
        guard known != Array(today.description.utf8),
            Timekeeper.clock(of: now).hour >= 6
        else { return }
        let last = known.flatMap { Day(String(decoding: $0, as: UTF8.self)) }
        let morning = Morning(of: today, after: last)
        let letters =
            try await dueAnswers(on: morning) + dueReports(on: morning) + dueFunding(on: morning)
            + dueQuestions(on: morning) + dueHearings(on: morning) + dueStatements(on: morning)
            + dueAccess(on: morning)
            + comingWalks(on: morning) + digests(on: morning)
        let contents = Dictionary(
            letters.map { (KeptLetter(.waiting, now, $0).key, Json.bytes($0)) },
            uniquingKeysWith: { first, _ in first })
        do {
            try await cabinet.change(["day"] + contents.keys, in: .letters) { there in
                guard there["day"] == known else { throw Overtaken() }
                var all = contents.mapValues(Optional.some)
                all["day"] = Array(today.description.utf8)
                return all
            }
        } catch is Overtaken {
            return
        }
        try await throwOut(before: now.adding(seconds: -90 * 86_400))
        try await forgetUnanswered()
    }

    /// An answer that is due in three days, and each week that it is late.
    private func dueAnswers(on morning: Morning) -> [Letter] {
        runtime.snapshot.present.city.matters.duties(on: morning.today).compactMap { duty in
            guard duty.kind == .answer, let owner = duty.owner, let due = duty.due else {
                return nil
            }
            let isDay = morning.comes(after: due) { $0 == -3 || ($0 > 0 && $0 % 7 == 1) }
            guard isDay else { return nil }
            return Letter(
                .answerDue, to: .organization(owner),
                about: .init(matter: duty.matter, day: morning.today), position: 0, made: now)
        }
    }

    private func digests(on morning: Morning) async throws -> [Letter] {
        let chosen = try await cabinet.list(.settings, from: "mail/", below: "mail0", atMost: .max)
        return chosen.compactMap { item in
            guard let settings = Json.read(MailSettings.self, item.content),
                morning.days.contains(where: settings.digest.isDue)
            else { return nil }
            return Letter(
                .digest, to: .person(PersonID(String(item.key.dropFirst("mail/".count)))),
                about: .init(day: morning.today), position: 0, made: now)
        }
    }

    /// What was over long ago, and letters that nobody could read.
    private func throwOut(before moment: Moment) async throws {
        for state in [LetterState.sent, .dropped, .failed] {
            let old = try await list(
                from: KeptLetter.bound(state, moment), below: "\(state.rawValue)0", atMost: 1_000)
            guard !old.isEmpty else { continue }
            let keys = old.map(\.key)
            try await cabinet.change(keys, in: .letters) { _ in
                Dictionary(uniqueKeysWithValues: keys.map { ($0, nil) })
            }
        }
    }
}
