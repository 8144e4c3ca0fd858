// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

extension LetterPage {
    /// That an expert has been asked something; nil once it is answered.
    var questionWords: Words? {
        guard let id = letter.about.question, let question = city.experience[id],
            question.isOpen
        else { return nil }
        let asker = city.organizations[question.by]?.name ?? question.by.rawValue
        return Words(
            subject: say(da: "Spørgsmål: ", en: "Question: ") + question.title,
            text: say(
                da: "\(asker) har spurgt: “\(question.title)”.\n",
                en: "\(asker) has asked: “\(question.title)”.\n")
                + say(
                    da: "Svar her, så andre også kan læse det:\n\n",
                    en: "Answer here, so that others can read it too:\n\n")
                + "\(site)/spoergsmaal/\(question.id)")
    }
}

extension Outbox {
    /// the day after somebody has asked, and each of the four weeks that the
    /// answer is waited for.
    func dueQuestions(on morning: Morning) -> [Letter] {
        let experience = runtime.snapshot.present.city.experience
        return experience.questions.values.filter(\.isOpen).sorted { $0.id < $1.id }
            .compactMap { question in
                guard morning.comes(after: question.asked, [1, 8, 15, 22].contains),
                    let expert = experience[question.expert]
                else { return nil }
                let recipient: Recipient =
                    switch expert.who {
                    case .person(let id): .person(id)
                    case .organization(let id): .organization(id)
                    }
                return Letter(
                    .questionAsked, to: recipient,
                    about: .init(question: question.id, day: morning.today), position: 0, made: now)
            }
    }
}
