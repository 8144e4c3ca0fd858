// SPDX-License-Identifier: EUPL-1.2

/// A name and value inside a tag, made only by the static members: `.class("tag")`.
///
/// `style` and `on…` are not among them, so no page can hold an inline style or
/// script. An optional value that is nil leaves the whole attribute out.
public struct Attribute: Sendable {
    @usableFromInline let name: StaticString
    @usableFromInline let value: Value

    @usableFromInline
    enum Value: Sendable {
        case text(String)
        /// The name is written after `data-`.
        case data(String)
        case number(Double)
        case numbers([Double])
        case points([SvgPoint])
        case bare
        case absent
    }

    @usableFromInline
    init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    @usableFromInline
    init(_ name: StaticString, text: String?) {
        self.init(name, text.map(Value.text) ?? .absent)
    }

    @usableFromInline
    init(_ name: StaticString, number: Int?) {
        self.init(name, number.map { .number(Double($0)) } ?? .absent)
    }

    @usableFromInline
    init(_ name: StaticString, bareWhen condition: Bool) {
        self.init(name, condition ? .bare : .absent)
    }
}

extension MarkupWriter {
    mutating func write(_ attribute: Attribute) {
        switch attribute.value {
        case .absent: return
        case .bare:
            write(literal: " ")
            write(literal: attribute.name)
        case .text(let text): write(attribute.name) { $0.write(text: text) }
        case .data(let text):
            write(literal: " data-")
            write(literal: attribute.name)
            write(literal: "=\"")
            write(text: text)
            write(literal: "\"")
        case .number(let number): write(attribute.name) { $0.write(number: number) }
        case .numbers(let numbers): write(attribute.name) { $0.write(list: numbers) }
        case .points(let points):
            write(attribute.name) { $0.write(list: points.flatMap { [$0.x, $0.y] }) }
        }
    }

    private mutating func write(_ name: StaticString, value: (inout MarkupWriter) -> Void) {
        write(literal: " ")
        write(literal: name)
        write(literal: "=\"")
        value(&self)
        write(literal: "\"")
    }

    private mutating func write(list numbers: [Double]) {
        for (index, number) in numbers.enumerated() {
            if index > 0 { write(literal: " ") }
            write(number: number)
        }
    }
}
