// SPDX-License-Identifier: EUPL-1.2
import Domain
import Runtime
import Synchronization
import Text

/// The indexes of the city's texts, kept up to date by what has changed in them.
final class KeptTexts: Sendable {
    private struct Kept: Sendable {
        let position: Int64
        let day: Day
        let texts: IndexedTexts
    }

    private final class Shelf: Sendable {
        let kept = Mutex<Kept?>(nil)
    }

    private let present = Shelf()
    private let past = Shelf()

    /// The texts of the view, indexed; what is the same as before stays as it is.
    func texts(of reading: Reading) -> IndexedTexts {
        let view = reading.view
        // Nobody else has the texts while they are changed, so that nothing is copied.
        return (view.isPast ? past : present).kept.withLock { kept in
            if let kept, kept.position == view.position, kept.day == view.day,
                kept.texts.serves(reading.viewer)
            {
                return kept.texts
            }
            var texts = kept?.texts ?? IndexedTexts()
            kept = nil
            texts.update(to: reading)
            kept = Kept(position: view.position, day: view.day, texts: texts)
            return texts
        }
    }
}

/// The texts with their words: those that everybody may read by themselves, so
/// that nothing of the others can show in a count, an order, or the time it takes.
struct IndexedTexts: Sendable {
    private var open = ShelfOfTexts()
    /// What somebody may read who is signed in and no staff; nil until one asks.
    private var inside: ShelfOfTexts?
    private var all = ShelfOfTexts()

    private func shelf(for viewer: Viewer) -> ShelfOfTexts {
        viewer.isStaff ? all : viewer.isSignedIn ? inside ?? open : open
    }

    func index(for viewer: Viewer) -> DocumentIndex<Findable> { shelf(for: viewer).index }

    /// The text as the viewer may have it.
    func text(of thing: Findable, for viewer: Viewer) -> CityText? {
        shelf(for: viewer).texts[thing]
    }

    /// Whether what the viewer may read is among them.
    func serves(_ viewer: Viewer) -> Bool {
        viewer.isStaff || !viewer.isSignedIn || inside != nil
    }

    mutating func update(to reading: Reading) {
        let archivist = Viewer(person: "archivist", roles: [RoleGrant(.administrator)])
        let whole = reading.asking(archivist)
        all.update(to: whole.texts(forStaff: true))
        if !serves(reading.viewer) || inside != nil {
            var shelf = inside ?? ShelfOfTexts()
            inside = nil
            shelf.update(to: whole.texts(forStaff: false))
            inside = shelf
        }
        open.update(to: reading.asking(.stranger).texts(forStaff: false))
    }
}

/// Texts and the index of their words.
private struct ShelfOfTexts: Sendable {
    private(set) var index = DocumentIndex<Findable>()
    private(set) var texts: [Findable: CityText] = [:]

    mutating func update(to new: [Findable: CityText]) {
        for thing in texts.keys where new[thing] == nil { index.remove(thing) }
        let changed = new.filter { texts[$0.key] != $0.value }
        index.add(changed.lazy.map { ($0.key, $0.value.document) })
        texts = new
    }
}

extension Reading {
    /// The same day as another viewer sees it.
    func asking(_ viewer: Viewer) -> Reading {
        Reading(
            view: view, today: today, viewer: viewer, language: language, formToken: "",
            address: address)
    }
}
