// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The page that one walks with: photo, category, keep.
///
/// With its script it works without a network and sends later; without the
/// script its form sends one finding at a time.
struct CapturePage: Component {
    let walk: SafetyWalk
    let call: Call
    var errors = FormErrors.none
    var isSaved = false
    var isSeen = false
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        let page = CapturePage(
            walk: try call.walkedAlong, call: call, isSaved: call.query["gemt"] != nil,
            isSeen: call.query["set"] != nil)
        return answer(page)
    }

    /// The page with leave to use the camera, the microphone and the place, which
    /// no other page has.
    static func answer(_ page: CapturePage, status: Int = 200) -> Answer {
        var answer = Answer.page(page, status: status)
        answer.headers = [
            ("Content-Security-Policy", policy),
            ("Permissions-Policy", "camera=(self), microphone=(self), geolocation=(self)"),
        ]
        return answer
    }

    /// its own scripts and nothing else; small pictures of the photos are
    /// written into the page by the script.
    private static let policy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
        + "media-src 'self' blob:; script-src 'self'; worker-src 'self'; manifest-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    /// In the order they need each other; the worker keeps the same ones.
    static let scripts =
        ["store", "sync", "page", "draft", "photos", "place", "voice", "outbox", "looks"]
        .map { "walk-\($0).js" } + ["walk.js"]

    var body: some Markup {
        Document(language: reading.language.rawValue) {
            Head {
                Meta(.charset("utf-8"))
                Meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                Meta(.name("theme-color"), .content("#0f5257"))
                Title("\(walk.title) · Tværs")
                Stylesheet(source: "/assets/style.css")
                Stylesheet(source: "/assets/walk.css")
                Relation(.rel("icon"), .href("/assets/icon.svg"), .type("image/svg+xml"))
                Relation(
                    .rel("manifest"), .href(Link("/app/tvaers.webmanifest?walk=\(walk.id)")))
            }
            Html.Body {
                Main(
                    .id("walk"), .tabindex(-1),
                    .data("setup", String(decoding: [UInt8].json(setup), as: UTF8.self))
                ) {
                    words
                    top
                    P(.id("walk-line"), .class("notice"), .role("status"), .hidden())
                    if isSaved {
                        P(reading.say(da: "Fundet er sendt.", en: "The finding is sent."))
                    }
                    if isSeen {
                        P(
                            reading.say(
                                da: "Tak, det er noteret på fundet.",
                                en: "Thank you, it is noted on the finding."))
                    }
                    ErrorSummary(reading: reading, errors: errors)
                    CaptureForm(walk: walk, call: call, errors: errors)
                    list
                    CaptureLooks(walk: walk, call: call)
                }
                For(Self.scripts) { Script(source: Link("/assets/\($0)")) }
            }
        }
    }

    private var top: some Markup {
        Header(.class("walk-top")) {
            H1(walk.title)
            P {
                Span(
                    reading.say(da: "Virker uden net", en: "Works without a network"),
                    .id("offline-ready"), .class("quiet"), .hidden())
                " "
                Button(
                    reading.say(da: "Lys", en: "Light"), .id("light"), .type("button"),
                    .class("secondary"))
                " "
                A(
                    reading.say(da: "Vandringens side", en: "The walk’s page"),
                    .href(Link("/vandringer/\(walk.id)")))
            }
        }
    }

    private var list: some Markup {
        Section(.labelledBy("kept")) {
            H2(reading.say(da: "Dine fund", en: "Your findings"), .id("kept"))
            P(.id("count"), .role("status")) {
                reading.say(
                    da: "Uden script sendes hvert fund for sig, og det kræver net.",
                    en: "Without scripts each finding is sent by itself, which needs a network.")
            }
            Button(
                reading.say(da: "Send nu", en: "Send now"), .id("send"), .type("button"),
                .hidden())
            Ul(.id("outbox"))
        }
    }

    private var words: some Markup {
        For(CaptureWords.all) { word in
            Span(reading.say(word.phrase), .data("word", word.name), .hidden())
        }
    }

    /// What the script must know where there is no network.
    private var setup: JSON {
        [
            "walk": .string(walk.id.rawValue),
            "person": .string(call.viewer.person?.rawValue ?? ""),
            "signIn": .string("\(Paths.signIn)?til=\(call.path.percentEncoded)"),
            "categories": .array(
                reading.city.findings.categoriesInUse.map {
                    ["id": .string($0.id.rawValue), "name": .string(reading.say($0.name))]
                }),
            "severities": .array(
                Severity.allCases.map {
                    ["id": .string($0.rawValue), "name": .string(reading.say($0.onTheWalk))]
                }),
            "rings": .array(
                walk.content.areas.flatMap { reading.city.areas[$0]?.boundary?.rings ?? [] }
                    .map(points)),
            "route": points(walk.content.route),
        ]
    }

    private func points(_ coordinates: [Coordinate]) -> JSON {
        .array(coordinates.map { [.number($0.longitude), .number($0.latitude)] })
    }
}

