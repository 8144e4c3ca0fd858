// SPDX-License-Identifier: EUPL-1.2
import Domain
import HTTPTypes
import Html
import Runtime

/// Takes what was typed about one item: from the script, which is answered in
/// JSON, or from the plain form.
enum LiveSave {
    static func answer(_ call: Call) async throws -> Answer {
        let desk = try await call.liveDesk
        try call.city.permit(.meeting(.minutes(desk.meeting.id, .write([]))), to: call.viewer)
        guard let author = call.viewer.person, let item = desk.item(call.id("punkt")) else {
            throw NotFound()
        }
        do {
            let command = MinutesCommand.write([ItemText(item: item.id, text: "draft")])
            _ = try call.city.decide(
                .meeting(.minutes(desk.meeting.id, command)), on: call.reading.today,
                for: call.viewer)
            let save = try call.draftSave(by: author)
            switch try await call.site.drafts.save(save, to: item.id, of: desk.meeting.id) {
            case .saved(let draft): return saved(draft, item, call)
            case .overtaken(let other): return overtaken(by: other, item, desk, call)
            }
        } catch let refused as Refused {
            return refusal(refused.refusal, item, desk, call)
        } catch let refusal as TextRefusal {
            return Self.refusal(refusal, item, desk, call)
        }
    }

    private static func saved(_ draft: Draft, _ item: LiveItem, _ call: Call) -> Answer {
        guard call.wantsJSON else {
            let place = "#punkt-\(item.id)"
            return .redirect(to: Paths.live(call.id("moede")) + place)
        }
        return .json(LiveSaved(draft, call.reading))
    }

    private static func overtaken(
        by other: Draft, _ item: LiveItem, _ desk: LiveDesk, _ call: Call
    ) -> Answer {
        if call.wantsJSON { return .json(LiveSaved(other, call.reading), status: 409) }
        return .page(
            LiveClash(item: item, other: other, desk: desk, call: call), status: 409)
    }

    private static func refusal(
        _ refusal: any Refusal, _ item: LiveItem, _ desk: LiveDesk, _ call: Call
    ) -> Answer {
        if call.wantsJSON {
            return .json(LiveRefused(call.reading.say(refusal.sentence)), status: 422)
        }
        return .page(
            LiveAgain(item: item, desk: desk, call: call, errors: FormErrors(refusal)),
            status: 422)
    }
}

extension Call {
    /// What was typed, checked as any text that will stand in the minutes.
    fileprivate func draftSave(by author: PersonID) throws(TextRefusal) -> DraftSave {
        let text = try CheckedText.check(form["text"] ?? "", as: .longText, field: "text")
        return DraftSave(
            text, base: form["base"].flatMap { Int($0) } ?? 0,
            basis: form["basis"].map { NoteID($0) }, by: author,
            pen: Pen(
                name: form["pen"] ?? "", stroke: form["stroke"].flatMap { Int($0) } ?? 0))
    }

    /// Whether the script asks; a browser that sends a form asks for a page.
    var wantsJSON: Bool { headers[.accept] == "application/json" }
}

/// What the script is told of a draft: how it lies there now.
struct LiveSaved: Encodable {
    let version: Int
    let basis: String
    let text: String
    let saved: String

    init(_ draft: Draft, _ reading: Reading) {
        version = draft.version
        basis = draft.basis?.rawValue ?? ""
        text = draft.text
        let (who, time) = (reading.name(of: draft.author), reading.clock(draft.saved))
        saved = reading.say(da: "Gemt \(time) af \(who)", en: "Saved \(time) by \(who)")
    }
}

/// Why the text cannot be kept, for the script to show.
private struct LiveRefused: Encodable {
    let error: String

    init(_ error: String) {
        self.error = error
    }
}

/// Both texts when two have written about one item; nothing is lost.
private struct LiveClash: Component {
    let item: LiveItem
    let other: Draft
    let desk: LiveDesk
    let call: Call

    var body: some Markup {
        let reading = call.reading
        let who = reading.name(of: other.author)
        LiveTyped(
            item: item, desk: desk, call: call, base: other.version, errors: .none,
            button: reading.say(da: "Gem min tekst", en: "Save my text")
        ) {
            LiveOther(
                reading: reading,
                title: reading.say(
                    da: "\(who) skrev imens, \(reading.clock(other.saved))",
                    en: "\(who) wrote meanwhile, \(reading.clock(other.saved))"),
                text: other.text)
            P(
                reading.say(
                    da: "Din tekst er ikke gemt endnu; den står i feltet. Tag det med, der skal "
                        + "med, og gem igen.",
                    en: "Your text is not saved yet; it stands in the field. Take in what "
                        + "belongs there, and save again."))
        }
    }
}

/// The form of one item again, with what was wrong.
private struct LiveAgain: Component {
    let item: LiveItem
    let desk: LiveDesk
    let call: Call
    let errors: FormErrors

    var body: some Markup {
        LiveTyped(
            item: item, desk: desk, call: call,
            base: call.form["base"].flatMap { Int($0) } ?? 0, errors: errors,
            button: call.reading.say(da: "Gem punktet", en: "Save the item")
        ) {
            ErrorSummary(reading: call.reading, errors: errors)
        }
    }
}

/// A page of its own for one item, with what was typed in the field.
private struct LiveTyped<Before: Markup>: Component {
    let item: LiveItem
    let desk: LiveDesk
    let call: Call
    let base: Int
    let errors: FormErrors
    let button: String
    let before: Before

    init(
        item: LiveItem, desk: LiveDesk, call: Call, base: Int, errors: FormErrors,
        button: String, @MarkupBuilder before: () -> Before
    ) {
        (self.item, self.desk, self.call) = (item, desk, call)
        (self.base, self.errors, self.button) = (base, errors, button)
        self.before = before()
    }

    var body: some Markup {
        let reading = call.reading
        let trail =
            reading.trail(of: desk.meeting) + [
                Crumb(title: reading.say(.liveMinutes), path: Paths.live(desk.meeting.id))
            ]
        SitePage(reading.heading(of: item), call, trail: trail) {
            PageHead(reading.heading(of: item), kind: reading.say(.liveMinutes))
            before
            Form(
                .method("post"), .action(Link(Paths.live(desk.meeting.id, item.id))),
                .class("form"), .novalidate
            ) {
                FormToken(reading: reading)
                LiveFields(version: base, basis: item.basis)
                TextArea(
                    name: "text",
                    label: reading.say(da: "Din tekst", en: "Your text"),
                    value: call.form["text"], reading: reading, errors: errors)
                Div(.class("actions")) {
                    Button(button)
                    A(
                        reading.say(.cancel),
                        .href(Link("\(Paths.live(desk.meeting.id))#punkt-\(item.id)")))
                }
            }
        }
    }
}
