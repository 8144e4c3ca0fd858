// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    /// that somebody answered, and when, is told to nobody.
    func isForViewer(_ event: EvaluationEvent) -> Bool {
        switch event {
        case .answered, .linkIssued: false
        case .composed, .surveyed, .rescheduled: viewer.isStaff
        case .begun(let fact): sees(fact.evaluation)
        case .described(let fact): sees(fact.evaluation)
        case .found(let fact): sees(fact.evaluation)
        case .delivered(let fact): sees(fact.evaluation)
        }
    }

    private func sees(_ id: EvaluationID) -> Bool {
        city.evaluations[id].map { city.sees($0, viewer) } ?? false
    }

    func sentence(of event: EvaluationEvent) -> Phrase {
        switch event {
        case .begun(let fact):
            Phrase(
                da: "Evalueringen “\(fact.title)” blev begyndt.",
                en: "The evaluation “\(fact.title)” was begun.")
        case .described(let fact):
            Phrase(
                da: "Evalueringen “\(fact.title)” fik nyt navn, ansvar eller frist.",
                en: "The evaluation “\(fact.title)” got another name, owner or deadline.")
        case .found(let fact):
            Phrase(
                da: "“\(title(of: fact.evaluation))” fik svar i sporet "
                    + "\(fact.strand.name.danish).",
                en: "“\(title(of: fact.evaluation))” found something along the strand "
                    + "\(fact.strand.name.english).")
        case .delivered(let fact):
            Phrase(
                da: "Evalueringen “\(title(of: fact.evaluation))” blev afleveret.",
                en: "The evaluation “\(title(of: fact.evaluation))” was delivered.")
        case .composed(let fact):
            Phrase(
                da: "Spørgeskemaet “\(fact.title)” blev skrevet.",
                en: "The questionnaire “\(fact.title)” was written.")
        case .surveyed(let fact):
            Phrase(
                da: "Undersøgelsen “\(fact.title)” blev lavet.",
                en: "The survey “\(fact.title)” was made.")
        case .rescheduled(let fact):
            Phrase(
                da: "Undersøgelsen “\(title(of: fact.survey))” lukker \(fact.closes.danish).",
                en: "The survey “\(title(of: fact.survey))” closes on \(fact.closes.english).")
        case .linkIssued(let fact):
            Phrase(
                da: "Undersøgelsen “\(title(of: fact.survey))” fik et link.",
                en: "The survey “\(title(of: fact.survey))” got a link.")
        case .answered(let fact):
            Phrase(
                da: "Nogen svarede på “\(title(of: fact.survey))”.",
                en: "Somebody answered “\(title(of: fact.survey))”.")
        }
    }

    private func title(of id: EvaluationID) -> String {
        city.evaluations[id]?.title ?? id.rawValue
    }

    private func title(of id: SurveyID) -> String {
        city.evaluations[id]?.title ?? id.rawValue
    }
}

extension EvaluationStrand {
    /// What the strand is called.
    public var name: Phrase {
        switch self {
        case .targetGroup: Phrase(da: "målgruppen", en: "target group")
        case .internalCooperation:
            Phrase(da: "det interne samarbejde", en: "internal cooperation")
        case .municipalEffort: Phrase(da: "den kommunale indsats", en: "municipal effort")
        case .effect: Phrase(da: "virkningen på tryghed", en: "effect on safety")
        }
    }
}
