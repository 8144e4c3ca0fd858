// SPDX-License-Identifier: EUPL-1.2

/// A map of how high a figure is in each area, with the figure itself beside
/// the name and the meaning of the patterns below.
public struct ValueMap: Component, Sendable {
    /// An area with its figure.
    public struct Place: Sendable {
        public var name: String
        public var link: Link?
        public var geometry: AreaMap.Geometry
        public var level: ValueLevel
        /// The figure as people write it, or the word for why there is none.
        public var text: String

        public init(
            name: String, link: Link?, geometry: AreaMap.Geometry, level: ValueLevel, text: String
        ) {
            self.name = name
            self.link = link
            self.geometry = geometry
            self.level = level
            self.text = text
        }
    }

    /// What a pattern means.
    public struct Meaning: Sendable {
        public var level: ValueLevel
        public var text: String

        public init(level: ValueLevel, text: String) {
            self.level = level
            self.text = text
        }
    }

    let map: AreaMap
    let legend: [Meaning]
    let stamp: String?

    /// `background` is drawn quietly behind; `legend` names every level in use.
    public init(
        id: String, title: String, summary: String, places: [Place],
        background: [AreaMap.Feature] = [], legend: [Meaning], stamp: String? = nil
    ) {
        map = AreaMap(
            id: id, title: title, summary: summary,
            features: background
                + places.map { place in
                    AreaMap.Feature(
                        name: place.name, link: place.link, geometry: place.geometry,
                        level: place.level, valueText: place.text,
                        description: "\(place.name): \(place.text)")
                })
        self.legend = legend
        self.stamp = stamp
    }

    public var body: some Markup {
        map
        ValueLegend(prefix: map.id, entries: legend, stamp: stamp)
    }
}

/// A strip with each pattern and its meaning, wide enough to be read.
struct ValueLegend: Component {
    private struct Entry {
        let meaning: ValueMap.Meaning
        let x: Double
        let y: Double
    }

    private static let size = 15.0
    private let prefix: String
    private let entries: [Entry]
    private let stamp: String?
    private let bottom: Double

    init(prefix: String, entries meanings: [ValueMap.Meaning], stamp: String?) {
        self.prefix = prefix
        self.stamp = stamp
        var entries: [Entry] = []
        var (x, y) = (8.0, 20.0)
        for meaning in meanings {
            let width = 44 + ChartText.width(of: meaning.text, size: Self.size)
            if x > 8 && x + width > MapProjection.width - 8 { (x, y) = (8, y + 28) }
            entries.append(Entry(meaning: meaning, x: x, y: y))
            x += width + 16
        }
        self.entries = entries
        bottom = y + (stamp == nil ? 16 : 44)
    }

    var body: some Markup {
        Svg.Canvas(
            .class("area-map"), .viewBox(0, 0, MapProjection.width, bottom), .role("group"),
            .fontFamily(ChartText.family), .fontSize(Self.size)
        ) {
            For(entries) { entry in
                Svg.Rectangle(
                    .x(entry.x), .y(entry.y - 11), .width(34), .height(20),
                    .fill(entry.meaning.level.fill(prefix: prefix)),
                    .stroke(entry.meaning.level.color), .strokeWidth(1.5))
                Svg.Text(
                    entry.meaning.level.sign, .x(entry.x + 17), .y(entry.y + 5),
                    .textAnchor("middle"), .fill(ChartColor.ink))
                Svg.Text(
                    entry.meaning.text, .x(entry.x + 44), .y(entry.y + 5),
                    .fill(ChartColor.ink))
            }
            if let stamp {
                Svg.Text(
                    stamp, .x(8), .y(bottom - 10), .fontWeight(600),
                    .fill(ChartStatus.waiting.color))
            }
        }
    }
}
