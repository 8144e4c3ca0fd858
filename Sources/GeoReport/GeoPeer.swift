// SPDX-License-Identifier: EUPL-1.2

/// A report on its way to another server.
///
/// it holds what the work needs; nothing about who reported.
public struct GeoSending: Equatable, Sendable {
    public let service: String
    public let point: GeoPoint?
    public let address: String?
    public let description: String?
    public let media: String?

    public init(
        service: String, point: GeoPoint?, address: String?, description: String?, media: String?
    ) {
        self.service = service
        self.point = point
        self.address = address
        self.description = description
        self.media = media
    }

    fileprivate var fields: [(name: String, value: String)] {
        var fields = [(name: "service_code", value: service)]
        if let point {
            fields.append(("lat", "\(point.latitude)"))
            fields.append(("long", "\(point.longitude)"))
        }
        if let address { fields.append(("address_string", address)) }
        if let description {
            fields.append(("description", String(description.prefix(GeoPost.descriptionLimit))))
        }
        if let media { fields.append(("media_url", media)) }
        return fields
    }
}

/// Another server that takes reports, and how it is spoken to.
public struct GeoPeer: Sendable {
    /// What every call begins with, without a slash at the end.
    private let endpoint: String
    private let key: String?
    /// Nil where one server is one jurisdiction.
    private let jurisdiction: String?
    private let line: any GeoLine

    public init(endpoint: String, key: String?, jurisdiction: String?, line: any GeoLine) {
        self.endpoint = endpoint.hasSuffix("/") ? String(endpoint.dropLast()) : endpoint
        self.key = key
        self.jurisdiction = jurisdiction.flatMap { $0.isEmpty ? nil : $0 }
        self.line = line
    }

    /// Sends the report, once.
    public func send(_ report: GeoSending) async -> PeerAnswer {
        var fields = report.fields
        if let key { fields.append(("api_key", key)) }
        if let jurisdiction { fields.append(("jurisdiction_id", jurisdiction)) }
        return PeerAnswer(
            await line.ask(GeoQuestion("\(endpoint)/requests.json", form: Self.encoded(fields))))
    }

    /// Asks for the id that a token was given for.
    public func id(forToken token: String) async -> PeerAnswer {
        PeerAnswer(await line.ask(question("tokens/\(Self.encoded(token))")))
    }

    /// Asks how far the report has come.
    public func status(of id: String) async -> PeerStatus.Reading {
        PeerStatus.read(await line.ask(question("requests/\(Self.encoded(id))")), of: id)
    }

    private func question(_ path: String) -> GeoQuestion {
        let query = jurisdiction.map { "?jurisdiction_id=\(Self.encoded($0))" } ?? ""
        return GeoQuestion("\(endpoint)/\(path).json\(query)")
    }

    private static func encoded(_ fields: [(name: String, value: String)]) -> String {
        fields.map { "\($0.name)=\(encoded($0.value))" }.joined(separator: "&")
    }

    /// The text as part of an address or a form.
    private static func encoded(_ text: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
        var encoded = ""
        for byte in text.utf8 {
            if plain.contains(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }
}
