// SPDX-License-Identifier: EUPL-1.2
import Domain
import Hummingbird
import NIOCore

/// A file as a form sent it; nothing about it is believed yet.
struct UploadedFile: Equatable, Sendable {
    /// The form's field.
    let field: String
    let name: String
    let bytes: [UInt8]
}

/// The body was larger than the address takes.
struct TooLarge: Error {
    let megabytes: Int
}

/// The fields and files of a form, however the browser packed them.
struct SentForm: Equatable, Sendable {
    private(set) var fields = Fields()
    private(set) var files: [UploadedFile] = []

    init(_ body: [UInt8], type: String) {
        if type.hasPrefix("application/x-www-form-urlencoded") {
            fields = Fields(decoding: String(decoding: body, as: UTF8.self))
        } else if type.hasPrefix("multipart/form-data"), let boundary = Self.boundary(in: type) {
            let parts = MultipartParts(body, boundary: boundary).all
            fields = Fields(
                parts.filter { $0.fileName == nil }
                    .map { ($0.name, String(decoding: $0.content, as: UTF8.self)) })
            files = parts.compactMap { part in
                // A browser sends a nameless part for a field where no file was chosen.
                guard let name = part.fileName, !name.isEmpty else { return nil }
                return UploadedFile(field: part.name, name: name, bytes: Array(part.content))
            }
        }
    }

    private static func boundary(in type: String) -> String? {
        guard let start = type.firstRange(of: "boundary=") else { return nil }
        let value = type[start.upperBound...].prefix { $0 != ";" }
        let boundary = value.filter { $0 != "\"" && !$0.isWhitespace }
        return (1...70).contains(boundary.utf8.count) ? String(boundary) : nil
    }
}

/// The parts of a form that was sent as `multipart/form-data`.
///
/// Source: RFC 7578; RFC 2046, 5.1.1.
private struct MultipartParts {
    struct Part {
        let name: String
        /// Nil for a field that is no file.
        let fileName: String?
        let content: ArraySlice<UInt8>
    }

    private let body: [UInt8]
    private let line: [UInt8]

    init(_ body: [UInt8], boundary: String) {
        self.body = body
        line = Array("--\(boundary)".utf8)
    }

    /// The whole parts; one that was cut off on the way is left out.
    var all: [Part] {
        let breakLine: [UInt8] = [13, 10]
        var parts: [Part] = []
        guard var start = place(of: line, from: 0).map({ $0 + line.count }) else { return [] }
        while parts.count < 1_000, let end = place(of: breakLine + line, from: start) {
            if let part = part(body[start..<end]) { parts.append(part) }
            start = end + breakLine.count + line.count
        }
        return parts
    }

    private func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        guard let end = place(of: [13, 10, 13, 10], from: bytes.startIndex), end < bytes.endIndex
        else { return nil }
        let head = String(decoding: bytes[..<end], as: UTF8.self)
        guard
            let disposition = head.split(whereSeparator: \.isNewline)
                .first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = value(of: "name", in: disposition)
        else { return nil }
        return Part(
            name: name, fileName: value(of: "filename", in: disposition),
            content: bytes[(end + 4)...])
    }

    /// `name="fil"`: browsers write a quotation mark in a name as `%22`.
    private func value(of key: String, in line: Substring) -> String? {
        guard let start = line.firstRange(of: " \(key)=\"") else { return nil }
        return String(line[start.upperBound...].prefix { $0 != "\"" })
            .replacing("%22", with: "\"")
    }

    private func place(of pattern: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first else { return nil }
        var index = start
        while index + pattern.count <= body.count {
            guard let next = body[index...].firstIndex(of: first),
                next + pattern.count <= body.count
            else { return nil }
            if body[next..<(next + pattern.count)].elementsEqual(pattern) { return next }
            index = next + 1
        }
        return nil
    }
}

extension FrontDoor {
    /// The body of the request, as far as the address takes one.
    ///
    /// Only those who may send files get to send so much.
    func body(
        of request: Request, _ route: Route, for viewer: Viewer
    ) async throws -> [UInt8] {
        guard route.method != .get else { return [] }
        let takesFiles = route.takesFiles && route.audience.admits(viewer)
        let megabytes = takesFiles ? route.megabytes + 1 : 1
        do {
            let buffer = try await request.body.collect(upTo: megabytes * 1_048_576)
            return Array(buffer.readableBytesView)
        } catch is NIOTooManyBytesError {
            throw TooLarge(megabytes: takesFiles ? route.megabytes : 1)
        }
    }
}
