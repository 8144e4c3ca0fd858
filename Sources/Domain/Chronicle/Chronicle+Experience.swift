// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    /// R-329: what nobody may see is not told either.
    func isForViewer(_ event: ExperienceEvent) -> Bool {
        switch event {
        case .written(let fact): sees(fact.lesson)
        case .revised(let fact): sees(fact.lesson)
        case .published(let fact): sees(fact.lesson)
        case .enlisted(let fact): sees(fact.expert)
        case .described(let fact): sees(fact.expert)
        case .retired(let fact): sees(fact.expert)
        case .asked(let fact): sees(fact.question)
        case .answered(let fact): sees(fact.question)
        }
    }

    private func sees(_ id: LessonID) -> Bool {
        city.experience[id].map { city.sees($0, viewer) } ?? false
    }

    private func sees(_ id: ExpertID) -> Bool {
        city.experience[id].map { city.sees($0, viewer) } ?? false
    }

    private func sees(_ id: QuestionToExpertID) -> Bool {
        city.experience[id].map { city.sees($0, viewer) } ?? false
    }

    func sentence(of event: ExperienceEvent) -> Phrase {
        switch event {
        case .written(let fact):
            Phrase(
                da: "Erfaringen “\(fact.content.title)” blev skrevet ned.",
                en: "The lesson “\(fact.content.title)” was written down.")
        case .revised(let fact):
            Phrase(
                da: "Erfaringen “\(fact.content.title)” blev rettet.",
                en: "The lesson “\(fact.content.title)” was changed.")
        case .published(let fact):
            Phrase(
                da: "Erfaringen “\(title(of: fact.lesson))” blev lagt frem for alle.",
                en: "The lesson “\(title(of: fact.lesson))” was published.")
        case .enlisted(let fact):
            Phrase(
                da: "En ekspert i \(fact.expertise.joined(separator: ", ")) kan spørges.",
                en: "An expert in \(fact.expertise.joined(separator: ", ")) may be asked.")
        case .described(let fact):
            Phrase(
                da: "En ekspert kan spørges om \(fact.expertise.joined(separator: ", ")).",
                en: "An expert may be asked about \(fact.expertise.joined(separator: ", ")).")
        case .retired:
            Phrase(da: "En ekspert spørges ikke mere.", en: "An expert is not asked any more.")
        case .asked(let fact):
            Phrase(
                da: "\(name(of: fact.by)) spurgte en ekspert: “\(fact.title)”.",
                en: "\(name(of: fact.by)) asked an expert: “\(fact.title)”.")
        case .answered(let fact):
            Phrase(
                da: "Spørgsmålet “\(title(of: fact.question))” blev besvaret.",
                en: "The question “\(title(of: fact.question))” was answered.")
        }
    }

    private func title(of id: LessonID) -> String {
        city.experience[id]?.content.title ?? id.rawValue
    }

    private func title(of id: QuestionToExpertID) -> String {
        city.experience[id]?.title ?? id.rawValue
    }
}
