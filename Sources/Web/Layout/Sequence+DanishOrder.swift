// SPDX-License-Identifier: EUPL-1.2
import Text

extension Sequence {
    /// As a Danish reader looks for it: æ, ø and å last.
    ///
    /// The text should name one element only, so that the order is always the same.
    func inDanishOrder(by text: (Element) -> String) -> [Element] {
        map { (element: $0, place: DanishOrder(text($0))) }
            .sorted { $0.place < $1.place }.map(\.element)
    }

    /// As a Danish reader looks for it; of two that are called the same, the
    /// one with the lower id first.
    func inDanishOrder(by text: (Element) -> String, then id: (Element) -> some Comparable)
        -> [Element]
    {
        map { (element: $0, place: DanishOrder(text($0)), id: id($0)) }
            .sorted { ($0.place, $0.id) < ($1.place, $1.id) }.map(\.element)
    }
}
