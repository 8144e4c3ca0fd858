// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// Adopting a charter: every press of a button gives the draft back, changed,
/// until it is adopted.
enum CharterAdopt {
    static func ask(_ call: Call) throws -> Answer {
        let forum = try body(call)
        let kind = call.query["slags"].flatMap(ForumKind.init) ?? call.city.forums[forum]?.kind
        return try call.asking(
            command(forum),
            CharterEditor(
                forum: forum, kind: kind, draft: CharterDraftForm(of: call.city.forums[forum]),
                call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let forum = try body(call)
        try call.city.permit(command(forum), to: call.viewer)
        let act = CharterDraftForm.Act(call.form["act"])
        var draft = CharterDraftForm(in: call.form)
        draft.take(act)
        guard act == .adopt else { return .page(editor(forum, draft, call)) }
        guard draft.fieldErrors.isEmpty else {
            return .page(editor(forum, draft, call), status: 422)
        }
        var form = FormReading(call)
        let proposal = proposal(forum, draft, &form)
        guard form.errors.isEmpty else {
            var page = editor(forum, draft, call)
            page.errors = form.errors
            return .page(page, status: 422)
        }
        do {
            let receipt = try await call.submit(.forum(.adopt(proposal, seen: draft.seen)))
            return call.saved(receipt, to: Paths.charter(forum))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            return again(forum, draft, call, refused.refusal)
        }
    }

    /// The organization whose charter it is, which need not be a forum yet.
    private static func body(_ call: Call) throws -> ForumID {
        let id: ForumID = call.id("forum")
        guard call.city.organizations[id] != nil else { throw NotFound() }
        return id
    }

    private static func command(_ forum: ForumID) -> CityCommand {
        .forum(.setReminder(forum, days: Forum.usualReminderDays))
    }

    private static func editor(
        _ forum: ForumID, _ draft: CharterDraftForm, _ call: Call
    ) -> CharterEditor {
        CharterEditor(forum: forum, kind: call.city.forums[forum]?.kind, draft: draft, call: call)
    }

    private static func proposal(
        _ forum: ForumID, _ draft: CharterDraftForm, _ form: inout FormReading
    ) -> CharterDraft {
        let call = form.call
        return CharterDraft(
            forum: forum,
            kind: call.city.forums[forum]?.kind ?? form.word("kind", .forumKindMissing),
            charter: Charter(
                title: call.form["title"] ?? "", dated: form.day("dated"),
                clauses: draft.clauses),
            effective: form.requiredDay("effective"), approvedBy: call.chosen("approved-by"),
            decision: call.form["decision"], source: call.form["source"])
    }

    /// The draft with all that is wrong; whatever was typed is kept.
    private static func again(
        _ forum: ForumID, _ draft: CharterDraftForm, _ call: Call, _ refusal: any Refusal
    ) -> Answer {
        let errors = FormErrors(refusal)
        var page = editor(forum, draft, call)
        switch refusal as? ForumRefusal {
        case .charter(let problems): page.problems = problems
        case .changedMeanwhile(_, let now):
            let present = call.site.runtime.snapshot.present.city.forums[forum]
            var newer = draft
            newer.seen = now
            page = CharterEditor(
                forum: forum, kind: present?.kind, draft: newer, call: call, errors: errors)
            page.newest = present?.charters.last
            return .page(page, status: 409)
        default:
            page.errors = errors.renamed(["organization": "approved-by", "clauses": "aaben"])
        }
        return .page(page, status: 422)
    }
}

/// Chooses the organization whose charter is to be written down.
struct ForumBegin: Component {
    let call: Call
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) -> Answer {
        if let body = call.query["organisation"], let kind = call.query["slags"] {
            return .redirect(
                to: "\(Paths.newCharter(ForumID(body)))?slags=\(kind.percentEncoded)")
        }
        return .page(ForumBegin(call: call))
    }

    var body: some Markup {
        let title = reading.say(da: "Skriv et kommissorium ind", en: "Write down a charter")
        SitePage(title, call, trail: [Crumb(title: reading.say(.forums), path: Paths.forums)]) {
            PageHead(
                title, kind: reading.say(.forums),
                lead: reading.say(
                    da:
                        "Et forum er en organisation med et kommissorium. Vælg organisationen; findes "
                        + "den ikke, så foreslå forummet i stedet.",
                    en:
                        "A forum is an organization with a charter. Choose the organization; if there "
                        + "is none, propose the forum instead."))
            Form(.method("get"), .action(Link(Paths.newForum)), .class("form")) {
                Choice(
                    name: "organisation",
                    label: reading.say(da: "Organisation", en: "Organization"),
                    value: call.query["organisation"], options: bodies, reading: reading,
                    errors: .none)
                Choice(
                    name: "slags", label: reading.say(da: "Slags forum", en: "Kind of forum"),
                    value: call.query["slags"], options: reading.forumKinds, reading: reading,
                    errors: .none)
                Div(.class("actions")) {
                    Button(reading.say(da: "Fortsæt", en: "Continue"))
                    A(reading.say(.cancel), .href(reading.link(Paths.forums)))
                }
            }
        }
    }

    /// Organizations without a charter for which the reader may adopt one.
    private var bodies: [(value: String, title: String)] {
        reading.organizations(thatMay: { .forum(.setReminder($0, days: 0)) })
            .filter { reading.city.forums[ForumID($0.value)] == nil }
    }
}
