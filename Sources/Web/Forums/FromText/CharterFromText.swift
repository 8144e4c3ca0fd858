// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Papers

/// From a kommissorium's text to a draft: what a machine reads in it, for a
/// person to confirm line by line in the editor.
enum CharterFromText {
    /// As long as the longest kommissorium with room to spare.
    private static let limit = 100_000

    static func ask(_ call: Call) throws -> Answer {
        try call.asking(command(call), CharterTextEntry(forum: body(call), call: call))
    }

    static func read(_ call: Call) async throws -> Answer {
        let forum = try body(call)
        try call.city.permit(command(call), to: call.viewer)
        do {
            let text = try await call.upload()?.text ?? call.form["text"] ?? ""
            let checked = try CheckedText.check(
                text,
                as: TextKind(limit: TextLimit(limit), isRequired: true, isOneLine: false),
                field: call.files.isEmpty ? "text" : Upload.field)
            let reading = CharterReader(call.city.organizations).read(checked)
            return .page(CharterReadShow(forum: forum, found: reading, call: call))
        } catch {
            let errors = try FormErrors(catching: error)
            return .page(
                CharterTextEntry(forum: forum, call: call, errors: errors), status: 422)
        }
    }

    private static func body(_ call: Call) throws -> ForumID {
        let id: ForumID = call.id("forum")
        guard call.city.organizations[id] != nil else { throw NotFound() }
        return id
    }

    private static func command(_ call: Call) -> CityCommand {
        .forum(.setReminder(call.id("forum"), days: Forum.usualReminderDays))
    }
}

/// Where the text is pasted.
struct CharterTextEntry: Component {
    let forum: ForumID
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Læs et kommissorium", en: "Read a kommissorium")
        SitePage(title, call, trail: reading.trail(to: forum)) {
            PageHead(
                title, kind: reading.name(of: forum),
                lead: reading.say(
                    da: "Vælg filen, eller sæt teksten ind. Du ser, hvad der blev forstået, og "
                        + "bekræfter det linje for linje. Filen gemmes ikke, og intet er gemt endnu.",
                    en: "Choose the file, or paste the text. You see what was understood and "
                        + "confirm it line by line. The file is not kept, and nothing is saved yet."
                ))
            ErrorSummary(reading: reading, errors: errors)
            Form(
                .method("post"), .action(Link(call.path)), .class("form wide"), .novalidate,
                .enctype("multipart/form-data")
            ) {
                FormToken(reading: reading)
                FileField(
                    label: reading.say(da: "Vælg filen", en: "Choose the file"), reading: reading,
                    errors: errors)
                TextArea(
                    name: "text",
                    label: reading.say(da: "Eller sæt teksten ind", en: "Or paste the text"),
                    value: call.form["text"], reading: reading, errors: errors)
                Div(.class("actions")) {
                    Button(reading.say(da: "Læs teksten", en: "Read the text"))
                    A(reading.say(.cancel), .href(reading.link(Paths.charter(forum))))
                }
            }
        }
    }
}
