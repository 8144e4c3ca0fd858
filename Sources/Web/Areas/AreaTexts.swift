// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// An area as its form shows and sends it.
enum AreaTexts {
    /// The fields that change an area; a new area has some more.
    static let names = ["name", "alias", "streets", "soft", "drawing", "estimate"]

    /// The fields as they stand for the area.
    static func of(_ area: Area) -> FieldTexts {
        let boundary = area.boundary ?? Boundary()
        return FieldTexts([
            "name": area.name,
            "streets": boundary.streets.joined(separator: "\n"),
            "soft": boundary.isSoft ? "ja" : "",
            "drawing": BoundaryDrawing(rings: boundary.rings).text,
            "estimate": boundary.isEstimate ? "ja" : "",
        ])
    }

    /// What people call the fields, for telling what has changed.
    static func labels(_ reading: Reading) -> [(field: String, label: String)] {
        [
            ("name", reading.say(da: "Navn", en: "Name")),
            ("streets", reading.say(da: "Gader", en: "Streets")),
            ("soft", reading.say(da: "I udgangspunktet", en: "In principle")),
            ("drawing", reading.say(da: "Tegning", en: "Drawing")),
            ("estimate", reading.say(da: "Skøn", en: "Estimate")),
        ]
    }

    /// The boundary that was typed; nil when nothing was.
    static func boundary(_ texts: FieldTexts) throws(DrawingRefusal) -> Boundary? {
        let streets = lines(of: texts["streets"])
        let drawing = texts["drawing"]
        if streets.isEmpty, drawing.isEmpty { return nil }
        return Boundary(
            rings: drawing.isEmpty
                ? [] : try BoundaryDrawing(reading: drawing, field: "drawing").rings,
            streets: streets, isSoft: !texts["soft"].isEmpty,
            isEstimate: !texts["estimate"].isEmpty)
    }

    /// The slice knows of one boundary, the form has two fields for it.
    static let fields = [
        "area.impossible-coordinate": "drawing", "area.open-ring": "drawing",
        "boundary": "streets",
    ]
}

extension FormReading {
    /// The boundary that was typed; nil when nothing was.
    mutating func boundary(_ texts: FieldTexts) -> Boundary? {
        _ = titles("streets")
        return attempt { () throws(DrawingRefusal) in try AreaTexts.boundary(texts) } ?? nil
    }
}

/// The fields for how far an area reaches.
struct BoundaryFields: Component {
    let reading: Reading
    let texts: FieldTexts
    let errors: FormErrors

    var body: some Markup {
        TextArea(
            name: "streets",
            label: reading.say(
                da: "Gader, der afgrænser området", en: "Streets that delimit the area"),
            value: texts["streets"], reading: reading, errors: errors,
            hint: reading.say(
                da: "En gade på hver linje, i den rækkefølge kilden nævner dem.",
                en: "One street a line, in the order the source names them."))
        Tick(
            name: "soft",
            label: reading.say(
                da: "Kilden siger “i udgangspunktet”: grænsen er ikke skarp",
                en: "The source says “in principle”: the boundary is not sharp"),
            isOn: !texts["soft"].isEmpty)
        TextArea(
            name: "drawing",
            label: reading.say(da: "Tegning (GeoJSON)", en: "Drawing (GeoJSON)"),
            value: texts["drawing"], reading: reading, errors: errors,
            hint: reading.say(
                da: "Kan være tom. Kopiér et punkt eller en flade fra et kortprogram "
                    + "(længde, bredde, WGS 84).",
                en: "May be empty. Copy a point or a surface from a map program "
                    + "(longitude, latitude, WGS 84)."))
        Tick(
            name: "estimate",
            label: reading.say(
                da: "Tegningen er et skøn og ikke en opmåling",
                en: "The drawing is an estimate and not a survey"),
            isOn: !texts["estimate"].isEmpty)
    }
}

/// A box to tick.
struct Tick: Component {
    let name: String
    let label: String
    let isOn: Bool

    var body: some Markup {
        Div(.class("field choice")) {
            Input(
                .id(name), .name(name), .type("checkbox"), .value("ja"), .checked(isOn))
            Label(label, .for(name))
        }
    }
}
