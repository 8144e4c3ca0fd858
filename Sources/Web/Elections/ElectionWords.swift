// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

extension Phrase {
    static let elections = Phrase(da: "Valg", en: "Elections")
    static let voteWithCode = Phrase(da: "Stem med kode", en: "Vote with a code")
}

extension ElectionPhase {
    var phrase: Phrase {
        switch self {
        case .announced: Phrase(da: "Udskrevet", en: "Called")
        case .candidacy: Phrase(da: "Man kan stille op", en: "One can stand")
        case .verification: Phrase(da: "Kandidaterne godkendes", en: "Candidates are verified")
        case .voting: Phrase(da: "Der stemmes", en: "People vote")
        case .counting: Phrase(da: "Der tælles", en: "Counting")
        case .declared: Phrase(da: "Afgjort", en: "Declared")
        case .cancelled: Phrase(da: "Aflyst", en: "Cancelled")
        }
    }

    var status: ChartStatus {
        switch self {
        case .announced, .candidacy, .verification, .voting, .counting: .waiting
        case .declared, .cancelled: .done
        }
    }
}

extension CountMethod {
    var phrase: Phrase {
        switch self {
        case .block: Phrase(da: "Flest stemmer", en: "Most votes")
        case .approval: Phrase(da: "Flest godkendelser", en: "Most approvals")
        case .scottishSTV:
            Phrase(da: "Én stemme, der kan overføres (STV)", en: "Single transferable vote (STV)")
        }
    }

    /// What a voter does, in one sentence.
    func instruction(most: Int) -> Phrase {
        switch self {
        case .block:
            Phrase(
                da: "Sæt kryds ved højst \(most). De, der får flest, er valgt.",
                en: "Mark at most \(most). Those with the most marks are elected.")
        case .approval:
            Phrase(
                da: "Sæt kryds ved alle, du kan støtte. De, der får flest, er valgt.",
                en: "Mark everybody you can support. Those with the most marks are elected.")
        case .scottishSTV:
            Phrase(
                da: "Giv nummer 1 til den, du helst vil have valgt, 2 til den næste og så videre. "
                    + "Du bestemmer selv, hvor mange du giver et nummer.",
                en: "Give number 1 to your first choice, 2 to your second, and so on. Number as "
                    + "many as you like.")
        }
    }
}

extension VotingWay {
    var phrase: Phrase {
        switch self {
        case .paper: Phrase(da: "på papir", en: "on paper")
        case .code: Phrase(da: "hemmeligt med en engangskode", en: "in secret with a one-time code")
        }
    }
}

extension CandidateKind {
    /// One of them.
    var one: Phrase {
        switch self {
        case .resident: Phrase(da: "Beboer", en: "Resident")
        case .business: Phrase(da: "Erhvervsdrivende", en: "Business")
        case .institution: Phrase(da: "Institution", en: "Institution")
        }
    }
}

extension Reading {
    /// The seats of an election by their groups: `3 af: 10 naboer`.
    func seats(of election: Election) -> String {
        let groups = Dictionary(grouping: election.seats, by: \.group)
        return list(
            groups.keys.sorted().map { group in
                let count = groups[group]?.count ?? 0
                let name = groups[group]?.first.map { label(of: $0) } ?? group.rawValue
                return name.first?.isNumber ?? false
                    ? say(da: "\(count) af: \(name)", en: "\(count) of: \(name)")
                    : "\(count) × \(name)"
            })
    }
}
