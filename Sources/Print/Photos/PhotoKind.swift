// SPDX-License-Identifier: EUPL-1.2

/// The kinds of pictures that phones take, told by what is in them, never by their name.
public enum PhotoKind: String, Sendable, CaseIterable {
    case jpeg
    case png
    case webp
    case heic

    /// The kind of the picture; nil for anything else.
    public init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if Self.text(bytes, 0) == "RIFF", Self.text(bytes, 8) == "WEBP" {
            self = .webp
        } else if Self.text(bytes, 4) == "ftyp", Self.highEfficiency.contains(Self.text(bytes, 8)) {
            self = .heic
        } else {
            return nil
        }
    }

    /// The brands of pictures; films and sound have others.
    ///
    /// Source: ISO/IEC 23008-12, 10.2 and annex B.
    private static let highEfficiency: Set<String> = ["heic", "heix", "heim", "heis", "mif1"]

    private static func text(_ bytes: [UInt8], _ place: Int) -> String {
        String(decoding: bytes.dropFirst(place).prefix(4), as: UTF8.self)
    }
}
