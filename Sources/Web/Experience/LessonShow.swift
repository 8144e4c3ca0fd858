// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One lesson: what worked, what did not, at what cost, in which conditions.
struct LessonShow: Component {
    let lesson: Lesson
    let call: Call
    private var reading: Reading { call.reading }
    private var content: LessonContent { lesson.content }

    static func publish(_ call: Call) async throws -> Answer {
        let lesson = try call.lesson
        let receipt = try await call.submit(.experience(.publish(lesson.id, seen: nil)))
        return call.saved(receipt, to: Paths.lesson(lesson.id))
    }

    var body: some Markup {
        SitePage(
            content.title, call,
            trail: [Crumb(title: reading.say(.lessons), path: Paths.lessons)]
        ) {
            PageHead(content.title, kind: reading.say(da: "Erfaring", en: "Lesson")) { facts }
            notices
            actions
            part(content.worked, reading.say(da: "Det virkede", en: "What worked"))
            part(content.failed, reading.say(da: "Det virkede ikke", en: "What did not"))
            part(content.conditions, reading.say(da: "Vilkårene", en: "The conditions"))
            figures
            SourceNote(reading: reading, source: content.source)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        Fact(reading.say(da: "Indsats", en: "Initiative")) {
            A(
                reading.initiative(content.initiative)?.name ?? "",
                .href(reading.link(Paths.initiative(content.initiative))))
        }
        Fact(reading.say(da: "Ansvarlig", en: "Responsible")) {
            PostLine(reading: reading, post: content.by)
        }
        Fact(
            reading.say(da: "Kostede", en: "Cost"), reading.kroner(content.cost),
            isGap: content.cost == nil)
        Fact(
            reading.say(da: "Tema", en: "Theme"),
            content.themes.isEmpty
                ? reading.say(.notStated) : content.themes.joined(separator: ", "))
        Fact(
            lesson.published == nil
                ? reading.say(da: "Skrevet", en: "Written")
                : reading.say(da: "Lagt frem", en: "Published")
        ) { DayText(reading: reading, day: lesson.published ?? lesson.written) }
    }

    @MarkupBuilder private var notices: some Markup {
        if content.isExample {
            Div(.class("notice")) {
                P(
                    reading.say(
                        da: "Eksempel: erfaringen er opdigtet for at vise, hvordan det virker.",
                        en: "Example: the lesson is made up to show how it works."))
            }
        }
        if lesson.published == nil {
            Div(.class("notice")) {
                P(
                    reading.say(
                        da: "Kun ansatte kan læse den, til den er lagt frem.",
                        en: "Only staff can read it until it is published."))
            }
        }
    }

    @MarkupBuilder private var actions: some Markup {
        if reading.may(.experience(.publish(lesson.id, seen: nil))) {
            Div(.class("actions")) {
                A(
                    reading.say(da: "Ret", en: "Change"),
                    .href(Link("\(Paths.lesson(lesson.id))/ret")), .class("button secondary"))
                if lesson.published == nil {
                    ButtonForm(
                        label: reading.say(da: "Læg frem for alle", en: "Publish"),
                        path: "\(Paths.lesson(lesson.id))/udgivelse", reading: reading)
                }
            }
        }
    }

    @MarkupBuilder private func part(_ note: NoteID?, _ title: String) -> some Markup {
        Section {
            H2(title)
            if let text = reading.words(note) {
                For(lines(of: text)) { P($0) }
            } else {
                P(reading.say(.notStated), .class("quiet"))
            }
        }
    }

    @MarkupBuilder private var figures: some Markup {
        if !content.figures.isEmpty {
            Section {
                H2(reading.say(da: "Tal, den flyttede", en: "Figures that it moved"))
                Ul(.class("link-list")) {
                    For(content.figures) { id in
                        Li {
                            A(reading.name(of: id), .href(reading.link(Paths.indicator(id))))
                        }
                    }
                }
            }
        }
    }
}
