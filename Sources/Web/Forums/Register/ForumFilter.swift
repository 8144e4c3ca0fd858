// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// What the register is narrowed to.
struct ForumFilter {
    let kind: ForumKind?
    let power: Power?
    let area: AreaID?
    let isVacantOnly: Bool

    init(_ call: Call) {
        kind = call.query["slags"].flatMap(ForumKind.init)
        power = call.query["mandat"].flatMap(Power.init)
        area = call.query["omraade"].map { AreaID($0) }
        isVacantOnly = call.query["ledige"] != nil
    }

    var isOpen: Bool { kind == nil && power == nil && area == nil && !isVacantOnly }

    func forums(in reading: Reading) -> [Forum] {
        let inArea = area.map { Set(reading.forums(about: $0).map(\.id)) }
        return reading.forumsOfTheDay.filter { forum in
            (kind.map { forum.kind == $0 } ?? true)
                && (power.map { reading.charter(of: forum.id)?.charter.power == $0 } ?? true)
                && (inArea?.contains(forum.id) ?? true)
                && (!isVacantOnly || SeatCounts(reading.seatMap(of: forum.id)).vacant > 0)
        }
    }
}

/// The fields above the register.
struct ForumFilterForm: Component {
    let reading: Reading
    let filter: ForumFilter

    var body: some Markup {
        Form(.method("get"), .action(Link(Paths.forums)), .class("filters")) {
            if reading.view.isPast {
                Input(.type("hidden"), .name("dag"), .value(reading.day.description))
            }
            select("slags", reading.say(da: "Slags", en: "Kind"), kinds, filter.kind?.rawValue)
            select("mandat", reading.say(da: "Må", en: "May"), powers, filter.power?.rawValue)
            select("omraade", reading.say(da: "Område", en: "Area"), areas, filter.area?.rawValue)
            Div(.class("choice")) {
                Input(
                    .id("ledige"), .name("ledige"), .type("checkbox"), .value("ja"),
                    .checked(filter.isVacantOnly))
                Label(
                    reading.say(da: "Kun med ledige pladser", en: "Only with empty seats"),
                    .for("ledige"))
            }
            Button(reading.say(.show), .class("secondary"))
            if !filter.isOpen {
                A(reading.say(da: "Vis alle", en: "Show all"), .href(reading.link(Paths.forums)))
            }
        }
    }

    private func select(
        _ name: String, _ label: String, _ options: [(value: String, title: String)],
        _ chosen: String?
    ) -> some Markup {
        Div(.class("field")) {
            Label(label, .for(name))
            Select(.id(name), .name(name)) {
                Option(reading.say(da: "Alle", en: "All"), .value(""))
                For(options) { option in
                    Option(option.title, .value(option.value), .selected(option.value == chosen))
                }
            }
        }
    }

    private var kinds: [(value: String, title: String)] {
        let used = Set(reading.forumsOfTheDay.map(\.kind))
        return ForumKind.allCases.filter(used.contains)
            .map { ($0.rawValue, reading.say($0.phrase)) }
    }

    private var powers: [(value: String, title: String)] {
        Power.allCases.reversed().map { ($0.rawValue, reading.say($0.phrase)) }
    }

    private var areas: [(value: String, title: String)] {
        let used = reading.forumsOfTheDay
            .flatMap { reading.charter(of: $0.id)?.charter.areas.flatMap(\.rule.areas) ?? [] }
        return Set(used.flatMap { reading.city.areas.lineage(of: $0) })
            .inDanishOrder { "\(reading.name(of: $0)) \($0)" }
            .map { ($0.rawValue, reading.name(of: $0)) }
    }
}
