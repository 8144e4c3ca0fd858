// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Reading {
    /// The lessons of the theme and the area that the reader may see, the latest first.
    func lessons(theme: String? = nil, area: AreaID? = nil) -> [Lesson] {
        let within = area.map { Set(city.areas.within($0)) }
        return city.experience.lessons.values.filter { lesson in
            guard city.sees(lesson, viewer) else { return false }
            if let theme, !lesson.content.themes.contains(theme) { return false }
            return within.map { !$0.isDisjoint(with: areas(of: lesson)) } ?? true
        }
        .sorted { ($1.written, $0.id) < ($0.written, $1.id) }
    }

    func areas(of lesson: Lesson) -> [AreaID] {
        city.initiatives[lesson.content.initiative]?.areas ?? []
    }
}

/// What was learned, by theme and place.
struct LessonList: Component {
    let call: Call
    private var reading: Reading { call.reading }
    private var theme: String? { call.query["tema"].flatMap { $0.isEmpty ? nil : $0 } }
    private var area: AreaID? {
        call.query["sted"].flatMap { $0.isEmpty ? nil : AreaID($0) }
    }

    var body: some Markup {
        let lessons = reading.lessons(theme: theme, area: area)
        SitePage(reading.say(.lessons), call) {
            PageHead(
                reading.say(.lessons), kind: reading.say(.overview),
                lead: reading.say(
                    da: "Hvad der virkede, hvad der ikke gjorde, hvad det kostede, og under "
                        + "hvilke vilkår. Den, der er ansvarlig for en indsats, skriver det, "
                        + "når den er slut.",
                    en: "What worked, what did not, at what cost, and in which conditions. "
                        + "Whoever answers for an initiative writes it when it has ended.")
            ) { facts(lessons) }
            filter
            if lessons.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen erfaring passer. Vælg et andet tema eller sted, eller vent, "
                            + "til en indsats er slut.",
                        en: "No lesson fits. Choose another theme or place, or wait until an "
                            + "initiative has ended."))
            } else {
                LessonRows(reading: reading, lessons: lessons)
            }
            P { A(reading.say(.experts), .href(reading.link(Paths.experts))) }
        }
    }

    @MarkupBuilder private func facts(_ lessons: [Lesson]) -> some Markup {
        Fact(reading.say(da: "Skrevet", en: "Written"), "\(lessons.count)")
        if reading.viewer.isStaff {
            let owed = reading.city.initiativesWithoutLesson
                .filter { reading.initiative($0.id) != nil }
            Fact(
                reading.say(da: "Sluttede indsatser uden", en: "Ended initiatives without"),
                "\(owed.count)", isGap: !owed.isEmpty)
        }
    }

    private var filter: some Markup {
        let all = reading.lessons()
        let themes = Set(all.flatMap(\.content.themes)).inDanishOrder(by: { $0 }, then: { $0 })
        let none = FormErrors.none
        return Form(.class("filters"), .method("get"), .action(Link(Paths.lessons))) {
            Choice(
                name: "tema", label: reading.say(da: "Tema", en: "Theme"), value: theme,
                options: themes.map { (value: $0, title: $0) }, reading: reading, errors: none)
            Choice(
                name: "sted", label: reading.say(da: "Sted", en: "Place"), value: area?.rawValue,
                options: reading.areaOptions, reading: reading, errors: none)
            Button(reading.say(da: "Vis", en: "Show"))
        }
    }
}

/// Lessons as rows.
struct LessonRows: Component {
    let reading: Reading
    let lessons: [Lesson]

    var body: some Markup {
        let (of, place, by, when) = (
            reading.say(da: "Indsats", en: "Initiative"), reading.say(da: "Sted", en: "Place"),
            reading.say(da: "Ansvarlig", en: "Responsible"),
            reading.say(da: "Skrevet", en: "Written")
        )
        Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Erfaring", en: "Lesson"), .scope("col"))
                    For([of, place, by, when]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(lessons) { lesson in
                    let content = lesson.content
                    Tr {
                        Th(.scope("row")) {
                            A(content.title, .href(reading.link(Paths.lesson(lesson.id))))
                            Div(content.themes.joined(separator: ", "), .class("quiet"))
                        }
                        Td(.cellLabel(of)) {
                            A(
                                reading.initiative(content.initiative)?.name ?? "",
                                .href(reading.link(Paths.initiative(content.initiative))))
                        }
                        Td(
                            reading.areas(of: lesson).map { reading.name(of: $0) }
                                .joined(separator: ", "), .cellLabel(place))
                        Td(.cellLabel(by)) { PostLine(reading: reading, post: content.by) }
                        Td(.cellLabel(when)) { DayText(reading: reading, day: lesson.written) }
                    }
                }
            }
        }
    }
}
