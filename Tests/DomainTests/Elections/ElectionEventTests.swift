// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

@testable import Domain

struct ElectionEventTests {
    @Test func `there is an example of every event, and each is read as it was written`() throws {
        let json = try JSONEncoder().encode(ElectionExamples.events)
        #expect(
            try JSONDecoder().decode([ElectionEvent].self, from: json) == ElectionExamples.events)
        let text = String(decoding: json, as: UTF8.self)
        let missing = ElectionEvent.CodingKeys.allCases.filter {
            !text.contains("\"\($0.rawValue)\"")
        }
        #expect(missing == [])
        #expect(ElectionExamples.events.map(\.election) == Array(repeating: "valg", count: 12))
    }

    @Test func `a part of the box is written without voters, days or moments`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let json = try encoder.encode(ElectionExamples.opened)
        #expect(
            String(decoding: json, as: UTF8.self) == """
                {"ballots":[{"marks":["a"],"receipt":"kvittering-1"}],"election":"valg",\
                "isLast":true,"used":["c0de"]}
                """
        )
    }

    @Test func `events that carry a note name it`() {
        #expect(ElectionExamples.events.compactMap(\.note) == ["n1", "n2", "n3", "n4"])
    }

    @Test func `every refusal has a key of its own, and words for people`() {
        let all = ElectionExamples.refusals
        #expect(Set(all.map(\.key)).count == all.count)
        for refusal in all {
            #expect(refusal.sentence.danish != refusal.key, "\(refusal.key)")
            #expect(refusal.sentence.english != refusal.sentence.danish, "\(refusal.key)")
        }
    }
}

/// One of each, for whoever has to store or show them.
enum ElectionExamples {
    static let opened = BallotsOpened(
        election: "valg",
        ballots: [SealedBallot(receipt: "kvittering-1", marks: ["a"])],
        used: ["c0de"],
        isLast: true
    )

    static let events: [ElectionEvent] = [
        .called(
            ElectionCalled(
                election: "valg",
                forum: "forum",
                seats: [Seat(forum: "forum", group: "naboer", number: 1)],
                arranger: "lokaludvalg",
                method: .scottishSTV,
                ways: [.paper, .code],
                eligible: [.resident],
                areas: ["sydhavnen"],
                days: ElectionScene.days,
                voters: 40,
                source: "Kommissorium"
            )
        ),
        .votersStated(VotersStated(election: "valg", voters: 41)),
        .candidacySubmitted(
            CandidacySubmitted(
                election: "valg",
                candidacy: "a",
                person: "p1",
                kind: .business,
                onBehalfOf: "bageren",
                statement: "n1"
            )
        ),
        .candidacyAnswered(
            CandidacyAnswered(election: "valg", candidacy: "a", isAccepted: false, reason: "n2")),
        .candidacyWithdrawn(CandidacyWithdrawn(election: "valg", candidacy: "a")),
        .codesIssued(CodesIssued(election: "valg", codes: ["c0de"])),
        .papersEntered(
            PapersEntered(election: "valg", by: "p2", lines: [PaperLine(["a"]), .spoiled])),
        .papersDiscarded(PapersDiscarded(election: "valg", reason: "n3")),
        .ballotsOpened(opened),
        .declared(
            ElectionDeclared(
                election: "valg",
                elected: [
                    ElectedCandidate(
                        candidacy: "a", person: "p1",
                        seat: Seat(forum: "forum", group: "naboer", number: 1))
                ],
                vacant: [Seat(forum: "forum", group: "naboer", number: 2)],
                tally: ElectionTally(
                    valid: 3,
                    blank: 1,
                    spoiled: 1,
                    quota: 2,
                    draws: [
                        LotDraw(purpose: .exclusion, tied: ["a", "b"], drawn: "b", round: 2)
                    ],
                    seed: DrawSeed("461233")
                )
            )
        ),
        .notSeated(
            ElectedNotSeated(
                election: "valg",
                candidacy: "a",
                seat: Seat(forum: "forum", group: "naboer", number: 1),
                obstacle: .sitsHere
            )
        ),
        .cancelled(ElectionCancelled(election: "valg", reason: "n4")),
    ]

    private static let seat = Seat(forum: "forum", group: "naboer", number: 1)
    private static let early = ElectionScene.days.candidacyOpens
    private static let late = ElectionScene.days.termStarts

    static let refusals: [ElectionRefusal] = [
        .text(.empty(field: "reason")), .count(.seats(0)), .malformedID("X"), .idTaken("x"),
        .unknownElection("x"), .unknownForum("x"), .unknownOrganization("x"), .unknownArea("x"),
        .unknownPerson("x"), .unknownCandidacy("x"), .noWay, .nobodyEligible,
        .daysOutOfOrder(early, late, field: "term-starts"), .noSeats, .seatTwice(seat),
        .unknownSeat(seat), .notElected(label: "Politi"),
        .wrongArranger(label: "Naboer", arranger: "Lokaludvalget"),
        .seatHeld(place: "Naboer 1", until: late),
        .seatInElection(place: "Naboer 1", "x"), .votersOutOfRange(0), .votersUnknown,
        .notCandidacy(opens: early, closes: late), .notEligible(.business), .standsAlready("a"),
        .withdrawn(on: early), .votingBegun(on: early), .unverified(["a"]),
        .wayNotOffered(.paper), .notVoting(opens: early, closes: late),
        .votingStillOpen(until: late), .votingClosed(on: late), .malformedCode(line: 1),
        .codeTwice(line: 1), .codeNotIssued(line: 1), .moreCodesThanVoters(codes: 2, voters: 1),
        .unknownCode, .codeUsed, .malformedReceipt, .receiptTaken, .receiptTwice(line: 1),
        .enteredByYou, .papersConfirmed, .papersUndecided(lines: [1]), .papersUnconfirmed,
        .boxUneven(ballots: 2, codes: 1), .boxOpened(on: late), .boxNotOpened,
        .declared(on: late), .cancelled(on: late),
    ]
}
