// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Post

/// One's own letters and calendars: how often, and the secret addresses.
struct MailSettingsShow: Component {
    let settings: MailSettings
    let person: PersonID
    let call: Call
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) async throws -> Answer {
        guard let person = call.viewer.person else { throw NotFound() }
        let settings = try await MailSettings.of(person, in: call.site.cabinet)
        return .page(MailSettingsShow(settings: settings, person: person, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        guard let person = call.viewer.person else { throw NotFound() }
        let digest = call.form["digest"].flatMap(MailSettings.Digest.init) ?? .none
        let language = call.form["language"].flatMap(Language.init) ?? .danish
        try await MailSettings.change(of: person, in: call.site.cabinet) {
            $0.digest = digest
            $0.language = language
        }
        return .redirect(to: "\(Paths.mailSettings)?gemt=1")
    }

    /// Every address that was given out before is closed.
    static func renew(_ call: Call) async throws -> Answer {
        guard let person = call.viewer.person else { throw NotFound() }
        try await MailSettings.change(of: person, in: call.site.cabinet) { $0.generation += 1 }
        return .redirect(to: "\(Paths.mailSettings)?gemt=1")
    }

    var body: some Markup {
        let title = reading.say(da: "Post og kalender", en: "Post and calendar")
        let trail = [Crumb(title: reading.say(.myAccount), path: Paths.account)]
        SitePage(title, call, trail: trail) {
            PageHead(title, kind: reading.name(of: person)) {
                Fact(
                    reading.say(da: "Breve går til", en: "Letters go to"),
                    reading.email(of: person))
            }
            if call.query["gemt"] != nil {
                Div(.class("notice"), .role("status")) {
                    P(reading.say(da: "Det er gemt.", en: "It is saved."))
                }
            }
            Section { letters }
            Section { calendars }
        }
    }

    @MarkupBuilder private var letters: some Markup {
        H2(reading.say(da: "Breve", en: "Letters"))
        P(
            reading.say(
                da: "Indkaldelser, ændringer og opgaver får du altid. Oversigten samler dine "
                    + "møder, opgaver og svar, du skylder.",
                en: "Notices, changes and actions always come. The digest gathers your "
                    + "meetings, actions and the answers you owe."))
        Form(.method("post"), .action(Link(Paths.mailSettings)), .class("form")) {
            FormToken(reading: reading)
            Choice(
                name: "digest", label: reading.say(da: "Oversigt", en: "Digest"),
                value: settings.digest.rawValue,
                options: MailSettings.Digest.allCases.map {
                    ($0.rawValue, reading.say($0.phrase))
                },
                reading: reading, errors: .none)
            Choice(
                name: "language", label: reading.say(da: "Brevenes sprog", en: "Language"),
                value: settings.language.rawValue,
                options: [("da", "Dansk"), ("en", "English")], reading: reading, errors: .none)
            Button(reading.say(.save), .class("primary"))
        }
    }

    @MarkupBuilder private var calendars: some Markup {
        H2(reading.say(da: "Kalendere", en: "Calendars"))
        P(
            reading.say(
                da: "Kopiér en adresse, og tilføj den som internetkalender i Outlook eller på "
                    + "telefonen. Adressen er hemmelig: den, der har den, ser det samme som du.",
                en: "Copy an address and add it as an internet calendar in Outlook or on the "
                    + "phone. The address is secret: whoever has it sees what you see."))
        feeds([
            (reading.say(da: "Mine møder og frister", en: "My meetings and deadlines"), .own),
            (reading.say(da: "Alle byens møder", en: "All the city’s meetings"), .city),
        ])
        Details {
            Summary(reading.say(da: "Et forum ad gangen", en: "One forum at a time"))
            feeds(forums.map { (reading.name(of: $0), .forum($0)) })
        }
        Details {
            Summary(reading.say(da: "Et område ad gangen", en: "One area at a time"))
            feeds(areas.map { ($0.name, .area($0.id)) })
        }
        ButtonForm(
            label: reading.say(da: "Lav nye adresser", en: "Make new addresses"),
            path: Paths.newFeedAddresses, reading: reading)
        P(
            reading.say(
                da: "Så holder de gamle adresser op med at virke.",
                en: "The old addresses then stop working."), .class("hint"))
    }

    private func feeds(
        _ scopes: [(title: String, scope: PostLinks.Feed.Scope)]
    ) -> some Markup {
        Ul(.class("link-list")) {
            For(scopes) { entry in
                let address = address(of: entry.scope)
                Li { A(entry.title, .href(Link(address)), .rel("nofollow")) }
            }
        }
    }

    private func address(of scope: PostLinks.Feed.Scope) -> String {
        let feed = PostLinks.Feed(
            person: person, generation: settings.generation, scope: scope)
        return call.site.options.address + Paths.feed(call.site.links.token(feed))
    }

    private var forums: [ForumID] { reading.inOrder(reading.city.forums.forums.keys) }

    private var areas: [Area] {
        reading.city.areas.areas.values.inDanishOrder(by: \.name, then: \.id)
    }
}

extension MailSettings.Digest {
    fileprivate var phrase: Phrase {
        switch self {
        case .none: Phrase(da: "Ingen", en: "None")
        case .daily: Phrase(da: "Hver dag", en: "Every day")
        case .weekly: Phrase(da: "Hver mandag", en: "Every Monday")
        }
    }
}
