// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What a long page holds at a glance: each kind with how many, leading to its place.
struct PageContents: Component {
    /// One line of it.
    struct Line {
        let id: String
        let title: String
        let count: Int
        /// What is pressing among them: `2 er sene`; nil where nothing is.
        var pressing: String?
    }

    /// What the list is called by those who hear it.
    let label: String
    let lines: [Line]

    var body: some Markup {
        // Two kinds of things are seen at once without a list of them.
        if lines.count > 2 {
            Nav(.class("contents"), .label(label)) {
                Ul {
                    For(lines) { line in
                        Li {
                            A(line.title, .href(Link("#\(line.id)")))
                            Span("\(line.count)", .class("number"))
                            if let pressing = line.pressing { StatusTag(.late, pressing) }
                        }
                    }
                }
            }
        }
    }
}
