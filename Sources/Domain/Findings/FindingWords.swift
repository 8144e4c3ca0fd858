// SPDX-License-Identifier: EUPL-1.2

extension Severity {
    public var phrase: Phrase {
        switch self {
        case .low: Phrase(da: "lav", en: "low")
        case .medium: Phrase(da: "mellem", en: "medium")
        case .acute: Phrase(da: "akut", en: "acute")
        }
    }
}

extension Ground.Kind {
    public var phrase: Phrase {
        switch self {
        case .municipality: Phrase(da: "kommunen", en: "the municipality")
        case .housing: Phrase(da: "en boligorganisation", en: "a housing organization")
        case .railway: Phrase(da: "jernbanen", en: "the railway")
        case .privateOwner: Phrase(da: "privat", en: "private")
        case .notStated: Phrase(da: "ikke oplyst", en: "not stated")
        }
    }
}

extension FindingState.Kind {
    public var phrase: Phrase {
        switch self {
        case .received: Phrase(da: "modtaget", en: "received")
        case .passedOn: Phrase(da: "sendt videre", en: "passed on")
        case .assessed: Phrase(da: "vurderet", en: "assessed")
        case .planned: Phrase(da: "planlagt", en: "planned")
        case .inWork: Phrase(da: "i arbejde", en: "in work")
        case .mended: Phrase(da: "udbedret", en: "mended")
        case .notMended: Phrase(da: "udbedres ikke", en: "not mended")
        case .duplicate: Phrase(da: "lagt sammen med et andet", en: "put into another")
        }
    }

    /// What it means, in plain words for whoever reported it.
    public var meaning: Phrase {
        switch self {
        case .received:
            Phrase(
                da: "Vi har fået det. Ingen har set på det endnu.",
                en: "We have it. Nobody has looked at it yet.")
        case .passedOn:
            Phrase(
                da: "Det hører til hos en anden, som har fået det. Tiden løber videre.",
                en: "It belongs with another, who has it now. The clock runs on.")
        case .assessed:
            Phrase(da: "Nogen har set på det.", en: "Somebody has looked at it.")
        case .planned:
            Phrase(da: "Der er sat en dag på.", en: "A day has been set.")
        case .inWork: Phrase(da: "Nogen er i gang.", en: "Somebody is at work on it.")
        case .mended: Phrase(da: "Det er lavet.", en: "It has been mended.")
        case .notMended:
            Phrase(
                da: "Det bliver ikke lavet. Begrundelsen står her.",
                en: "It will not be mended. The reason is here.")
        case .duplicate:
            Phrase(
                da: "Andre havde meldt det samme. Følg det andet fund.",
                en: "Others had told of the same. Follow the other finding.")
        }
    }
}

extension FindingDoubt {
    public var phrase: Phrase {
        switch self {
        case .place:
            Phrase(
                da: "Punktet ligger langt uden for byens områder. Se efter.",
                en: "The point is far outside the city’s areas. Check it.")
        case .clock:
            Phrase(
                da: "Telefonens ur gik forkert. Se efter dagen.",
                en: "The phone’s clock was wrong. Check the day.")
        }
    }
}
