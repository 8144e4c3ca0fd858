// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// Reporting progress or delay, with its effect shown before it is saved.
enum ReportRoutes {
    static let all: [Route] = [
        Route(.get, "/aktiviteter/:aktivitet/melding", audience: .staff) { call in
            let activity = try call.answerableActivity()
            return .page(
                ReportPage(
                    call: call,
                    form: ReportForm(
                        activity: activity, reading: call.reading,
                        typed: ReportForm.opened(for: activity, call.reading))))
        },
        Route(.post, "/aktiviteter/:aktivitet/melding", audience: .staff) { call in
            try await report(call)
        },
    ]

    private static func report(_ call: Call) async throws -> Answer {
        let activity = try call.answerableActivity()
        var page = ReportPage(
            call: call,
            form: ReportForm(activity: activity, reading: call.reading, typed: call.form))
        page.form.changes = call.meanwhile(ReportForm.facts(of: activity), since: activity.version)
        guard page.form.changes.isEmpty else {
            page.form.last = try await call.lastChange(
                before: [.activity(.drop(activity.id, reason: nil))])
            return .page(page, status: 409)
        }
        return try await call.saving(
            previewing: { preview in
                page.form.preview = preview
                return .page(page)
            },
            else: { errors in
                page.form.errors = errors
                return page
            },
            then: { call.saved($0, .report, on: activity.id) }
        ) { form in
            let draft = ReportForm.draft(&form)
            if !form.hasStandIns {
                form.refuse(
                    draft.refusals(
                        for: activity,
                        in: call.reading.city.initiatives[activity.initiative],
                        on: call.reading.today))
            }
            return .report(activity.id, draft, seen: activity.version)
        }
    }
}

private struct ReportPage: Component {
    let call: Call
    var form: ReportForm
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(
            da: "Meld fremdrift eller forsinkelse", en: "Report progress or delay")
        SitePage(title, call, trail: .activity(form.activity, reading)) {
            PageHead(title, kind: form.activity.name) {
                ActivityFacts(reading: reading, activity: form.activity)
            }
            form
        }
    }
}

extension Call {
    /// Saves as every form does, or shows what that would lead to, as `preview` asks.
    func saving(
        previewing show: (Preview) -> Answer, else page: (FormErrors) -> some Markup,
        then answer: (Receipt) throws -> Answer,
        _ read: (inout FormReading) throws -> ActivityCommand
    ) async throws -> Answer {
        if form["preview"] != nil {
            var form = FormReading(self)
            let command = try read(&form)
            if form.errors.isEmpty {
                do {
                    return show(
                        try city.preview(command, on: reading.today, outlook: reading.outlook.whole)
                    )
                } catch {
                    return .page(page(FormErrors(error.refusal)), status: 422)
                }
            }
        }
        return try await saving(else: page, then: answer) { [.activity(try read(&$0))] }
    }
}

extension [Crumb] {
    /// The way to the activity's page and its forms.
    static func activity(_ activity: Activity, _ reading: Reading) -> [Crumb] {
        initiative(of: activity.initiative, reading)
            + [Crumb(title: activity.name, path: Paths.activity(activity.id))]
    }

    /// The way to the initiative's page.
    static func initiative(of id: InitiativeID, _ reading: Reading) -> [Crumb] {
        let list = Crumb(title: reading.say(.initiatives), path: Paths.initiatives)
        return [list]
            + (reading.initiative(id).map { [Crumb(title: $0.name, path: Paths.initiative($0.id))] }
                ?? [])
    }
}
