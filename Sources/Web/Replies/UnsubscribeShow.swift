// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Post

/// Ends somebody's digests, by the link in one of them.
struct UnsubscribeShow: Component {
    let call: Call
    var isDone = false
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        _ = try person(call)
        return .page(UnsubscribeShow(call: call, isDone: call.query["gemt"] != nil))
    }

    /// Mail programs send this themselves; RFC 8058.
    static func save(_ call: Call) async throws -> Answer {
        try await MailSettings.change(of: try person(call), in: call.site.cabinet) {
            $0.digest = .none
        }
        return .redirect(to: "\(call.path)?gemt=1")
    }

    private static func person(_ call: Call) throws -> PersonID {
        guard let person = call.site.links.unsubscriber(call.parameters["link"] ?? "") else {
            throw NotFound()
        }
        return person
    }

    var body: some Markup {
        let title = reading.say(da: "Færre breve", en: "Fewer letters")
        SitePage(title, call) {
            PageHead(title, kind: reading.say(da: "Post", en: "Post"))
            if isDone {
                Div(.class("notice"), .role("status")) {
                    P(
                        reading.say(
                            da: "Du får ikke flere oversigter. Indkaldelser får du stadig.",
                            en: "You get no more digests. You still get notices of meetings."))
                }
            } else {
                P(
                    reading.say(
                        da: "Vil du holde op med at få oversigten over det nærmeste?",
                        en: "Do you want to stop getting the digest of what is near?"))
                ButtonForm(
                    label: reading.say(da: "Stop oversigten", en: "Stop the digest"),
                    path: call.path, reading: reading, look: "primary")
            }
        }
    }
}
