// SPDX-License-Identifier: EUPL-1.2

/// As little of a finding as a map and a list need to choose among very many.
public struct FindingDot: Equatable, Sendable {
    public let id: FindingID
    public let number: Int
    /// Nil where the finding has no point.
    public let point: MapPoint?
    public let area: AreaID?
    public let category: FindingCategoryID
    public let severity: Severity
    public let kind: FindingState.Kind
    public let unit: OrganizationID?
    public let foundOn: Day

}

extension FindingDot {
    public init(_ finding: SafetyFinding) {
        id = finding.id
        number = finding.number
        point = finding.place.point.map(MapPoint.init)
        area = finding.place.area
        category = finding.category
        severity = finding.severity
        kind = finding.state.kind
        unit = finding.unit
        foundOn = finding.foundOn
    }
}

/// A point on a map.
///
/// Units: hundred-thousandths of a degree, which is about a meter.
public struct MapPoint: Hashable, Sendable {
    public let latitude: Int
    public let longitude: Int

    public init(latitude: Int, longitude: Int) {
        self.latitude = latitude
        self.longitude = longitude
    }

    public init(_ coordinate: Coordinate) {
        latitude = Int((coordinate.latitude * 100_000).rounded())
        longitude = Int((coordinate.longitude * 100_000).rounded())
    }
}