/// Big buttons in the order that a finding is made.
private struct CaptureForm: Component {
    let walk: SafetyWalk
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        Form(
            .id("finding"), .method("post"), .action(Link(Paths.captured(walk.id))), .novalidate,
            .enctype("multipart/form-data")
        ) {
            FormToken(reading: reading)
            Label(.class("photo-tap")) {
                Span(reading.say(da: "Tag et billede", en: "Take a photo"))
                Input(
                    .name("foto"), .type("file"), .accept("image/*"), .capture("environment"),
                    .multiple())
            }
            Ul(.id("photos"))
            taps(
                "category", reading.say(da: "Hvad er det?", en: "What is it?"), class: "taps",
                reading.city.findings.categoriesInUse.map { ($0.id.rawValue, reading.say($0.name)) }
            )
            taps(
                "severity", reading.say(da: "Hvor slemt?", en: "How bad?"), class: "taps three",
                Severity.allCases.map { ($0.rawValue, reading.say($0.onTheWalk)) })
            place
            note
            Button(reading.say(da: "Gem fundet", en: "Keep the finding"), .class("keep"))
            P {
                Button(
                    reading.say(da: "Fortryd rettelsen", en: "Drop the edit"), .id("discard"),
                    .type("button"), .class("secondary"), .hidden())
            }
        }
    }

    private func taps(
        _ name: String, _ legend: String, class names: String,
        _ choices: [(value: String, name: String)]
    ) -> some Markup {
        let chosen = call.typed(name) ?? (name == "severity" ? Severity.medium.rawValue : nil)
        return Fieldset(.class(names), .id(name)) {
            Legend(legend)
            For(choices) { choice in
                Label(.class("tap")) {
                    Input(
                        .type("radio"), .name(name), .value(choice.value),
                        .checked(choice.value == chosen))
                    Span(choice.name)
                }
            }
        }
    }

    private var place: some Markup {
        Details(.id("place"), .open(errors["words"] != nil)) {
            Summary {
                reading.say(da: "Hvor? ", en: "Where? ")
                Span(
                    reading.say(da: "skriv det", en: "write it"), .id("place-now"),
                    .class("quiet"))
            }
            Figure {
                Div(.id("tap-map"))
                Figcaption(
                    reading.say(
                        da: "Tryk, hvor det er, hvis telefonen tager fejl. Kan også skrives.",
                        en: "Tap where it is if the phone is wrong. It can also be written."))
            }
            TextField(
                name: "words", label: reading.say(da: "Stedet i ord", en: "The place in words"),
                value: call.typed("words"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "For eksempel “ved den nordre trappe”.",
                    en: "For example “by the northern stairs”."))
        }
    }

    private var note: some Markup {
        Details {
            Summary(reading.say(da: "Note eller tale", en: "Note or voice"))
            TextArea(
                name: "note", label: reading.say(da: "Note", en: "Note"),
                value: call.typed("note"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Ingen navne og CPR-numre.", en: "No names and CPR numbers."))
            Button(
                reading.say(da: "Tal en note ind", en: "Speak a note"), .id("voice"),
                .type("button"), .class("secondary"), .hidden())
        }
    }
}

extension Severity {
    /// As short as a button.
    fileprivate var onTheWalk: Phrase {
        switch self {
        case .low: Phrase(da: "Lidt", en: "Little")
        case .medium: Phrase(da: "Noget", en: "Some")
        case .acute: Phrase(da: "Akut", en: "Acute")
        }
    }
}
