// SPDX-License-Identifier: EUPL-1.2

extension FundingRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownPool(let id): .unknown(da: "pulje", en: "pool", id)
        case .unknownCall(let id): .unknown(da: "ansøgningsrunde", en: "call", id)
        case .unknownRound(let id): .unknown(da: "aftalerunde", en: "round of agreements", id)
        case .unknownAgreement(let id): .unknown(da: "initiativaftale", en: "agreement", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownPost(let id): .unknown(da: "post", en: "post", id)
        case .unknownArea(let id): .unknown(da: "adresse for et område", en: "area", id)
        case .unknownProgramme(let id): .unknown(da: "plan", en: "programme", id)
        case .unknownInitiative(let id): .unknown(da: "indsats", en: "initiative", id)
        case .unknownStep(let id): .unknown(da: "godkendelse", en: "step", id)
        case .unknownPaper(let id): .unknown(da: "skyldig tekst", en: "paper", id)
        case .unknownConsultation(let id): .unknown(da: "inddragelse", en: "consultation", id)
        case .changedMeanwhile: .changedMeanwhile
        case .negative, .overFrame, .frameBelowGranted, .budgetOverGranted, .overYear,
            .paidOverCommitted, .oddYear, .amountTooLarge, .shareHasMoney, .nothingToCarry,
            .carriesTooMuch, .yearNotOver:
            moneySentence
        case .nobodyTakesStep, .takenAlready, .inFuture, .agreementMissing, .needsNoAgreement,
            .deliveredAlready, .heardAlready, .noOpenPromise, .roundConcluded:
            wayOnSentence
        default: planSentence
        }
    }

    private var planSentence: Phrase {
        switch self {
        case .nameTaken(let name, let owner):
            Phrase(
                da:
                    "“\(name)” er allerede et navn for puljen “\(owner)”. Vælg den, eller et "
                    + "andet navn.",
                en: "“\(name)” already means the pool “\(owner)”. Choose it, or another name.")
        case .closesBeforeItOpens(let day):
            Phrase(
                da: "Fristen ligger før åbningen, \(day.danish). Ret den ene.",
                en: "The deadline is before the opening, \(day.english). Change one of them.")
        case .otherPool:
            Phrase(
                da: "En ansøgningsrunde skifter ikke pulje. Opret en ny under den anden pulje.",
                en: "A call does not change its pool. Open a new one under the other pool.")
        case .noCalls:
            Phrase(
                da: "Vælg mindst én ansøgningsrunde, som aftalerne kan trække på.",
                en: "Choose at least one call that the agreements can draw on.")
        case .twice(let name):
            Phrase(
                da: "“\(name)” står to gange. Slet den ene.",
                en: "“\(name)” is there twice. Delete one.")
        case .stillNeeded(let name):
            Phrase(
                da: "“\(name)” er allerede brugt i runden og kan ikke tages ud. Lad den stå.",
                en: "“\(name)” is in use in the round and cannot be taken out. Leave it.")
        case .areaHasAgreement(let name):
            Phrase(
                da: "\(name) har allerede sin aftale i runden. Ret den i stedet.",
                en: "\(name) already has its agreement of the round. Change that one.")
        case .allAreasHaveTheirs(let count):
            Phrase(
                da:
                    "Runden har kun \(count) områder, og de har alle en aftale. Ret rundens "
                    + "antal først.",
                en: "The round has only \(count) areas, and all have one. Change the number first.")
        case .otherArea:
            Phrase(
                da: "En aftale skifter ikke område. Opret en ny for det andet område.",
                en: "An agreement does not change its area. Draw a new one for the other.")
        case .otherRound:
            Phrase(
                da: "En aftale skifter ikke runde. Opret en ny i den anden runde.",
                en: "An agreement does not change its round. Draw a new one in the other.")
        case .unknownTheme(let theme):
            Phrase(
                da: "“\(theme)” er ikke et af rundens temaer. Vælg fra listen.",
                en: "“\(theme)” is no theme of the round. Choose from the list.")
        case .callNotInRound(let title):
            Phrase(
                da: "“\(title)” er ikke med i aftalerunden. Vælg en af rundens puljer.",
                en: "“\(title)” is not part of the round. Choose one of its pools.")
        case .initiativeElsewhere(let name, let area):
            Phrase(
                da: "Indsatsen “\(name)” omfatter ikke \(area). Vælg en, der gør, eller ingen.",
                en:
                    "The initiative “\(name)” does not touch \(area). Choose one that does, or "
                    + "none."
            )
        default:
            Phrase(
                da: "Aftalen trækker ikke på puljen endnu. Skriv først, hvad der søges.",
                en: "The agreement does not draw on the pool yet. First say what is applied for.")
        }
    }

    private var moneySentence: Phrase {
        switch self {
        case .negative:
            Phrase(
                da:
                    "Et beløb kan ikke være under nul. Skriv beløbet uden minus, eller lad "
                    + "feltet stå tomt.",
                en: "An amount cannot be below zero. Write it without a minus, or leave it empty.")
        case .amountTooLarge:
            Phrase(
                da: "Beløbet er over 1.000 mia. kr. Se, om der er et nul for meget.",
                en: "The amount is over DKK 1,000 billion. See whether there is a zero too many.")
        case .overFrame(let title, let frame, let over):
            Phrase(
                da:
                    "Det er \(over.phrase.danish) mere, end rammen for “\(title)” på "
                    + "\(frame.phrase.danish) rækker til. Sæt beløbet ned, eller ret rammen.",
                en:
                    "That is \(over.phrase.english) more than the frame of “\(title)”, "
                    + "\(frame.phrase.english), holds. Lower the amount, or change the frame."
            )
        case .frameBelowGranted(let granted):
            Phrase(
                da:
                    "Der er allerede bevilget \(granted.phrase.danish) af rammen. Den kan ikke "
                    + "være mindre.",
                en: "\(granted.phrase.english) of the frame is granted already. It cannot be less.")
        case .budgetOverGranted(let granted, let over):
            Phrase(
                da:
                    "Årenes budgetter er \(over.phrase.danish) over bevillingen på "
                    + "\(granted.phrase.danish) Sæt budgettet ned, eller ret bevillingen.",
                en:
                    "The budgets of the years are \(over.phrase.english) above the grant of "
                    + "\(granted.phrase.english). Lower the budget, or change the grant."
            )
        case .overYear(let year, let available, let over):
            Phrase(
                da:
                    "Det er \(over.phrase.danish) mere, end der er i \(year): "
                    + "\(available.phrase.danish) Sæt beløbet ned, eller ret budgettet.",
                en:
                    "That is \(over.phrase.english) more than there is in \(year): "
                    + "\(available.phrase.english). Lower the amount, or change the budget."
            )
        case .paidOverCommitted(let over):
            Phrase(
                da:
                    "Der er betalt \(over.phrase.danish) mere, end der er disponeret. Disponeret "
                    + "er også det, der er betalt.",
                en:
                    "\(over.phrase.english) more is paid than is committed. What is committed "
                    + "includes what is paid."
            )
        case .oddYear(let year):
            Phrase(
                da: "\(year) kan ikke være året. Skriv fire cifre, for eksempel 2026.",
                en: "\(year) cannot be the year. Write four digits, such as 2026.")
        case .shareHasMoney:
            Phrase(
                da:
                    "Der er ført regnskab på andelen, så den kan ikke tages ud. Ret beløbene i "
                    + "stedet.",
                en: "The share has accounts, so it cannot be taken out. Change the amounts instead."
            )
        case .nothingToCarry(let year):
            Phrase(
                da:
                    "Resten af \(year) kan ikke regnes ud: budget eller forbrug er ikke oplyst. "
                    + "Skriv dem først.",
                en:
                    "What is left of \(year) is not known: budget or use is not stated. State "
                    + "them first."
            )
        case .carriesTooMuch(let year, let remaining, let over):
            Phrase(
                da:
                    "Det er \(over.phrase.danish) mere, end der er tilbage af \(year): "
                    + "\(remaining.phrase.danish)",
                en:
                    "That is \(over.phrase.english) more than is left of \(year): "
                    + "\(remaining.phrase.english)."
            )
        default:
            Phrase(
                da: "Året er ikke slut. Penge overføres først, når det er.",
                en: "The year is not over. Money is carried over once it is.")
        }
    }

    private var wayOnSentence: Phrase {
        switch self {
        case .roundConcluded(let day):
            Phrase(
                da: "Aftalerunden blev afsluttet \(day.danish) og ændres ikke mere.",
                en: "The round was concluded on \(day.english) and changes no more.")
        case .nobodyTakesStep:
            Phrase(
                da: "Vælg mindst én aftale, som det gælder.",
                en: "Choose at least one agreement that it is about.")
        case .takenAlready(let title, let day):
            Phrase(
                da: "“\(title)” er allerede registreret den \(day.danish) for en af aftalerne.",
                en: "“\(title)” was registered on \(day.english) for one of the agreements.")
        case .inFuture(let day):
            Phrase(
                da: "\(day.danish) er ikke kommet endnu. Skriv den dag, det skete.",
                en: "\(day.english) has not come yet. Write the day that it happened.")
        case .agreementMissing:
            Phrase(
                da: "Hver aftale har sin egen. Vælg hvilken.",
                en: "Every agreement has its own. Choose which.")
        case .needsNoAgreement:
            Phrase(
                da: "Den er fælles for runden. Vælg ingen aftale.",
                en: "It is shared by the round. Choose no agreement.")
        case .deliveredAlready(let day):
            Phrase(
                da: "Den blev afleveret \(day.danish).", en: "It was handed in on \(day.english).")
        case .heardAlready(let day):
            Phrase(
                da: "Det blev registreret \(day.danish), hvordan det gik.",
                en: "How it went was registered on \(day.english).")
        default:
            Phrase(
                da: "Der er intet åbent løfte her.", en: "There is no open promise here.")
        }
    }
}
