// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What was learned of an initiative, on its own page; asked for when it has ended.
struct LessonBeside: Component {
    let initiative: Initiative
    let reading: Reading

    var body: some Markup {
        let lesson = reading.city.experience.lesson(of: initiative.id)
            .flatMap { reading.city.sees($0, reading.viewer) ? $0 : nil }
        if let lesson {
            Section(.id("erfaring")) {
                title
                P { A(lesson.content.title, .href(reading.link(Paths.lesson(lesson.id)))) }
            }
        } else if initiative.concludedOn != nil, reading.viewer.isStaff,
            reading.city.experience.lesson(of: initiative.id) == nil
        {
            Section(.id("erfaring")) {
                title
                P(
                    reading.say(
                        da: "Ingen har skrevet ned, hvad der virkede, og hvad der ikke gjorde.",
                        en: "Nobody has written what worked and what did not."))
                if reading.canWrite {
                    P(.class("actions")) {
                        A(
                            reading.say(da: "Skriv erfaringen ned", en: "Write the lesson"),
                            .class("button secondary"),
                            .href(
                                reading.link(
                                    "/erfaringer/ny", [("indsats", initiative.id.rawValue)])))
                    }
                }
            }
        }
    }

    private var title: some Markup { H2(reading.say(da: "Erfaringen", en: "The lesson")) }
}

extension Phrase {
    /// In place of the name of somebody who has withdrawn.
    static let withdrawnExpert = Phrase(
        da: "En, der har trukket sit ja tilbage", en: "Somebody who has withdrawn")
}
