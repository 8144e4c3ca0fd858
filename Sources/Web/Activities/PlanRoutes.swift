// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Planning a new activity, and changing the plan of one.
enum PlanRoutes {
    static let all: [Route] = [
        Route(.get, "/indsatser/:indsats/aktiviteter/ny", audience: .staff) { call in
            let initiative = try initiative(call)
            let typed = PlanForm.opened(.new(in: initiative), call.reading)
            return .page(PlanPage(initiative: initiative, call: call, typed: typed))
        },
        Route(.post, "/indsatser/:indsats/aktiviteter/ny", audience: .staff) { call in
            try await plan(call)
        },
        Route(.get, "/aktiviteter/:aktivitet/ret", audience: .staff) { call in
            let activity = try call.plannableActivity()
            let typed = PlanForm.opened(ActivityDraft(activity), call.reading)
            return .page(ReplanPage(activity: activity, call: call, typed: typed))
        },
        Route(.post, "/aktiviteter/:aktivitet/ret", audience: .staff) { call in
            try await replan(call)
        },
    ]

    private static func initiative(_ call: Call) throws -> Initiative {
        guard let initiative = call.reading.initiative(call.id("indsats")) else { throw NotFound() }
        try call.permit(.plan(.new(in: initiative)))
        return initiative
    }

    private static func plan(_ call: Call) async throws -> Answer {
        let initiative = try initiative(call)
        let id: ActivityID = call.newID()
        return try await call.saving(
            else: { errors in
                PlanPage(initiative: initiative, call: call, typed: call.form, errors: errors)
            },
            then: { call.saved($0, .plan, on: id) }
        ) { form in
            let source = form.optionalTitle("source")
            let draft = PlanForm.draft(&form, id: id, in: initiative.id, source: source)
            return [.activity(.plan(draft))] + form.extraction(into: .activity(id: id))
                + form.tie(to: .activity(id: id))
        }
    }

    private static func replan(_ call: Call) async throws -> Answer {
        let activity = try call.plannableActivity()
        var page = ReplanPage(activity: activity, call: call, typed: call.form)
        page.changes = call.meanwhile(PlanForm.facts(of: activity), since: activity.version)
        guard page.changes.isEmpty else {
            page.last = try await call.lastChange(before: [
                .activity(.drop(activity.id, reason: nil))
            ])
            return .page(page, status: 409)
        }
        return try await call.saving(
            previewing: { preview in
                page.preview = preview
                return .page(page)
            },
            else: { errors in
                page.errors = errors
                return page
            },
            then: { call.saved($0, .plan, on: activity.id) }
        ) { form in
            .replan(
                PlanForm.draft(
                    &form, id: activity.id, in: activity.initiative, source: activity.source),
                seen: activity.version)
        }
    }
}

extension ActivityDraft {
    /// The activity as it stands.
    init(_ activity: Activity) {
        self.init(
            id: activity.id, initiative: activity.initiative, name: activity.name,
            responsible: activity.responsible, plan: activity.plan, source: activity.source)
    }
}

private struct PlanPage: Component {
    let initiative: Initiative
    let call: Call
    let typed: Fields
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Ny aktivitet", en: "New activity")
        SitePage(title, call, trail: .initiative(of: initiative.id, reading)) {
            PageHead(title, kind: initiative.name) {
                Fact(reading.say(.responsible)) {
                    PostLine(reading: reading, post: initiative.owner)
                }
            }
            ErrorSummary(reading: reading, errors: errors)
            Form(
                .method("post"), .action(Link(Paths.newActivity(in: initiative.id))), .novalidate,
                .class("form")
            ) {
                FormToken(reading: reading)
                CarriedSentence(call: call, errors: errors)
                CarriedFinding(call: call)
                PlanFields(reading: reading, typed: typed, errors: errors)
                TextField(
                    name: "source",
                    label: reading.say(da: "Kilde (kan undværes)", en: "Source (optional)"),
                    value: call.typed("source", else: call.carriedSource), reading: reading,
                    errors: errors)
                FormActions(
                    reading: reading,
                    save: reading.say(da: "Opret aktiviteten", en: "Create the activity"),
                    back: Paths.initiative(initiative.id))
            }
        }
    }
}

private struct ReplanPage: Component {
    let activity: Activity
    let call: Call
    let typed: Fields
    var errors = FormErrors.none
    var changes: [MeanwhileChange] = []
    var last: LastChange?
    var preview: Preview?
    private var reading: Reading { call.reading }

    var body: some Markup {
        ActivityFormPage(
            reading.say(da: "Ret planen", en: "Change the plan"), lead: lead, activity, call, errors
        ) {
            MeanwhileBox(reading: reading, changes: changes, last: last)
            Form(
                .method("post"), .action(Link(Paths.activityEdit(activity.id))), .novalidate,
                .class("form")
            ) {
                FormToken(reading: reading)
                ShownFields(facts: PlanForm.facts(of: activity), version: activity.version)
                if let preview { PreviewBox(reading: reading, preview: preview) }
                PlanFields(reading: reading, typed: typed, errors: errors)
                FormActions(
                    reading: reading, save: reading.say(da: "Gem planen", en: "Save the plan"),
                    back: Paths.activity(activity.id), previews: true)
            }
        }
    }

    private var lead: String {
        reading.say(
            da: "Planen siger, hvor længe arbejdet tager. Løftet ændres ikke her.",
            en: "The plan says how long the work takes. The promise is not changed here.")
    }
}
