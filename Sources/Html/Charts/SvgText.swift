// SPDX-License-Identifier: EUPL-1.2

/// Measures as the text that path commands are made of.
enum SvgText {
    static func number(_ measure: Double) -> String {
        var writer = MarkupWriter(reserving: 16)
        writer.write(number: measure)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    static func pair(_ point: SvgPoint) -> String {
        number(point.x) + " " + number(point.y)
    }
}
