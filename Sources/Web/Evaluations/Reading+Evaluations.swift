// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

extension Reading {
    /// The evaluations that are there for this reader: what is due and not
    /// delivered first, then the latest.
    var evaluations: [Evaluation] {
        city.evaluations.evaluations.values.filter { city.sees($0, viewer) }
            .sorted { rank($0) < rank($1) }
    }

    private func rank(_ evaluation: Evaluation) -> (Int, Int, EvaluationID) {
        let isOpen = evaluation.delivered == nil
        let when = isOpen ? evaluation.due ?? evaluation.begun : evaluation.delivered
        let number = Int(when?.number ?? 0)
        return (isOpen ? 0 : 1, isOpen ? number : -number, evaluation.id)
    }

    /// What the strands amount to, in a word and a sign.
    func standing(of evaluation: Evaluation) -> Standing {
        switch evaluation.standing {
        case .complete:
            Standing(status: .ok, text: say(da: "Alle tre spor", en: "All three strands"))
        case .effectOnly:
            Standing(
                status: .late,
                text: say(da: "Ufuldstændig: kun virkningen", en: "Incomplete: effect only"))
        case .missing(let strands):
            Standing(
                status: .waiting,
                text: say(da: "Mangler ", en: "Lacks ") + list(strands.map { say($0.name) }))
        }
    }

    /// The same where there is little room.
    func strandCount(of evaluation: Evaluation) -> Standing {
        guard case .missing(let strands) = evaluation.standing else {
            return standing(of: evaluation)
        }
        let all = EvaluationStrand.required.count
        return Standing(
            status: .waiting,
            text: say(
                da: "\(all - strands.count) af \(all) spor",
                en: "\(all - strands.count) of \(all) strands"))
    }

    /// What is evaluated, with its own page.
    func subject(of evaluation: Evaluation) -> Crumb {
        switch evaluation.subject {
        case .initiative(let id):
            Crumb(title: initiative(id)?.name ?? id.rawValue, path: Paths.initiative(id))
        case .programme(let id):
            Crumb(
                title: city.initiatives[id]?.name ?? id.rawValue, path: Paths.programme(id))
        case .forum(let id): Crumb(title: name(of: id), path: Paths.forum(id))
        }
    }

    func trail(to evaluation: Evaluation) -> [Crumb] {
        [
            Crumb(title: say(.evaluations), path: Paths.evaluations),
            Crumb(title: evaluation.title, path: Paths.evaluation(evaluation.id)),
        ]
    }

    /// Whether the reader keeps the evaluation, today.
    func mayKeep(_ evaluation: Evaluation) -> Bool {
        evaluation.delivered == nil && may(.evaluation(.deliver(evaluation.id, seen: nil)))
    }
}

extension Call {
    /// The evaluation that the address names, when it is there for the reader.
    var evaluation: Evaluation {
        get throws { try seen(city.evaluations[id("evaluering") as EvaluationID], city.sees) }
    }

    /// The survey that the address names, of an evaluation that is there for the reader.
    var survey: Survey {
        get throws {
            guard let survey = city.evaluations[id("undersoegelse") as SurveyID],
                let evaluation = city.evaluations[survey.evaluation],
                city.sees(evaluation, viewer)
            else { throw NotFound() }
            return survey
        }
    }

    /// The questionnaire that the address names: the city's, or one that was
    /// asked in what everybody may read.
    var questionnaire: Questionnaire {
        get throws {
            guard let questionnaire = city.evaluations[id("skema") as QuestionnaireID],
                viewer.isStaff || !reading.editions(of: questionnaire).isEmpty
            else { throw NotFound() }
            return questionnaire
        }
    }
}

extension Reading {
    /// Each time the questions were asked, as far as this reader may know.
    func editions(of questionnaire: Questionnaire) -> [Survey] {
        city.evaluations.surveys(asking: questionnaire.id).filter { survey in
            city.evaluations[survey.evaluation].map { city.sees($0, viewer) } ?? false
        }
    }
}

extension EvaluationSubject {
    /// `initiative/byrum-hoerdumsgade`, as addresses and forms name it.
    var code: String {
        switch self {
        case .initiative(let id): "initiative/\(id)"
        case .programme(let id): "programme/\(id)"
        case .forum(let id): "forum/\(id)"
        }
    }

    init?(code: String) {
        let parts = code.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "initiative": self = .initiative(InitiativeID(parts[1]))
        case "programme": self = .programme(ProgrammeID(parts[1]))
        case "forum": self = .forum(ForumID(parts[1]))
        default: return nil
        }
    }
}

extension SurveyPromise {
    var phrase: Phrase {
        switch self {
        case .anonymous(let minimum):
            Phrase(
                da: "Anonym: vises kun, når mindst \(minimum) har svaret",
                en: "Anonymous: shown only once at least \(minimum) have answered")
        case .open: Phrase(da: "Ikke anonym", en: "Not anonymous")
        }
    }
}

extension Phrase {
    static let evaluations = Phrase(da: "Evalueringer", en: "Evaluations")
}
