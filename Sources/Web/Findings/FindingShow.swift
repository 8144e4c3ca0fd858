// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// One finding: what and where it is, who owes the answer, and how far it has come.
struct FindingShow: Component {
    let finding: SafetyFinding
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        .page(FindingShow(finding: try call.finding, call: call))
    }

    /// a step that needs no more than a click.
    static func step(_ call: Call) async throws -> Answer {
        let finding = try call.finding
        let id = finding.id
        let command: FindingCommand =
            switch call.form["trin"] {
            case "vurder": .assess(id, seen: call.seenVersion)
            case "begynd": .begin(id, seen: call.seenVersion)
            case "uden-penge": .unfund(id, seen: call.seenVersion)
            case "vis-billede":
                .showPhoto(id, FileID(call.form["fil"] ?? ""), isPublic: true)
            case "skjul-billede":
                .showPhoto(id, FileID(call.form["fil"] ?? ""), isPublic: false)
            case "laeg-sammen": .merge(id, into: FindingID(call.form["med"] ?? ""))
            default: throw NotFound()
            }
        return try await call.saving(
            to: Paths.finding(id),
            else: { FindingShow(finding: finding, call: call, errors: $0) }
        ) { _ in [.finding(command)] }
    }

    var body: some Markup {
        SitePage(reading.name(of: finding), call, trail: reading.safetyTrail) {
            PageHead(reading.name(of: finding), kind: kind) { facts }
            ErrorSummary(reading: reading, errors: errors)
            FindingNotices(finding: finding, call: call)
            FindingActions(finding: finding, reading: reading)
            if let note = reading.words(finding.note) {
                Section(.id("hvad")) {
                    H2(reading.say(da: "Hvad der er galt", en: "What is wrong"))
                    Paragraphs(text: note)
                }
            }
            FindingPhotos(finding: finding, call: call)
            PeerStanding(finding: finding, reading: reading)
            FindingStory(finding: finding, reading: reading)
            FindingDuplicates(finding: finding, call: call)
            FindingAbout(finding: finding, call: call)
        }
    }

    private var kind: String {
        "\(reading.name(of: finding.category)) · \(reading.say(finding.severity.phrase))"
    }

    @MarkupBuilder private var facts: some Markup {
        let standing = reading.standing(of: finding)
        let ended = finding.state.hasEnded
        Fact(reading.say(da: "Står", en: "Stands"), note: since) {
            StatusTag(standing.status, standing.text)
        }
        Fact(reading.say(.findingUnit), isGap: finding.unit == nil && !ended) {
            if let unit = finding.unit {
                BodyLink(reading: reading, id: unit)
            } else {
                reading.say(da: "Ingen endnu", en: "Nobody yet")
            }
        }
        Fact(
            ended
                ? reading.say(da: "Tog", en: "Took") : reading.say(da: "Har ventet", en: "Waited"),
            reading.waited(finding), note: goal,
            isGap: reading.isLate(finding))
        Fact(reading.say(.findingPlace), reading.place(of: finding))
        if let look = finding.looks.last {
            Fact(
                reading.say(da: "Set igen", en: "Seen again"), reading.look(look),
                note: reading.date(look.on))
        }
    }

    private var since: String? {
        if case .planned(let day) = finding.state {
            return reading.say(
                da: "til \(reading.date(day)), \(reading.distance(day))",
                en: "for \(reading.date(day)), \(reading.distance(day))")
        }
        return finding.steps.last.map {
            reading.say(da: "siden \(reading.date($0.on))", en: "since \(reading.date($0.on))")
        }
    }

    private var goal: String {
        reading.city.findings.goal(of: finding).map {
            reading.say(da: "mål: \(reading.date($0))", en: "goal: \(reading.date($0))")
        } ?? reading.say(da: "mål: ikke oplyst", en: "goal: not stated")
    }
}

/// What a reader should know first.
private struct FindingNotices: Component {
    let finding: SafetyFinding
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        if finding.isExample {
            notice(
                reading.say(
                    da: "Eksempel: fundet er opdigtet og viser, hvordan det virker.",
                    en: "Example: the finding is made up and shows how it works."))
        }
        if finding.isUnfundedAcute {
            notice(
                reading.say(
                    da: "Akut, og ingen betaler. Har ventet i \(reading.waited(finding)).",
                    en: "Acute, and nobody pays. Has waited \(reading.waited(finding))."),
                "notice warning")
        }
        if reading.viewer.isStaff { For(finding.doubts) { notice(reading.say($0.phrase)) } }
        sight
        if case .duplicate = finding.state,
            let other = reading.city.findings.standing(for: finding.id),
            reading.city.sees(other, reading.viewer)
        {
            Div(.class("notice")) {
                P {
                    reading.say(da: "Følges nu i ", en: "Followed in ")
                    A(reading.name(of: other), .href(reading.link(Paths.finding(other.id))))
                }
            }
        }
        if case .notMended(let reason) = finding.state {
            notice(
                reading.say(da: "Udbedres ikke: ", en: "Not mended: ")
                    + (reading.words(reason) ?? ""))
        }
    }

    @MarkupBuilder private var sight: some Markup {
        switch finding.sight {
        case .awaiting:
            notice(
                reading.say(
                    da: "Skal læses, før andre end ansatte ser det.",
                    en: "To be read before others than staff see it."), "notice warning")
        case .hidden(_, let reason):
            notice(
                reading.say(da: "Skjult: ", en: "Hidden: ") + (reading.words(reason) ?? ""),
                "notice warning")
        case .inHouse:
            if reading.viewer.isStaff {
                notice(
                    reading.say(da: "Kun ansatte ser det.", en: "Only staff sees it."))
            }
        case .shown: Nothing()
        }
    }

    private func notice(_ text: String, _ look: String = "notice") -> some Markup {
        Div(.class(look)) { P(text) }
    }
}
