// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The fields of a walk.
struct WalkFields: Component {
    let content: WalkContent?
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        text("title", reading.say(da: "Navn", en: "Name"), content?.title)
        Ticks(
            name: "areas",
            legend: reading.say(da: "Hvilke områder går den igennem?", en: "Through which areas?"),
            options: areas, ticked: ticked("areas", content?.areas.map(\.rawValue)),
            reading: reading, errors: errors)
        lines(
            "streets", reading.say(da: "Ruten i ord", en: "The way in words"),
            content?.streets ?? [],
            hint: reading.say(da: "En gade eller et sted pr. linje.", en: "A street a line."))
        lines(
            "route", reading.say(da: "Ruten på kortet", en: "The way on the map"),
            content?.route.map { reading.coordinates($0) } ?? [],
            hint: reading.say(
                da: "Kan undværes. Klik på kortet, eller skriv et punkt pr. linje: bredde, "
                    + "længde.",
                en: "May be left out. Click on the map, or write a point a line: latitude, "
                    + "longitude."))
        MapFrame(
            source: Paths.mapData, draws: "route",
            label: reading.say(da: "Kort til ruten", en: "Map for the way"), call: call)
        DayField(
            name: "day", label: reading.say(da: "Dag", en: "Day"),
            value: call.typed("day", else: content.map { reading.date($0.day) }),
            reading: reading, errors: errors)
        text(
            "start", reading.say(da: "Begynder kl.", en: "Begins at"),
            content?.start.map { $0.description },
            hint: reading.say(
                da: "Siden viser, om det er mørkt på det tidspunkt.",
                en: "The page shows whether it is dark at that time."))
        text(
            "minutes", reading.say(da: "Minutter", en: "Minutes"),
            content?.minutes.map { "\($0)" })
        text(
            "meetingPlace", reading.say(da: "Mødested", en: "Meeting place"),
            content?.meetingPlace)
        Choice(
            name: "leader", label: reading.say(.walkLeader),
            value: call.typed("leader", else: content?.leader.rawValue ?? only),
            options: reading.walkLeaders, reading: reading, errors: errors)
        Ticks(
            name: "participants",
            legend: reading.say(da: "Hvem går med?", en: "Who comes along?"),
            options: reading.partyOptions,
            ticked: ticked("participants", content?.participants.map(\.rawValue)),
            reading: reading, errors: errors)
        Div(.class("choice")) {
            Input(
                .id("open"), .name("open"), .type("checkbox"), .value("ja"),
                .checked(
                    call.method == .get ? content?.isOpen ?? false : call.form["open"] != nil))
            Label(
                reading.say(
                    da: "Alle må gå med (vises for alle, når der er inviteret)",
                    en: "Anybody may come (shown to all once people are invited)"), .for("open"))
        }
        lines(
            "checklist", reading.say(da: "Huskeliste", en: "Checklist"),
            content?.checklist ?? standard,
            hint: reading.say(da: "Et punkt pr. linje.", en: "A point a line."))
    }

    private var only: String? {
        reading.walkLeaders.count == 1 ? reading.walkLeaders[0].value : nil
    }

    private var areas: [(value: String, title: String)] {
        reading.city.areas.areas.values.filter(\.kind.needsResponsible)
            .inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) }
    }

    private var standard: [String] {
        [
            reading.say(da: "Telefoner er ladet op", en: "Phones are charged"),
            reading.say(da: "Lys ved stier og døre", en: "Light at paths and doors"),
            reading.say(da: "Beplantning, der tager udsynet", en: "Planting that hides the view"),
            reading.say(da: "Hærværk og skrald", en: "Vandalism and rubbish"),
        ]
    }

    private func ticked(_ name: String, _ values: [String]?) -> [String] {
        call.method == .get ? values ?? [] : call.form.all(name)
    }

    private func text(
        _ name: String, _ label: String, _ value: String?, hint: String? = nil
    ) -> TextField {
        TextField(
            name: name, label: label, value: call.typed(name, else: value), reading: reading,
            errors: errors, hint: hint)
    }

    private func lines(
        _ name: String, _ label: String, _ values: [String], hint: String
    ) -> TextArea {
        TextArea(
            name: name, label: label,
            value: call.typed(name, else: values.joined(separator: "\n")), reading: reading,
            errors: errors, hint: hint)
    }
}
