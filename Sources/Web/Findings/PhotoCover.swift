// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal
import Print
import Runtime

/// where faces and number plates in a photo are covered, for good.
///
/// With a script the fields are drawn on the photo; without one they are written as
/// numbers and shown before they are saved.
struct PhotoCover: Component {
    static let show = "vis"

    let finding: SafetyFinding
    let photo: FindingPhoto
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let finding = try call.finding
        guard let photo = finding[photo: call.id("fil")] else { throw NotFound() }
        return try call.asking(
            .finding(.replacePhoto(finding.id, photo.file, by: photo)),
            PhotoCover(finding: finding, photo: photo, call: call))
    }

    /// The photo without what was covered takes the place of the one before, whose
    /// bytes are thrown away.
    static func save(_ call: Call) async throws -> Answer {
        let finding = try call.finding
        guard let photo = finding[photo: call.id("fil")] else { return gone(finding, call) }
        try call.city.permit(
            .finding(.replacePhoto(finding.id, photo.file, by: photo)), to: call.viewer)
        func page(_ errors: FormErrors) -> PhotoCover {
            PhotoCover(finding: finding, photo: photo, call: call, errors: errors)
        }
        var form = FormReading(call)
        let boxes = form.coverBoxes()
        if form.errors.isEmpty, boxes.isEmpty { form.refuse(.nothingCovered, field: "v-1") }
        guard form.errors.isEmpty else { return .page(page(form.errors), status: 422) }
        if call.form["trin"] == show { return .page(page(.none)) }
        let covered = try await call.covered(photo, by: boxes.map { $0.pixels(of: photo) })
        let answer = try await call.saving(to: Paths.finding(finding.id), else: page) { _ in
            [.finding(.replacePhoto(finding.id, photo.file, by: covered))]
        }
        if answer.status == 303 { try await call.throwAway(photo.file) }
        return answer
    }

    /// Somebody else has covered or taken away the photo meanwhile.
    private static func gone(_ finding: SafetyFinding, _ call: Call) -> Answer {
        var errors = FormErrors()
        errors.add(.photoChangedMeanwhile, field: nil)
        return .page(FindingShow(finding: finding, call: call, errors: errors), status: 409)
    }

    var body: some Markup {
        let title = reading.say(
            da: "Dæk ansigter og nummerplader til", en: "Cover faces and number plates")
        SitePage(title, call, trail: reading.trail(to: finding)) {
            PageHead(
                title, kind: reading.name(of: finding),
                lead: reading.say(
                    da: "Felterne bliver sorte for altid. Det oprindelige billede slettes, også "
                        + "for ansatte.",
                    en: "The fields become black for good. The original photo is deleted, for "
                        + "staff too."))
            ErrorSummary(reading: reading, errors: errors)
            Form(
                .method("post"), .action(Link(call.path)), .class("form cover"), .novalidate
            ) {
                FormToken(reading: reading)
                P(
                    reading.say(
                        da: "Træk med musen eller en finger hen over det, der skal dækkes.",
                        en: "Drag with the mouse or a finger over what is to be covered."),
                    .id("tegn"), .hidden())
                CoverDrawing(
                    finding: finding, photo: photo, boxes: CoverRow.boxes(call.form),
                    reading: reading)
                CoverRows(rows: CoverRow.rows(call.form), reading: reading, errors: errors)
                publicTick
                actions
            }
            Script(source: "/assets/cover.js")
        }
    }

    private var publicTick: some Markup {
        Div(.class("choice")) {
            Input(
                .type("checkbox"), .id("public"), .name("public"), .value("ja"),
                .checked(call.form["public"] != nil))
            Label(
                reading.say(
                    da: "Alle må se billedet, når det er dækket til",
                    en: "Everybody may see the photo once it is covered"), .for("public"))
        }
    }

    private var actions: some Markup {
        Div(.class("actions")) {
            Button(
                reading.say(da: "Vis, hvordan det bliver", en: "Show how it will be"),
                .name("trin"), .value(PhotoCover.show), .class("secondary"))
            Button(
                reading.say(
                    da: "Dæk til og slet det oprindelige", en: "Cover, delete the original"),
                .name("trin"), .value("gem"), .class("danger"))
            A(reading.say(.cancel), .href(reading.link(Paths.finding(finding.id))))
        }
    }
}

extension Call {
    /// The photo with the rectangles black, kept by its hash.
    fileprivate func covered(
        _ photo: FindingPhoto, by rectangles: [PhotoRectangle]
    ) async throws -> FindingPhoto {
        guard
            let bytes = try await site.cabinet.content(of: photo.file.rawValue, in: .files)
        else { throw NotFound() }
        let black = try await site.studio.blackened(bytes, rectangles)
        return FindingPhoto(
            file: try await keep(black), kind: photo.kind, isPublic: form["public"] != nil,
            width: black.width, height: black.height)
    }

    /// The bytes go once nothing of the city refers to them.
    fileprivate func throwAway(_ file: FileID) async throws {
        let now = site.runtime.snapshot.present.city
        guard !now.refers(to: file) else { return }
        let key = file.rawValue
        try await site.cabinet.change([key], in: .files) { _ in [key: nil] }
    }
}

extension Phrase {
    fileprivate static let nothingCovered = Phrase(
        da: "Tegn eller skriv mindst ét felt, der skal dækkes.",
        en: "Draw or write at least one field to cover.")
    fileprivate static let photoChangedMeanwhile = Phrase(
        da: "En anden har dækket til på billedet imens. Se det igen, før du gør mere.",
        en: "Somebody else has covered something in the photo meanwhile. Look at it again.")
}
