// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The lines of one kind; what is many is folded, the first of it in sight.
struct DeskPartList: Component {
    let reading: Reading
    let part: DeskPart
    /// How many lines a part may have before its groups are folded.
    private static let most = 6

    var body: some Markup {
        For(part.groups) { group in
            if let heading = group.heading {
                if part.items.count > Self.most {
                    Details {
                        Summary("\(heading) (\(group.items.count))")
                        AttentionList(items: group.items)
                    }
                } else {
                    H3(heading)
                    AttentionList(items: group.items)
                }
            } else {
                FoldedAttentionList(
                    items: group.items, most: Self.most, language: reading.language)
            }
        }
    }
}

/// The first of a long list, the rest of it behind a line that says how many.
struct FoldedAttentionList: Component {
    let items: [Attention]
    let most: Int
    let language: Language

    var body: some Markup {
        let rest = items.count - most
        // To fold a single line saves nothing.
        AttentionList(items: rest > 1 ? Array(items.prefix(most)) : items)
        if rest > 1 {
            Details {
                Summary(Phrase(da: "Vis \(rest) mere", en: "Show \(rest) more").text(in: language))
                AttentionList(items: Array(items.dropFirst(most)))
            }
        }
    }
}
