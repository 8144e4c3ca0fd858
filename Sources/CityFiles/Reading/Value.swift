// SPDX-License-Identifier: EUPL-1.2
import Yams

/// Anything written in a file, with the place where it stands.
struct Value {
    private let node: Node
    let place: FilePlace

    init(_ node: Node, within place: FilePlace) {
        self.node = node
        self.place = place.moved(to: node.mark)
    }

    /// Nothing is written, or the word for it.
    var isBlank: Bool {
        guard let scalar = node.scalar else { return false }
        return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
    }

    /// What is written, when it is neither a list nor a record.
    var word: String? { node.scalar?.string }

    /// What is listed, when it is a list.
    var items: [Value]? { node.sequence.map { items in items.map { Value($0, within: place) } } }

    /// The keys with their places and values, when it is a record.
    var entries: [(key: String, place: FilePlace, value: Value)]? {
        node.mapping.map { mapping in
            mapping.map { key, node in
                let keyPlace = place.moved(to: key.mark)
                return (key.scalar?.string ?? "?", keyPlace, Value(node, within: keyPlace))
            }
        }
    }
}

extension FilePlace {
    fileprivate func moved(to mark: Mark?) -> FilePlace {
        guard let mark else { return self }
        return FilePlace(file: file, line: mark.line, column: mark.column)
    }
}
