// SPDX-License-Identifier: EUPL-1.2

/// Why a change to a reporting round, or to what is sent in, cannot be made.
public enum ReportingRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownRound(RoundID)
    case unknownOrganization(OrganizationID)
    case unknownIndicator(IndicatorID)
    case unknownPlace(FigurePlace)
    case dueBeforeOpening(Day)
    case closesBeforeDue(Day)
    case nobodyAsked
    case askedTwice(String)
    case nothingAsked(String)
    case figureTwice(AskedFigure)
    case computed(Phrase)
    case otherPeriods(Phrase)
    case otherGeography(Phrase)
    case organizationNotAsked(String)
    case notAsked(AskedFigure)
    case notOpenYet(Day)
    case roundClosed(Day)
    case approvedAlready(on: Day)
    case acceptedAlready(on: Day)
    case notApproved(String)
    case incomplete(missing: Int)
    case exceptionNotLater(Day)
    case cell(AskedFigure, Phrase, CellRefusal)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "reporting.malformed-id"
        case .idTaken: "reporting.id-taken"
        case .unknownRound: "reporting.unknown-round"
        case .unknownOrganization: "reporting.unknown-organization"
        case .unknownIndicator: "reporting.unknown-indicator"
        case .unknownPlace: "reporting.unknown-place"
        case .dueBeforeOpening: "reporting.due-before-opening"
        case .closesBeforeDue: "reporting.closes-before-due"
        case .nobodyAsked: "reporting.nobody-asked"
        case .askedTwice: "reporting.asked-twice"
        case .nothingAsked: "reporting.nothing-asked"
        case .figureTwice: "reporting.figure-twice"
        case .computed: "reporting.computed"
        case .otherPeriods: "reporting.other-periods"
        case .otherGeography: "reporting.other-geography"
        case .organizationNotAsked: "reporting.organization-not-asked"
        case .notAsked: "reporting.not-asked"
        case .notOpenYet: "reporting.not-open-yet"
        case .roundClosed: "reporting.closed"
        case .approvedAlready: "reporting.approved-already"
        case .acceptedAlready: "reporting.accepted-already"
        case .notApproved: "reporting.not-approved"
        case .incomplete: "reporting.incomplete"
        case .exceptionNotLater: "reporting.exception-not-later"
        case .cell(_, _, let refusal): refusal.key
        case .changedMeanwhile: "reporting.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .dueBeforeOpening, .closesBeforeDue, .nobodyAsked, .askedTwice, .nothingAsked,
            .figureTwice, .computed, .otherPeriods, .otherGeography:
            "R-195"
        case .notOpenYet, .roundClosed: "R-196"
        case .cell(_, _, let refusal): refusal.rule
        case .approvedAlready, .incomplete: "R-199"
        case .notApproved, .acceptedAlready: "R-200"
        case .exceptionNotLater: "R-202"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .dueBeforeOpening: "due"
        case .closesBeforeDue: "closes"
        case .nobodyAsked, .askedTwice, .nothingAsked, .figureTwice, .unknownOrganization: "asked"
        case .unknownIndicator, .computed, .otherPeriods: "indicators"
        case .unknownPlace, .otherGeography: "places"
        case .exceptionNotLater: "until"
        default: nil
        }
    }
}

