// SPDX-License-Identifier: EUPL-1.2
import Domain

/// An area; its shape comes from the geography file.
struct AreaRecord: Equatable, Sendable {
    let origin: Origin
    var draft: AreaDraft
    let since: Day
    let streets: [String]
    let isSoft: Bool

    init?(_ fields: Fields) {
        let since = fields.start()
        let id: AreaID? = fields.id(of: .area)
        let kind = fields.choice("kind", of: AreaKind.self)
        let name = fields.text("name")
        let aliases = fields.texts("aliases")
        let parent: AreaID? = fields.mention("parent", of: .area, .optional)
        streets = fields.texts("streets")
        isSoft = fields.flag("soft")
        let source = fields.source()
        guard let since, let id, let kind, let name else { return nil }
        (self.origin, self.since) = (fields.origin, since)
        draft = AreaDraft(
            id: id, kind: kind, name: name, aliases: aliases, parent: parent, source: source)
        put(nil)
    }

    /// Joins the drawn shape and the streets into one boundary.
    mutating func put(_ shape: Shape?) {
        guard shape != nil || !streets.isEmpty else { return }
        draft.boundary = Boundary(
            rings: shape?.rings ?? [], streets: streets, isSoft: isSoft,
            isEstimate: shape?.isEstimate ?? false)
    }
}

/// Which post answers for an area, from one day to another.
struct ResponsibilityRecord: Equatable, Sendable {
    let origin: Origin
    let id: ResponsibilityID
    let area: AreaID
    let scope: ResponsibilityScope
    let post: PostID
    let from: Day
    let lastDay: Day?

    init?(_ fields: Fields) {
        let from = fields.start("from")
        let id: ResponsibilityID? = fields.id(of: .responsibility)
        let area: AreaID? = fields.mention("area", of: .area)
        let scope = fields.scope("scope")
        let post: PostID? = fields.mention("post", of: .post)
        lastDay = fields.day("to", .optional)
        _ = fields.source()
        guard let from, let id, let area, let scope, let post else { return nil }
        (self.origin, self.id, self.from) = (fields.origin, id, from)
        (self.area, self.scope, self.post) = (area, scope, post)
    }
}

extension Fields {
    /// `whole`, or `{department: …}`.
    fileprivate func scope(_ key: String) -> ResponsibilityScope? {
        guard let value = value(key, .required) else { return nil }
        if value.word == "whole" { return .whole }
        if let word = value.word {
            reading.report(
                .unknownChoice(word, among: ["whole", "{department: …}"]), at: value.place)
            return nil
        }
        return record(key) { inner in
            inner.mention("department", of: .organization).map(ResponsibilityScope.department)
        }
    }
}
