// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Where the server is and what it speaks, for programs that look for it.
///
/// Source: Open311, Service Discovery: both in XML and in JSON.
public struct GeoDiscovery: Equatable, Sendable {
    /// When the services last changed.
    public let changed: Moment
    /// How to reach those who run it.
    public let contact: String
    /// How to get a key.
    public let keys: String
    /// The address that every call begins with.
    public let address: String
    public let isTest: Bool

    public init(changed: Moment, contact: String, keys: String, address: String, isTest: Bool) {
        self.changed = changed
        self.contact = contact
        self.keys = keys
        self.address = address
        self.isTest = isTest
    }

    public var document: GeoDocument {
        let changeset = GeoField("changeset", .moment(GeoMoment(changed)))
        let endpoint = GeoValue.fields([
            GeoField("specification", .text("http://wiki.open311.org/GeoReport_v2")),
            GeoField("url", .text(address)), changeset,
            GeoField("type", .text(isTest ? "test" : "production")),
            GeoField(
                "formats",
                .list(of: "format", [.text("text/xml"), .text("application/json")])),
        ])
        return GeoDocument(
            "discovery",
            .fields([
                changeset, GeoField("contact", .text(contact)),
                GeoField("key_service", .text(keys)),
                GeoField("endpoints", .list(of: "endpoint", [endpoint])),
            ]))
    }
}
