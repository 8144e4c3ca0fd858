// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// How one hears of what is published: by mail, or by a feed.
struct NewsLinks: Component {
    let reading: Reading
    /// The addresses of the form and of the feed.
    let follow: String
    let feed: String

    var body: some Markup {
        P(.class("quiet")) {
            reading.say(
                da: "Følg dagsordener, referater og beslutninger: ",
                en: "Follow agendas, minutes and decisions: ")
            A(reading.say(da: "få brev", en: "by mail"), .href(Link(follow)))
            " · "
            A(reading.say(da: "som feed (Atom)", en: "as a feed (Atom)"), .href(Link(feed)))
        }
    }
}
