// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// What was learned of an initiative.
struct LessonResource: Resource {
    let id: LessonID
    let title: String
    let initiative: InitiativeID
    let by: PostID
    let themes: [String]
    let areas: [AreaID]
    let worked: String?
    let failed: String?
    let conditions: String?
    let costInOere: Int64?
    let figures: [IndicatorID]
    let written: Day
    let published: Day?
    let isExample: Bool
    let source: String?
    let version: Int?
    let page: String

    var path: String { "/api/v1/lessons/\(id)" }

    init(_ lesson: Lesson, _ reading: Reading) {
        let content = lesson.content
        id = lesson.id
        title = content.title
        initiative = content.initiative
        by = content.by
        themes = content.themes
        areas = reading.areas(of: lesson)
        worked = reading.words(content.worked)
        failed = reading.words(content.failed)
        conditions = reading.words(content.conditions)
        costInOere = content.cost?.oere
        figures = content.figures
        written = lesson.written
        published = lesson.published
        isExample = content.isExample
        source = content.source
        version = lesson.version
        page = Paths.lesson(lesson.id)
    }

    static let shape = Shape(
        "Lesson", "What worked and what did not in an initiative that has ended.",
        [
            .field("id", .id, "Its name for ever."),
            .field("title", .text, "In one sentence."),
            .field("initiative", .id, "The initiative that taught it."),
            .field("by", .id, "The post that answers for it."),
            .field("themes", .list(.text), "What it is about."),
            .field("areas", .list(.id), "Where the initiative was."),
            .optional("worked", .text, "What worked."),
            .optional("failed", .text, "What did not."),
            .optional("conditions", .text, "In which conditions."),
            .optional("costInOere", .integer, "What it cost, in øre (a hundredth of a krone)."),
            .field("figures", .list(.id), "The indicators that it moved."),
            .field("written", .day, "The day that it was written."),
            .optional("published", .day, "The day that everybody could read it."),
            .field("isExample", .bool, "Whether it was made up to show the system."),
            .optional("source", .text, "Where it comes from."),
            .field("version", .integer, "How often it has changed."),
            .field("page", .text, "The page for people."),
        ])
}

/// Somebody who may be asked.
struct ExpertResource: Resource {
    let id: ExpertID
    let name: String
    let organization: OrganizationID?
    let expertise: [String]
    let areas: [AreaID]
    let consented: Day
    let isExample: Bool
    let version: Int?
    let page: String

    var path: String { "/api/v1/experts/\(id)" }

    init(_ expert: Expert, _ reading: Reading) {
        id = expert.id
        name = reading.name(of: expert)
        organization = expert.organization
        expertise = expert.expertise
        areas = expert.areas
        consented = expert.consented
        isExample = expert.isExample
        version = expert.version
        page = Paths.expert(expert.id)
    }

    static let shape = Shape(
        "Expert", "Somebody who has agreed to be asked.",
        [
            .field("id", .id, "Its name for ever."),
            .field("name", .text, "As the reader may see it."),
            .optional("organization", .id, "An organization that is asked as a whole."),
            .field("expertise", .list(.text), "What they know about."),
            .field("areas", .list(.id), "Where; none for the whole city."),
            .field("consented", .day, "The day that they agreed."),
            .field("isExample", .bool, "Whether it was made up to show the system."),
            .field("version", .integer, "How often it has changed."),
            .field("page", .text, "The page for people."),
        ])
}
