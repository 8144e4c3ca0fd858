// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension SchemeRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard !city.cases.schemes.contains(scheme) else { return }
        difference.add(
            ScheduledCommand(
                .casework(.stateScheme(scheme)), on: scheme.from, .calendar, at: origin,
                key: "number-scheme/\(scheme.from)#\(Fingerprint.of("\(scheme)"))",
                .added(.numberScheme, ID<Case>("\(scheme.from)"), scheme.phrase.danish)))
    }
}

extension SenderRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard city.cases.sender(sheet.unit) != sheet else { return }
        difference.add(
            ScheduledCommand(
                .casework(.stateSender(sheet)), on: day, .organizationChange, at: origin,
                key: "letterhead/\(sheet.unit)#\(Fingerprint.of("\(sheet)"))",
                .added(.letterhead, sheet.unit, sheet.address.first ?? "")))
    }
}

extension CaseRecord: CityRecord {
    /// A case and its papers are filed once; what people make of them stays.
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.cases[draft.id]
        if standing == nil {
            difference.add(
                ScheduledCommand(
                    .casework(.open(draft)), on: day, .journalCase, at: origin,
                    key: "case/\(draft.id)/open", once: true,
                    .added(.journalCase, draft.id, draft.content.title)))
        }
        for paper in papers where city.cases[paper.id] == nil {
            difference.add(paper.scheduled(in: draft.id))
        }
        if let closed, standing?.closed == nil {
            difference.add(
                ScheduledCommand(
                    .casework(.close(draft.id, seen: nil)), on: closed, .ending, at: origin,
                    key: "case/\(draft.id)/close", once: true,
                    .changed(.journalCase, draft.id, Phrase(da: "afsluttet", en: "closed"))))
        }
    }
}

extension PaperRecord {
    fileprivate func scheduled(in found: CaseID) -> ScheduledCommand {
        let note = WrittenNote(letter, key: "document/\(id)")
        var command = ScheduledCommand(
            .casework(
                .file(
                    DocumentDraft(
                        id: id, number: number, in: found, content: content, letter: note?.id,
                        state: state, source: source, isExample: isExample))),
            on: day, .journalPaper, at: origin, key: "document/\(id)/file", once: true,
            .added(.journalPaper, id, content.title))
        command.keep(note)
        return command
    }
}

extension AccessRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.cases[draft.id]
        let key = "access/\(draft.id)"
        if standing == nil {
            let who = WrittenNote(requester, key: "\(key)/requester")
            let what = WrittenNote(wording, key: "\(key)/wording")
            var draft = draft
            draft.requester = who?.id ?? ""
            draft.wording = what?.id
            var command = ScheduledCommand(
                .casework(.access(.receive(draft))), on: draft.received, .accessRequest,
                at: origin, key: "\(key)/receive", once: true,
                .added(.accessRequest, draft.id, "\(draft.received)"))
            command.keep(who)
            command.keep(what)
            difference.add(command)
        }
        for (paper, ground) in refusals.sorted(by: { $0.key < $1.key })
        where standing?.decisions[paper] == nil {
            difference.add(
                ScheduledCommand(
                    .casework(.access(.decide(draft.id, paper, .refused(ground), seen: nil))),
                    on: answered ?? draft.received, .accessAct, at: origin,
                    key: "\(key)/decide/\(paper)", once: true,
                    .changed(.accessRequest, draft.id, Phrase(verbatim: "\(paper)"))))
        }
        if let answered, standing?.answered == nil {
            difference.add(
                ScheduledCommand(
                    .casework(.access(.answer(draft.id, seen: nil))), on: answered, .ending,
                    at: origin, key: "\(key)/answer", once: true,
                    .changed(.accessRequest, draft.id, Phrase(da: "besvaret", en: "answered"))))
        }
    }
}
