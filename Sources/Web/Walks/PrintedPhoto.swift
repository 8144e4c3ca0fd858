// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Html

/// A photo inside the paper itself, since a paper fetches nothing from elsewhere.
struct PrintedPhoto: Component {
    let bytes: [UInt8]
    let label: String

    var body: some Markup {
        Figure {
            // Letters, digits, + and / alone, so nothing in it can end the attribute.
            Trusted(
                bytes: Array("<img width=\"320\" alt=\"Foto\" src=\"data:image/jpeg;base64,".utf8)
                    + Array(Foundation.Data(bytes).base64EncodedString().utf8) + Array("\">".utf8))
            Figcaption(label)
        }
    }
}
