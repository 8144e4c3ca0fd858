// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension MatterRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.matters[id]
        let note = WrittenNote(text, key: "matter/\(id)")
        var content = content
        content.text = note?.id
        content.solutions = SolutionKind.allCases.filter(content.solutions.contains)
        if standing?.content != content {
            var command = ScheduledCommand(
                .matter(bringing(content, standing)), on: day, .matter, at: origin,
                key: "matter/\(id)#\(content.fingerprint)", once: true,
                standing == nil
                    ? .added(.matter, id, content.title) : .changed(.matter, id, .text))
            command.keep(note)
            if standing == nil { command.keep(contact) }
            difference.add(command)
        }
        let party = raiser.party(of: id)
        for act in acts where !act.isDone(in: standing, of: party) {
            difference.add(act.scheduled(for: id, of: party))
        }
    }

    /// What stands otherwise is described as in the files, once.
    private func bringing(_ content: MatterContent, _ standing: Matter?) -> MatterCommand {
        if let standing {
            return .describe(id, content, isPublic: standing.isPublic, seen: nil)
        }
        switch raiser {
        case .organization(let by, let person, let address):
            return .raise(
                MatterDraft(
                    id: id, content: content, by: by, person: person, address: address,
                    isPublic: isPublic))
        case .neighbor: return .submit(id, content, contact: contact?.id)
        }
    }

    /// How to reach a neighbor.
    private var contact: WrittenNote? {
        guard case .neighbor(let contact) = raiser else { return nil }
        return WrittenNote(contact, key: "matter/\(id)/contact")
    }
}

extension MatterRecord.Raiser {
    fileprivate func party(of matter: MatterID) -> MatterParty {
        switch self {
        case .organization(let id, _, _): .organization(id)
        case .neighbor: .raiser(of: matter)
        }
    }
}

extension MatterContent {
    fileprivate var fingerprint: String {
        let words: [String?] =
            [
                title, kind.rawValue, topic.rawValue, text?.rawValue, sentiment?.rawValue,
                solutions.map(\.rawValue).joined(separator: ","),
            ] + areas.map(\.rawValue)
        return Fingerprint.of(words.map { $0 ?? "" }.joined(separator: "|"))
    }
}

extension Phrase {
    fileprivate static let text = Phrase(da: "tekst", en: "text")
}
