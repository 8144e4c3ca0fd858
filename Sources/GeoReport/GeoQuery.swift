// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Which reports are asked for.
///
/// ids overrule all else; without days the last 90 are meant; at most
/// 1,000 come at once. An empty value is as if it were not there.
///
/// Source: Open311 GeoReport v2, GET Service Requests.
public struct GeoQuery: Equatable, Sendable {
    public private(set) var ids: [String] = []
    public private(set) var services: Set<String> = []
    public private(set) var statuses: Set<GeoRequest.Status> = []
    /// The days asked for; both ends belong to it.
    public private(set) var from: Moment?
    public private(set) var until: Moment?
    /// Only what has changed after then: an extension.
    public private(set) var updatedAfter: Moment?
    /// Only what lies within: an extension.
    public private(set) var box: GeoBox?
    public private(set) var isExtended = false
    /// Counted from 1: an extension.
    public private(set) var page = 1
    public private(set) var pageSize = GeoQuery.limit

    /// The most that is answered at once.
    public static let limit = 1_000
    /// How far back is looked when nobody says.
    private static let span: Int64 = 90 * 86_400_000

    /// Refuses days, numbers and statuses that cannot be read, all at once.
    public init(_ pairs: [(name: String, value: String)], at now: Moment) throws(GeoRefusal) {
        var reader = GeoFields(pairs)
        ids = reader.words("service_request_id")
        services = Set(reader.words("service_code"))
        statuses = reader.statuses()
        from = reader.moment("start_date")
        until = reader.moment("end_date")
        updatedAfter = reader.moment("updated_after")
        box = reader.box()
        isExtended = ["true", "1"].contains(
            reader["extended_attributes"] ?? reader["extensions"] ?? "")
        page = reader.count("page", in: 1...1_000_000) ?? 1
        pageSize =
            reader.count("page_size", in: 1...GeoQuery.limit)
            ?? (reader["page"] == nil ? GeoQuery.limit : 100)
        if let from, let until, until < from {
            reader.errors.append(GeoError("400", "end_date is before start_date."))
        }
        guard reader.errors.isEmpty else { throw GeoRefusal(status: 400, reader.errors) }
        if from == nil, updatedAfter == nil {
            from = Moment(milliseconds: (until ?? now).milliseconds - GeoQuery.span)
        }
    }

    /// Whether the report is asked for.
    public func admits(_ request: GeoRequest) -> Bool {
        if !ids.isEmpty { return ids.contains(request.id) }
        return (services.isEmpty || services.contains(request.service.code))
            && (statuses.isEmpty || statuses.contains(request.status))
            && from.map { $0 <= request.requested } ?? true
            && until.map { request.requested <= $0 } ?? true
            && updatedAfter.map { $0 < request.updated } ?? true
            && box.map { box in request.point.map(box.contains) ?? false } ?? true
    }

    /// The page that is asked for, of reports in their order.
    public func page<Element>(of elements: [Element]) -> ArraySlice<Element> {
        elements.dropFirst((page - 1) * pageSize).prefix(pageSize)
    }
}

/// A part of the map: `bbox=west,south,east,north` in degrees.
public struct GeoBox: Equatable, Sendable {
    private let southWest: GeoPoint
    private let northEast: GeoPoint

    init?(_ text: String) {
        let numbers = text.split(separator: ",", omittingEmptySubsequences: false)
            .compactMap { Double($0) }
        guard numbers.count == 4,
            let southWest = GeoPoint(latitude: numbers[1], longitude: numbers[0]),
            let northEast = GeoPoint(latitude: numbers[3], longitude: numbers[2]),
            southWest.latitude <= northEast.latitude, southWest.longitude <= northEast.longitude
        else { return nil }
        self.southWest = southWest
        self.northEast = northEast
    }

    func contains(_ point: GeoPoint) -> Bool {
        (southWest.latitude...northEast.latitude).contains(point.latitude)
            && (southWest.longitude...northEast.longitude).contains(point.longitude)
    }
}

/// Reads the fields of an address or a form, and collects what is wrong with them.
struct GeoFields {
    private let pairs: [(name: String, value: String)]
    var errors: [GeoError] = []

    init(_ pairs: [(name: String, value: String)]) {
        self.pairs = pairs
    }

    /// The first value of the name; nil when it is not there or empty.
    subscript(name: String) -> String? {
        guard let value = pairs.first(where: { $0.name == name })?.value,
            let first = value.firstIndex(where: { !$0.isWhitespace }),
            let last = value.lastIndex(where: { !$0.isWhitespace })
        else { return nil }
        return String(value[first...last])
    }

    func words(_ name: String) -> [String] {
        (self[name] ?? "").split(separator: ",").map { word in
            String(word.drop { $0.isWhitespace })
        }
    }

    mutating func statuses() -> Set<GeoRequest.Status> {
        var found: Set<GeoRequest.Status> = []
        for word in words("status") {
            if let status = GeoRequest.Status(rawValue: word.lowercased()) {
                found.insert(status)
            } else {
                errors.append(GeoError("400", "status: \"\(word)\" is neither open nor closed."))
            }
        }
        return found
    }

    mutating func moment(_ name: String) -> Moment? {
        guard let text = self[name] else { return nil }
        if let read = GeoMoment(text) { return read.moment }
        errors.append(
            GeoError("400", "\(name): \"\(text)\" is not a moment like 2026-11-21T18:30:00Z."))
        return nil
    }

    mutating func count(_ name: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = self[name] else { return nil }
        if let count = Int(text), range.contains(count) { return count }
        errors.append(
            GeoError(
                "400",
                "\(name): \"\(text)\" is not a whole number from \(range.lowerBound) to "
                    + "\(range.upperBound)."))
        return nil
    }

    mutating func degrees(_ name: String) -> Double? {
        guard let text = self[name] else { return nil }
        if let number = Double(text), number.isFinite { return number }
        errors.append(GeoError("400", "\(name): \"\(text)\" is not a number of degrees."))
        return nil
    }

    mutating func box() -> GeoBox? {
        guard let text = self["bbox"] else { return nil }
        if let box = GeoBox(text) { return box }
        errors.append(
            GeoError("400", "bbox: \"\(text)\" is not west,south,east,north in degrees."))
        return nil
    }

    /// What was answered to the questions of a definition: `attribute[CODE]=…`.
    func attributes() -> [String: [String]] {
        var found: [String: [String]] = [:]
        for (name, value) in pairs where name.hasPrefix("attribute[") && !value.isEmpty {
            let code = name.dropFirst("attribute[".count).prefix { $0 != "]" }
            if !code.isEmpty { found[String(code), default: []].append(value) }
        }
        return found
    }
}
