// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Hummingbird
import Logging
import Print
import Runtime

/// The route is not for whoever asks.
struct NotAdmitted: Error {
    let audience: Audience

    init(_ audience: Audience) {
        self.audience = audience
    }
}

/// A form that did not come from a page of ours.
struct ForeignForm: Error {}

/// The same caller asked too often.
struct TooMany: Error {}

extension FrontDoor {
    /// The page for what went wrong: a refusal says what and how to mend it, a
    /// fault is logged and told calmly.
    func trouble(
        _ error: any Error, _ request: Request, _ logger: Logger, _ route: Route? = nil
    ) async -> Answer {
        let path = request.uri.path
        let id = site.newID()
        let isApi = path.hasPrefix("/api/")
        let trouble = Trouble(isApi && error is NotAdmitted ? ApiRefusal.keyMissing : error, id: id)
        if trouble.status >= 500 {
            // Not the address itself, which may be somebody's secret link.
            let name = route.map { "\($0.method.rawValue) \($0.path)" } ?? "none"
            logger.error(
                "request failed",
                metadata: ["request": "\(id)", "route": "\(name)", "error": "\(error)"])
        }
        if isApi {
            let language = Language(accepted: request.headers[.acceptLanguage])
            return Problem(trouble, path: path, in: language).answer
        }
        let isSignedIn = request.headers[.cookie]?.contains("tvaers=") ?? false
        if trouble.status == 401, !isSignedIn, request.method == .get {
            let back = request.uri.query.map { "\(path)?\($0)" } ?? path
            return .redirect(to: "\(Paths.signIn)?til=\(back.percentEncoded)")
        }
        let language = languageOf(request)
        return Answer.page(
            TroublePage(trouble: trouble, language: language), status: trouble.status)
    }

    private func languageOf(_ request: Request) -> Language {
        request.headers[.cookie]?.contains("sprog=en") == true ? .english : .danish
    }
}

/// What is told about something that went wrong.
struct Trouble {
    let status: Int
    let key: String
    let title: Phrase
    let sentence: Phrase
    /// What is wrong where, for programs.
    private(set) var fields: [FieldTrouble] = []

    init(_ error: any Error, id: String) {
        switch error {
        case let refusal as ApiRefusal:
            self.init(refusal.status, refusal.key, .cannotBe, refusal.sentence)
            fields = refusal.fields
        case is NotFound:
            self.init(404, "not-found", .pageNotFound, .pageNotFoundWhy)
        case let refused as Refused:
            let status = refused.refusal is Forbidden ? 403 : 422
            self.init(status, refused.refusal.key, .cannotBe, refused.refusal.sentence)
            fields = [FieldTrouble(refused.refusal)].compactMap { $0 }
        case let refusal as any Refusal:
            self.init(refusal is Forbidden ? 403 : 400, refusal.key, .cannotBe, refusal.sentence)
        case let refused as NotAdmitted: self.init(refused)
        case is ForeignForm: self.init(403, "foreign-form", .cannotBe, .foreignForm)
        case is TooMany: self.init(429, "too-many", .cannotBe, .tooMany)
        case is Unavailable: self.init(503, "unavailable", .unavailable, .unavailableWhy)
        case let error as TooLarge:
            self.init(413, "too-large", .cannotBe, .tooLarge(megabytes: error.megabytes))
        case let fault as PrintFault: self.init(503, "print", .unavailable, fault.sentence)
        default: self.init(500, "fault", .unavailable, .fault(id))
        }
    }

    private init(_ refused: NotAdmitted) {
        switch refused.audience {
        case .everyone, .signedIn: self.init(401, "sign-in", .cannotBe, Forbidden.signIn.sentence)
        case .staff: self.init(401, "staff", .cannotBe, .staffOnly)
        case .role(let role):
            self.init(401, "role", .cannotBe, Forbidden.needs(role).sentence)
        case .overseers: self.init(401, "overseers", .cannotBe, .overseersOnly)
        }
    }

    private init(_ status: Int, _ key: String, _ title: Phrase, _ sentence: Phrase) {
        self.status = status
        self.key = key
        self.title = title
        self.sentence = sentence
    }
}

/// A calm page that needs nothing of the city to be written.
private struct TroublePage: Component {
    let trouble: Trouble
    let language: Language

    var body: some Markup {
        Document(language: language.rawValue) {
            Head {
                Meta(.charset("utf-8"))
                Meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                Title("\(trouble.title.text(in: language)) · Tværs")
                Stylesheet(source: "/assets/style.css")
                Relation(.rel("icon"), .href("/assets/icon.svg"), .type("image/svg+xml"))
            }
            Html.Body {
                Header(.class("site-header")) {
                    Div(.class("bar")) { A("Tværs", .class("brand"), .href(Link(Paths.home))) }
                }
                Main(.id("indhold")) {
                    Header(.class("page-head")) {
                        H1(trouble.title.text(in: language))
                        P(trouble.sentence.text(in: language), .class("lead"))
                    }
                    P {
                        A(Phrase.cityToday.text(in: language), .href(Link(Paths.home)))
                        if trouble.status == 401 {
                            " · "
                            A(Phrase.signIn.text(in: language), .href(Link(Paths.signIn)))
                        }
                    }
                }
            }
        }
    }
}

extension Phrase {
    static let pageNotFound = Phrase(da: "Siden findes ikke", en: "There is no such page")
    static let pageNotFoundWhy = Phrase(
        da: "Adressen er forkert, eller siden er ikke offentlig. Søg, eller begynd på forsiden.",
        en: "The address is wrong, or the page is not public. Search, or begin at the front page.")
    static let cannotBe = Phrase(da: "Det kan ikke lade sig gøre", en: "This cannot be done")
    static let foreignForm = Phrase(
        da: "Formularen er for gammel eller kom ikke fra Tværs. Gå tilbage, hent siden igen, "
            + "og gem en gang til. Det, du skrev, står der endnu.",
        en: "The form is too old or did not come from Tværs. Go back, load the page again, "
            + "and save once more. What you wrote is still there.")
    static let tooMany = Phrase(
        da: "Det er sket for mange gange på kort tid. Vent et par minutter, og prøv igen.",
        en: "That happened too many times in a short while. Wait some minutes, then try again.")

    static func tooLarge(megabytes: Int) -> Phrase {
        Phrase(
            da: "Det er for stort. Her må det fylde \(megabytes) MB. Gå tilbage, og send mindre.",
            en: "That is too large. It may hold \(megabytes) MB here. Go back, and send less.")
    }

    static let unavailable = Phrase(
        da: "Det gik ikke denne gang", en: "That did not work this time")
    static let unavailableWhy = Phrase(
        da: "Systemet kan ikke gemme lige nu. Intet er gået tabt; prøv igen om lidt.",
        en: "The system cannot save right now. Nothing is lost; try again in a moment.")
    static let staffOnly = Phrase(
        da: "Det er kun for kommunens ansatte. Log ind som en af dem.",
        en: "This is for municipal staff only. Sign in as one of them.")
    static let overseersOnly = Phrase(
        da: "Det er kun for administratorer og revisorer. Log ind som en af dem.",
        en: "This is for administrators and auditors only. Sign in as one of them.")

    static func fault(_ id: String) -> Phrase {
        Phrase(
            da: "Der skete en fejl hos os. Intet er gemt. Prøv igen, og nævn \(id), hvis du "
                + "spørger os.",
            en: "Something failed on our side. Nothing was saved. Try again, and mention \(id) "
                + "if you ask us.")
    }
}
