// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// What other sites show of a page that somebody links to, and where its news
/// is; only words that stand on the page itself.
///
/// The picture is our icon on its own color, drawn once by libvips, since few
/// sites show an SVG.
///
/// Source: the Open Graph protocol, ogp.me.
struct OpenGraph: Component {
    let title: String
    let reading: Reading
    let options: WebOptions

    var body: some Markup {
        Meta(.property("og:title"), .content(title))
        Meta(.property("og:type"), .content("website"))
        Meta(.property("og:url"), .content("\(options.address)\(reading.address)"))
        Meta(.property("og:site_name"), .content("Tværs · \(options.cityName)"))
        Meta(
            .property("og:locale"),
            .content(reading.language == .danish ? "da_DK" : "en_GB"))
        Meta(.property("og:image"), .content("\(options.address)/assets/card.png"))
        Meta(.property("og:image:type"), .content("image/png"))
        Meta(.property("og:image:width"), .content("1200"))
        Meta(.property("og:image:height"), .content("630"))
        Meta(.property("og:image:alt"), .content("Tværs"))
        Relation(
            .rel("alternate"), .type("application/atom+xml"), .href("/nyt.atom"),
            .title(reading.say(da: "Nyt fra møderne", en: "News of the meetings")))
        if reading.view.isPast { Meta(.name("robots"), .content("noindex")) }
    }
}
