// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension BankPaperRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard city.knowledge[id] == nil else { return }
        guard let words = WrittenNote(text, key: "bank-paper/\(id)/text") else { return }
        let draft = BankPaperDraft(
            id: id, title: title, original: original, text: words.id, source: source,
            sight: isPublic ? .everyone : .staff, isExample: isExample)
        var command = ScheduledCommand(
            .knowledge(.receive(draft)), on: day, .hearing, at: origin,
            key: "bank-paper/\(id)/receive", once: true, .added(.bankPaper, id, title))
        command.keep(words)
        difference.add(command)
        for area in areas {
            difference.add(
                ScheduledCommand(
                    .knowledge(.link(id, .area(id: area))), on: day, .hearingAct, at: origin,
                    key: "bank-paper/\(id)/area/\(area)", once: true,
                    .added(.bankPaper, id, "\(title) (\(area))")))
        }
    }
}
