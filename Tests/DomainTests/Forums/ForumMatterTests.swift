// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

// R-058 R-059
struct ForumMatterTests {
    private let given: Given

    init() throws {
        given = try (Cast.forum + Cast.hoerdumsgade).reduce(Given()) { try $0.having($1) }
            .on(day("2021-03-01"))
    }

    private let application = ForumCommand.apply(
        "a1", seat: Cast.policeSeat, organization: .neighbors, reason: nil)

    private func granted(_ isGranted: Bool, reason: NoteID? = nil) -> ForumCommand {
        .answerApplication("a1", isGranted: isGranted, decision: "Håndsoprækning", reason: reason)
    }

    @Test func `a new partner asks for a free seat and gets it by the forum's decision`() throws {
        let draft = HoldingDraft(
            id: "h1", seat: Cast.policeSeat, person: .neighbor, from: day("2021-03-01"),
            manner: .granted, onBehalfOf: .neighbors)
        let asked = try given.having(application)
        asked.when(.take(draft)).thenRefused(
            .wrongManner(.granted, label: "2 repræsentanter fra Københavns Politi"))
        let seated = try asked.having(granted(true)).having(.take(draft))
        #expect(seated.city.forums.holdings(of: Cast.policeSeat).map(\.onBehalfOf) == [.neighbors])
        let answer = seated.city.forums.applications(to: .forum).first?.answer
        #expect(answer?.decision == "Håndsoprækning")
    }

    @Test func `only seats that the charter opens can be asked for`() {
        given.when(
            .apply("a1", seat: Cast.neighborSeat, organization: .neighbors, reason: nil)
        ).thenRefused(.seatNotFree(label: "3 naboer"))
    }

    @Test func `a seat is declined with a reason, and answered once`() throws {
        let asked = try given.having(application)
        asked.when(granted(false)).thenRefused(.text(.empty(field: "reason")))
        try asked.having(granted(false, reason: "n1")).when(granted(true)).thenRefused(
            .answered(on: day("2021-03-01")))
    }

    @Test func `a proposal waits with one who owes the answer until it is answered`() throws {
        let draft = ForumProposalDraft(
            id: "f1", name: "Styregruppe", kind: .steeringGroup, purpose: "Samle indsatsen",
            areas: [.square], members: [.tmf, .sof], proposedBy: .committee,
            answeredBy: .municipality, alsoTo: [.tmf, .sof])
        let proposed = try given.having(.propose(draft))
        func duty(_ given: Given) -> ForumDuty? {
            given.city.forums.duties(on: day("2021-03-02"), in: given.city.organizations)
                .first { $0.kind == .answerProposal("f1") }
        }
        #expect(duty(proposed)?.owner == .municipality)
        proposed.when(.answerProposal("f1", forum: nil, reason: nil)).thenRefused(
            .text(.empty(field: "reason")))
        let answered = try proposed.having(.answerProposal("f1", forum: .forum, reason: nil))
        #expect(duty(answered) == nil)
        #expect(answered.city.forums.proposals["f1"]?.outcome?.forum == .forum)
    }

    @Test func `nobody is asked for support before the purpose has been tested`() throws {
        given.when(.askSupport(.forum, .bridge, purpose: nil)).thenRefused(
            .purposeUntested("tryghed og fredelig sameksistens"))
        given.when(.askSupport(.committee, .bridge, purpose: nil)).thenRefused(
            .unknownForum(.committee))
    }

    @Test func `a purpose that is not met is recorded, and nobody answers until it is`() throws {
        let unmet = SupportRound.PurposeTest(isMet: false, reason: "n1")
        let met = SupportRound.PurposeTest(isMet: true, reason: "n2")
        let neighbor = HoldingDraft(
            id: "h1", seat: Cast.neighborSeat, person: .neighbor, from: day("2021-03-01"),
            manner: .elected)
        let asked = try given.having(.askSupport(.forum, .bridge, purpose: unmet), .take(neighbor))
        #expect(asked.city.forums.support(in: .forum, of: .bridge)?.purpose == unmet)
        let yes = ForumCommand.stateSupport(
            Cast.neighborSeat, in: .forum, .bridge, .supports, reason: nil)
        asked.when(yes).thenRefused(.purposeNotMet)
        let mended = try asked.having(.askSupport(.forum, .bridge, purpose: met), yes)
        #expect(mended.city.forums.support(in: .forum, of: .bridge)?.answers.count == 1)
    }

    @Test func `a derived member answers in the forum that asks, with the seat it has`() throws {
        let partnership = CharterDraft(
            forum: .committee, kind: .partnershipForum,
            charter: Charter(
                title: "Partnerskabsforum",
                clauses: [
                    Clause(
                        "alle", "Alle medlemmer deltager.",
                        .seats(
                            SeatGroup(
                                id: "alle", label: "Alle", count: nil,
                                filling: .members(of: .forum)))),
                    Clause("stoette", "Hver for sig.", .support(SupportRule())),
                ]), effective: day("2021-02-01"))
        let neighbor = HoldingDraft(
            id: "h1", seat: Cast.neighborSeat, person: .neighbor, from: day("2021-03-01"),
            manner: .elected)
        let yes = ForumCommand.stateSupport(
            Cast.neighborSeat, in: .committee, .bridge, .supports, reason: nil)
        let answered = try given.having(
            .adopt(partnership, seen: nil), .take(neighbor),
            .askSupport(.committee, .bridge, purpose: nil), yes)
        let forums = answered.city.forums
        #expect(
            forums.support(in: .committee, of: .bridge)?.answers.keys.map { $0 }
                == [Cast.neighborSeat])
        #expect(forums.support(in: .forum, of: .bridge) == nil)
    }

    @Test func `each participant answers for itself, and silence is no answer`() throws {
        let test = SupportRound.PurposeTest(isMet: true, reason: "n1")
        let neighbor = HoldingDraft(
            id: "h1", seat: Cast.neighborSeat, person: .neighbor, from: day("2021-03-01"),
            manner: .elected)
        given.when(.stateSupport(Cast.neighborSeat, in: .forum, .bridge, .supports, reason: nil))
            .thenRefused(.notAsked)
        let asked = try given.having(.askSupport(.forum, .bridge, purpose: test), .take(neighbor))
        asked.when(.stateSupport(Cast.neighborSeat, in: .forum, .bridge, .conditional, reason: nil))
            .thenRefused(.text(.empty(field: "reason")))
        asked.when(.stateSupport(Cast.policeSeat, in: .forum, .bridge, .supports, reason: nil))
            .thenRefused(.emptySeat(on: day("2021-03-01")))
        let answered = try asked.having(
            .stateSupport(Cast.neighborSeat, in: .forum, .bridge, .supports, reason: nil))
        let round = answered.city.forums.support(in: .forum, of: .bridge)
        #expect(
            round?.answers == [
                Cast.neighborSeat: SeatSupport(
                    stance: .supports, reason: nil, day: day("2021-03-01"))
            ])
    }
}
