// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What lies on the desk at a glance: each kind with how many, leading to its place.
struct DeskContents: Component {
    /// One line of it.
    struct Line {
        let id: String
        let title: String
        let count: Int
        let late: Int
    }

    let reading: Reading
    let lines: [Line]

    var body: some Markup {
        // Two kinds of things are seen at once without a list of them.
        if lines.count > 2 {
            Nav(.class("contents"), .label(reading.say(da: "På bordet", en: "On the desk"))) {
                Ul {
                    For(lines) { line in
                        Li {
                            A(line.title, .href(Link("#\(line.id)")))
                            Span("\(line.count)", .class("number"))
                            if line.late > 0 { StatusTag(.late, late(line.late)) }
                        }
                    }
                }
            }
        }
    }

    private func late(_ count: Int) -> String {
        count == 1
            ? reading.say(da: "1 er sent", en: "1 is late")
            : reading.say(da: "\(count) er sene", en: "\(count) are late")
    }
}

/// One kind of thing on the desk; what is many is folded, the first of it in sight.
struct DeskPartList: Component {
    let reading: Reading
    let part: DeskPart
    /// How many lines a part may have before its groups are folded.
    private static let most = 6

    var body: some Markup {
        Section(.id(part.id)) {
            H2(reading.say(part.title))
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
