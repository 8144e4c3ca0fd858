// SPDX-License-Identifier: EUPL-1.2
import Html

/// A page with a map on it.
enum MapPage {
    /// The page; it may fetch the background pictures where there are any, and nothing else.
    static func answer(_ page: some Markup, _ call: Call) -> Answer {
        var answer = Answer.page(page)
        if let tiles = call.site.options.tiles {
            answer.headers.append(
                ("Content-Security-Policy", SecurityHeaders.policy(images: tiles.origin)))
        }
        return answer
    }
}

/// Where the script draws a map; without it nothing is shown here, and what stands
/// beside it says the same.
struct MapFrame: Component {
    /// Where what lies around the findings is read from.
    let source: String
    /// Where the findings of a part of the map are read from; nil for a map without.
    var findings: String?
    /// The name of the field that clicks on the map are written to.
    var draws: String?
    let label: String
    let call: Call

    var body: some Markup {
        if LeafletFiles.installed != nil {
            Stylesheet(source: Link(Paths.leaflet("leaflet.css")))
            Div(
                .class("live-map"), .role("region"), .label(label), .tabindex(0),
                .data("source", source), .data("findings", findings), .data("draws", draws),
                .data("tiles", call.site.options.tiles?.template),
                .data("attribution", call.site.options.tiles?.attribution))
            Script(source: Link(Paths.leaflet("leaflet.min.js")))
            Script(source: "/assets/map.js")
        }
    }
}
