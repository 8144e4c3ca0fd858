// SPDX-License-Identifier: EUPL-1.2

/// Why a change to an election cannot be made; a line is counted from 1.
public enum ElectionRefusal: Refusal {
    case text(TextRefusal)
    case count(CountRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownElection(ElectionID)
    case unknownForum(ForumID)
    case unknownOrganization(OrganizationID)
    case unknownArea(AreaID)
    case unknownPerson(PersonID)
    case unknownCandidacy(CandidacyID)
    case noWay
    case nobodyEligible
    case daysOutOfOrder(Day, Day, field: String)
    case noSeats
    case seatTwice(Seat)
    case unknownSeat(Seat)
    case notElected(label: String)
    case wrongArranger(label: String, arranger: String)
    case seatHeld(place: String, until: Day?)
    case seatInElection(place: String, ElectionID)
    case votersOutOfRange(Int)
    case votersUnknown
    case notCandidacy(opens: Day, closes: Day)
    case notEligible(CandidateKind)
    case standsAlready(CandidacyID)
    case withdrawn(on: Day)
    case votingBegun(on: Day)
    case unverified([CandidacyID])
    case wayNotOffered(VotingWay)
    case notVoting(opens: Day, closes: Day)
    case votingStillOpen(until: Day)
    case votingClosed(on: Day)
    case malformedCode(line: Int)
    case codeTwice(line: Int)
    case codeNotIssued(line: Int)
    case moreCodesThanVoters(codes: Int, voters: Int)
    case unknownCode
    case codeUsed
    case malformedReceipt
    case receiptTaken
    case receiptTwice(line: Int)
    case enteredByYou
    case papersConfirmed
    case papersUndecided(lines: [Int])
    case papersUnconfirmed
    case boxUneven(ballots: Int, codes: Int)
    case boxOpened(on: Day)
    case boxNotOpened
    case declared(on: Day)
    case cancelled(on: Day)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .count(let refusal): refusal.key
        case .malformedID: "election.malformed-id"
        case .idTaken: "election.id-taken"
        case .unknownElection: "election.unknown"
        case .unknownForum: "election.unknown-forum"
        case .unknownOrganization: "election.unknown-organization"
        case .unknownArea: "election.unknown-area"
        case .unknownPerson: "election.unknown-person"
        case .unknownCandidacy: "election.unknown-candidacy"
        case .noWay: "election.no-way"
        case .nobodyEligible: "election.nobody-eligible"
        case .daysOutOfOrder: "election.days-out-of-order"
        case .noSeats: "election.no-seats"
        case .seatTwice: "election.seat-twice"
        case .unknownSeat: "election.unknown-seat"
        case .notElected: "election.not-elected"
        case .wrongArranger: "election.wrong-arranger"
        case .seatHeld: "election.seat-held"
        case .seatInElection: "election.seat-in-election"
        case .votersOutOfRange: "election.voters-out-of-range"
        case .votersUnknown: "election.voters-unknown"
        case .notCandidacy: "election.not-candidacy"
        case .notEligible: "election.not-eligible"
        case .standsAlready: "election.stands-already"
        case .withdrawn: "election.withdrawn"
        case .votingBegun: "election.voting-begun"
        case .unverified: "election.unverified"
        case .wayNotOffered: "election.way-not-offered"
        case .notVoting: "election.not-voting"
        case .votingStillOpen: "election.voting-still-open"
        case .votingClosed: "election.voting-closed"
        case .malformedCode: "election.malformed-code"
        case .codeTwice: "election.code-twice"
        case .codeNotIssued: "election.code-not-issued"
        case .moreCodesThanVoters: "election.more-codes-than-voters"
        case .unknownCode: "election.unknown-code"
        case .codeUsed: "election.code-used"
        case .malformedReceipt: "election.malformed-receipt"
        case .receiptTaken: "election.receipt-taken"
        case .receiptTwice: "election.receipt-twice"
        case .enteredByYou: "election.entered-by-you"
        case .papersConfirmed: "election.papers-confirmed"
        case .papersUndecided: "election.papers-undecided"
        case .papersUnconfirmed: "election.papers-unconfirmed"
        case .boxUneven: "election.box-uneven"
        case .boxOpened: "election.box-opened"
        case .boxNotOpened: "election.box-not-opened"
        case .declared: "election.declared"
        case .cancelled: "election.cancelled"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .count(let refusal): refusal.rule
        case .notElected, .wrongArranger, .seatHeld, .seatInElection: "R-070"
        case .notCandidacy, .votingBegun, .unverified: "R-071"
        case .enteredByYou, .papersUndecided, .papersUnconfirmed: "R-072"
        case .unknownCode, .codeUsed: "R-073"
        case .boxUneven, .codeNotIssued, .codeTwice, .receiptTwice, .moreCodesThanVoters: "R-074"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .count(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .unknownForum: "forum"
        case .unknownOrganization, .wrongArranger: "arranger"
        case .unknownArea: "areas"
        case .unknownPerson, .standsAlready: "person"
        case .noWay, .wayNotOffered: "ways"
        case .nobodyEligible, .notEligible: "kind"
        case .daysOutOfOrder(_, _, let field): field
        case .noSeats, .seatTwice, .unknownSeat, .notElected, .seatHeld, .seatInElection: "seats"
        case .votersOutOfRange, .votersUnknown, .moreCodesThanVoters: "voters"
        case .malformedCode, .codeTwice, .codeNotIssued: "codes"
        case .unknownCode, .codeUsed: "code"
        case .malformedReceipt, .receiptTaken: "receipt"
        case .papersUndecided: "papers"
        default: nil
        }
    }
}
