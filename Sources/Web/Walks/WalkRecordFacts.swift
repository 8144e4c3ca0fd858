// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension SafetyWalk {
    /// What the form of how it went shows, so that a change meanwhile can be told.
    func recordFacts(in city: City) -> [ShownFact] {
        let day = ShownFact(
            field: "day", label: Phrase(da: "Gået den", en: "Walked on"), value: "\(self.day)"
        ) { reading, value in Day(value).map { reading.date($0) } ?? value }
        let people = attendants(in: city).map { party in
            let known = record?.attendance.first { $0.organization == party }
            return ShownFact(
                field: "people-\(party)",
                label: Phrase(verbatim: city.organizations[party]?.name ?? party.rawValue),
                value: known.map { $0.people.map { "\($0)" } ?? "?" } ?? ""
            ) { $1 }
        }
        let residents = ShownFact(
            field: "residents", label: Phrase(da: "Beboere", en: "Residents"),
            value: record?.residents.map { "\($0)" } ?? ""
        ) { $1 }
        return [day] + people + [residents, checkedFact, remarksFact]
    }

    private var checkedFact: ShownFact {
        let checklist = content.checklist
        return ShownFact(
            field: "checked", label: Phrase(da: "Huskeliste", en: "Checklist"),
            value: record?.checked.map { "\($0)" }.joined(separator: ",") ?? ""
        ) { _, value in
            value.split(separator: ",").compactMap { Int($0) }
                .filter(checklist.indices.contains).map { checklist[$0] }
                .joined(separator: ", ")
        }
    }

    private var remarksFact: ShownFact {
        ShownFact(
            field: "remarks", label: Phrase(da: "Bemærkninger", en: "Remarks"),
            value: record?.remarks?.rawValue ?? ""
        ) { reading, value in reading.words(NoteID(value)) ?? reading.say(.notStated) }
    }
}
