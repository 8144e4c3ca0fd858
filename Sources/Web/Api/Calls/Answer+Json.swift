// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Answer {
    /// May be kept by the caller alone, and asked for again by its tag.
    static let apiHeaders = [
        ("Cache-Control", "private, no-cache"), ("Vary", "Authorization, Accept-Language"),
    ]

    static func json(
        _ value: some Encodable, status: Int = 200, headers: [(name: String, value: String)] = []
    ) -> Answer {
        var answer = Answer.bytes(.json(value), type: "application/json", status: status)
        answer.headers = headers + apiHeaders
        return answer
    }
}

/// A thing that has an address of its own in the API, and a version.
protocol Resource: Described, Encodable, Sendable {
    /// Its own address.
    var path: String { get }
    /// Counts the changes; nil for what never changes.
    var version: Int? { get }
}

extension Resource {
    var version: Int? { nil }
}

extension Call {
    /// The resource, or that there is none for this reader.
    func show(_ resource: (some Resource)?) throws -> Answer {
        guard let resource else { throw NotFound() }
        let tag = EntityTag(of: reading.address, reading).text(version: resource.version)
        return .json(resource, headers: [("ETag", tag)])
    }
}
