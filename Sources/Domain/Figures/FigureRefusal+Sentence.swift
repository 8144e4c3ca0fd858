// SPDX-License-Identifier: EUPL-1.2

extension FigureRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .quantity(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownIndicator(let id): .unknown(da: "indikator", en: "indicator", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownArea(let id): .unknown(da: "område", en: "area", id)
        case .unknownGroup(let id): .unknown(da: "gruppe af områder", en: "group of areas", id)
        case .unknownInitiative(let id): .unknown(da: "indsats", en: "initiative", id)
        case .unknownProgramme(let id): .unknown(da: "program", en: "programme", id)
        case .unknownMatter(let id): .unknown(da: "sag", en: "matter", id)
        case .endsBeforeItBegins(let from, let to): .endsBeforeItBegins(from: from, to: to)
        case .changedMeanwhile: .changedMeanwhile
        case .protectionTooWeak(let usual):
            Phrase(
                da: "Reglen skjuler mindre end den sædvanlige: under \(usual.minimumCount) af "
                    + "mindst \(usual.minimumBase). Skriv mindst det, eller få "
                    + "databeskyttelsesrådgiverens ja, og sæt kryds ved det.",
                en: "The rule withholds less than the usual: below \(usual.minimumCount) of at "
                    + "least \(usual.minimumBase). Write at least that, or get the data "
                    + "protection officer's yes and tick the box.")
        case .unknownVersion, .matterUndecided, .closed, .neededBy, .notAfter, .notOnTheWay,
            .derived, .derivedStays, .loop, .unitDoesNotFit, .times, .decimals, .averaging:
            aboutDefinition
        case .noGeography, .notForTheCity, .otherKind, .otherGroup, .mixedKinds, .noMembers,
            .givenMoreThanOnce:
            aboutPlace
        case .otherPeriod, .notYet, .percentOutside, .negative, .partOfAPerson, .partAboveWhole,
            .shareDoesNotFit:
            aboutNumber
        case .tooMany, .twice, .thereAlready, .reportedByOther, .notThere, .nothingWaits,
            .columnsMissing:
            aboutReport
        }
    }

    private var aboutDefinition: Phrase {
        switch self {
        case .unknownVersion(let version):
            Phrase(
                da: "Indikatoren har ingen definition nr. \(version). Vælg en af dens egne.",
                en: "The indicator has no definition no. \(version). Choose one of its own.")
        case .matterUndecided(let title):
            Phrase(
                da: "“\(title)” er ikke afgjort endnu. Vent på svaret, eller undlad sagen.",
                en: "“\(title)” is not decided yet. Wait for the answer, or leave the matter out.")
        case .closed(let day):
            Phrase(
                da: "Indikatoren blev lukket \(day.danish). Opret en ny.",
                en: "The indicator was closed on \(day.english). Define a new one.")
        case .neededBy(let name):
            Phrase(
                da: "“\(name.danish)” beregnes af den. Luk den først.",
                en: "“\(name.english)” is computed from it. Close that first.")
        case .notAfter(let day):
            Phrase(
                da: "Vælg en dag efter \(day.danish).", en: "Choose a day after \(day.english).")
        case .notOnTheWay(let day):
            Phrase(
                da: "\(day.danish) ligger ikke mellem det foregående punkt og fristen. Ret dagen.",
                en: "\(day.english) is not between the point before and the deadline. Change it.")
        case .derived(let name):
            Phrase(
                da: "“\(name.danish)” beregnes af andre tal og kan ikke skrives. Ret de tal, "
                    + "den er lavet af.",
                en: "“\(name.english)” is computed from other figures and never typed. Change "
                    + "the figures that it is made of.")
        case .derivedStays:
            Phrase(
                da: "En indikator er enten indberettet eller beregnet. Opret en ny i stedet.",
                en: "An indicator is either reported or computed. Define a new one instead.")
        case .loop(let names):
            Phrase(
                da: "Formlen går i ring: \(names.map(\.danish).joined(separator: ", så ")). "
                    + "Fjern den sidste.",
                en:
                    "The formula goes in a ring: \(names.map(\.english).joined(separator: ", then "))"
                    + ". Remove the last one.")
        case .unitDoesNotFit(let unit, _):
            Phrase(
                da: "Formlen giver ikke \(unit.phrase.danish). En andel er i procent, og en "
                    + "forskel mellem procenter er i procentpoint.",
                en: "The formula does not give \(unit.phrase.english). A share is in percent, "
                    + "and a difference of percents is in percentage points.")
        case .times:
            Phrase(
                da: "Skriv, pr. hvor mange tallet er: mindst 1, fx 10.000.",
                en: "Say for every how many the figure is: at least 1, such as 10,000.")
        case .decimals:
            Phrase(da: "Vælg 0 til 6 decimaler.", en: "Choose 0 to 6 decimals.")
        case .averaging:
            Phrase(
                da: "Vælg et gennemsnit over 1 til 10 år, eller over 2 til 20 perioder i en "
                    + "formel.",
                en: "Choose a mean of 1 to 10 years, or of 2 to 20 periods in a formula.")
        default: preconditionFailure("the sentence above picks those about definitions")
        }
    }

    private var aboutPlace: Phrase {
        switch self {
        case .noGeography:
            Phrase(
                da: "Vælg, hvad indikatoren gælder for: hele byen eller mindst én slags område.",
                en: "Choose what it is measured for: the city or at least one kind of area.")
        case .notForTheCity:
            Phrase(
                da: "Indikatoren gælder ikke for hele byen. Vælg et område.",
                en: "The indicator is not measured for the whole city. Choose an area.")
        case .otherKind(let name, let kind, let geography):
            Phrase(
                da: "\(name) er “\(kind.phrase.danish)”, men indikatoren gælder for "
                    + "\(geography.phrase.danish). Vælg et andet område, eller overfør tallet.",
                en: "\(name) is “\(kind.phrase.english)”, but the indicator is for "
                    + "\(geography.phrase.english). Choose another area, or carry the figure over.")
        case .otherGroup(let name, let geography):
            Phrase(
                da: "Områderne i “\(name)” er af en anden slags end \(geography.phrase.danish). "
                    + "Vælg en anden gruppe.",
                en: "The areas of “\(name)” are of another kind than \(geography.phrase.english). "
                    + "Choose another group.")
        case .mixedKinds(let name, let kind, let wanted):
            Phrase(
                da: "\(name) er “\(kind.phrase.danish)” og kan ikke stå sammen med "
                    + "“\(wanted.phrase.danish)”. Fjern det ene.",
                en: "\(name) is “\(kind.phrase.english)” and cannot stand with "
                    + "“\(wanted.phrase.english)”. Remove one of them.")
        case .noMembers:
            Phrase(
                da: "Listen er tom. Vælg mindst én.", en: "The list is empty. Choose at least one.")
        case .givenMoreThanOnce(let name, let share):
            Phrase(
                da: "\(name) er fordelt \(share.text()) gange. Andelene må højst blive 1.",
                en: "\(name) is given away \(share.text(in: .english)) times. The shares may "
                    + "not exceed 1.")
        default: preconditionFailure("the sentence above picks those about places")
        }
    }

    private var aboutNumber: Phrase {
        switch self {
        case .otherPeriod(let period, let kind):
            Phrase(
                da: "\(period.phrase.danish) er ikke \(kind.phrase.danish). Skriv fx "
                    + "\(kind.example).",
                en: "\(period.phrase.english) is not \(kind.phrase.english). Write one like "
                    + "\(kind.example).")
        case .notYet(let period):
            Phrase(
                da: "\(period.phrase.danish) er ikke begyndt endnu. Ret perioden.",
                en: "\(period.phrase.english) has not begun yet. Change the period.")
        case .percentOutside(let number):
            Phrase(
                da: "\(number.text()) kan ikke være en procentdel. Skriv et tal fra 0 til 100.",
                en: "\(number.text(in: .english)) cannot be a percentage. Write 0 to 100.")
        case .negative(let number):
            Phrase(
                da: "\(number.text()) er under 0, og så mange kan der ikke være. Ret tallet.",
                en: "\(number.text(in: .english)) is below 0, and there cannot be that many. "
                    + "Change the number.")
        case .partOfAPerson(let number):
            Phrase(
                da: "\(number.text()) er ikke et helt antal personer. Skriv et helt tal.",
                en: "\(number.text(in: .english)) is no whole number of people. Write one.")
        case .partAboveWhole(let part, let whole):
            Phrase(
                da: "Tælleren, \(part.text()), er større end nævneren, \(whole.text()). "
                    + "Byt dem om, eller ret den ene.",
                en: "The numerator, \(part.text(in: .english)), is above the denominator, "
                    + "\(whole.text(in: .english)). Swap them or change one.")
        case .shareDoesNotFit(let number, let share):
            Phrase(
                da: "Tæller og nævner giver \(share.text()) %, men der står \(number.text()) %. "
                    + "Ret et af tallene.",
                en: "Numerator and denominator give \(share.text(in: .english))%, not "
                    + "\(number.text(in: .english))%. Change one of the numbers.")
        default: preconditionFailure("the sentence above picks those about numbers")
        }
    }

    private var aboutReport: Phrase {
        switch self {
        case .tooMany(let count):
            Phrase(
                da: "\(count) tal på én gang er for mange. Send højst 2.000 ad gangen.",
                en: "\(count) figures at once are too many. Send at most 2,000 at a time.")
        case .twice(let period, let place):
            Phrase(
                da: "\(place.danish) har to tal for \(period.phrase.danish). Fjern det ene.",
                en: "\(place.english) has two figures for \(period.phrase.english). Remove one.")
        case .thereAlready(let period, let place):
            Phrase(
                da: "\(place.danish) har allerede et andet tal for \(period.phrase.danish). Ret "
                    + "det med en begrundelse i stedet.",
                en: "\(place.english) has another figure for \(period.phrase.english) already. "
                    + "Correct it with a reason instead.")
        case .reportedByOther(let reporter, let period, let place):
            Phrase(
                da: "\(reporter.danish) har indberettet tallet for \(place.danish), "
                    + "\(period.phrase.danish). Kun de og indikatorens ejer kan rette det.",
                en: "\(reporter.english) reported the figure of \(place.english), "
                    + "\(period.phrase.english). Only they and the indicator's owner correct it.")
        case .notThere(let period, let place):
            Phrase(
                da: "\(place.danish) har intet tal for \(period.phrase.danish) at rette. "
                    + "Indberet det i stedet.",
                en: "\(place.english) has no figure for \(period.phrase.english) to correct. "
                    + "Report it instead.")
        case .nothingWaits:
            Phrase(
                da: "Ingen af tallene venter på godkendelse. Vælg en anden periode.",
                en: "None of the figures waits for approval. Choose another period.")
        case .columnsMissing:
            Phrase(
                da: "Vælg kolonnerne med værdi og periode, og med indikator, hvis filen har "
                    + "flere.",
                en: "Choose the columns of value and period, and of indicator where the file "
                    + "has several.")
        default: preconditionFailure("the sentence above picks those about reports")
        }
    }
}
