// SPDX-License-Identifier: EUPL-1.2

/// Bodies and how they stand to each other, drawn so that it prints.
///
/// Whoever is reported or recommended to stands above; every line carries a
/// letter besides its look, and a table beside the drawing says the same.
public struct ForumNetwork: Sendable {
    public struct Node: Sendable {
        public let id: String
        public let name: String
        /// What it is, below the name.
        public let note: String
        public let link: Link?
        /// Whether it is what the drawing is about.
        public let isCentral: Bool
        /// Whether it only stands there because others relate to it.
        public let isOutside: Bool

        public init(
            id: String,
            name: String,
            note: String = "",
            link: Link? = nil,
            isCentral: Bool = false,
            isOutside: Bool = false
        ) {
            self.id = id
            self.name = name
            self.note = note
            self.link = link
            self.isCentral = isCentral
            self.isOutside = isOutside
        }
    }

    public struct Edge: Sendable {
        public let from: String
        public let to: String
        public let kind: Kind
        /// The relation as a sentence, for the hand and the ear.
        public let title: String

        public init(from: String, to: String, kind: Kind, title: String) {
            self.from = from
            self.to = to
            self.kind = kind
            self.title = title
        }
    }

    public enum Kind: String, CaseIterable, Sendable {
        case reports, recommends, mutual, advises, derived
    }

    /// What the legend calls each kind, with the letter on its lines.
    public struct Words: Sendable {
        public let letters: [Kind: String]
        public let names: [Kind: String]

        public init(letters: [Kind: String], names: [Kind: String]) {
            self.letters = letters
            self.names = names
        }
    }

    let id: String
    let title: String
    let summary: String
    let nodes: [Node]
    let edges: [Edge]
    let words: Words

    /// `id` begins the ids inside the drawing; once for each page.
    public init(
        id: String,
        title: String,
        summary: String,
        nodes: [Node],
        edges: [Edge],
        words: Words
    ) {
        let known = Set(nodes.map(\.id))
        self.id = id
        self.title = title
        self.summary = summary
        self.nodes = nodes
        self.edges = edges.filter { known.contains($0.from) && known.contains($0.to) }
        self.words = words
    }
}

extension ForumNetwork.Kind {
    /// Whether `to` stands above `from`; bound to each other they stand level.
    var pointsUp: Bool { self != .mutual }

    var color: String {
        switch self {
        case .reports: ChartColor.ink
        case .recommends: ChartColor.accent
        case .mutual: ChartStatus.gap.color
        case .advises: ChartStatus.waiting.color
        case .derived: ChartColor.quiet
        }
    }

    var dashes: Attribute {
        switch self {
        case .reports: .strokeDashes()
        case .recommends: .strokeDashes(9, 4)
        case .mutual: .strokeDashes()
        case .advises: .strokeDashes(2, 4)
        case .derived: .strokeDashes(10, 3, 2, 3)
        }
    }

    var width: Double { self == .mutual ? 3 : 1.8 }
}
