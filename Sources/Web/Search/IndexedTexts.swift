// SPDX-License-Identifier: EUPL-1.2
import Domain
import Runtime
import Text

/// The indexes of the city's texts, kept up to date by what has changed in them.
///
/// Whoever asks while they are brought up to date waits without holding up others;
/// nobody is answered from words of before, which may be closed by now.
struct KeptTexts: Sendable {
    private let present = Shelf()
    private let past = Shelf()

    /// The texts of the view, indexed; what is the same as before stays as it is.
    func texts(of reading: Reading) async -> IndexedTexts {
        await (reading.view.isPast ? past : present).texts(of: reading)
    }

    private actor Shelf {
        private struct Kept {
            let position: Int64
            let day: Day
            let texts: IndexedTexts
        }

        private var kept: Kept?

        func texts(of reading: Reading) -> IndexedTexts {
            let view = reading.view
            if let kept, kept.position == view.position, kept.day == view.day,
                kept.texts.serves(reading.viewer)
            {
                return kept.texts
            }
            var texts = kept?.texts ?? IndexedTexts()
            // Nobody else has the texts while they are changed, so that nothing is copied.
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
    private var papers = PaperTexts()

    private func shelf(for viewer: Viewer) -> ShelfOfTexts {
        viewer.isStaff ? all : viewer.isSignedIn ? inside ?? open : open
    }

    func index(for viewer: Viewer) -> DocumentIndex<Findable> { shelf(for: viewer).index }

    /// The text as the viewer may have it.
    func text(of thing: Findable, for viewer: Viewer) -> CityText? {
        shelf(for: viewer).text(of: thing)
    }

    /// Whether what the viewer may read is among them.
    func serves(_ viewer: Viewer) -> Bool {
        viewer.isStaff || !viewer.isSignedIn || inside != nil
    }

    mutating func update(to reading: Reading) {
        let whole = reading.asking(.archivist)
        let changed = papers.update(to: reading)
        all.update(to: whole.texts(forStaff: true), papers.inside, changed)
        if !serves(reading.viewer) || inside != nil {
            var shelf = inside ?? ShelfOfTexts()
            inside = nil
            shelf.update(to: whole.texts(forStaff: false), papers.outside, changed)
            inside = shelf
        }
        open.update(
            to: reading.asking(.stranger).texts(forStaff: false), papers.outside, changed)
    }
}

/// Texts and the index of their words.
private struct ShelfOfTexts: Sendable {
    private(set) var index = DocumentIndex<Findable>()
    private var texts: [Findable: CityText] = [:]
    private var papers: [BankPaperID: CityText] = [:]

    func text(of thing: Findable) -> CityText? {
        if case .bankPaper(let id) = thing { papers[id] } else { texts[thing] }
    }

    /// Of the papers, only those that have changed are looked at, or all the first time.
    mutating func update(
        to new: [Findable: CityText], _ newPapers: [BankPaperID: CityText],
        _ changedPapers: [BankPaperID]
    ) {
        for thing in texts.keys where new[thing] == nil { index.remove(thing) }
        var changed = new.filter { texts[$0.key] != $0.value }
        for id in papers.isEmpty ? Array(newPapers.keys) : changedPapers
        where papers[id] != newPapers[id] {
            papers[id] = newPapers[id]
            changed[.bankPaper(id)] = newPapers[id]
            if newPapers[id] == nil { index.remove(.bankPaper(id)) }
        }
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
