// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Elections {
    func issue(
        _ codes: [CodeHash],
        in id: ElectionID,
        on day: Day
    ) throws(ElectionRefusal) -> [ElectionEvent] {
        let election = try open(id)
        guard election.ways.contains(.code) else { throw .wayNotOffered(.code) }
        guard day <= election.days.votingCloses, election.boxOpenedOn == nil else {
            throw .votingClosed(on: election.days.votingCloses)
        }
        guard let voters = election.voters else { throw .votersUnknown }
        guard !codes.isEmpty else { return [] }
        var seen = election.codes
        for (index, code) in codes.enumerated() {
            guard code.isWellFormed, code.rawValue.utf8.count == 64 else {
                throw .malformedCode(line: index + 1)
            }
            guard seen.insert(code).inserted else { throw .codeTwice(line: index + 1) }
        }
        guard seen.count <= voters else {
            throw .moreCodesThanVoters(codes: seen.count, voters: voters)
        }
        return codes.sorted().inParts.map { part in
            .codesIssued(CodesIssued(election: id, codes: Array(part)))
        }
    }

    /// two different people enter the papers, and a third if they differ.
    func enter(
        _ lines: [PaperLine],
        by person: PersonID,
        in id: ElectionID,
        on day: Day,
        _ organizations: Organizations
    ) throws(ElectionRefusal) -> [ElectionEvent] {
        let election = try open(id)
        guard election.ways.contains(.paper) else { throw .wayNotOffered(.paper) }
        try requireClosed(election, on: day)
        guard organizations.people.contains(person) else { throw .unknownPerson(person) }
        guard !election.papers.contains(where: { $0.by == person }) else { throw .enteredByYou }
        switch election.paperState {
        case .confirmed: throw .papersConfirmed
        case .undecided(let lines): throw .papersUndecided(lines: lines)
        case .untouched, .enteredOnce, .different: break
        }
        guard let voters = election.voters else { throw .votersUnknown }
        guard lines.count <= voters else {
            throw .count(.moreBallotsThanVoters(ballots: lines.count, voters: voters))
        }
        var checked: [PaperLine] = []
        for (index, line) in lines.enumerated() {
            let marks = try election.checked(line.marks, line: index + 1)
            checked.append(line.isSpoiled ? .spoiled : PaperLine(marks))
        }
        return [.papersEntered(PapersEntered(election: id, by: person, lines: checked))]
    }

    func discardPapers(
        of id: ElectionID,
        reason: NoteID?
    ) throws(ElectionRefusal) -> [ElectionEvent] {
        guard try !open(id).papers.isEmpty else { return [] }
        return [.papersDiscarded(PapersDiscarded(election: id, reason: reason))]
    }

    /// the box holds one ballot by the rules for each code that voted.
    func open(
        _ box: OpenedBox,
        of id: ElectionID,
        on day: Day
    ) throws(ElectionRefusal) -> [ElectionEvent] {
        let election = try open(id)
        guard election.ways.contains(.code) else { throw .wayNotOffered(.code) }
        try requireClosed(election, on: day)
        if let day = election.boxOpenedOn { throw .boxOpened(on: day) }
        try require(box, of: election)
        let ballots = box.ballots.inParts
        let used = box.used.inParts
        return ballots.indices.map { index in
            .ballotsOpened(
                BallotsOpened(
                    election: id,
                    ballots: Array(ballots[index]),
                    used: Array(used[index]),
                    isLast: index == ballots.count - 1
                )
            )
        }
    }

    private func require(_ box: OpenedBox, of election: Election) throws(ElectionRefusal) {
        guard box.ballots.count == box.used.count else {
            throw .boxUneven(ballots: box.ballots.count, codes: box.used.count)
        }
        for (index, code) in box.used.enumerated() {
            guard index == 0 || box.used[index - 1] != code else {
                throw .codeTwice(line: index + 1)
            }
            guard election.codes.contains(code) else { throw .codeNotIssued(line: index + 1) }
        }
        for (index, ballot) in box.ballots.enumerated() {
            guard index == 0 || box.ballots[index - 1].receipt != ballot.receipt else {
                throw .receiptTwice(line: index + 1)
            }
            _ = try election.checked(ballot.marks, line: index + 1)
        }
    }

    /// Voting is over from its last day on, when somebody says so: a meeting
    /// counts the same evening.
    private func requireClosed(_ election: Election, on day: Day) throws(ElectionRefusal) {
        guard day >= election.days.votingCloses else {
            throw .votingStillOpen(until: election.days.votingCloses)
        }
    }
}

extension Array {
    /// In parts of a thousand, in order; one empty part when there is nothing.
    fileprivate var inParts: [ArraySlice<Element>] {
        guard !isEmpty else { return [[]] }
        return stride(from: 0, to: count, by: 1_000).map { self[$0..<Swift.min($0 + 1_000, count)] }
    }
}
