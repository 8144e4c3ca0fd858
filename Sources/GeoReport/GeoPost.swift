// SPDX-License-Identifier: EUPL-1.2

/// A report as another program sends it, before any rule of the city is asked.
///
/// Source: Open311 GeoReport v2, POST Service Request.
public struct GeoPost: Equatable, Sendable {
    /// The longest description, in characters.
    public static let descriptionLimit = 4_000

    public let service: String
    public let point: GeoPoint?
    public let address: String?
    public let description: String?
    public let media: String?
    /// Kept from everybody's reads.
    public let email: String?
    public let attributes: [String: [String]]

    /// Refuses a form without a kind or a place, with half a point, a place that
    /// is nowhere, too long a description or a required answer left out; all at
    /// once.
    ///
    /// An `address_id` is a place only to those who gave it its name, so it is
    /// kept with the address in words.
    public init(
        _ pairs: [(name: String, value: String)],
        definition: (String) -> GeoDefinition?
    ) throws(GeoRefusal) {
        var reader = GeoFields(pairs)
        service = reader["service_code"] ?? ""
        point = reader.point()
        let words = [reader["address_string"], reader["address_id"]].compactMap { $0 }
        address = words.isEmpty ? nil : words.joined(separator: ", ")
        description = reader["description"]
        media = reader["media_url"]
        email = reader["email"]
        attributes = reader.attributes()
        if service.isEmpty { reader.refuse("service_code was not provided.") }
        if point == nil, address == nil, reader.errors.isEmpty {
            reader.refuse("Say where: lat and long, or address_string, or address_id.")
        }
        if let description, description.count > GeoPost.descriptionLimit {
            reader.refuse("description is longer than 4000 characters.")
        }
        for question in definition(service)?.attributes ?? []
        where question.isRequired && attributes[question.code] == nil {
            reader.refuse("attribute[\(question.code)] was not provided: \(question.description)")
        }
        guard reader.errors.isEmpty else { throw GeoRefusal(status: 400, reader.errors) }
    }
}

extension GeoFields {
    fileprivate mutating func refuse(_ description: String) {
        errors.append(GeoError("400", description))
    }

    fileprivate mutating func point() -> GeoPoint? {
        let known = errors.count
        switch (degrees("lat"), degrees("long")) {
        case (let latitude?, let longitude?):
            if let point = GeoPoint(latitude: latitude, longitude: longitude) { return point }
            refuse("lat and long: there is no such place.")
        case (nil, nil): break
        default: if errors.count == known { refuse("lat and long belong together.") }
        }
        return nil
    }
}
