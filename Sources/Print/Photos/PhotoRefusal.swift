// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Why a photo does not come in.
public enum PhotoRefusal: Refusal {
    case empty
    case tooLarge(megabytes: Int)
    case notAPhoto(name: String)
    case tooManyPixels(megapixels: Int)
    case broken

    public var key: String {
        switch self {
        case .empty: "photo.empty"
        case .tooLarge: "photo.too-large"
        case .notAPhoto: "photo.not-a-photo"
        case .tooManyPixels: "photo.too-many-pixels"
        case .broken: "photo.broken"
        }
    }

    public var rule: String? { "R-288" }
    public var field: String? { "photo" }

    public var sentence: Phrase {
        switch self {
        case .empty:
            Phrase(da: "Billedet er tomt. Tag det igen.", en: "The photo is empty. Take it again.")
        case .tooLarge(let megabytes):
            Phrase(
                da: "Billedet fylder over \(megabytes) MB. Tag det igen i en mindre størrelse.",
                en: "The photo holds over \(megabytes) MB. Take it again in a smaller size.")
        case .notAPhoto(let name):
            Phrase(
                da: "“\(name)” er ikke et billede, uanset hvad den hedder. Vælg et foto i JPEG, "
                    + "PNG, WebP eller HEIC.",
                en: "“\(name)” is no picture, whatever it is called. Choose a photo in JPEG, "
                    + "PNG, WebP or HEIC.")
        case .tooManyPixels(let megapixels):
            Phrase(
                da: "Billedet har over \(megapixels) millioner punkter. Tag det igen i en mindre "
                    + "opløsning.",
                en: "The photo has over \(megapixels) million pixels. Take it again at a lower "
                    + "resolution.")
        case .broken:
            Phrase(
                da: "Billedet er i stykker eller kom kun halvt frem. Send det igen, eller tag et "
                    + "nyt.",
                en: "The photo is broken or only half of it arrived. Send it again, or take a new "
                    + "one.")
        }
    }
}
