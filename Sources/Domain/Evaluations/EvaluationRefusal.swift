// SPDX-License-Identifier: EUPL-1.2

/// Why a change to an evaluation or a survey cannot be made.
public enum EvaluationRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownEvaluation(EvaluationID)
    case unknownQuestionnaire(QuestionnaireID)
    case unknownSurvey(SurveyID)
    case unknownPost(PostID)
    case unknownSubject(EvaluationSubject)
    case deliveredAlready(on: Day)
    case nothingFound
    case surveyOfAnother(SurveyID)
    case noQuestions
    case keyTwice(String)
    case askedOtherwise(String, before: String)
    case badOptions(String)
    case closesBeforeOpening(Day, Day)
    case minimumTooSmall(Int)
    case nobodyInvited
    case surveyNotOpen(Day)
    case surveyClosed(Day)
    case notAsked(String)
    case noSuchOption(String)
    case emptyAnswer
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "evaluation.malformed-id"
        case .idTaken: "evaluation.id-taken"
        case .unknownEvaluation: "evaluation.unknown"
        case .unknownQuestionnaire: "evaluation.unknown-questionnaire"
        case .unknownSurvey: "evaluation.unknown-survey"
        case .unknownPost: "evaluation.unknown-post"
        case .unknownSubject: "evaluation.unknown-subject"
        case .deliveredAlready: "evaluation.delivered-already"
        case .nothingFound: "evaluation.nothing-found"
        case .surveyOfAnother: "evaluation.survey-of-another"
        case .noQuestions: "evaluation.no-questions"
        case .keyTwice: "evaluation.key-twice"
        case .askedOtherwise: "evaluation.asked-otherwise"
        case .badOptions: "evaluation.bad-options"
        case .closesBeforeOpening: "evaluation.closes-before-opening"
        case .minimumTooSmall: "evaluation.minimum-too-small"
        case .nobodyInvited: "evaluation.nobody-invited"
        case .surveyNotOpen: "evaluation.survey-not-open"
        case .surveyClosed: "evaluation.survey-closed"
        case .notAsked: "evaluation.not-asked"
        case .noSuchOption: "evaluation.no-such-option"
        case .emptyAnswer: "evaluation.empty-answer"
        case .changedMeanwhile: "evaluation.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .nothingFound: "R-269"
        case .keyTwice, .askedOtherwise: "R-270"
        case .minimumTooSmall: "R-271"
        case .surveyNotOpen, .surveyClosed: "R-272"
        case .notAsked, .noSuchOption, .emptyAnswer: "R-274"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .unknownPost: "by"
        case .unknownSubject: "subject"
        case .unknownQuestionnaire: "questionnaire"
        case .noQuestions, .keyTwice, .askedOtherwise, .badOptions: "questions"
        case .closesBeforeOpening, .surveyClosed: "closes"
        case .minimumTooSmall: "minimum"
        case .nobodyInvited: "invited"
        default: nil
        }
    }
}

extension EvaluationRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownEvaluation(let id): .unknown(da: "evaluering", en: "evaluation", id)
        case .unknownQuestionnaire(let id): .unknown(da: "spørgeskema", en: "questionnaire", id)
        case .unknownSurvey(let id): .unknown(da: "undersøgelse", en: "survey", id)
        case .unknownPost(let id): .unknown(da: "stilling", en: "post", id)
        case .unknownSubject(.initiative(let id)): .unknown(da: "indsats", en: "initiative", id)
        case .unknownSubject(.programme(let id)): .unknown(da: "program", en: "programme", id)
        case .unknownSubject(.forum(let id)): .unknown(da: "forum", en: "forum", id)
        case .changedMeanwhile: .changedMeanwhile
        case .surveyNotOpen, .surveyClosed, .notAsked, .noSuchOption, .emptyAnswer: aboutAnswer
        default: aboutPlan
        }
    }

    private var aboutPlan: Phrase {
        switch self {
        case .deliveredAlready(let day):
            Phrase(
                da: "Evalueringen blev afleveret \(day.danish). Begynd en ny, hvis der er mere.",
                en: "It was delivered on \(day.english). Begin another if there is more to say.")
        case .nothingFound:
            Phrase(
                da: "Der står endnu intet i evalueringen. Skriv mindst ét spor først.",
                en: "Nothing has been found yet. Write at least one strand first.")
        case .surveyOfAnother(let id):
            Phrase(
                da: "Undersøgelsen “\(id)” hører til en anden evaluering. Vælg en af denne.",
                en: "The survey “\(id)” belongs to another evaluation. Choose one of this.")
        case .noQuestions:
            Phrase(da: "Skriv mindst ét spørgsmål.", en: "Write at least one question.")
        case .keyTwice(let key):
            Phrase(
                da: "Nøglen “\(key)” står to gange. Giv det ene spørgsmål en anden.",
                en: "The key “\(key)” is there twice. Give one of the questions another.")
        case .askedOtherwise(let key, let before):
            Phrase(
                da: "“\(key)” er før stillet som “\(before)”. Skriv det sådan, eller giv det "
                    + "nye spørgsmål en ny nøgle, så årene kan sammenlignes.",
                en: "“\(key)” was asked before as “\(before)”. Write it so, or give the new "
                    + "question a new key, so that years compare.")
        case .badOptions(let text):
            Phrase(
                da: "“\(text)” skal have mindst to svar, der er forskellige.",
                en: "“\(text)” needs at least two answers that differ.")
        case .closesBeforeOpening(let opens, let closes):
            Phrase(
                da: "Lukkedagen, \(closes.danish), ligger før \(opens.danish). Ret den ene.",
                en: "It closes on \(closes.english), before \(opens.english). Change one of them.")
        case .minimumTooSmall:
            Phrase(
                da: "Anonyme svar skal stå sammen med mindst \(SurveyPromise.leastMinimum). "
                    + "Skriv et højere tal.",
                en: "Anonymous answers must stand together with at least "
                    + "\(SurveyPromise.leastMinimum). Write a higher number.")
        case .nobodyInvited:
            Phrase(
                da: "Skriv, hvor mange der er spurgt, eller lad feltet stå tomt.",
                en: "Write how many were asked, or leave the field empty.")
        default: preconditionFailure("the sentence above picks those about plans")
        }
    }

    private var aboutAnswer: Phrase {
        switch self {
        case .surveyNotOpen(let day):
            Phrase(
                da: "Undersøgelsen åbner \(day.danish). Svar fra den dag.",
                en: "The survey opens on \(day.english). Answer from that day.")
        case .surveyClosed(let day):
            Phrase(
                da: "Undersøgelsen lukkede \(day.danish). Der tages ikke imod flere svar.",
                en: "The survey closed on \(day.english). No more answers are taken in.")
        case .notAsked(let key):
            Phrase(
                da: "Der er ikke spurgt om “\(key)”. Åbn siden igen, og svar på den.",
                en: "“\(key)” was not asked. Open the page again and answer there.")
        case .noSuchOption(let text):
            Phrase(
                da: "Vælg et af svarene til “\(text)”.",
                en: "Choose one of the answers to “\(text)”.")
        case .emptyAnswer:
            Phrase(
                da: "Svar på mindst ét spørgsmål, før du sender.",
                en: "Answer at least one question before you send.")
        default: preconditionFailure("the sentence above picks those about answers")
        }
    }
}
