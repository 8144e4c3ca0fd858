// SPDX-License-Identifier: EUPL-1.2

/// What has happened to lessons, and to those who may be asked.
public enum ExperienceEvent: Equatable, Sendable, Codable {
    case written(LessonWritten)
    case revised(LessonRevised)
    case published(LessonPublished)
    case enlisted(ExpertEnlisted)
    case described(ExpertDescribed)
    case retired(ExpertRetired)
    case asked(ExpertAsked)
    case answered(ExpertAnswered)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case written = "experience.lesson-written"
        case revised = "experience.lesson-revised"
        case published = "experience.lesson-published"
        case enlisted = "expert.enlisted"
        case described = "expert.described"
        case retired = "expert.retired"
        case asked = "expert.asked"
        case answered = "expert.answered"
    }
}

public struct LessonWritten: Equatable, Sendable, Codable {
    public let lesson: LessonID
    public let content: LessonContent
}

public struct LessonRevised: Equatable, Sendable, Codable {
    public let lesson: LessonID
    public let content: LessonContent
}

public struct LessonPublished: Equatable, Sendable, Codable {
    public let lesson: LessonID
}

public struct ExpertEnlisted: Equatable, Sendable, Codable {
    public let expert: ExpertID
    public let who: ExpertIdentity
    public let expertise: [String]
    public let areas: [AreaID]
    public let consented: Day
    public let source: String?
    public let isExample: Bool
}

public struct ExpertDescribed: Equatable, Sendable, Codable {
    public let expert: ExpertID
    public let expertise: [String]
    public let areas: [AreaID]
}

public struct ExpertRetired: Equatable, Sendable, Codable {
    public let expert: ExpertID
}

public struct ExpertAsked: Equatable, Sendable, Codable {
    public let question: QuestionToExpertID
    public let expert: ExpertID
    public let title: String
    public let text: NoteID
    public let by: OrganizationID
    public let person: PersonID?
}

public struct ExpertAnswered: Equatable, Sendable, Codable {
    public let question: QuestionToExpertID
    public let text: NoteID
    public let isPublic: Bool
}

extension ExperienceEvent {
    var stream: String {
        switch self {
        case .written(let fact): "lesson/\(fact.lesson)"
        case .revised(let fact): "lesson/\(fact.lesson)"
        case .published(let fact): "lesson/\(fact.lesson)"
        case .enlisted(let fact): "expert/\(fact.expert)"
        case .described(let fact): "expert/\(fact.expert)"
        case .retired(let fact): "expert/\(fact.expert)"
        case .asked(let fact): "expert-question/\(fact.question)"
        case .answered(let fact): "expert-question/\(fact.question)"
        }
    }

    /// What a history may quote.
    var note: NoteID? {
        switch self {
        case .written(let fact): fact.content.worked ?? fact.content.failed
        case .revised(let fact): fact.content.worked ?? fact.content.failed
        default: nil
        }
    }

    /// Every text in the vault that the event refers to.
    var notes: [NoteID] {
        switch self {
        case .written(let fact): fact.content.notes
        case .revised(let fact): fact.content.notes
        case .asked(let fact): [fact.text]
        case .answered(let fact): [fact.text]
        case .published, .enlisted, .described, .retired: []
        }
    }
}
