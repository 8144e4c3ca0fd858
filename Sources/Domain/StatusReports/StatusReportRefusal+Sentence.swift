// SPDX-License-Identifier: EUPL-1.2

extension StatusReportRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownTemplate(let id): .unknown(da: "skabelon", en: "template", id)
        case .unknownRound(let id): .unknown(da: "redegørelse", en: "status report", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownPost(let id): .unknown(da: "post", en: "post", id)
        case .unknownProgramme(let id): .unknown(da: "politik", en: "policy", id)
        case .unknownIndicator(let id): .unknown(da: "indikator", en: "indicator", id)
        case .unknownSection(let id): .unknown(da: "del af skabelonen", en: "section", id)
        case .changedMeanwhile: .changedMeanwhile
        case .noSections, .sectionTwice, .limitOutOfRange, .chainOutOfOrder, .opensTooLate,
            .nobodyAsked, .askedTwice, .notAsked, .notLonger, .pastNextStage:
            aboutPlan
        default: aboutState
        }
    }

    private var aboutPlan: Phrase {
        switch self {
        case .noSections:
            Phrase(
                da: "Skabelonen har ingen afsnit. Skriv mindst ét.",
                en: "The template has no sections. Write at least one.")
        case .sectionTwice(let title):
            Phrase(
                da: "To afsnit har samme id: \(title). Giv det ene et andet.",
                en: "Two sections have the same id: \(title). Give one of them another.")
        case .limitOutOfRange(let limit):
            Phrase(
                da: "Et afsnit kan have plads til 1 til 20.000 tegn, ikke \(limit). Ret tallet.",
                en: "A section has room for 1 to 20,000 characters, not \(limit). Mend it.")
        case .chainOutOfOrder:
            Phrase(
                da: "Trinene skal ligge i rækkefølge før mødet: udkast, aflevering, samling, "
                    + "udsendelse. Ret antallet af arbejdsdage.",
                en: "The steps must come in order before the meeting: drafts, statements, "
                    + "compiling, sending. Mend the numbers of workdays.")
        case .opensTooLate(let first):
            Phrase(
                da: "Første frist er \(first.danish), før runden åbner. Åbn tidligere, eller "
                    + "vælg et senere møde.",
                en: "The first deadline is \(first.english), before the round opens. Open it "
                    + "earlier, or choose a later meeting.")
        case .notLonger(let due):
            Phrase(
                da: "Fristen er \(due.danish). Vælg en arbejdsdag, der ligger senere.",
                en: "The deadline is \(due.english). Choose a workday that is later.")
        case .pastNextStage(let next):
            Phrase(
                da: "Næste trin er \(next.danish). Vælg en dag før det, så redegørelsen stadig "
                    + "når rådets møde.",
                en: "The next step is on \(next.english). Choose a day before it, so that the "
                    + "report still reaches the council’s meeting.")
        case .nobodyAsked:
            Phrase(
                da: "Vælg mindst ét udvalg eller én forvaltning, der skal skrive.",
                en: "Choose at least one committee or department that is to write.")
        case .askedTwice(let name):
            Phrase(
                da: "\(name) er valgt to gange. Fjern den ene.",
                en: "\(name) is chosen twice. Remove one.")
        case .notAsked(let name):
            Phrase(
                da: "\(name) er ikke bedt om at skrive. Vælg en af dem, der er.",
                en: "\(name) is not asked to write. Choose one of those who are.")
        default: preconditionFailure("a refusal of the plan")
        }
    }

    private var aboutState: Phrase {
        switch self {
        case .notOpenYet(let opens):
            Phrase(
                da: "Runden åbner \(opens.danish). Vent til da.",
                en: "The round opens on \(opens.english). Wait until then.")
        case .locked(let day):
            Phrase(
                da: "Bidraget blev godkendt \(day.danish) og er låst. Bed den, der samler "
                    + "redegørelsen, om at åbne det igen.",
                en: "The statement was signed on \(day.english) and is locked. Ask whoever "
                    + "compiles the report to open it again.")
        case .overLimit(_, let title, let count, let limit):
            Phrase(
                da: "“\(title)” er på \(count.grouped(by: ".")) tegn, og der er plads til "
                    + "\(limit.grouped(by: ".")). Gør den \((count - limit).grouped(by: ".")) "
                    + "tegn kortere, eller bed om en undtagelse. Teksten er gemt, som den er.",
                en: "“\(title)” has \(count.grouped(by: ",")) characters and there is room for "
                    + "\(limit.grouped(by: ",")). Make it \((count - limit).grouped(by: ",")) "
                    + "shorter, or ask for an exception. The text is kept as it is.")
        case .sectionMissing(_, let title):
            Phrase(
                da: "“\(title)” er tomt. Skriv afsnittet.",
                en: "“\(title)” is empty. Write the section.")
        case .nothingToSendBack:
            Phrase(
                da: "Bidraget er ikke sendt til godkendelse. Vent, til det er.",
                en: "The statement has not been sent to be signed. Wait until it has.")
        case .notResponsible(let title):
            Phrase(
                da: "Det kan kun den, der er \(title). Bed vedkommende om det.",
                en: "Only whoever is \(title) can do this. Ask that person.")
        case .notSigned(let name):
            Phrase(
                da: "Bidraget fra \(name) er ikke godkendt og kan stadig rettes.",
                en: "The statement of \(name) is not signed and can still be changed.")
        case .notOver(let title):
            Phrase(
                da: "“\(title)” holder sig inden for pladsen. Der er intet at undtage.",
                en: "“\(title)” fits in its room. There is nothing to except.")
        case .nothingToCompile:
            Phrase(
                da: "Ingen har godkendt deres bidrag endnu. Vent, til mindst ét er godkendt.",
                en: "Nobody has signed a statement yet. Wait until at least one is signed.")
        case .notCompiled(let number):
            Phrase(
                da: "Der er ingen samlet udgave \(number). Saml redegørelsen først.",
                en: "There is no compiled version \(number). Compile the report first.")
        default: preconditionFailure("a refusal of the state")
        }
    }
}
