// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the files say of evaluations, questionnaires and surveys.
struct EvaluationRecords: Equatable, Sendable {
    private(set) var all: [EvaluationEntry] = []

    mutating func take(_ file: Fields) {
        all += file.records("questionnaires", EvaluationEntry.questionnaire)
        all += file.records("evaluations", EvaluationEntry.evaluation).flatMap { $0 }
        all += file.records("surveys", EvaluationEntry.survey).flatMap { $0 }
    }

    var days: [Day] { all.map(\.day) }
}

/// One dated fact of evaluations, as the command that tells it.
struct EvaluationEntry: Equatable, Sendable {
    let origin: Origin
    let day: Day
    /// The same in every import.
    let key: String
    let kind: RecordKind
    let name: String
    let command: EvaluationCommand
    var note: WrittenNote?
    /// How many answers the survey has once this one is in; nil for other facts.
    var answerNumber: Int?
}

// MARK: - Evaluations

extension EvaluationEntry {
    /// An evaluation with what was found, dated.
    fileprivate static func evaluation(_ fields: Fields) -> [EvaluationEntry]? {
        let id: EvaluationID? = fields.id(of: .evaluation)
        let day = fields.start("day")
        let title = fields.text("title")
        let subject = fields.evaluationSubject
        let by: PostID? = fields.mention("by", of: .post)
        let due = fields.day("due", .optional)
        let source = fields.source(.optional)
        let isExample = fields.flag("example")
        let log = fields.records("log") { finding($0, of: id) }
        guard let id, let day, let title, let subject, let by else { return nil }
        let plan = EvaluationPlan(
            id: id, title: title, subject: subject, by: by, due: due, source: source,
            isExample: isExample)
        return [
            EvaluationEntry(
                origin: fields.origin, day: day, key: "evaluation/\(id)/begin", kind: .evaluation,
                name: title, command: .begin(plan))
        ] + log
    }

    private static func finding(_ fields: Fields, of id: EvaluationID?) -> EvaluationEntry? {
        let day = fields.start("day")
        guard let verb = fields.only(of: ["found", "deliver"]), let id else { return nil }
        let key = "evaluation/\(id)/log/\(day?.description ?? "")/\(verb)"
        if verb == "deliver" {
            _ = fields.flag("deliver")
            guard let day else { return nil }
            return EvaluationEntry(
                origin: fields.origin, day: day, key: key, kind: .evaluation, name: id.rawValue,
                command: .deliver(id, seen: nil))
        }
        let strand: EvaluationStrand? = fields.choice("found")
        let text = fields.text("text", as: .note)
        let surveys: [SurveyID] = fields.mentions("surveys", of: .survey)
        guard let day, let strand,
            let note = WrittenNote(text, key: "\(key)/\(strand.rawValue)")
        else { return nil }
        return EvaluationEntry(
            origin: fields.origin, day: day, key: "\(key)/\(strand.rawValue)", kind: .evaluation,
            name: id.rawValue,
            command: .find(id, strand, text: note.id, surveys: surveys, seen: nil), note: note)
    }
}

extension Fields {
    /// The one of initiative, programme and forum that is evaluated.
    fileprivate var evaluationSubject: EvaluationSubject? {
        switch only(of: ["initiative", "programme", "forum"]) {
        case "initiative":
            (mention("initiative", of: .initiative) as InitiativeID?).map { .initiative($0) }
        case "programme":
            (mention("programme", of: .programme) as ProgrammeID?).map { .programme($0) }
        case "forum": (mention("forum", of: .forum) as ForumID?).map { .forum($0) }
        default: nil
        }
    }
}

// MARK: - Questionnaires and surveys

extension EvaluationEntry {
    fileprivate static func questionnaire(_ fields: Fields) -> EvaluationEntry? {
        let id: QuestionnaireID? = fields.id(of: .questionnaire)
        let day = fields.start("day")
        let title = fields.text("title")
        let questions = fields.records("questions", Question.init, .required)
        guard let id, let day, let title else { return nil }
        return EvaluationEntry(
            origin: fields.origin, day: day, key: "questionnaire/\(id)/compose",
            kind: .questionnaire, name: title,
            command: .compose(id, title: title, questions, seen: nil))
    }

