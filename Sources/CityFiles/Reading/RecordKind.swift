// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What a record of a city's files is about; ids are unique within a kind.
enum RecordKind: Hashable, Sendable {
    case city, organization, post, person, membership
    case area, boundary, responsibility
    case programme, initiative, contribution, activity, prerequisite, act
    case calendarDay, account, email
    case forum, charter, clause, seatGroup
    case holding, substitution, recusal, application, proposal, supportRound
    case meeting, schoolHoliday, election, candidacy
    case agendaItem, matter, action
    case indicator, placeGroup, geographyMap, target, barometer, figures, round
    case evaluation, questionnaire, survey
    case fundingPool, fundingCall, agreementRound, agreement
    case reportTemplate, statusRound
    case numberScheme, letterhead, journalCase, journalPaper, accessRequest
    case listCriteria, listEdition, listAverage, listMeasure
    case partyList, hearing, voice, exemption
    case bankPaper
    case lesson, expert, expertQuestion
    case stance
    case walk, finding, findingCategory, routingRule

    var noun: Phrase {
        switch self {
        case .city: Phrase(da: "by", en: "city")
        case .organization: Phrase(da: "organisation", en: "organization")
        case .post: Phrase(verbatim: "post")
        case .person: Phrase(verbatim: "person")
        case .membership: Phrase(da: "medlemskab", en: "membership")
        case .area: Phrase(da: "område", en: "area")
        case .boundary: Phrase(da: "grænse", en: "boundary")
        case .responsibility: Phrase(da: "ansvar", en: "responsibility")
        case .programme: Phrase(da: "program", en: "programme")
        case .initiative: Phrase(da: "indsats", en: "initiative")
        case .contribution: Phrase(da: "bidrag", en: "contribution")
        case .activity: Phrase(da: "aktivitet", en: "activity")
        case .prerequisite: Phrase(da: "forudsætning", en: "prerequisite")
        case .act: Phrase(da: "handling", en: "act")
        case .calendarDay: Phrase(da: "kalenderdag", en: "calendar day")
        case .account: Phrase(da: "bruger", en: "user")
        case .email: Phrase(da: "mailadresse", en: "e-mail address")
        case .forum: Phrase(da: "forum med kommissorium", en: "forum with a charter")
        case .charter: Phrase(da: "kommissorium", en: "charter")
        case .clause: Phrase(da: "bestemmelse", en: "clause")
        case .seatGroup: Phrase(da: "gruppe af pladser", en: "group of seats")
        case .holding: Phrase(da: "pladsbesættelse", en: "holder of a seat")
        case .substitution: Phrase(da: "suppleant", en: "substitute")
        case .recusal: Phrase(da: "inhabilitet", en: "recusal")
        case .application: Phrase(da: "ansøgning om plads", en: "application for a seat")
        case .proposal: Phrase(da: "forslag om et forum", en: "proposal of a forum")
        case .meeting: Phrase(da: "møde", en: "meeting")
        case .agendaItem: Phrase(da: "punkt på en dagsorden", en: "item of an agenda")
        case .matter: Phrase(da: "sag", en: "matter")
        case .action: Phrase(da: "opgave", en: "action")
        case .indicator: Phrase(da: "indikator", en: "indicator")
        case .placeGroup: Phrase(da: "gruppe af områder", en: "group of areas")
        case .geographyMap: Phrase(da: "kort mellem geografier", en: "map of geographies")
        case .target: Phrase(da: "mål", en: "target")
        case .barometer: Phrase(verbatim: "barometer")
        case .figures: Phrase(da: "tal", en: "figures")
        case .round: Phrase(da: "indberetningsrunde", en: "reporting round")
        case .evaluation: Phrase(da: "evaluering", en: "evaluation")
        case .questionnaire: Phrase(da: "spørgeskema", en: "questionnaire")
        case .survey: Phrase(da: "undersøgelse", en: "survey")
        case .fundingPool: Phrase(da: "pulje", en: "pool")
        case .fundingCall: Phrase(da: "ansøgningsrunde", en: "call")
        case .agreementRound: Phrase(da: "aftalerunde", en: "round of agreements")
        case .agreement: Phrase(da: "initiativaftale", en: "initiative agreement")
        case .reportTemplate: Phrase(da: "skabelon", en: "template")
        case .statusRound: Phrase(da: "statusredegørelse", en: "status report")
        case .numberScheme: Phrase(da: "nummerserie", en: "number scheme")
        case .letterhead: Phrase(da: "brevhoved", en: "letterhead")
        case .journalCase: Phrase(da: "sag i journalen", en: "case in the journal")
        case .journalPaper: Phrase(da: "dokument i journalen", en: "paper in the journal")
        case .accessRequest: Phrase(da: "anmodning om aktindsigt", en: "request for access")
        case .listCriteria: Phrase(da: "kriterier for listen", en: "criteria of the list")
        case .listEdition: Phrase(da: "national liste", en: "national list")
        case .listAverage: Phrase(da: "landsgennemsnit", en: "national average")
        case .listMeasure: Phrase(da: "mål i listen", en: "measure of the list")
        case .partyList: Phrase(da: "liste over parter", en: "list of parties")
        case .hearing: Phrase(da: "høring", en: "hearing")
        case .voice: Phrase(da: "høringssvar", en: "hearing response")
        case .bankPaper: Phrase(da: "papir i vidensbanken", en: "paper of the knowledge bank")
        case .exemption: Phrase(da: "fritagelse", en: "exemption")
        case .walk: Phrase(da: "vandring", en: "walk")
        case .lesson: Phrase(da: "erfaring", en: "lesson")
        case .expert: Phrase(da: "ekspert", en: "expert")
        case .expertQuestion: Phrase(da: "spørgsmål", en: "question")
        case .stance: Phrase(da: "stillingtagen", en: "stance")
        case .finding: Phrase(da: "fund", en: "finding")
        case .findingCategory: Phrase(da: "kategori af fund", en: "category of findings")
        case .routingRule: Phrase(da: "regel for fund", en: "rule of findings")
        case .schoolHoliday: Phrase(da: "skoleferie", en: "school holiday")
        case .election: Phrase(da: "valg", en: "election")
        case .candidacy: Phrase(da: "kandidat", en: "candidate")
        case .supportRound: Phrase(da: "spørgsmål om opbakning", en: "question of support")
        }
    }
}
