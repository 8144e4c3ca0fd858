// SPDX-License-Identifier: EUPL-1.2
import Domain

/// One charter for the forums of many areas, which are made by it.
///
/// Shape: `{area}` in a text stands for the name of each area, `own: true` in
/// `area:` for the area itself. The forum's id is the template's and the area's.
///
/// Source: status report 2013, section 3 — a housing-social forum for each of
/// the vulnerable city areas.
struct ForumTemplate: Equatable, Sendable {
    /// Stands for the area of the forum until the template is filled in.
    static let area = AreaID("{area}")

    let origin: Origin
    let id: String
    let name: String
    let parent: OrganizationID?
    let since: Day
    let areas: [AreaID]
    let charters: [CharterRecord]

    init?(_ fields: Fields) {
        let since = fields.start()
        let id = fields.word("template", .required)
        let name = fields.text("name")
        let kind = fields.choice("kind", of: ForumKind.self)
        let parent: OrganizationID? = fields.mention("parent", of: .organization, .optional)
        let areas: [AreaID] = fields.mentions("for-areas", of: .area)
        _ = fields.source()
        if areas.isEmpty { fields.report(.missing("for-areas")) }
        guard let since, let id, let name, let kind, !areas.isEmpty else {
            fields.leaveTheRest()
            return nil
        }
        let forums = areas.map { ForumTemplate.forum(id, $0) }
        for forum in forums {
            fields.reading.define(
                .organization, forum.rawValue, at: fields.origin.place(of: "template"),
                since: since)
        }
        charters = fields.records(
            "charters", { CharterRecord($0, of: forums, kind: kind) }, .required)
        (self.origin, self.id, self.name) = (fields.origin, id, name)
        (self.parent, self.since, self.areas) = (parent, since, areas)
    }

    private static func forum(_ template: String, _ area: AreaID) -> ForumID {
        ForumID("\(template)-\(area)")
    }
}

// MARK: - Filling it in

extension ForumTemplate {
    /// The organizations that the template makes, one for each area.
    func organizations(named names: [AreaID: String]) -> [OrganizationRecord] {
        areas.map { area in
            OrganizationRecord(
                origin: origin,
                draft: OrganizationDraft(
                    id: ForumTemplate.forum(id, area),
                    kind: .network,
                    name: filled(name, for: area, names),
                    parent: parent,
                    from: since
                ),
                since: since,
                contact: nil,
                renames: [],
                closure: nil
            )
        }
    }

    func charters(named names: [AreaID: String]) -> [CharterRecord] {
        areas.flatMap { area in
            charters.map { record in
                var filled = record
                filled.draft.forum = ForumTemplate.forum(id, area)
                filled.draft.charter = charter(record.draft.charter, for: area, names)
                return filled
            }
        }
    }

    private func charter(_ charter: Charter, for area: AreaID, _ names: [AreaID: String]) -> Charter
    {
        var charter = charter
        charter.title = filled(charter.title, for: area, names)
        for index in charter.clauses.indices {
            let clause = charter.clauses[index]
            charter.clauses[index].sentence = filled(clause.sentence, for: area, names)
            switch clause.provision {
            case .area(var scope):
                scope.areas = scope.areas.map { $0 == ForumTemplate.area ? area : $0 }
                charter.clauses[index].provision = .area(scope)
            case .seats(var group):
                group.label = filled(group.label, for: area, names)
                charter.clauses[index].provision = .seats(group)
            default: break
            }
        }
        return charter
    }

    private func filled(_ text: String, for area: AreaID, _ names: [AreaID: String]) -> String {
        text.split(separator: ForumTemplate.area.rawValue, omittingEmptySubsequences: false)
            .joined(separator: names[area] ?? area.rawValue)
    }
}
