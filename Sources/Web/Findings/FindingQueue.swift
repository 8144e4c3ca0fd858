// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// what neighbors have told, read one after the other and shown or hidden
/// together; all of it is saved, or nothing.
struct FindingQueue: Component {
    enum Verdict: String, CaseIterable {
        case wait = "vent"
        case show = "vis"
        case hide = "skjul"
    }

    private static let most = 50

    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(FindingQueue(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let verdicts = call.awaitingFindings.compactMap { finding in
            call.form["dom-\(finding.id)"].flatMap(Verdict.init).map { (finding.id, $0) }
        }.filter { $0.1 != .wait }
        return try await call.saving(
            to: Paths.findingQueue, else: { FindingQueue(call: call, errors: $0) }
        ) { form in
            if verdicts.isEmpty { form.errors.add(.nothingChosen, field: nil) }
            let hides = verdicts.contains { $0.1 == .hide }
            let reason = hides ? form.requiredNote("reason") : ""
            return verdicts.map { id, verdict in
                let seen = call.form["seen-\(id)"].flatMap { Int($0) }
                return verdict == .show
                    ? .finding(.show(id, photos: [], seen: seen))
                    : .finding(.hide(id, reason: reason, seen: seen))
            }
        }
    }

    var body: some Markup {
        let findings = call.awaitingFindings
        let title = reading.say(da: "Fund, der skal læses", en: "Findings to be read")
        SitePage(title, call, trail: reading.safetyTrail) {
            PageHead(
                title, kind: reading.say(.safety),
                lead: reading.say(
                    da: "Læs hvert fund. Vises det, kan alle læse teksten og stedet; billeder "
                        + "vises først, når du siger det på fundets egen side.",
                    en: "Read each finding. Shown, everybody can read the text and the place; "
                        + "photos are shown only once you say so on the finding’s own page."))
            ErrorSummary(reading: reading, errors: errors)
            if findings.isEmpty {
                EmptyState(reading.say(da: "Alt er læst.", en: "Everything has been read."))
            } else {
                form(Array(findings.prefix(FindingQueue.most)), of: findings.count)
            }
        }
    }

    private func form(_ findings: [SafetyFinding], of count: Int) -> some Markup {
        Form(.method("post"), .action(Link(Paths.findingQueue)), .class("form"), .novalidate) {
            FormToken(reading: reading)
            if count > findings.count {
                P(
                    reading.say(
                        da: "De \(findings.count) ældste af \(count).",
                        en: "The oldest \(findings.count) of \(count)."), .class("quiet"))
            }
            For(findings) { entry($0) }
            TextArea(
                name: "reason",
                label: reading.say(
                    da: "Hvorfor skjules de, du skjuler?", en: "Why hide those that you hide?"),
                value: call.typed("reason"), reading: reading, errors: errors,
                hint: reading.say(da: "Kun ansatte læser det.", en: "Only staff reads it."))
            Div(.class("actions")) {
                Button(reading.say(.save), .class("primary"))
                A(reading.say(.cancel), .href(reading.link(Paths.safety)))
            }
        }
    }

    private func entry(_ finding: SafetyFinding) -> some Markup {
        Fieldset(.id("fund-\(finding.id)"), .class("read-entry")) {
            Legend {
                A(reading.name(of: finding), .href(reading.link(Paths.finding(finding.id))))
            }
            Input(.type("hidden"), .name("seen-\(finding.id)"), .value("\(finding.version)"))
            P(
                "\(reading.place(of: finding)) · "
                    + reading.say(
                        da: "fundet \(reading.date(finding.foundOn)) af "
                            + reading.teller(of: finding),
                        en: "found on \(reading.date(finding.foundOn)) by "
                            + reading.teller(of: finding)), .class("quiet"))
            if let note = reading.words(finding.note) { Paragraphs(text: note) }
            if !finding.photos.isEmpty {
                P {
                    A(
                        reading.say(
                            da: "\(finding.photos.count) billeder: se dem, og dæk ansigter til",
                            en: "\(finding.photos.count) photos: look at them and cover faces"),
                        .href(Link(Paths.finding(finding.id, "vis"))))
                }
            }
            For(Verdict.allCases) { choice($0, of: finding) }
        }
    }

    private func choice(_ verdict: Verdict, of finding: SafetyFinding) -> some Markup {
        let name = "dom-\(finding.id)"
        let typed = call.typed(name).flatMap(Verdict.init) ?? .wait
        return Div(.class("choice")) {
            Input(
                .type("radio"), .name(name), .id("\(name)-\(verdict.rawValue)"),
                .value(verdict.rawValue), .checked(verdict == typed))
            Label(reading.say(verdict.phrase), .for("\(name)-\(verdict.rawValue)"))
        }
    }
}

extension FindingQueue.Verdict {
    fileprivate var phrase: Phrase {
        switch self {
        case .wait: Phrase(da: "Vent", en: "Wait")
        case .show: Phrase(da: "Vis for alle, uden billeder", en: "Show to everybody, no photos")
        case .hide: Phrase(da: "Skjul", en: "Hide")
        }
    }
}

extension Call {
    /// What waits to be read and is this reader's to show, the oldest first.
    var awaitingFindings: [SafetyFinding] {
        city.findings.findings.values.filter { finding in
            finding.sight == .awaiting
                && reading.may(.finding(.show(finding.id, photos: [], seen: nil)))
        }.sorted { $0.number < $1.number }
    }
}

extension Phrase {
    fileprivate static let nothingChosen = Phrase(
        da: "Vælg for mindst ét fund, om det vises eller skjules.",
        en: "Choose for at least one finding whether it is shown or hidden.")
}
