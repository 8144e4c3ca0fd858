// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind, with every field filled.
enum ExperienceExamples {
    static let events: [ExperienceEvent] = [
        .written(LessonWritten(lesson: "byrum-laering", content: content)),
        .revised(LessonRevised(lesson: "byrum-laering", content: content)),
        .published(LessonPublished(lesson: "byrum-laering")),
        .enlisted(
            ExpertEnlisted(
                expert: "byrum-tmf", who: .organization(.tmf), expertise: ["byrum"],
                areas: [.sydhavnen], consented: day("2022-05-01"), source: "Eksempel",
                isExample: true)),
        .described(
            ExpertDescribed(
                expert: "byrum-tmf", expertise: ["byrum", "belysning"], areas: [.sydhavnen])),
        .retired(ExpertRetired(expert: "byrum-tmf")),
        .asked(
            ExpertAsked(
                question: "lys-1", expert: "byrum-tmf", title: "Hvad gør lys?", text: "n-5",
                by: .sof, person: "planner")),
        .answered(ExpertAnswered(question: "lys-1", text: "n-6", isPublic: true)),
    ]

    /// What a history quotes of them, in their order.
    static let notes: [NoteID] = ["n-1", "n-1"]

    private static let content = LessonContent(
        title: "Naboer planter selv", initiative: .urbanSpace, by: .urbanSpaces,
        themes: ["byrum"], worked: "n-1", failed: "n-2", conditions: "n-3", cost: Kroner(50_000),
        figures: ["tryg"], source: "Eksempel", isExample: true)
}
