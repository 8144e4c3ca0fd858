// SPDX-License-Identifier: EUPL-1.2
import Domain

extension CityExport {
    /// Every area with who is responsible and how it stands, as GeoJSON in UTF-8.
    ///
    /// Shape: a FeatureCollection; areas that nobody has drawn have no geometry.
    /// Source: RFC 7946.
    public var geoJson: [UInt8] {
        let features = areas.map { feature(of: $0).line }
        let head = "{\"type\":\"FeatureCollection\",\"day\":\"\(day)\",\"features\":[\n"
        return Array((head + features.joined(separator: ",\n") + "\n]}\n").utf8)
    }

    private func feature(of area: Area) -> JsonText {
        .object([
            ("type", .text("Feature")),
            ("id", .text(area.id.rawValue)),
            ("geometry", JsonText(geometry: area.boundary?.rings ?? [])),
            ("properties", properties(of: area)),
        ])
    }

    private func properties(of area: Area) -> JsonText {
        let responsible = responsible(in: area)
        let post = responsible.flatMap { city.organizations[$0.post] }
        let organization = post.flatMap { city.organizations[$0.organization] }
        let open = openInitiatives(in: area)
        return .object([
            ("name", .text(area.name)),
            ("kind", .text(area.kind.rawValue)),
            ("parent", .written(area.parent?.rawValue)),
            ("standing", .text(standing(of: area).rawValue)),
            ("responsible", .written(post?.title)),
            ("responsible_organization", .written(organization?.name)),
            ("responsible_since", .written(responsible?.from.description)),
            ("open_initiatives", .number(open.count)),
            ("late_initiatives", .number(open.filter(isLate).count)),
            ("streets", .list((area.boundary?.streets ?? []).map(JsonText.text))),
            ("boundary_estimated", .flag(area.boundary?.isEstimate ?? false)),
            ("source", .written(area.source)),
        ])
    }
}

extension JsonText {
    fileprivate static func written(_ text: String?) -> JsonText {
        text.map(JsonText.text) ?? .null
    }
}
