// SPDX-License-Identifier: EUPL-1.2
import Runtime
import Domain
import Html

/// The frame of every page: who we are, where one is, which day one sees.
struct SitePage<Content: Markup>: Component {
    let title: String
    let reading: Reading
    let options: WebOptions
    var trail: [Crumb] = []
    let content: Content

    init(
        _ title: String, _ call: Call, trail: [Crumb] = [], @MarkupBuilder content: () -> Content
    ) {
        self.title = title
        self.reading = call.reading
        self.options = call.site.options
        self.trail = trail
        self.content = content()
    }

    var body: some Markup {
        Document(language: reading.language.rawValue) {
            Head {
                Meta(.charset("utf-8"))
                Meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                Title("\(title) · Tværs")
                Stylesheet(source: "/assets/style.css")
                Relation(.rel("icon"), .href("/assets/icon.svg"), .type("image/svg+xml"))
                OpenGraph(title: title, reading: reading, options: options)
            }
            Html.Body {
                A(reading.say(.skipToContent), .class("skip-link"), .href("#indhold"))
                SiteHeader(reading: reading, options: options)
                if reading.view.isPast { PastBanner(reading: reading) }
                if !trail.isEmpty { Breadcrumb(reading: reading, trail: trail, title: title) }
                Main(.id("indhold"), .tabindex(-1)) { content }
                SiteFooter(reading: reading)
            }
        }
    }
}

/// A step on the way to the page.
struct Crumb {
    let title: String
    let path: String
}

private struct SiteHeader: Component {
    let reading: Reading
    let options: WebOptions

    var body: some Markup {
        Header(.class("site-header")) {
            Div(.class("bar")) {
                A(.class("brand"), .href(reading.link(Paths.home))) {
                    "Tværs"
                    Span(options.cityName)
                }
                A(reading.say(.menu), .class("menu-link"), .href("#menu"))
                DayPicker(reading: reading)
                Div(.class("account")) { account }
            }
            Nav(.id("menu"), .class("site-nav"), .label(reading.say(.mainMenu))) {
                Ul {
                    For(menu) { item in
                        Li {
                            A(
                                item.title, .href(reading.link(item.path)),
                                .currentPage(isHere(item)))
                        }
                    }
                    Li(.class("menu-link")) { A(reading.say(.closeMenu), .href("#indhold")) }
                }
            }
        }
    }

    @MarkupBuilder private var account: some Markup {
        A(
            reading.say(.search), .href(reading.link(Paths.search)),
            .currentPage(isHere(Crumb(title: "", path: Paths.search))))
        if reading.viewer.isSignedIn {
            A(reading.say(.myDesk), .href(reading.link(Paths.desk)))
            A(reading.say(.myAccount), .href(Link(Paths.account)))
        }
        LanguageLink(reading: reading)
        if reading.viewer.isSignedIn {
            Form(.method("post"), .action(Link(Paths.signOut)), .class("inline")) {
                FormToken(reading: reading)
                Button(reading.say(.signOut), .class("plain"))
            }
        } else {
            A(reading.say(.signIn), .href(Link(Paths.signIn)))
        }
    }

    private var menu: [Crumb] {
        var menu = [
            Crumb(title: reading.say(.cityToday), path: Paths.home),
            Crumb(title: reading.say(.areas), path: Paths.areas),
            Crumb(title: reading.say(.initiatives), path: Paths.initiatives),
            Crumb(title: reading.say(.waiting), path: Paths.waiting),
            Crumb(title: reading.say(.forums), path: Paths.forums),
            Crumb(title: reading.say(da: "Møder", en: "Meetings"), path: Paths.allMeetings),
            Crumb(title: reading.say(.matters), path: Paths.matters),
            Crumb(title: reading.say(.figures), path: Paths.figures),
            Crumb(title: reading.say(da: "Tryghed", en: "Safety"), path: Paths.safety),
            Crumb(title: reading.say(.papers), path: Paths.papers),
            Crumb(title: reading.say(da: "Viden", en: "Knowledge"), path: Paths.bank),
            Crumb(title: reading.say(.organizations), path: Paths.organizations),
        ]
        if reading.viewer.has(.administrator) || reading.viewer.has(.auditor) {
            menu.append(Crumb(title: reading.say(.users), path: Paths.users))
        }
        return menu
    }

    private func isHere(_ item: Crumb) -> Bool {
        let path = reading.address.split(separator: "?").first.map(String.init) ?? Paths.home
        switch item.path {
        case Paths.home: return path == Paths.home
        case Paths.safety: return Paths.allSafety.contains { path.hasPrefix($0) }
        case Paths.papers: return Paths.allPapers.contains { path.hasPrefix($0) }
        case Paths.bank: return Paths.allKnowledge.contains { path.hasPrefix($0) }
        default: return path.hasPrefix(item.path)
        }
    }
}

private struct LanguageLink: Component {
    let reading: Reading

    private var other: Language { reading.language == .danish ? .english : .danish }

    var body: some Markup {
        let joint = reading.address.contains("?") ? "&" : "?"
        A(
            other == .english ? "English" : "Dansk",
            .href(Link("\(reading.address)\(joint)sprog=\(other.rawValue)")),
            .lang(other.rawValue), .hreflang(other.rawValue), .rel("nofollow"))
    }
}

/// Asks for any day; the page then shows the city as it was.
private struct DayPicker: Component {
    let reading: Reading

    var body: some Markup {
        let path = reading.address.split(separator: "?").first.map(String.init) ?? Paths.home
        Form(.class("day-picker"), .method("get"), .action(Link(path))) {
            Label(reading.say(.showAsOf), .for("dag"))
            Input(
                .id("dag"), .name("dag"), .type("date"), .value(reading.day.description),
                .max(reading.today.description))
            Button(reading.say(.show), .class("secondary"))
        }
    }
}

private struct PastBanner: Component {
    let reading: Reading

    var body: some Markup {
        let path = reading.address.split(separator: "?").first.map(String.init) ?? Paths.home
        Div(.class("banner"), .role("status")) {
            P {
                Strong(
                    reading.say(
                        da: "Du ser byen, som den var \(reading.long(reading.day)). ",
                        en: "You see the city as it was on \(reading.long(reading.day)). "))
                A(reading.say(.backToToday), .href(Link(path)))
            }
        }
    }
}

private struct Breadcrumb: Component {
    let reading: Reading
    let trail: [Crumb]
    let title: String

    var body: some Markup {
        Nav(.class("breadcrumb"), .label(reading.say(.path))) {
            Ol {
                For(trail) { crumb in Li { A(crumb.title, .href(reading.link(crumb.path))) } }
                Li { Span(title, .currentPage()) }
            }
        }
    }
}

private struct SiteFooter: Component {
    let reading: Reading

    var body: some Markup {
        Footer(.class("site-footer")) {
            Ul {
                Li { A(reading.say(.workingDays), .href(reading.link(Paths.calendar))) }
                Li { A(reading.say(.accessibility), .href("/was")) }
                Li { A(reading.say(.dataAndAPI), .href(reading.link(Paths.openData))) }
            }
            P(
                reading.say(
                    da: "Hver oplysning siger, hvor den kommer fra. Det, en kilde ikke siger, "
                        + "står som ikke oplyst.",
                    en: "Every fact says where it comes from. What a source does not say is "
                        + "shown as not stated."))
        }
    }
}
