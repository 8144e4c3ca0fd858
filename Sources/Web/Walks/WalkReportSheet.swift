// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal
import Print

/// the report of a walk on paper: the map, what was found by whom it falls to,
/// the photos, and what became of what was found last time.
struct WalkReportSheet: Component {
    let walk: SafetyWalk
    let call: Call
    /// The photos that the reader may see, by finding, as they are printed.
    let photos: ReportPhotos
    private var reading: Reading { call.reading }

    static func print(_ call: Call, _ format: Press.Format) async throws -> Answer {
        let walk = try call.walk
        guard walk.record != nil else { throw NotFound() }
        let sheet = WalkReportSheet(
            walk: walk, call: call,
            photos: format == .pdf ? try await ReportPhotos(of: walk, call) : ReportPhotos())
        return try await call.printed(sheet, as: format, named: "vandring-\(walk.id)")
    }

    var body: some Markup {
        PaperSheet(
            walk.title,
            foot: walk.content.until == nil
                ? "\(walk.title), \(reading.date(walk.day))" : walk.title, reading,
            author: call.site.options.cityName
        ) {
            PaperFacts(facts: facts)
            if walk.content.isExample {
                P(reading.say(da: "Eksempel.", en: "Example."))
            }
            if let remarks = inside(reading.words(walk.record?.remarks)) {
                H2(reading.say(da: "Bemærkninger", en: "Remarks"))
                P(remarks.typeset)
            }
            H2(reading.say(da: "Kort", en: "Map"))
            WalkDrawing(walk: walk, call: call)
            found
            before
        }
    }

    private func inside(_ text: String?) -> String? {
        reading.city.seesInside(walk, reading.viewer) ? text : nil
    }

    private var facts: [(name: String, value: String)] {
        let findings = call.findings(of: walk)
        return [
            (reading.say(.areas), reading.areaNames(of: walk)),
            (reading.say(da: "Tid", en: "Time"), reading.time(of: walk)),
            (reading.say(da: "Lys", en: "Light"), reading.light(on: walk)),
            (reading.say(.walkLeader), reading.name(of: walk.content.leader)),
            (
                reading.say(da: "Rute", en: "Way"),
                walk.content.streets.isEmpty
                    ? reading.say(.notStated) : walk.content.streets.joined(separator: ", ")
            ),
            (
                reading.say(da: "Fund", en: "Findings"),
                reading.say(
                    da: "\(findings.count), heraf \(findings.count { $0.state == .mended }) "
                        + "udbedret",
                    en: "\(findings.count), \(findings.count { $0.state == .mended }) of them "
                        + "mended")
            ),
        ]
    }

    @MarkupBuilder private var found: some Markup {
        H2(reading.say(da: "Fund efter, hvem der skylder svar", en: "Findings by who owes them"))
        For(WalkFindings.byUnit(call.findings(of: walk))) { unit, findings in
            H3(unit.map { reading.name(of: $0) } ?? reading.say(.noUnit))
            For(findings) { finding in
                P {
                    Strong("\(reading.name(of: finding)): ")
                    line(finding)
                }
                let printed = photos.byFinding[finding.id] ?? []
                if !printed.isEmpty {
                    Div(.class("photos")) {
                        For(printed) { PrintedPhoto(bytes: $0.bytes, label: $0.label) }
                    }
                }
            }
        }
        if photos.leftOut > 0 {
            P(
                reading.say(
                    da: "\(photos.leftOut) billeder er ikke trykt; de står på fundenes sider.",
                    en: "\(photos.leftOut) photos are not printed; the findings’ pages have them."))
        }
    }

    /// What became of what was found here before.
    @MarkupBuilder private var before: some Markup {
        let earlier = call.earlierFindings(along: walk)
        H2(reading.say(da: "Siden sidst", en: "Since last time"))
        if let last = reading.city.walkBefore(walk), reading.city.sees(last, reading.viewer) {
            P(
                reading.say(
                    da: "Sidst blev der gået \(reading.date(last.day)): \(last.title).",
                    en: "The last walk was on \(reading.date(last.day)): \(last.title)."))
        }
        if earlier.isEmpty {
            P(reading.say(da: "Ingen tidligere fund.", en: "No earlier findings."))
        } else {
            Ul { For(Array(earlier.prefix(100))) { Li("\(reading.name(of: $0)): \(line($0))") } }
        }
    }

    private func line(_ finding: SafetyFinding) -> String {
        let standing = reading.standing(of: finding)
        return "\(reading.place(of: finding)). "
            + reading.say(
                da: "Fundet \(reading.date(finding.foundOn)). ",
                en: "Found on \(reading.date(finding.foundOn)). ")
            + "\(standing.text). "
            + (finding.looks.last.map { reading.lookLine($0) + ". " } ?? "")
            + (finding.funding.isUnfunded ? reading.funding(of: finding) + "." : "")
    }
}
