// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The frame of a form about one activity: what it is, how it stands, then the form.
struct ActivityFormPage<Content: Markup>: Component {
    let title: String
    let lead: String?
    let activity: Activity
    let call: Call
    let errors: FormErrors
    let content: Content

    init(
        _ title: String, lead: String? = nil, _ activity: Activity, _ call: Call,
        _ errors: FormErrors, @MarkupBuilder content: () -> Content
    ) {
        self.title = title
        self.lead = lead
        self.activity = activity
        self.call = call
        self.errors = errors
        self.content = content()
    }

    var body: some Markup {
        SitePage(title, call, trail: .activity(activity, call.reading)) {
            PageHead(title, kind: activity.name, lead: lead) {
                ActivityFacts(reading: call.reading, activity: activity)
            }
            ErrorSummary(reading: call.reading, errors: errors)
            content
        }
    }
}

/// The buttons at the end of a form about an activity.
struct FormActions: Component {
    let reading: Reading
    let save: String
    let back: String
    /// Whether the effect can be shown before it is saved.
    var previews = false

    var body: some Markup {
        Div(.class("actions")) {
            Button(save)
            if previews {
                Button(
                    reading.say(da: "Vis virkningen først", en: "Show the effect first"),
                    .class("secondary"), .name("preview"), .value("1"))
            }
            A(reading.say(.cancel), .href(reading.link(back)))
        }
    }
}
