// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// A forum with three elected neighbors, and the elections to its seats.
struct ElectionScene {
    var elections = Elections()
    private var forums = Forums()
    private let city = City.cast
    var day = Self.days.candidacyOpens

    /// Neighbors are elected by the committee; the police appoint their own.
    static let charter = Charter(
        title: "Kommissorium",
        clauses: [
            Clause(
                "naboer",
                "3 naboer vælges; lokaludvalget står for at arrangere valget.",
                .seats(
                    SeatGroup(
                        id: "naboer",
                        label: "Naboer",
                        count: SeatCount(3),
                        filling: .elected(arrangedBy: .committee)
                    )
                )
            ),
            Clause(
                "politi",
                "1 repræsentant fra Københavns Politi.",
                .seats(
                    SeatGroup(
                        id: "politi",
                        label: "Politi",
                        count: SeatCount(1),
                        filling: .appointed(by: .police)
                    )
                )
            ),
            Clause(
                "periode",
                "Naboerne vælges for to år.",
                .term(TermProvision(seats: SeatScope(only: ["naboer"]), term: .years(2)))
            ),
        ]
    )

    static let days = ElectionDays(
        candidacyOpens: DomainTestSupport.day("2021-03-01"),
        candidacyCloses: DomainTestSupport.day("2021-03-14"),
        votingOpens: DomainTestSupport.day("2021-03-22"),
        votingCloses: DomainTestSupport.day("2021-03-28"),
        termStarts: DomainTestSupport.day("2021-05-01")
    )

    init() throws {
        let draft = CharterDraft(
            forum: .neighbors,
            kind: .cooperationForum,
            charter: Self.charter,
            effective: Cast.opening
        )
        try change(.adopt(draft, seen: nil))
    }

    static func seat(_ number: Int) -> Seat {
        Seat(forum: .neighbors, group: "naboer", number: number)
    }

    static var draft: ElectionDraft {
        ElectionDraft(
            id: "nabovalg-2021",
            forum: .neighbors,
            seats: [seat(1), seat(2), seat(3)],
            arranger: .committee,
            ways: [.paper, .code],
            days: days,
            voters: 40
        )
    }

    mutating func change(_ command: ForumCommand) throws {
        let events = try forums.decide(
            command, on: day, in: city.organizations, city.areas, city.initiatives)
        for event in events {
            forums.apply(event, on: day)
        }
    }

    func when(_ command: ElectionCommand) -> Decided<ElectionEvent, ElectionRefusal> {
        Decided { () throws(ElectionRefusal) in
            try elections.decide(command, on: day, in: city.organizations, city.areas, forums)
        }
    }

    /// What the forum makes of the seats that an election has filled.
    func seats(of holdings: [HoldingDraft]) throws -> [ForumEvent] {
        var scene = self
        return try holdings.flatMap { draft in
            let events = try scene.forums.decide(
                .take(draft), on: day, in: city.organizations, city.areas, city.initiatives)
            for event in events {
                scene.forums.apply(event, on: day)
            }
            return events
        }
    }

    /// The same scene once the commands have been accepted.
    func having(_ commands: ElectionCommand..., on day: Day? = nil) throws -> ElectionScene {
        var next = self
        next.day = day ?? self.day
        for command in commands {
            for event in try next.when(command).result.get() {
                next.elections.apply(event, on: next.day)
            }
        }
        return next
    }

    func on(_ day: Day) -> ElectionScene {
        var next = self
        next.day = day
        return next
    }
}

extension ElectionScene {
    /// Called, with so many accepted candidates, from `a` on.
    static func called(
        candidates: Int,
        _ change: (inout ElectionDraft) -> Void = { _ in }
    ) throws -> ElectionScene {
        var draft = draft
        change(&draft)
        var scene = try ElectionScene().having(.call(draft))
        for (letter, person) in zip("abcdefgh", Self.people).prefix(candidates) {
            let id = BallotSheet.id(letter)
            scene = try scene.having(
                .stand(CandidacyDraft(id: id, person: person, kind: .resident), in: draft.id),
                .answer(id, in: draft.id, isAccepted: true, reason: nil)
            )
        }
        return scene
    }

    static let people: [PersonID] = [
        .neighbor, .planner, .renewer, .socialWorker, .secretary, .coordinator, .administrator,
    ]

    var election: Election {
        get throws { try #require(elections["nabovalg-2021"]) }
    }

    /// The code hash of a number, and what a page would print as receipts.
    static func code(_ number: Int) -> CodeHash {
        let digits = String(number, radix: 16)
        return CodeHash(String(repeating: "0", count: 64 - digits.count) + digits)
    }

    static func receipt(_ number: Int) -> BallotReceipt {
        BallotReceipt("kvittering-\(number + 100)")
    }
}