extension ReportingRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownRound(let id):
            .unknown(da: "indberetningsrunde", en: "reporting round", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownIndicator(let id): .unknown(da: "indikator", en: "indicator", id)
        case .unknownPlace(let place):
            Phrase(
                da: "Der findes intet sted, der hedder “\(place)”. Vælg et fra listen.",
                en: "There is no place called “\(place)”. Choose one from the list.")
        case .cell(_, let name, let refusal):
            Phrase(
                da: "\(name.danish): \(refusal.sentence.danish)",
                en: "\(name.english): \(refusal.sentence.english)")
        case .changedMeanwhile: .changedMeanwhile
        case .dueBeforeOpening, .closesBeforeDue, .nobodyAsked, .askedTwice, .nothingAsked,
            .figureTwice, .computed, .otherPeriods, .otherGeography:
            aboutPlan
        default: aboutState
        }
    }

    private var aboutPlan: Phrase {
        switch self {
        case .dueBeforeOpening(let opens):
            Phrase(
                da: "Fristen ligger før åbningen, \(opens.danish). Vælg en senere frist.",
                en: "It is due before it opens, on \(opens.english). Choose a later day.")
        case .closesBeforeDue(let due):
            Phrase(
                da: "Runden lukker før fristen, \(due.danish). Vælg en senere lukkedag.",
                en: "The round closes before it is due, on \(due.english). Choose a later day.")
        case .nobodyAsked:
            Phrase(
                da: "Vælg mindst én organisation, der skal indberette.",
                en: "Choose at least one organization that is to report.")
        case .askedTwice(let name):
            Phrase(
                da: "\(name) står to gange. Saml dens tal ét sted.",
                en: "\(name) is there twice. Gather its figures in one place.")
        case .nothingAsked(let name):
            Phrase(
                da: "\(name) bliver ikke spurgt om noget. Vælg tal, eller fjern den.",
                en: "\(name) is asked for nothing. Choose figures, or remove it.")
        case .figureTwice(let figure):
            Phrase(
                da: "\(figure.indicator) for \(figure.place) står to gange. Fjern den ene.",
                en: "\(figure.indicator) of \(figure.place) is there twice. Remove one.")
        case .computed(let name):
            Phrase(
                da: "“\(name.danish)” bliver regnet ud af andre tal. Spørg om dem i stedet.",
                en: "“\(name.english)” is computed from other figures. Ask for those instead.")
        case .otherPeriods(let name):
            Phrase(
                da: "“\(name.danish)” måles ikke for så lang en periode. Vælg en, der passer.",
                en: "“\(name.english)” isn't measured for such a period. Choose one that fits.")
        case .otherGeography(let name):
            Phrase(
                da: "“\(name.danish)” måles ikke for den slags sted. Vælg et andet sted.",
                en: "“\(name.english)” is not measured for that kind of place. Choose another.")
        default: preconditionFailure("the sentence above picks those about plans")
        }
    }

    private var aboutState: Phrase {
        switch self {
        case .organizationNotAsked(let name):
            Phrase(
                da: "\(name) er ikke spurgt i denne runde. Vælg en runde, hvor den er.",
                en: "\(name) is not asked in this round. Choose one where it is.")
        case .notAsked(let figure):
            Phrase(
                da: "Der er ikke spurgt om \(figure.indicator) for \(figure.place). Udelad tallet.",
                en: "\(figure.indicator) of \(figure.place) was not asked for. Leave it out.")
        case .notOpenYet(let opens):
            Phrase(
                da: "Runden åbner \(opens.danish). Vent til da.",
                en: "The round opens on \(opens.english). Wait until then.")
        case .roundClosed(let closed):
            Phrase(
                da: "Runden lukkede \(closed.danish). Bed kommunen om længere frist.",
                en: "The round closed on \(closed.english). Ask the municipality for more time.")
        case .approvedAlready(let day):
            Phrase(
                da: "Tallene blev godkendt \(day.danish). Bed kommunen om at åbne dem igen.",
                en: "The figures were approved on \(day.english). Ask the municipality to "
                    + "reopen them.")
        case .acceptedAlready(let day):
            Phrase(
                da: "Kommunen overtog tallene \(day.danish). Der er ikke mere at gøre.",
                en: "The municipality took them over on \(day.english). Nothing more to do.")
        case .notApproved(let name):
            Phrase(
                da: "\(name) har ikke godkendt sine tal. Bed dem om det først.",
                en: "\(name) has not approved its figures. Ask for that first.")
        case .incomplete(let missing):
            Phrase(
                da: "Der mangler \(missing) tal. Skriv dem, eller vælg, hvorfor de ikke er der.",
                en: "\(missing) figures are missing. Write them, or choose why they are not there.")
        case .exceptionNotLater(let due):
            Phrase(
                da: "De har allerede frist til \(due.danish). Vælg en senere dag.",
                en: "They have until \(due.english) already. Choose a later day.")
        default: preconditionFailure("the sentence above picks those about states")
        }
    }
}
