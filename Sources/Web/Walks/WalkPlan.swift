// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The form that plans a walk: where, when, and who comes along.
struct WalkPlan: Component {
    /// The walk that is changed; nil for a new one.
    let walk: SafetyWalk?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        guard !call.reading.walkLeaders.isEmpty else { throw Forbidden.needs(.caseOfficer) }
        return MapPage.answer(WalkPlan(walk: nil, call: call), call)
    }

    static func askAgain(_ call: Call) throws -> Answer {
        let walk = try call.walk
        if call.reading.view.isPast { return .redirect(to: call.path) }
        try call.city.permit(
            .walk(.change(walk.id, walk.content, seen: nil)), to: call.viewer)
        return MapPage.answer(WalkPlan(walk: walk, call: call), call)
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: WalkID = call.newID()
        return try await call.saving(
            to: Paths.walk(id), else: { WalkPlan(walk: nil, call: call, errors: $0) }
        ) { form in [.walk(.plan(id, form.walk(nil)))] }
    }

    static func saveAgain(_ call: Call) async throws -> Answer {
        let walk = try call.walk
        return try await call.saving(
            to: Paths.walk(walk.id), else: { WalkPlan(walk: walk, call: call, errors: $0) }
        ) { form in
            [.walk(.change(walk.id, form.walk(walk), seen: call.seenVersion))]
        }
    }

    var body: some Markup {
        let title =
            walk == nil
            ? reading.say(da: "Planlæg en vandring", en: "Plan a walk")
            : reading.say(da: "Ret vandringen", en: "Change the walk")
        SitePage(title, call, trail: walk.map { reading.trail(to: $0) } ?? reading.walkTrail) {
            PageHead(title, kind: walk?.title ?? reading.say(.safetyWalks), lead: lead)
            ErrorSummary(reading: reading, errors: errors)
            if errors.isConflict, let walk {
                ChangesMeanwhile(
                    reading: reading,
                    changes: ChangedField.between(
                        SeenFields(Self.names, in: call.form).texts, reading.texts(of: walk),
                        labels: Self.names.map { ($0, label($0)) }))
            }
            Form(.method("post"), .action(Link(call.path)), .class("form"), .novalidate) {
                FormToken(reading: reading)
                if let walk {
                    SeenFields(Self.names, reading.texts(of: walk), version: walk.version)
                }
                WalkFields(content: walk?.content, call: call, errors: errors)
                Div(.class("actions")) {
                    Button(reading.say(.save), .class("primary"))
                    A(
                        reading.say(.cancel),
                        .href(reading.link(walk.map { Paths.walk($0.id) } ?? Paths.walks)))
                }
            }
        }
    }

    private var lead: String {
        guard let walk, walk.invited != nil else {
            return reading.say(
                da: "Ingen får besked, før du inviterer.",
                en: "Nobody is told until you invite.")
        }
        return reading.say(
            da: "Invitationen er sendt. Alle, der er inviteret, får besked om det, du retter.",
            en: "The invitation is sent. Everybody who is invited is told what you change.")
    }

    static let names = ["title", "day", "start", "streets", "participants"]

    private func label(_ name: String) -> String {
        switch name {
        case "title": reading.say(da: "Navn", en: "Name")
        case "day": reading.say(da: "Dag", en: "Day")
        case "start": reading.say(da: "Begynder", en: "Begins")
        case "streets": reading.say(da: "Rute", en: "Way")
        default: reading.say(da: "Går med", en: "Come along")
        }
    }
}

extension Reading {
    /// What the form of the walk shows, for those who changed it meanwhile.
    fileprivate func texts(of walk: SafetyWalk) -> FieldTexts {
        let content = walk.content
        return FieldTexts([
            "title": content.title, "day": date(content.day),
            "start": content.start.map { say($0.phrase) } ?? "",
            "streets": content.streets.joined(separator: ", "),
            "participants": content.participants.map { name(of: $0) }.joined(separator: ", "),
        ])
    }
}

extension FormReading {
    /// The walk as typed.
    fileprivate mutating func walk(_ before: SafetyWalk?) -> WalkContent {
        let known = before?.content
        return WalkContent(
            title: title("title"), areas: call.form.all("areas").map { AreaID($0) },
            route: points("route"), streets: titles("streets"), day: requiredDay("day"),
            until: known?.until, start: clock("start"), minutes: number("minutes"),
            meetingPlace: optionalTitle("meetingPlace"),
            leader: chosen(
                "leader", Phrase(da: "Vælg, hvem der leder den.", en: "Choose who leads it.")),
            participants: call.form.all("participants").map { OrganizationID($0) },
            isOpen: call.form["open"] != nil, checklist: titles("checklist"),
            source: known?.source, isExample: known?.isExample ?? false)
    }

    private mutating func clock(_ field: String) -> ClockTime? {
        guard let text = call.form[field] else { return nil }
        if let time = ClockTime(written: text) { return time }
        refuse(
            Phrase(
                da: "“\(text)” er ikke et klokkeslæt. Skriv fx 16.30.",
                en: "“\(text)” is not a time. Write one like 16:30."), field: field)
        return nil
    }

    /// A point a line: latitude, longitude.
    private mutating func points(_ field: String) -> [Coordinate] {
        var points: [Coordinate] = []
        let lines = (call.form[field] ?? "").split(whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() where line.contains(where: { !$0.isWhitespace }) {
            let numbers = line.split { $0 == "," || $0 == ";" || $0.isWhitespace }
                .compactMap { Double($0) }
            guard numbers.count == 2 else {
                refuse(
                    Phrase(
                        da: "Linje \(index + 1) er ikke et punkt. Skriv bredde og længde: "
                            + "55.69, 12.55.",
                        en: "Line \(index + 1) is no point. Write latitude and longitude: "
                            + "55.69, 12.55."), field: field)
                return points
            }
            points.append(Coordinate(longitude: numbers[1], latitude: numbers[0]))
        }
        return points
    }
}
