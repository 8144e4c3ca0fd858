// SPDX-License-Identifier: EUPL-1.2

extension AreaMap: Component {
    public var body: some Markup {
        let shown = features.filter { $0.look != nil }
        let projection = MapProjection(
            fitting: (shown.isEmpty ? features : shown).flatMap(\.geometry.coordinates)
        )
        Svg.Canvas(
            .class("area-map"),
            .viewBox(0, 0, MapProjection.width, projection.height),
            .role("group"),
            .labelledBy("\(id)-title \(id)-desc"),
            .fontFamily(ChartText.family),
            .fontSize(MapLabel.nameSize)
        ) {
            Svg.Title(title, .id("\(id)-title"))
            Svg.Description(summary, .id("\(id)-desc"))
            ChartPatterns(prefix: id, used: Set(features.compactMap(\.look?.status)))
            ValuePatterns(prefix: id, used: levels)
            Svg.Rectangle(
                .width(MapProjection.width),
                .height(projection.height),
                .fill(ChartColor.band)
            )
            For(features) { MapShape(feature: $0, projection: projection, prefix: id) }
            For(labels(projection)) { MapCaption(label: $0) }
            MapScale(projection: projection)
        }
    }

    /// Each level once, in the order in which it is first seen.
    private var levels: [ValueLevel] {
        var seen: Set<ValueLevel> = []
        return features.compactMap(\.look?.level).filter { seen.insert($0).inserted }
    }

    private func labels(_ projection: MapProjection) -> [MapLabel] {
        let labels = features.compactMap { feature in
            feature.look.map { MapLabel(feature: feature, look: $0, in: projection) }
        }
        return MapLabel.spread(labels, height: projection.height)
    }
}

/// A feature's shape, as a link where it leads somewhere.
struct MapShape: Component {
    let feature: AreaMap.Feature
    let projection: MapProjection
    let prefix: String

    var body: some Markup {
        if let link = feature.link {
            A(.href(link), .class("feature"), .label(feature.description)) { shape }
        } else {
            shape
        }
    }

    private var color: String { feature.look?.color ?? "#b9c4c8" }

    @MarkupBuilder
    private var shape: some Markup {
        switch feature.geometry {
        case .polygons(let polygons):
            Svg.Path(
                .d(polygons.map(path).joined()),
                .fill(fill),
                .stroke(color),
                .strokeWidth(feature.look == nil ? 1 : 2.2),
                .fillRule("evenodd")
            ) { Svg.Title(feature.description) }
        case .line(let line):
            Svg.Polyline(
                .points(line.map(projection.point)),
                .fill("none"),
                .stroke(color),
                .strokeWidth(feature.look == nil ? 2 : 4)
            ) { Svg.Title(feature.description) }
        case .point(let place):
            let point = projection.point(place)
            Svg.Circle(
                .cx(point.x),
                .cy(point.y),
                .r(9),
                .fill(color),
                .stroke(ChartColor.paper),
                .strokeWidth(2.5)
            ) { Svg.Title(feature.description) }
        }
    }

    private var fill: String {
        feature.look.map { $0.fill(prefix: prefix) } ?? "#e3e9ea"
    }

    private func path(_ rings: [[AreaMap.Coordinate]]) -> String {
        rings.map { ring in
            "M" + ring.map { SvgText.pair(projection.point($0)) }.joined(separator: " ") + "Z"
        }.joined()
    }
}

/// A label on white, so that it is read on any pattern.
struct MapCaption: Component {
    let label: MapLabel

    var body: some Markup {
        if label.isFar {
            Svg.Line(
                .x1(middle),
                .y1(label.box.top),
                .x2((label.shape.left + label.shape.right) / 2),
                .y2((label.shape.top + label.shape.bottom) / 2),
                .stroke(ChartColor.ink),
                .strokeWidth(1)
            )
        }
        if let link = label.feature.link {
            // The shape is the link that is read aloud; this one serves the hand.
            A(.href(link), .decorative, .tabindex(-1)) { text }
        } else {
            text
        }
    }

    private var middle: Double { (label.box.left + label.box.right) / 2 }

    private var text: some Markup {
        Svg.Group(.textAnchor("middle")) {
            Svg.Rectangle(
                .x(label.box.left),
                .y(label.box.top),
                .width(label.box.width),
                .height(label.box.height),
                .rx(3),
                .fill(ChartColor.paper),
                .opacity(0.93)
            )
            Svg.Text(
                label.feature.name,
                .x(middle),
                .y(label.box.top + 17),
                .fontWeight(600),
                .fill(ChartColor.ink)
            )
            if !label.statusLine.isEmpty {
                Svg.Text(
                    label.statusLine,
                    .x(middle),
                    .y(label.box.top + 35),
                    .fontSize(MapLabel.statusSize),
                    .fill(label.look.color)
                )
            }
        }
    }
}

/// A bar of a round length, so that distances can be judged.
struct MapScale: Component {
    let projection: MapProjection

    var body: some Markup {
        let (meters, length) = projection.scaleBar
        let y = projection.height - 16
        Svg.Path(
            .d("M16 \(SvgText.number(y - 6)) v6 h\(SvgText.number(length)) v-6"),
            .fill("none"),
            .stroke(ChartColor.ink),
            .strokeWidth(1.5)
        )
        Svg.Text(
            meters < 1_000 ? "\(meters) m" : "\(meters / 1_000) km",
            .x(22),
            .y(y - 6),
            .fontSize(12),
            .fill(ChartColor.ink)
        )
    }
}
