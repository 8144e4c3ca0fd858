// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What was learned, who may be asked, and what they have answered.
public struct Experience: Equatable, Sendable, Codable {
    public internal(set) var lessons: TreeDictionary<LessonID, Lesson> = [:]
    public internal(set) var experts: TreeDictionary<ExpertID, Expert> = [:]
    public internal(set) var questions: TreeDictionary<QuestionToExpertID, ExpertQuestion> = [:]

    public init() {}

    public subscript(id: LessonID) -> Lesson? { lessons[id] }
    public subscript(id: ExpertID) -> Expert? { experts[id] }
    public subscript(id: QuestionToExpertID) -> ExpertQuestion? { questions[id] }

    /// The lesson of the initiative; there is one at most.
    public func lesson(of initiative: InitiativeID) -> Lesson? {
        lessons.values.first { $0.content.initiative == initiative }
    }

    /// What the expert was asked, the latest first.
    public func questions(to expert: ExpertID) -> [ExpertQuestion] {
        questions.values.filter { $0.expert == expert }
            .sorted { ($1.asked, $0.id) < ($0.asked, $1.id) }
    }

    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: ExperienceEvent, on day: Day) {
        switch event {
        case .written(let fact):
            lessons[fact.lesson] = Lesson(id: fact.lesson, content: fact.content, written: day)
        case .revised(let fact): change(fact.lesson) { $0.content = fact.content }
        case .published(let fact): change(fact.lesson) { $0.published = day }
        case .enlisted(let fact):
            experts[fact.expert] = Expert(
                id: fact.expert, who: fact.who, expertise: fact.expertise, areas: fact.areas,
                consented: fact.consented, source: fact.source, isExample: fact.isExample)
        case .described(let fact):
            change(fact.expert) { ($0.expertise, $0.areas) = (fact.expertise, fact.areas) }
        case .retired(let fact): change(fact.expert) { $0.retired = day }
        case .asked(let fact):
            questions[fact.question] = ExpertQuestion(
                id: fact.question, expert: fact.expert, title: fact.title, text: fact.text,
                by: fact.by, person: fact.person, asked: day)
        case .answered(let fact):
            questions[fact.question]?.answer = ExpertQuestion.Answer(
                text: fact.text, on: day, isPublic: fact.isPublic)
        }
    }

    private mutating func change(_ id: LessonID, _ body: (inout Lesson) -> Void) {
        guard var lesson = lessons[id] else { return }
        body(&lesson)
        lesson.version += 1
        lessons[id] = lesson
    }

    private mutating func change(_ id: ExpertID, _ body: (inout Expert) -> Void) {
        guard var expert = experts[id] else { return }
        body(&expert)
        expert.version += 1
        experts[id] = expert
    }
}
