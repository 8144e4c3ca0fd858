// SPDX-License-Identifier: EUPL-1.2
import Domain

// How often the forum meets, with whom, and by what procedure.
extension CharterReader {
    func cadence(_ line: PaperLine) -> ReadProvision? {
        let words = line.words
        let spans: [(String, CadenceSpan)] = [
            ("årligt", .year), ("år", .year), ("halvårligt", .halfYear), ("halvår", .halfYear),
            ("kvartalet", .quarter), ("kvartal", .quarter), ("måneden", .month),
            ("måned", .month), ("månedligt", .month),
        ]
        guard let times = words.firstIndex(where: { $0 == "gange" || $0 == "gang" }), times > 0,
            let meetings = DanishWords.number(words[times - 1]),
            let span = words[times...].prefix(4).compactMap({ word in
                spans.first { $0.0 == word }?.1
            }).first,
            line.lower.contains("mød") && !line.lower.contains("invitere")
        else { return nil }
        return ReadProvision(
            .cadence(Cadence(meetings: meetings, per: span, extra: extra(in: line))))
    }

    /// “et femte møde i juni omkring sommeraktiviteter – såfremt der er behov”.
    private func extra(in line: PaperLine) -> [ExtraMeeting] {
        let words = line.words
        guard
            let place = words.firstIndex(where: { DanishWords.ordinal($0).map { $0 > 2 } ?? false }
            ),
            words[place...].prefix(2).contains("møde")
        else { return [] }
        let month = words[place...].compactMap(DanishWords.month).first
        let topic = words[place...].firstIndex(where: { ["omkring", "om"].contains($0) })
            .flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
        let isIfNeeded = line.lower.contains("behov")
        return [ExtraMeeting(month: month, topic: topic, isOnlyIfNeeded: isIfNeeded)]
    }

    func guests(_ line: PaperLine) -> ReadProvision? {
        guard line.words.contains(where: { $0.hasPrefix("inviter") }) else { return nil }
        let words = line.lower.split(separator: " ").map(String.init)
        let quarters = words.indices.filter { words[$0].hasPrefix("kvartal") && $0 > 0 }
            .compactMap { DanishWords.ordinal(words[$0 - 1]) ?? DanishWords.number(words[$0 - 1]) }
        let guests = names.parties(in: line.text)
        guard !guests.isEmpty else { return nil }
        return ReadProvision(
            .guests(GuestRule(guests: guests, quarters: quarters)),
            doubts: quarters.isEmpty ? [.looseWords] : [])
    }

    func attendance(_ line: PaperLine) -> ReadProvision? {
        guard
            line.lower.contains("mødedeltagelse er forbeholdt")
                || (line.lower.contains("kun") && line.lower.contains("medlemmer kan deltage"))
        else { return nil }
        return ReadProvision(.attendance(AttendanceRule(isForMembersOnly: true)))
    }

    func duration(_ line: PaperLine) -> ReadProvision? {
        let words = line.words
        guard line.lower.contains("varighed") || line.lower.contains("varer"),
            let unit = words.firstIndex(where: { $0.hasPrefix("time") || $0.hasPrefix("minut") }),
            unit > 0, let number = DanishWords.number(words[unit - 1])
        else { return nil }
        let minutes = words[unit].hasPrefix("time") ? 60 * number : number
        let isDefault = line.lower.contains("udgangspunkt")
        return ReadProvision(.duration(MeetingDuration(minutes: minutes, isDefault: isDefault)))
    }

    func quorum(_ line: PaperLine) -> ReadProvision? {
        guard line.lower.contains("beslutningsdygtig") else { return nil }
        let share: Share? =
            if line.lower.contains("halvdelen") {
                Share(1, of: 2)
            } else if line.lower.contains("en tredjedel") || line.lower.contains("1/3") {
                Share(1, of: 3)
            } else if line.lower.contains("to tredjedele") || line.lower.contains("2/3") {
                Share(2, of: 3)
            } else {
                nil
            }
        let words = line.words
        let least = words.indices.dropFirst().first { words[$0 - 1] == "mindst" }
            .flatMap { DanishWords.number(words[$0]) }
        let isFraction = share != nil && least == 1
        let atLeast = isFraction ? nil : least
        guard share != nil || atLeast != nil else { return nil }
        return ReadProvision(.quorum(Quorum(share: share, atLeast: atLeast)))
    }

    func voting(_ line: PaperLine) -> ReadProvision? {
        let requirement: VotingRequirement? =
            if line.lower.contains("to tredjedele") && line.lower.contains("stem") {
                .share(Share(2, of: 3))
            } else if ["simpelt flertal", "stemmeflertal", "almindeligt flertal"]
                .contains(where: { line.lower.contains($0) })
            {
                .simpleMajority
            } else if line.lower.contains("konsensus") || line.lower.contains("i enighed") {
                .consensus
            } else {
                nil
            }
        guard let requirement else { return nil }
        let isCasting =
            line.lower.contains("stemmelighed") && line.lower.contains("formandens stemme")
        return ReadProvision(
            .voting(VotingRule(requirement: requirement, castingVote: isCasting ? .chair : nil)))
    }

    func notice(_ line: PaperLine) -> ReadProvision? {
        guard line.lower.contains("varsel") || line.lower.contains("indkaldes senest"),
            let days = days(in: line)
        else { return nil }
        return ReadProvision(.notice(NoticeRule(days: days)))
    }

    func minutes(_ line: PaperLine) -> ReadProvision? {
        guard line.lower.contains("referat"),
            ["udsend", "offentlig", "godkend", "senest"].contains(where: { line.lower.contains($0) }
            )
        else { return nil }
        return ReadProvision(
            .minutes(
                MinutesRule(
                    withinDays: days(in: line),
                    isApprovedAtNextMeeting: line.lower.contains("godkend") ? true : nil,
                    isPublic: line.lower.contains("offentlig")
                        ? !line.lower.contains("ikke offentlig") : nil)))
    }

    /// “14 dage”, “to ugers”.
    private func days(in line: PaperLine) -> Int? {
        let words = line.words
        for (index, word) in words.enumerated().dropFirst() {
            guard let number = DanishWords.number(words[index - 1]) else { continue }
            if word.hasPrefix("dag") { return number }
            if word.hasPrefix("uge") { return 7 * number }
        }
        return nil
    }
}
