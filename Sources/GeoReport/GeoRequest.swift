// SPDX-License-Identifier: EUPL-1.2
import Domain

/// One report as everybody may read it.
///
/// It has no room for who reported: the standard's reads need no key.
///
/// Source: Open311 GeoReport v2, GET Service Requests.
public struct GeoRequest: Equatable, Sendable {
    public enum Status: String, Sendable, CaseIterable {
        case open, closed
    }

    public let id: String
    public let service: GeoService
    public let status: Status
    public let requested: Moment
    public let updated: Moment
    public var statusNotes: String?
    public var description: String?
    public var agency: String?
    public var notice: String?
    public var expected: Moment?
    public var address: String?
    public var point: GeoPoint?
    public var media: String?
    /// What this server tells beyond the standard.
    public var extended = GeoExtended()

    public init(
        id: String, service: GeoService, status: Status, requested: Moment, updated: Moment
    ) {
        self.id = id
        self.service = service
        self.status = status
        self.requested = requested
        self.updated = updated
    }

    fileprivate func value(isExtended: Bool) -> GeoValue {
        var fields = [
            GeoField("service_request_id", .text(id)), GeoField("status", .text(status.rawValue)),
            GeoField("status_notes", .optional(statusNotes)),
            GeoField("service_name", .text(service.name)),
            GeoField("service_code", .text(service.code)),
            GeoField("description", .optional(description)),
            GeoField("agency_responsible", .optional(agency)),
            GeoField("service_notice", .optional(notice)),
            GeoField("requested_datetime", .moment(GeoMoment(requested))),
            GeoField("updated_datetime", .moment(GeoMoment(updated))),
            GeoField("expected_datetime", .moment(expected.map(GeoMoment.init))),
            GeoField("address", .optional(address)), GeoField("address_id", .nothing),
            GeoField("zipcode", .nothing),
            GeoField("lat", point.map { .number($0.latitude) } ?? .nothing),
            GeoField("long", point.map { .number($0.longitude) } ?? .nothing),
            GeoField("media_url", .optional(media)),
        ]
        if isExtended { fields.append(GeoField("extended_attributes", extended.value)) }
        return .fields(fields)
    }
}

/// A place on the globe.
public struct GeoPoint: Equatable, Sendable {
    /// Degrees north.
    public let latitude: Double
    /// Degrees east.
    public let longitude: Double

    /// Nil when there is no such place.
    public init?(latitude: Double, longitude: Double) {
        guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// What is told when `extended_attributes=true` is asked: an extension.
public struct GeoExtended: Equatable, Sendable {
    /// The state in the words of the server, finer than open and closed.
    public var status: String?
    public var severity: String?
    public var closed: Moment?
    /// The report that this one was found to repeat.
    public var duplicateOf: String?
    /// Every public picture, in order.
    public var media: [String] = []

    public init() {}

    fileprivate var value: GeoValue {
        .fields([
            GeoField("status", .optional(status)), GeoField("severity", .optional(severity)),
            GeoField("closed_datetime", .moment(closed.map(GeoMoment.init))),
            GeoField("duplicate_of", .optional(duplicateOf)),
            GeoField("media_urls", .list(of: "media_url", media.map(GeoValue.text))),
        ])
    }
}

extension GeoDocument {
    /// The reports, which are a list also when there is one.
    public static func requests(_ requests: [GeoRequest], isExtended: Bool = false) -> GeoDocument {
        GeoDocument(
            "service_requests",
            .list(of: "request", requests.map { $0.value(isExtended: isExtended) }))
    }

    /// What whoever has reported is told: the id of the report at once.
    public static func received(id: String, notice: String?) -> GeoDocument {
        GeoDocument(
            "service_requests",
            .list(
                of: "request",
                [
                    .fields([
                        GeoField("service_request_id", .text(id)),
                        GeoField("service_notice", .optional(notice)),
                        GeoField("account_id", .nothing),
                    ])
                ]))
    }

    /// The report that a token was given for.
    public static func token(_ token: String, id: String) -> GeoDocument {
        GeoDocument(
            "service_requests",
            .list(
                of: "request",
                [
                    .fields([
                        GeoField("service_request_id", .text(id)),
                        GeoField("token", .text(token)),
                    ])
                ]))
    }
}
