// SPDX-License-Identifier: EUPL-1.2
import Html

/// One kind of thing on the desk: a section of its own, or a line that unfolds
/// where the desk holds more than is read at once.
struct DeskKind<Content: Markup>: Component {
    let id: String
    let title: String
    let count: Int
    /// What is pressing among them: `2 er sene`; nil where nothing is.
    let pressing: String?
    let isFolded: Bool
    private let content: Content

    init(
        id: String, title: String, count: Int, pressing: String? = nil, isFolded: Bool,
        @MarkupBuilder content: () -> Content
    ) {
        self.id = id
        self.title = title
        self.count = count
        self.pressing = pressing
        self.isFolded = isFolded
        self.content = content()
    }

    var body: some Markup {
        if isFolded {
            Details(.id(id), .class("desk-kind")) {
                Summary {
                    H2(title)
                    Span("\(count)", .class("number"))
                    if let pressing { StatusTag(.late, pressing) }
                }
                content
            }
        } else {
            Section(.id(id)) {
                H2(title)
                content
            }
        }
    }
}
