// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about lessons and experts.
///
/// `seen` is the version that the form showed; nil when nobody looked.
public enum ExperienceCommand: Equatable, Sendable {
    case write(LessonID, LessonContent)
    case revise(LessonID, LessonContent, seen: Int?)
    case publish(LessonID, seen: Int?)
    case enlist(ExpertDraft)
    case describe(ExpertID, expertise: [String], areas: [AreaID], seen: Int?)
    case retire(ExpertID)
    case ask(ExpertQuestionDraft)
    case answer(QuestionToExpertID, text: NoteID, isPublic: Bool)
}
