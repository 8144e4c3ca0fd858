// SPDX-License-Identifier: EUPL-1.2
import Domain
import Runtime
import Synchronization

/// The objects that were made last, kept until the city changes.
///
/// Whoever reads everything asks page after page of the same list; made anew for
/// each page, the whole would cost the square of its size.
final class OParlShelf: Sendable {
    private struct Label: Equatable {
        let position: Int64
        let day: Day
        let today: Day
    }

    private struct Kept {
        var label: Label?
        var objects: [OParlClass: [OParlObject]] = [:]
    }

    private let kept = Mutex(Kept())

    /// The objects of the class by id, deleted ones too.
    func objects(of kind: OParlClass, in catalogue: OParlCatalogue) -> [OParlObject] {
        let view = catalogue.reading.view
        let label = Label(
            position: view.position, day: view.day, today: catalogue.reading.today)
        if let known = kept.withLock({ $0.label == label ? $0.objects[kind] : nil }) {
            return known
        }
        let objects = catalogue.objects(of: kind)
        kept.withLock { kept in
            if kept.label != label { kept = Kept(label: label) }
            kept.objects[kind] = objects
        }
        return objects
    }
}

extension [OParlObject] {
    /// The object of the id, where they are in the order of their ids.
    func object(_ id: String) -> OParlObject? {
        var range = indices
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if self[middle].id == id { return self[middle] }
            range = self[middle].id < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }
}
