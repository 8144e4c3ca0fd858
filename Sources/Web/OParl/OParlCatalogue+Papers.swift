// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

// Matters, which OParl calls papers, and their treatments: its consultations.
extension OParlCatalogue {
    private var publicMatters: [Matter] {
        city.matters.matters.values.filter { city.sees($0, .stranger) }
    }

    var papers: [OParlObject] {
        publicMatters.map { matter in
            let raiser: OrganizationID? =
                if case .organization(let id, _) = matter.origin { id } else { nil }
            return OParlObject(
                kind: .paper, id: matter.id.rawValue, span: span("matter/\(matter.id)"),
                fields: JSON.stated([
                    "body": url(.body, Self.bodyID), "name": .string(matter.title),
                    "reference": .string(matter.id.rawValue), "date": .day(matter.raised),
                    "paperType": .string(matter.kind.rawValue),
                    "originatorOrganization": raiser.map {
                        .array([url(.organization, $0.rawValue)])
                    },
                    "underDirectionOf": matter.answerer.map {
                        .array([url(.organization, $0.rawValue)])
                    },
                    "location": inner(
                        locations.filter { matter.areas.map(\.rawValue).contains($0.id) }),
                    "consultation": inner(consultations(of: matter)),
                ]))
        }
    }

    var consultations: [OParlObject] { publicMatters.flatMap(consultations) }

    /// A treatment of an item that the public may not see is left out.
    private func consultations(of matter: Matter) -> [OParlObject] {
        matter.treatments.compactMap { treatment in
            let meeting = treatment.meeting.flatMap { city.meetings[$0] }
            let item = treatment.item.flatMap { meeting?.agenda[$0] }
            if let item, let meeting, !city.sees(item, of: meeting, .stranger) { return nil }
            return OParlObject(
                kind: .consultation, id: "\(matter.id)~\(treatment.id)",
                span: span("matter/\(matter.id)"),
                fields: JSON.stated([
                    "paper": url(.paper, matter.id.rawValue),
                    "meeting": meeting.map { url(.meeting, $0.id.rawValue) },
                    "agendaItem": item.flatMap { item in
                        meeting.map { url(.agendaItem, "\($0.id)~\(item.id)") }
                    },
                    "organization": .array([url(.organization, treatment.forum.rawValue)]),
                    "authoritative": .bool(treatment.asked == .decide),
                    "role": .string(reading.say(treatment.asked.phrase)),
                ]))
        }
    }
}
