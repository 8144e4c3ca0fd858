// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// the form that says what carries a finding on: an initiative, an activity that
/// is there, or a new one.
struct FindingTie: Component {
    enum Way: String, CaseIterable {
        case whole = "indsats"
        case activity = "aktivitet"
        case new = "ny"
    }

    let finding: SafetyFinding
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let finding = try call.finding
        return try call.asking(.finding(sample(finding)), FindingTie(finding: finding, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let finding = try call.finding
        try call.city.permit(.finding(sample(finding)), to: call.viewer)
        let way = call.form["way"].flatMap(Way.init) ?? .whole
        if way == .new, let id: InitiativeID = call.chosen("carrier"),
            call.reading.initiative(id) != nil
        {
            return .redirect(to: Paths.newActivity(in: id) + "?fund=\(finding.id)")
        }
        return try await call.saving(
            to: Paths.finding(finding.id),
            else: { FindingTie(finding: finding, call: call, errors: $0) }
        ) { form in
            [.finding(.link(finding.id, to: form.carrier(way)))]
        }
    }

    /// Takes back a tie that was wrong.
    static func untie(_ call: Call) async throws -> Answer {
        let finding = try call.finding
        let tied = finding.carriers.first { $0.key == call.form["fra"] }
        guard let tied else { return .redirect(to: Paths.finding(finding.id)) }
        return try await call.saving(
            to: Paths.finding(finding.id),
            else: { FindingShow(finding: finding, call: call, errors: $0) }
        ) { _ in [.finding(.unlink(finding.id, from: tied))] }
    }

    private static func sample(_ finding: SafetyFinding) -> FindingCommand {
        .link(finding.id, to: .initiative(id: ""))
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Hvad fører fundet videre?", en: "What carries the finding on?"),
            call, kind: reading.name(of: finding),
            lead: reading.say(
                da: "Fundet står under indsatsen, og indsatsen under fundet. Tiden løber, til det "
                    + "er lavet.",
                en: "The initiative tells of the finding, and the finding of the initiative. The "
                    + "clock runs until it is mended."),
            trail: reading.trail(to: finding), errors: errors
        ) {
            RadioChoice(
                name: "way", label: reading.say(da: "Af hvad?", en: "By what?"),
                value: call.typed("way", else: Way.whole.rawValue), options: ways,
                reading: reading, errors: errors)
            Choice(
                name: "carrier", label: reading.say(da: "Indsats", en: "Initiative"),
                value: call.typed("carrier"), options: initiatives, reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Til en hel indsats eller en ny aktivitet.",
                    en: "For a whole initiative or a new activity."))
            Choice(
                name: "activity", label: reading.say(da: "Aktivitet", en: "Activity"),
                value: call.typed("activity"), options: activities, reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Kun til en aktivitet, der er der i forvejen.",
                    en: "Only for an activity that is there already."))
        }
    }

    private var ways: [(value: String, title: String)] {
        [
            (Way.whole.rawValue, reading.say(da: "En indsats", en: "An initiative")),
            (
                Way.activity.rawValue,
                reading.say(da: "En aktivitet, der er der", en: "An activity that is there")
            ),
            (
                Way.new.rawValue,
                reading.say(
                    da: "En ny aktivitet i indsatsen", en: "A new activity of the initiative")
            ),
        ]
    }

    private var open: [Initiative] {
        reading.city.initiatives.initiatives.values
            .filter { $0.concludedOn == nil && reading.city.sees($0, reading.viewer) }
            .inDanishOrder(by: \.name, then: \.id)
    }

    private var initiatives: [(value: String, title: String)] {
        open.map { ($0.id.rawValue, $0.name) }
    }

    private var activities: [(value: String, title: String)] {
        open.flatMap { initiative in
            reading.city.activities.activities(of: initiative.id)
                .filter { $0.progress.finished == nil }
                .map { ($0.id.rawValue, "\(initiative.name): \($0.name)") }
        }
    }
}

extension FormReading {
    fileprivate mutating func carrier(_ way: FindingTie.Way) -> FindingCarrier {
        switch way {
        case .activity:
            .activity(
                id: chosen(
                    "activity", Phrase(da: "Vælg en aktivitet.", en: "Choose an activity.")))
        case .whole, .new:
            .initiative(
                id: chosen(
                    "carrier", Phrase(da: "Vælg en indsats.", en: "Choose an initiative.")))
        }
    }

    /// Ties the finding that was taken along into the form to what the form makes.
    func tie(to carrier: FindingCarrier) -> [CityCommand] {
        call.carriedFinding.map { [.finding(.link($0.id, to: carrier))] } ?? []
    }
}

extension Call {
    /// The finding that a form takes along; nil when it takes none along.
    var carriedFinding: SafetyFinding? {
        guard viewer.isStaff, let id = (method == .get ? query["fund"] : form["fund"]),
            let finding = city.findings[FindingID(id)], city.sees(finding, viewer)
        else { return nil }
        return finding
    }
}

extension FindingCarrier {
    /// Names it in a form.
    var key: String {
        switch self {
        case .activity(let id): "activity/\(id)"
        case .initiative(let id): "initiative/\(id)"
        case .matter(let id): "matter/\(id)"
        }
    }
}

/// The finding that a form takes along.
struct CarriedFinding: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        if let finding = call.carriedFinding {
            Input(.type("hidden"), .name("fund"), .value(finding.id.rawValue))
            Div(.class("notice")) {
                P {
                    reading.say(da: "Knyttes til ", en: "Tied to ")
                    A(reading.name(of: finding), .href(reading.link(Paths.finding(finding.id))))
                    ", \(reading.place(of: finding))"
                }
            }
        }
    }
}
