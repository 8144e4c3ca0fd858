// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

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
        guard page.form.changes.isEmpty else { return .page(page, status: 409) }
        var form = FormReading(call)
        let command = ActivityCommand.report(
            activity.id, ReportForm.draft(&form), seen: activity.version)
        return try await call.saving(form) { errors in
            page.form.errors = errors
            return .page(page, status: 422)
        } save: {
            if call.form["preview"] != nil {
                page.form.preview = try call.preview(command)
                return .page(page)
            }
            let receipt = try await call.submit(.activity(command), vault: form.vault)
            return call.saved(receipt, .report, on: activity.id)
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
    /// What the command would lead to today; nothing is saved.
    func preview(_ command: ActivityCommand) throws(Refused) -> Preview {
        try city.preview(command, on: reading.today, outlook: reading.outlook)
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
