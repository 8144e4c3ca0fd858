// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension MeetingRecord {
    /// The items as they were brought, and the days they were sent out.
    func addAgenda(to difference: inout Difference, _ standing: Meeting?) {
        for item in agenda {
            add(item, to: &difference, standing?.agenda[item.id])
            addClosure(of: item, to: &difference, standing?.agenda[item.id])
            addAbsences(of: item, to: &difference, standing?.agenda[item.id])
        }
        let sent = standing?.agenda.publications.map(\.on) ?? []
        for day in published where !sent.contains(day) {
            add(
                .agenda(id, .publish), on: day, "publish/\(day)", to: &difference,
                .changed(.meeting, id, .agendaSent, to: day.description))
        }
    }

    /// An item that stands otherwise is changed to what the files say, once.
    private func add(
        _ item: AgendaItemRecord, to difference: inout Difference, _ standing: AgendaItem?
    ) {
        let notes = item.blocks.map {
            WrittenNote($0.text, key: "\(item.id)/\($0.heading.rawValue)")
        }
        var content = item.content
        content.blocks = zip(item.blocks, notes).compactMap { block, note in
            note.map { CaseBlock(block.heading, $0.id) }
        }
        guard standing?.content != content else { return }
        let command: AgendaCommand =
            if standing != nil {
                .change(item.id, content, seen: nil)
            } else {
                item.bringing(content)
            }
        add(
            .agenda(id, command), on: item.brought,
            "item/\(item.id)#\(content.fingerprint)", at: item.origin, to: &difference,
            keeping: notes,
            standing == nil
                ? .added(.agendaItem, item.id, content.title)
                : .changed(.agendaItem, item.id, .item))
    }

    private func addClosure(
        of item: AgendaItemRecord, to difference: inout Difference, _ standing: AgendaItem?
    ) {
        guard let closure = item.closure else { return }
        let note = WrittenNote(closure.reason, key: "\(item.id)/closed")
        let wanted = ItemClosure(
            basis: closure.basis, reason: note?.id, neutralTitle: closure.neutralTitle)
        guard standing?.closure != wanted else { return }
        let fingerprint = Fingerprint.of(
            "\(wanted.basis.rawValue)|\(wanted.neutralTitle)|\(wanted.reason ?? "")")
        add(
            .agenda(id, .close(item.id, wanted)), on: item.brought,
            "item/\(item.id)/closed#\(fingerprint)", at: closure.origin, to: &difference,
            keeping: [note], .changed(.agendaItem, item.id, .closed, to: wanted.neutralTitle))
    }

    /// Those who see nothing of the item, and the seats that leave the room.
    private func addAbsences(
        of item: AgendaItemRecord, to difference: inout Difference, _ standing: AgendaItem?
    ) {
        for person in item.removed where standing?.removed.contains(person) != true {
            add(
                .agenda(id, .remove(item.id, person)), on: item.brought,
                "item/\(item.id)/removed/\(person)", at: item.origin, to: &difference,
                .changed(.agendaItem, item.id, .removed, to: person.rawValue))
        }
        for seat in item.recused where standing?.recused.contains(seat) != true {
            add(
                .session(id, .recuse(item.id, seat, isOut: true)), on: held?.recorded ?? plan.day,
                "item/\(item.id)/recused/\(seat)", at: item.origin, to: &difference,
                .changed(.agendaItem, item.id, .recused, to: seat.description))
        }
    }
}

extension AgendaItemRecord {
    fileprivate func bringing(_ content: ItemContent) -> AgendaCommand {
        let draft = AgendaItemDraft(id: id, content: content, proposer: proposer)
        return isWaiting ? .propose(draft) : .add(draft)
    }
}

extension ItemContent {
    fileprivate var fingerprint: String {
        let words: [String?] =
            [
                title, purpose.rawValue, topic.rawValue, matter?.rawValue, standing?.words,
                presenter?.words, minutes?.description, amount.map { "\($0.oere)" },
            ] + blocks.map { "\($0.heading.rawValue) \($0.text)" }
        return Fingerprint.of(words.map { $0 ?? "" }.joined(separator: "|"))
    }
}

extension ItemStanding {
    fileprivate var words: String {
        switch self {
        case .approveMinutes(let id): "approves \(id)"
        case .carriedOver(let id): "carried-over \(id)"
        case .telling(let id): "tells \(id)"
        case .followUp: "follow-up"
        }
    }
}

extension AgendaParty {
    fileprivate var words: String {
        switch self {
        case .person(let id): "person \(id)"
        case .organization(let id): "organization \(id)"
        }
    }
}

// MARK: - Replies

extension MeetingRecord {
    /// What somebody has answered later, by itself, is left as it is; after the
    /// meeting nobody replies any more.
    func addReplies(to difference: inout Difference, _ standing: Meeting?) {
        if standing?.isHeld == true { return }
        for reply in replies {
            let latest = standing?.replies.first {
                $0.seat == reply.seat && $0.person == reply.person
            }
            if let latest, latest.answer == reply.answer || reply.day < latest.on { continue }
            let fingerprint = Fingerprint.of("\(reply.answer.rawValue) \(reply.note ?? "")")
            let key = "reply/\(reply.seat)/\(reply.person)/\(reply.day)#\(fingerprint)"
            let note = WrittenNote(reply.note, key: "meeting/\(id)/\(key)")
            let draft = ReplyDraft(
                seat: reply.seat, person: reply.person, answer: reply.answer,
                source: reply.source, sequence: sequence(on: reply.day), note: note?.id)
            add(
                .reply(id, draft), on: reply.day, key, at: reply.origin, to: &difference,
                keeping: [note],
                .changed(
                    .meeting, id, .replied, to: "\(reply.person) \(reply.answer.rawValue)"))
        }
    }

    /// How many times day, time or place had been moved by then.
    private func sequence(on day: Day) -> Int {
        let plans = [draft.plan] + moves.filter { $0.on <= day }.map(\.plan)
        return zip(plans, plans.dropFirst()).count { before, after in
            (before.day, before.start) != (after.day, after.start) || before.place != after.place
        }
    }
}

extension Phrase {
    fileprivate static let agendaSent = Phrase(da: "dagsorden sendt ud", en: "agenda sent out")
    fileprivate static let item = Phrase(da: "tekst", en: "text")
    fileprivate static let closed = Phrase(da: "lukket", en: "closed")
    fileprivate static let removed = Phrase(da: "ser det ikke", en: "does not see it")
    fileprivate static let recused = Phrase(da: "inhabil", en: "recused")
    fileprivate static let replied = Phrase(da: "svar", en: "reply")
}
