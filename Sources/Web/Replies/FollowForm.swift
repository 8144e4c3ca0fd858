// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Mail
import Post
import Runtime

/// Where anybody asks to hear by mail of what a forum, an area or the city publishes.
struct FollowForm: Component {
    let scope: Follower.Scope
    let call: Call
    var errors = FormErrors.none
    var isSent = false
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        .page(FollowForm(scope: try scope(call.query, call), call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let scope = try scope(call.form, call)
        let now = call.site.runtime.time.now
        guard call.site.limits.admits("follow/\(call.askerAddress)", .reports, at: now) else {
            throw TooMany()
        }
        let done = Answer.page(FollowForm(scope: scope, call: call, isSent: true))
        // People do not see this field; only programs fill it, and are thanked.
        if call.form["website"] != nil { return done }
        guard let email = call.form["mail"].flatMap({ MailAddress($0) }) else {
            var errors = FormErrors()
            errors.add(.mailUnreadable, field: "mail")
            return .page(FollowForm(scope: scope, call: call, errors: errors), status: 422)
        }
        try await call.site.outbox.follow(
            scope, email: email.address, language: call.reading.language)
        return done
    }

    private static func scope(_ fields: Fields, _ call: Call) throws -> Follower.Scope {
        if let forum = fields["forum"].map({ ForumID($0) }) {
            guard call.city.forums[forum] != nil else { throw NotFound() }
            return .forum(forum)
        }
        if let area = fields["omraade"].map({ AreaID($0) }) {
            guard call.city.areas[area] != nil else { throw NotFound() }
            return .area(area)
        }
        return .city
    }

    var body: some Markup {
        if isSent { thanks } else { form }
    }

    private var title: String {
        reading.say(da: "Følg \(reading.name(of: scope))", en: "Follow \(reading.name(of: scope))")
    }

    private var thanks: some Markup {
        SitePage(title, call, trail: trail) {
            PageHead(
                reading.say(da: "Se i din indbakke", en: "Look in your inbox"), kind: title)
            P(
                reading.say(
                    da: "Vi har sendt et brev til adressen. Klik på linket i det, så følger du "
                        + "med. Følger adressen allerede, kommer der intet brev.",
                    en: "We have sent a letter to the address. Click the link in it, and you "
                        + "follow. If the address follows already, no letter comes."))
            P(.class("actions")) {
                A(
                    reading.say(da: "Tilbage", en: "Back"), .href(Link(back)),
                    .class("button secondary"))
            }
        }
    }

    private var trail: [Crumb] { [Crumb(title: reading.name(of: scope), path: back)] }

    private var back: String {
        switch scope {
        case .forum(let id): Paths.forum(id)
        case .area(let id): Paths.area(id)
        case .city: Paths.home
        }
    }

    private var form: some Markup {
        FormPage(
            title, call, kind: reading.say(da: "Post", en: "Post"),
            lead: reading.say(
                da: "Du får et brev, når en dagsorden eller et godkendt referat er "
                    + "offentligt. Du skal ikke logge ind, og du kan stoppe med ét klik.",
                en: "You get a letter when an agenda or approved minutes are public. No "
                    + "sign-in is needed, and you stop with one click."),
            button: reading.say(da: "Følg med", en: "Follow"), trail: trail, errors: errors
        ) {
            switch scope {
            case .forum(let id): Input(.name("forum"), .type("hidden"), .value(id.rawValue))
            case .area(let id): Input(.name("omraade"), .type("hidden"), .value(id.rawValue))
            case .city: ""
            }
            TextField(
                name: "mail", label: reading.say(da: "Din mail", en: "Your mail address"),
                value: call.typed("mail"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Bruges kun til disse breve og slettes, når du stopper.",
                    en: "Used for these letters alone, and deleted when you stop."),
                type: "email")
            Div(.hidden()) {
                Label(
                    reading.say(da: "Lad dette felt stå tomt", en: "Leave this empty"),
                    .for("website"))
                Input(.id("website"), .name("website"), .type("text"), .tabindex(-1))
            }
        }
    }
}

extension Reading {
    /// What somebody follows, by its name.
    func name(of scope: Follower.Scope) -> String {
        switch scope {
        case .forum(let id): name(of: id)
        case .area(let id): city.areas[id]?.name ?? id.rawValue
        case .city: say(da: "hele byen", en: "the whole city")
        }
    }
}
