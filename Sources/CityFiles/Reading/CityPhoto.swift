// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain

/// A picture among a city's files, as it is kept: a JPEG without place, time and camera.
///
/// Shape: at most 2,048 pixels on the longest side and 2 MB.
struct CityPhoto: Equatable, Sendable {
    static let ending = ".jpg"
    private static let longestSide = 2_048
    private static let mostBytes = 2 * 1_048_576

    let bytes: [UInt8]
    let file: FileID
    /// Units: pixels.
    let width: Int
    let height: Int

    /// Refuses what is no JPEG, holds what a camera wrote about it, or is too large.
    init(_ bytes: [UInt8]) throws(CityPhotoRefusal) {
        guard bytes.count <= Self.mostBytes else { throw .tooLarge }
        guard bytes.starts(with: [0xFF, 0xD8]) else { throw .notAPhoto }
        var size: (width: Int, height: Int)?
        var place = 2
        // the head of a JPEG is a row of segments, each with its length.
        while size == nil {
            guard place + 9 < bytes.count, bytes[place] == 0xFF else { throw .notAPhoto }
            let (kind, length) = (
                bytes[place + 1], Int(bytes[place + 2]) << 8 + Int(bytes[place + 3])
            )
            switch kind {
            case 0xE1, 0xED, 0xFE: throw .tellsTooMuch
            case 0xC0, 0xC1, 0xC2:
                size = (
                    width: Int(bytes[place + 7]) << 8 + Int(bytes[place + 8]),
                    height: Int(bytes[place + 5]) << 8 + Int(bytes[place + 6])
                )
            case 0xDA: throw .notAPhoto
            default: break
            }
            place += 2 + length
        }
        guard let size, size.width > 0, size.height > 0 else { throw .notAPhoto }
        guard max(size.width, size.height) <= Self.longestSide else { throw .tooLarge }
        (self.bytes, width, height) = (bytes, size.width, size.height)
        file = FileID(SHA256(of: bytes).hexadecimal)
    }
}

/// Why a picture cannot come in with a city's files.
enum CityPhotoRefusal: Error {
    case notAPhoto
    case tellsTooMuch
    case tooLarge

    func sentence(_ name: String) -> Phrase {
        switch self {
        case .notAPhoto:
            Phrase(
                da: "“\(name)” er ikke et helt billede i JPEG. Gem det igen som JPEG.",
                en: "“\(name)” is not a whole JPEG picture. Save it again as JPEG.")
        case .tellsTooMuch:
            Phrase(
                da: "“\(name)” fortæller om sted, tid eller kamera. Gem det igen uden metadata.",
                en: "“\(name)” tells of place, time or camera. Save it again without metadata.")
        case .tooLarge:
            Phrase(
                da: "“\(name)” er større end 2.048 punkter eller 2 MB. Gem det mindre.",
                en: "“\(name)” is larger than 2,048 pixels or 2 MB. Save it smaller.")
        }
    }
}

extension Fields {
    /// The picture whose path inside the city's folder is written.
    func photo(_ key: String, _ need: Need = .optional) -> CityPhoto? {
        guard let name = word(key, need) else { return nil }
        guard let bytes = reading.photos[name] else {
            report(
                Phrase(
                    da: "Billedet “\(name)” er ikke i mappen. Læg det der, eller ret navnet.",
                    en: "The picture “\(name)” is not in the folder. Put it there, or correct "
                        + "the name."), at: key)
            return nil
        }
        do throws(CityPhotoRefusal) {
            return try CityPhoto(bytes)
        } catch {
            report(error.sentence(name), at: key)
            return nil
        }
    }
}
