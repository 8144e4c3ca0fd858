// SPDX-License-Identifier: EUPL-1.2

extension ElectionRefusal {
    /// What is said about voters, codes and the box.
    var votingSentence: Phrase {
        switch self {
        case .votersOutOfRange(let voters):
            Phrase(
                da: "\(voters) vælgere går ikke. Skriv et tal fra 1 og op.",
                en: "\(voters) voters won't do. Write a number from 1 up."
            )
        case .votersUnknown:
            Phrase(
                da: "Skriv først, hvor mange der kan stemme.",
                en: "First write how many may vote."
            )
        case .wayNotOffered(.paper):
            Phrase(
                da: "Ved dette valg stemmes der ikke på papir.",
                en: "In this election nobody votes on paper."
            )
        case .wayNotOffered(.code):
            Phrase(
                da: "Ved dette valg stemmes der ikke med kode.",
                en: "In this election nobody votes with a code."
            )
        case .notVoting(let opens, let closes):
            Phrase(
                da: "Man kan stemme fra \(opens.danish) til \(closes.danish).",
                en: "One can vote from \(opens.english) to \(closes.english)."
            )
        case .votingStillOpen(let day):
            Phrase(
                da: "Der stemmes til og med \(day.danish). Tæl først den dag.",
                en: "People vote until \(day.english). Count on that day or later."
            )
        case .votingClosed(let day):
            Phrase(da: "Der blev stemt til \(day.danish).", en: "Voting closed on \(day.english).")
        case .boxOpened(let day):
            Phrase(
                da: "Stemmerne blev hentet ud \(day.danish).",
                en: "The box was opened on \(day.english)."
            )
        case .boxNotOpened:
            Phrase(da: "Hent først stemmerne ud.", en: "Open the box first.")
        default: codeSentence
        }
    }

    private var codeSentence: Phrase {
        switch self {
        case .malformedCode(let line):
            Phrase(
                da: "Linje \(line): koden er ikke 64 cifre og bogstaver. Lav koderne om.",
                en: "Line \(line): the code is not 64 figures and letters. Make the codes again."
            )
        case .codeTwice(let line):
            Phrase(
                da: "Linje \(line): koden findes allerede. Fjern den.",
                en: "Line \(line): the code is there already. Remove it."
            )
        case .codeNotIssued(let line):
            Phrase(
                da: "Linje \(line): koden er ikke udstedt til valget. Undersøg det.",
                en: "Line \(line): the code was not issued for the election. Look into it."
            )
        case .moreCodesThanVoters(let codes, let voters):
            Phrase(
                da: "\(codes) koder er flere end de \(voters) vælgere. Lav færre.",
                en: "\(codes) codes are more than the \(voters) voters. Make fewer."
            )
        case .unknownCode:
            Phrase(
                da: "Koden passer ikke til valget. Se efter på brevet, og skriv den igen.",
                en: "The code does not fit the election. See the letter, and type it again."
            )
        case .codeUsed:
            Phrase(
                da: "Der er allerede stemt med koden. Var det ikke dig, så sig det til os.",
                en: "The code has voted already. If that wasn't you, tell us."
            )
        case .malformedReceipt:
            Phrase(
                da: "Kvitteringen skal være 12 til 40 tegn: a–z, 0–9 og bindestreg.",
                en: "The receipt must be 12 to 40 characters: a–z, 0–9 and hyphens."
            )
        case .receiptTaken:
            Phrase(
                da: "En anden stemme har samme kvittering. Stem igen med en ny.",
                en: "Another ballot has the same receipt. Vote again with a new one."
            )
        case .receiptTwice(let line):
            Phrase(
                da: "Linje \(line): to stemmer har samme kvittering. Undersøg det.",
                en: "Line \(line): two ballots have the same receipt. Look into it."
            )
        case .boxUneven(let ballots, let codes):
            Phrase(
                da: "\(ballots) stemmer, men \(codes) brugte koder. Undersøg det.",
                en: "\(ballots) ballots, but \(codes) used codes. Look into it."
            )
        default: Phrase(verbatim: key)
        }
    }
}
