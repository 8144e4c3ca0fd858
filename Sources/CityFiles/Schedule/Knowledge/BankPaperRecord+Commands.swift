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
        for link in links {
            difference.add(
                ScheduledCommand(
                    .knowledge(.link(id, link)), on: day, .hearingAct, at: origin,
                    key: "bank-paper/\(id)/\(link.key)", once: true,
                    .added(.bankPaper, id, "\(title) (\(link.key))")))
        }
        for read in confirmed {
            difference.add(
                ScheduledCommand(
                    .knowledge(.confirm(id, read.field, read.values, seen: nil)), on: day,
                    .hearingAct, at: origin,
                    key: "bank-paper/\(id)/confirm/\(read.field.rawValue)", once: true,
                    .added(.bankPaper, id, "\(title) (\(read.field.phrase.danish))")))
        }
    }
}

extension PaperLink {
    /// What the link is called in the schedule, which never changes.
    fileprivate var key: String {
        switch self {
        case .area(let id): "area/\(id)"
        case .forum(let id): "forum/\(id)"
        case .matter(let id): "matter/\(id)"
        case .initiative(let id): "initiative/\(id)"
        case .hearing(let id): "hearing/\(id)"
        case .statusReport(let id): "status-report/\(id)"
        }
    }
}
