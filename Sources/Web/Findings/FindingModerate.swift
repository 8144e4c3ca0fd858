// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Where a finding is read before everybody sees it, and who sees it is changed.
struct FindingModerate: Component {
    let finding: SafetyFinding
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let finding = try call.finding
        return try call.asking(
            .finding(.show(finding.id, photos: [], seen: nil)),
            FindingModerate(finding: finding, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let finding = try call.finding
        return try await call.saving(
            to: Paths.finding(finding.id),
            else: { FindingModerate(finding: finding, call: call, errors: $0) }
        ) { form in
            guard call.form["trin"] == "skjul" else {
                let photos = call.form.all("fil").map { FileID($0) }
                return [.finding(.show(finding.id, photos: photos, seen: call.seenVersion))]
            }
            return [
                .finding(
                    .hide(
                        finding.id, reason: form.requiredNote("reason"), seen: call.seenVersion))
            ]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Hvem må se fundet?", en: "Who may see the finding?")
        SitePage(title, call, trail: reading.trail(to: finding)) {
            PageHead(
                title, kind: reading.name(of: finding),
                lead: reading.say(
                    da: "Vises det, kan alle læse teksten og stedet. Er der navne, ansigter eller "
                        + "nummerplader, så ret det eller lad være.",
                    en: "Shown, everybody can read the text and the place. Where there are names, "
                        + "faces or number plates, correct it or do not show it."))
            ErrorSummary(reading: reading, errors: errors)
            if errors.isConflict { FindingNow(finding: finding, reading: reading) }
            P(reading.place(of: finding))
            if let note = reading.words(finding.note) { Paragraphs(text: note) }
            if let contact = finding.by.contact, call.city.seesContact(call.viewer) {
                P(
                    reading.say(da: "Kun for jer: ", en: "For you only: ")
                        + (reading.words(contact) ?? ""), .class("quiet"))
            }
            form
        }
    }

    private var form: some Markup {
        Form(.method("post"), .action(Link(call.path)), .class("form"), .novalidate) {
            FormToken(reading: reading)
            Input(.type("hidden"), .name("seen"), .value("\(finding.version)"))
            For(finding.photos) { photo in
                Div(.class("choice")) {
                    Input(
                        .type("checkbox"), .id("fil-\(photo.file)"), .name("fil"),
                        .value(photo.file.rawValue), .checked(photo.isPublic))
                    Label(.for("fil-\(photo.file)")) {
                        Img(
                            .src(Link(Paths.findingPhoto(finding.id, photo.file))),
                            .alt(reading.say(da: "Billede af fundet", en: "Photo of the finding")),
                            .width(160),
                            .height(
                                (160 * Double(photo.height) / Double(max(photo.width, 1)))
                                    .rounded()))
                        reading.say(da: " Alle må se billedet", en: " Everybody may see it")
                    }
                    A(
                        reading.say(da: "Dæk ansigter til", en: "Cover faces"),
                        .href(Link(Paths.coverPhoto(finding.id, photo.file))))
                }
            }
            Div(.class("actions")) {
                Button(
                    reading.say(da: "Vis for alle", en: "Show to everybody"), .name("trin"),
                    .value("vis"), .class("primary"))
            }
            TextArea(
                name: "reason",
                label: reading.say(
                    da: "Eller: hvorfor vises det ikke?", en: "Or: why is it not shown?"),
                value: call.typed("reason"), reading: reading, errors: errors,
                hint: reading.say(da: "Kun ansatte læser det.", en: "Only staff reads it."))
            Div(.class("actions")) {
                Button(
                    reading.say(da: "Skjul", en: "Hide"), .name("trin"), .value("skjul"),
                    .class("secondary"))
            }
        }
    }
}
