// SPDX-License-Identifier: EUPL-1.2

/// Why a vote is not taken.
public enum VoteRefusal: Refusal {
    case idTaken(String)
    case unknown(VoteID)
    case alreadyOpen(String)
    case closed
    case nobodyMayVote
    case mayNotVote(String)
    case recused(String)
    case seatEnded(String, on: Day)
    case notInRoom(String)
    case twice(String)
    case secret
    case notSecret
    case countMissing
    case countDiffers(counted: Int, handedIn: Int)

    public var key: String {
        switch self {
        case .idTaken: "vote.id-taken"
        case .unknown: "vote.unknown"
        case .alreadyOpen: "vote.already-open"
        case .closed: "vote.closed"
        case .nobodyMayVote: "vote.nobody-may-vote"
        case .mayNotVote: "vote.may-not-vote"
        case .recused: "vote.recused"
        case .seatEnded: "vote.seat-ended"
        case .notInRoom: "vote.not-in-room"
        case .twice: "vote.twice"
        case .secret: "vote.secret"
        case .notSecret: "vote.not-secret"
        case .countMissing: "vote.count-missing"
        case .countDiffers: "vote.count-differs"
        }
    }

    public var rule: String? {
        switch self {
        case .secret, .notSecret, .countMissing, .countDiffers: "R-126"
        default: "R-124"
        }
    }

    public var field: String? {
        switch self {
        case .countMissing, .countDiffers: "count"
        case .idTaken: "id"
        default: "vote"
        }
    }

    public var sentence: Phrase {
        switch self {
        case .idTaken(let id): .idTaken(id)
        case .unknown(let id): .unknown(da: "afstemning", en: "vote", id)
        case .alreadyOpen, .closed, .nobodyMayVote: aboutVotes
        case .secret, .notSecret, .countMissing, .countDiffers: aboutBoxes
        default: aboutVoters
        }
    }

    private var aboutVotes: Phrase {
        switch self {
        case .alreadyOpen(let title):
            Phrase(
                da: "En afstemning om “\(title)” er i gang. Luk den først.",
                en: "A vote on “\(title)” is going on. Close it first.")
        case .closed:
            Phrase(
                da: "Afstemningen er lukket. Stemmen er ikke talt med.",
                en: "The vote is closed. Your vote is not counted.")
        default:
            Phrase(
                da: "Ingen med stemmeret er med til punktet. Skriv fremmødet først.",
                en: "Nobody with a vote takes part in the item. Write the attendance first.")
        }
    }

    private var aboutVoters: Phrase {
        switch self {
        case .recused(let label):
            Phrase(
                da: "“\(label)” er ikke med til punktet og stemmer ikke om det.",
                en: "“\(label)” stays out of the item and does not vote on it.")
        case .seatEnded(let label, let day):
            Phrase(
                da: "Den, der stemmer, sad på “\(label)” til og med \(day.danish). "
                    + "Den nye på pladsen stemmer.",
                en: "The voter sat in “\(label)” until \(day.english). "
                    + "Whoever sits there now votes.")
        case .notInRoom(let label):
            Phrase(
                da: "Den, der stemmer, sidder ikke på “\(label)” nu. Skriv fremmødet først.",
                en: "The voter does not sit in “\(label)” now. Write the attendance first.")
        case .twice(let label):
            Phrase(
                da: "“\(label)” har stemt. En stemme gælder og kan ikke ændres.",
                en: "“\(label)” has voted. A vote stands and cannot be changed.")
        case .mayNotVote(let label):
            Phrase(
                da: "“\(label)” har ikke stemmeret i denne afstemning.",
                en: "“\(label)” has no vote in this.")
        default: preconditionFailure("the sentence above picks those about voters")
        }
    }

    private var aboutBoxes: Phrase {
        switch self {
        case .secret:
            Phrase(
                da: "Afstemningen er hemmelig. Læg stemmen i boksen.",
                en: "The vote is secret. Put the vote in the box.")
        case .notSecret:
            Phrase(
                da: "Afstemningen er åben. Skriv, hvad der stemmes.",
                en: "The vote is open. Write what is voted.")
        case .countMissing:
            Phrase(
                da: "Skriv, hvor mange der stemte for, imod og hverken eller.",
                en: "Write how many voted for, against and neither.")
        case .countDiffers(let counted, let handedIn):
            Phrase(
                da: "Der er talt \(counted) stemmer, men \(handedIn) har stemt. Tæl igen.",
                en: "\(counted) votes are counted, but \(handedIn) have voted. Count again.")
        default: preconditionFailure("the sentence above picks those about boxes")
        }
    }
}
