// SPDX-License-Identifier: EUPL-1.2

/// Why ballots cannot be counted; a line is counted from 1.
public enum CountRefusal: Refusal {
    case seats(Int)
    case tooManyCandidates(Int)
    case candidateTwice(CandidacyID)
    case unknownCandidate(CandidacyID, line: Int)
    case markedTwice(CandidacyID, line: Int)
    case tooManyMarks(Int, most: Int, line: Int)
    case rankTwice(Int, line: Int)
    case rankMissing(Int, line: Int)
    case times(Int, line: Int)
    case moreBallotsThanVoters(ballots: Int, voters: Int)
    case tooManyBallots
    case lotNeeded([CandidacyID])

    public var key: String {
        switch self {
        case .seats: "count.seats"
        case .tooManyCandidates: "count.too-many-candidates"
        case .candidateTwice: "count.candidate-twice"
        case .unknownCandidate: "count.unknown-candidate"
        case .markedTwice: "count.marked-twice"
        case .tooManyMarks: "count.too-many-marks"
        case .rankTwice: "count.rank-twice"
        case .rankMissing: "count.rank-missing"
        case .times: "count.times"
        case .moreBallotsThanVoters: "count.more-ballots-than-voters"
        case .tooManyBallots: "count.too-many-ballots"
        case .lotNeeded: "count.lot-needed"
        }
    }

    /// The line of the ballots that is wrong, when it is one.
    public var line: Int? {
        switch self {
        case .unknownCandidate(_, let line), .markedTwice(_, let line),
            .tooManyMarks(_, _, let line), .rankTwice(_, let line), .rankMissing(_, let line),
            .times(_, let line):
            line
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .seats: "seats"
        case .tooManyCandidates, .candidateTwice: "candidates"
        case .moreBallotsThanVoters: "voters"
        case .lotNeeded: "seed"
        default: "ballots"
        }
    }
}

extension CountRefusal {
    public var sentence: Phrase { sentence(naming: \.rawValue) }

    /// The same with the candidates called by their names.
    public func sentence(naming name: (CandidacyID) -> String) -> Phrase {
        switch self {
        case .seats(let seats):
            Phrase(
                da: "Der kan ikke vælges til \(seats) pladser. Skriv et tal fra 1 til 1.000.",
                en: "\(seats) seats cannot be filled. Write a number from 1 to 1,000."
            )
        case .tooManyCandidates(let count):
            Phrase(
                da: "\(count) kandidater er for mange. Der er plads til 1.000.",
                en: "\(count) candidates are too many. There is room for 1,000."
            )
        case .candidateTwice(let id):
            Phrase(
                da: "Kandidaten “\(name(id))” står der to gange. Fjern den ene.",
                en: "The candidate “\(name(id))” is listed twice. Remove one of them."
            )
        case .moreBallotsThanVoters(let ballots, let voters):
            Phrase(
                da: "Der er \(ballots) stemmer, men kun \(voters) vælgere. Tæl dem igen.",
                en: "There are \(ballots) ballots, but only \(voters) voters. Count them again."
            )
        case .tooManyBallots:
            Phrase(
                da: "Der er plads til 100 millioner stemmer. Se efter, om et antal er forkert.",
                en: "There is room for 100 million ballots. See whether a number is wrong."
            )
        case .lotNeeded(let tied):
            Phrase(
                da: "Disse står lige: \(list(tied, name)). Træk lod, og skriv tallene.",
                en: "These are tied: \(list(tied, name)). Draw lots, and write the figures."
            )
        default: lineSentence(naming: name)
        }
    }

    private func list(_ tied: [CandidacyID], _ name: (CandidacyID) -> String) -> String {
        tied.map(name).joined(separator: ", ")
    }

    private func lineSentence(naming name: (CandidacyID) -> String) -> Phrase {
        let line = line ?? 0
        return switch self {
        case .unknownCandidate(let id, _):
            Phrase(
                da: "Linje \(line): “\(name(id))” er ikke kandidat ved valget. Ret stemmen.",
                en:
                    "Line \(line): “\(name(id))” does not stand in the election. Correct the ballot."
            )
        case .markedTwice(let id, _):
            Phrase(
                da: "Linje \(line): “\(name(id))” er markeret to gange. Fjern den ene.",
                en: "Line \(line): “\(name(id))” is marked twice. Remove one of the marks."
            )
        case .tooManyMarks(let count, let most, _):
            Phrase(
                da: "Linje \(line): \(count) kryds, men højst \(most) er tilladt.",
                en: "Line \(line): \(count) marks, but at most \(most) are allowed."
            )
        case .rankTwice(let rank, _):
            Phrase(
                da: "Linje \(line): tallet \(rank) står to gange. Skriv kun dem før det.",
                en: "Line \(line): the number \(rank) is written twice. Enter those before it."
            )
        case .rankMissing(let rank, _):
            Phrase(
                da: "Linje \(line): tallet \(rank) mangler. Skriv kun dem før det.",
                en: "Line \(line): the number \(rank) is missing. Enter those before it."
            )
        case .times(let times, _):
            Phrase(
                da: "Linje \(line): \(times) stemmer. Skriv et tal fra 1 og op.",
                en: "Line \(line): \(times) ballots. Write a number from 1 up."
            )
        default: Phrase(verbatim: key)
        }
    }
}
