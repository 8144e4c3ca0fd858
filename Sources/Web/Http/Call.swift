// SPDX-License-Identifier: EUPL-1.2
import Domain
import HTTPTypes
import Runtime

/// One request, understood: who asks, in which language, about which day.
///
/// An object, since every page and form holds it.
final class Call: Sendable {
    let method: Route.Method
    /// The path alone, `/omraader/sydhavnen`.
    let path: String
    let parameters: [String: String]
    let query: Fields
    let form: Fields
    /// The files that came with the form.
    let files: [UploadedFile]
    let body: [UInt8]
    let headers: HTTPFields
    /// The name that the caller knows this site by, such as `tvaers.dk`; its own to choose.
    let host: String?
    /// The network address of whoever asks, for limits only.
    let askerAddress: String
    let session: Session?
    /// The key of the program that asks; only the API knows keys.
    let token: AccessToken?
    let reading: Reading
    let site: SiteContext

    init(
        method: Route.Method, path: String, parameters: [String: String], query: Fields,
        form: Fields, files: [UploadedFile], body: [UInt8], headers: HTTPFields, host: String?,
        askerAddress: String, session: Session?, token: AccessToken?, reading: Reading,
        site: SiteContext
    ) {
        self.method = method
        self.path = path
        self.parameters = parameters
        self.query = query
        self.form = form
        self.files = files
        self.body = body
        self.headers = headers
        self.host = host
        self.askerAddress = askerAddress
        self.session = session
        self.token = token
        self.reading = reading
        self.site = site
    }

    var viewer: Viewer { reading.viewer }
    var city: City { _read { yield reading.city } }

    /// The part of the path that the route calls by the name, as an id.
    func id<Subject>(_ name: String) -> ID<Subject> { ID(parameters[name] ?? "") }

    /// What the address names; not found where it is not there.
    func found<Thing>(_ thing: Thing?) throws -> Thing {
        guard let thing else { throw NotFound() }
        return thing
    }

    /// What the address names, when it is there for the reader.
    func seen<Thing>(_ thing: Thing?, _ sees: (Thing, Viewer) -> Bool) throws -> Thing {
        try found(thing.flatMap { sees($0, viewer) ? $0 : nil })
    }
}

/// The fields of a form or of an address, in order; a name may repeat.
struct Fields: Equatable, Sendable {
    let pairs: [(name: String, value: String)]

    init(_ pairs: [(name: String, value: String)] = []) {
        self.pairs = pairs
    }

    /// Reads `a=1&b=to+ord`.
    init(decoding text: some StringProtocol) {
        pairs = text.split(separator: "&").map { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (
                Fields.decoded(halves[0]), halves.count > 1 ? Fields.decoded(halves[1]) : ""
            )
        }
    }

    /// The first value of the name, trimmed; nil when it is not there or empty.
    subscript(name: String) -> String? {
        guard let value = pairs.first(where: { $0.name == name })?.value else { return nil }
        let trimmed = value.trimmingBlanks()
        return trimmed.isEmpty ? nil : trimmed
    }

    /// Every value of the name that is not empty.
    func all(_ name: String) -> [String] {
        pairs.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
    }

    static func == (left: Fields, right: Fields) -> Bool {
        left.pairs.elementsEqual(right.pairs) { $0 == $1 }
    }

    private static func decoded(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.next(), let low = rest.next(),
                    let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
                else { return String(decoding: bytes, as: UTF8.self) }
                bytes.append(value)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    func trimmingBlanks() -> String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// The text as part of an address.
    var percentEncoded: String {
        var encoded = ""
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                encoded += hex.utf8.count == 1 ? "%0\(hex)" : "%\(hex)"
            }
        }
        return encoded
    }
}