    /// A survey with its answers, a line each: the number of the answer to each
    /// question in their order, and a hyphen where nothing was answered.
    fileprivate static func survey(_ fields: Fields) -> [EvaluationEntry]? {
        let id: SurveyID? = fields.id(of: .survey)
        let day = fields.start("day")
        let title = fields.text("title")
        let questionnaire: QuestionnaireID? = fields.mention("questionnaire", of: .questionnaire)
        let evaluation: EvaluationID? = fields.mention("evaluation", of: .evaluation)
        let strand: EvaluationStrand? = fields.choice("strand")
        let (opens, closes) = (fields.day("opens"), fields.day("closes"))
        let minimum = fields.number("anonymous", .optional)
        let invited = fields.number("invited", .optional)
        let isExample = fields.flag("example")
        let keys = fields.texts("keys")
        let answers = fields.list("answers").compactMap { SurveyAnswer($0, to: keys, fields) }
        guard let id, let day, let title, let questionnaire, let evaluation, let strand, let opens,
            let closes
        else { return nil }
        let plan = SurveyPlan(
            id: id, title: title, questionnaire: questionnaire, evaluation: evaluation,
            strand: strand, opens: opens, closes: closes,
            promise: minimum.map { .anonymous(minimum: $0) } ?? .open, invited: invited,
            isExample: isExample)
        let entry = EvaluationEntry(
            origin: fields.origin, day: day, key: "survey/\(id)/make", kind: .survey, name: title,
            command: .survey(plan))
        return [entry] + answers.enumerated().map { entry.taking($1, number: $0 + 1, id, opens) }
    }

    private func taking(
        _ answer: SurveyAnswer, number: Int, _ survey: SurveyID, _ day: Day
    ) -> EvaluationEntry {
        EvaluationEntry(
            origin: origin, day: day, key: "survey/\(survey)/answer/\(number)", kind: .survey,
            name: name, command: .answer(survey, answer), answerNumber: number)
    }
}

extension Question {
    fileprivate init?(_ fields: Fields) {
        let key = fields.text("key")
        let text = fields.text("text")
        let answer: Answer? =
            switch fields.only(of: ["scale", "choice", "words"]) {
            case "scale":
                fields.texts("scale").count == 2
                    ? .scale(from: fields.texts("scale")[0], to: fields.texts("scale")[1]) : nil
            case "choice": .choice(fields.texts("choice"))
            case "words": fields.flag("words") ? .text : nil
            default: nil
            }
        guard let key, let text else { return nil }
        guard let answer else {
            fields.report(
                Phrase(
                    da: "Skriv “scale: [fra, til]”, “choice: [svar, svar]” eller “words: true”.",
                    en: "Write “scale: [from, to]”, “choice: [answer, answer]” or “words: true”."))
            return nil
        }
        self.init(key: key, text: text, answer: answer)
    }
}

extension SurveyAnswer {
    /// Reads `4 1 -`.
    fileprivate init?(_ value: Value, to keys: [String], _ fields: Fields) {
        let words = fields.word(in: value, of: "answers")?.split(separator: " ") ?? []
        guard words.count == keys.count else {
            fields.reading.report(
                Phrase(
                    da: "Der skal være \(keys.count) svar på linjen, et for hver af “keys”.",
                    en: "The line needs \(keys.count) answers, one for each of “keys”."),
                at: value.place)
            return nil
        }
        var chosen: [String: Int] = [:]
        for (key, word) in zip(keys, words) where word != "-" {
            guard let number = Int(word), number > 0 else {
                fields.reading.report(
                    Phrase(
                        da: "“\(word)” er intet svar. Skriv dets nummer fra 1, eller -.",
                        en: "“\(word)” is no answer. Write its number from 1, or -."),
                    at: value.place)
                return nil
            }
            chosen[key] = number - 1
        }
        self.init(chosen: chosen)
    }
}
