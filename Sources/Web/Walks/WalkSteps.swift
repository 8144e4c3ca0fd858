// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The form that tells how a walk went.
struct WalkRecordForm: Component {
    let walk: SafetyWalk
    let call: Call
    var errors = FormErrors.none
    var changes: [MeanwhileChange] = []
    var last: LastChange?
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let walk = try call.walk
        return try call.asking(
            .walk(.record(walk.id, WalkRecord(on: walk.day), seen: nil)),
            WalkRecordForm(walk: walk, call: call))
    }

    /// how it went, as whoever led it writes it.
    static func save(_ call: Call) async throws -> Answer {
        let walk = try call.walk
        var page = WalkRecordForm(walk: walk, call: call)
        page.changes = call.meanwhile(walk.recordFacts(in: call.city), since: walk.version)
        guard page.changes.isEmpty else {
            page.last = try await call.lastChange(before: [
                .walk(.record(walk.id, WalkRecord(on: walk.day), seen: nil))
            ])
            return .page(page, status: 409)
        }
        return try await call.saving(
            to: Paths.walk(walk.id), else: { WalkRecordForm(walk: walk, call: call, errors: $0) }
        ) { form in
            [.walk(.record(walk.id, form.walkRecord(of: walk), seen: walk.version))]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Hvordan gik den?", en: "How did it go?")
        SitePage(title, call, trail: reading.trail(to: walk)) {
            PageHead(
                title, kind: walk.title,
                lead: reading.say(
                    da: "Vi tæller, hvem der var med, men skriver ingen navne. Fundene skriver I "
                        + "undervejs med telefonen.",
                    en: "We count who came along but write no names. The findings are written "
                        + "on the way with the phone."))
            ErrorSummary(reading: reading, errors: errors)
            MeanwhileBox(reading: reading, changes: changes, last: last)
            Form(.method("post"), .action(Link(call.path)), .class("form"), .novalidate) {
                FormToken(reading: reading)
                ShownFields(facts: walk.recordFacts(in: call.city), version: walk.version)
                DayField(
                    name: "day", label: reading.say(da: "Gået den", en: "Walked on"),
                    value: call.typed("day", else: reading.date(walk.day)), reading: reading,
                    errors: errors)
                attendance
                number(
                    "residents", reading.say(da: "Beboere", en: "Residents"),
                    walk.record?.residents)
                Ticks(
                    name: "checked", legend: reading.say(da: "Huskeliste", en: "Checklist"),
                    options: walk.content.checklist.enumerated().map { ("\($0)", $1) },
                    ticked: call.method == .get
                        ? walk.record?.checked.map { "\($0)" } ?? [] : call.form.all("checked"),
                    reading: reading, errors: errors)
                TextArea(
                    name: "remarks", label: reading.say(da: "Bemærkninger", en: "Remarks"),
                    value: call.typed("remarks", else: reading.words(walk.record?.remarks)),
                    reading: reading, errors: errors)
                Div(.class("actions")) {
                    Button(reading.say(.save), .class("primary"))
                    A(reading.say(.cancel), .href(reading.link(Paths.walk(walk.id))))
                }
            }
        }
    }

    private var attendance: some Markup {
        Fieldset(.class("field"), .id("attendance")) {
            Legend(reading.say(da: "Hvor mange var med?", en: "How many came along?"))
            P(
                reading.say(
                    da: "Lad feltet stå tomt, hvis de ikke var med, og skriv ?, hvis ingen talte.",
                    en: "Leave it empty if they did not come, and write ? if nobody counted."),
                .class("hint"))
            For(walk.attendants(in: reading.city)) { party in
                let known = walk.record?.attendance.first { $0.organization == party }
                number(
                    "people-\(party)", reading.name(of: party),
                    text: known.map { $0.people.map { "\($0)" } ?? "?" })
            }
        }
    }

    private func number(_ name: String, _ label: String, _ value: Int?) -> TextField {
        number(name, label, text: value.map { "\($0)" })
    }

    private func number(_ name: String, _ label: String, text: String?) -> TextField {
        TextField(
            name: name, label: label, value: call.typed(name, else: text), reading: reading,
            errors: errors)
    }
}

extension SafetyWalk {
    /// Those who may have come: the leader's own, then those who were invited.
    func attendants(in city: City) -> [OrganizationID] {
        let own = city.organizations[content.leader].map { [$0.organization] } ?? []
        return own + content.participants.filter { !own.contains($0) }
    }
}

extension FormReading {
    fileprivate mutating func walkRecord(of walk: SafetyWalk) -> WalkRecord {
        var attendance: [WalkAttendance] = []
        for party in walk.attendants(in: call.city) {
            let field = "people-\(party)"
            guard let text = call.form[field] else { continue }
            attendance.append(
                WalkAttendance(organization: party, people: text == "?" ? nil : number(field)))
        }
        var remarks = walk.record?.remarks
        if call.form["remarks"] != call.reading.words(remarks) { remarks = note("remarks") }
        return WalkRecord(
            on: requiredDay("day"), attendance: attendance, residents: number("residents"),
            checked: call.form.all("checked").compactMap { Int($0) }, remarks: remarks)
    }
}
