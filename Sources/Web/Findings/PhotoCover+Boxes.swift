// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Print

/// A field of a photo in hundredths of its sides, from the upper left corner.
struct CoverBox: Equatable, Sendable {
    var left: Double
    var top: Double
    var width: Double
    var height: Double

    /// Rounded outwards, so that nothing at the edge stays.
    func pixels(of photo: FindingPhoto) -> PhotoRectangle {
        let (wide, high) = (Double(photo.width) / 100, Double(photo.height) / 100)
        let x = (left * wide).rounded(.down)
        let y = (top * high).rounded(.down)
        return PhotoRectangle(
            left: Int(x), top: Int(y),
            width: Int(((left + width) * wide).rounded(.up) - x),
            height: Int(((top + height) * high).rounded(.up) - y))
    }
}

/// The four numbers of a field as they are typed.
struct CoverRow: Sendable {
    static let most = 20
    static let sides = ["v", "t", "b", "h"]

    let number: Int
    /// Left, top, width and height.
    let texts: [String]

    init(_ number: Int, _ form: Fields) {
        self.number = number
        texts = CoverRow.sides.map { form["\($0)-\(number)"] ?? "" }
    }

    var isEmpty: Bool { texts.allSatisfy(\.isEmpty) }

    func name(_ side: Int) -> String { "\(CoverRow.sides[side])-\(number)" }

    /// Nil for what is no field within the photo.
    var box: CoverBox? {
        let values = texts.compactMap(CoverRow.percent)
        guard values.count == 4, values[2] > 0, values[3] > 0 else { return nil }
        return CoverBox(left: values[0], top: values[1], width: values[2], height: values[3])
    }

    private static func percent(_ text: String) -> Double? {
        let plain = text.filter { $0 != "%" && !$0.isWhitespace }
            .replacing(",", with: ".")
        return Double(plain).flatMap { (0...100).contains($0) ? $0 : nil }
    }

    /// What was typed, and one empty row more while there is room.
    static func rows(_ form: Fields) -> [CoverRow] {
        let typed = (1...most).map { CoverRow($0, form) }
        let last = typed.last { !$0.isEmpty }?.number ?? 0
        return Array(typed.prefix(min(last + 1, most)))
    }

    static func boxes(_ form: Fields) -> [CoverBox] {
        (1...most).compactMap { CoverRow($0, form).box }
    }
}

extension FormReading {
    /// The fields to cover; rows that nobody filled in are passed over.
    mutating func coverBoxes() -> [CoverBox] {
        (1...CoverRow.most).compactMap { number in
            let row = CoverRow(number, call.form)
            if row.isEmpty { return nil }
            if row.box == nil {
                refuse(
                    Phrase(
                        da: "Felt \(number): skriv fire tal fra 0 til 100, fx 12,5. Bredde og "
                            + "højde er over 0.",
                        en: "Field \(number): write four numbers from 0 to 100, such as 12.5. "
                            + "Width and height are over 0."), field: row.name(0))
            }
            return row.box
        }
    }
}

/// The photo with the fields on it, as it will be.
struct CoverDrawing: Component {
    let finding: SafetyFinding
    let photo: FindingPhoto
    let boxes: [CoverBox]
    let reading: Reading

    var body: some Markup {
        let (wide, high) = (Double(photo.width), Double(photo.height))
        Svg.Canvas(
            .id("billedet"), .class("cover-photo"), .viewBox(0, 0, wide, high), .role("img"),
            .label(
                reading.say(
                    da: "Billedet med \(boxes.count) sorte felter",
                    en: "The photo with \(boxes.count) black fields"))
        ) {
            Svg.Image(
                .href(Link(Paths.findingPhoto(finding.id, photo.file))), .width(wide),
                .height(high))
            For(boxes) { box in
                Svg.Rectangle(
                    .x(box.left * wide / 100), .y(box.top * high / 100),
                    .width(box.width * wide / 100), .height(box.height * high / 100))
            }
        }
    }
}

/// The fields as numbers.
struct CoverRows: Component {
    let rows: [CoverRow]
    let reading: Reading
    let errors: FormErrors

    var body: some Markup {
        let name = reading.say(da: "Felt", en: "Field")
        Div(
            .id("felter"), .data("flest", "\(CoverRow.most)"), .data("navn", name),
            .data("komma", reading.language == .danish ? "," : ".")
        ) {
            For(rows) { row in
                let error = errors[row.name(0)]
                Fieldset(
                    .class(error == nil ? "cover-row" : "cover-row invalid"),
                    .data("felt", "\(row.number)")
                ) {
                    Legend("\(name) \(row.number)")
                    if let error { P(reading.say(error), .class("error")) }
                    For(Array(labels.enumerated())) { side, label in
                        Div(.class("cover-side")) {
                            Label(label, .for(row.name(side)))
                            Input(
                                .id(row.name(side)), .name(row.name(side)), .type("text"),
                                .inputmode("decimal"), .value(row.texts[side]),
                                .invalid(error != nil))
                        }
                    }
                    Button(
                        reading.say(da: "Ryd", en: "Clear"), .type("button"), .hidden(),
                        .class("secondary"))
                }
            }
        }
    }

    private var labels: [String] {
        [
            reading.say(da: "Fra venstre, %", en: "From the left, %"),
            reading.say(da: "Fra oven, %", en: "From the top, %"),
            reading.say(da: "Bredde, %", en: "Width, %"),
            reading.say(da: "Højde, %", en: "Height, %"),
        ]
    }
}
