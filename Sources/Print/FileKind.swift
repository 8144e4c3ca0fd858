// SPDX-License-Identifier: EUPL-1.2

/// The kinds of files that come in, told by what is in them, never by their name.
public enum FileKind: String, Sendable, CaseIterable {
    case pdf
    case docx
    case odt
    case text

    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .text: "text/plain; charset=utf-8"
        }
    }

    /// How names of such files end.
    public var ending: String { self == .text ? "txt" : rawValue }

    /// The kind of the file.
    ///
    /// Refuses: an empty one, any other kind, a name that says another kind, a
    /// Word file with macros, and an archive that would unpack to far more than
    /// a document is.
    public init(of bytes: [UInt8], named name: String) throws(FileRefusal) {
        guard !bytes.isEmpty else { throw .empty }
        let kind = try Self.kind(of: bytes)
        guard let kind else { throw .unknownKind }
        let ending = name.split(separator: ".").last.map { $0.lowercased() }
        guard let ending, name.contains("."), ending == kind.ending else {
            throw .otherThanItsName(says: ending ?? "", is: kind)
        }
        self = kind
    }

    private static func kind(of bytes: [UInt8]) throws(FileRefusal) -> FileKind? {
        if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if bytes.starts(with: [0x50, 0x4B]) {
            guard let archive = Archive(bytes) else { throw .broken }
            return try archive.document
        }
        return isText(bytes) ? .text : nil
    }

    /// UTF-8 without signs that no text has.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        !bytes.contains { $0 < 0x09 || (0x0E..<0x20).contains($0) }
            && String(validating: bytes, as: UTF8.self) != nil
    }
}
