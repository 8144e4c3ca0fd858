// SPDX-License-Identifier: EUPL-1.2

/// Where something stands in a city's files.
///
/// Units: lines and columns count from 1; columns count Unicode scalars.
public struct FilePlace: Hashable, Sendable {
    /// The path inside the city's folder.
    public let file: String
    public let line: Int
    public let column: Int

    public init(file: String, line: Int, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension FilePlace: Comparable, CustomStringConvertible {
    public static func < (left: FilePlace, right: FilePlace) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }

    /// `areas.yaml:12:5`, as editors understand it.
    public var description: String { "\(file):\(line):\(column)" }
}

/// Where a record stands, and where each of its keys does.
struct Origin: Hashable, Sendable {
    let place: FilePlace
    let fields: [String: FilePlace]

    /// The place of the key when the record has it, else of the record.
    func place(of field: String?) -> FilePlace { field.flatMap { fields[$0] } ?? place }
}
