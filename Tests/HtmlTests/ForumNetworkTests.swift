// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Html

struct ForumNetworkTests {
    private func network(_ edges: [(String, String, ForumNetwork.Kind)]) -> ForumNetwork {
        ForumNetwork(
            id: "n", title: "Fora", summary: "",
            nodes: ["a", "b", "c", "d"].map { id in
                ForumNetwork.Node(id: id, name: "Forum \(id)")
            },
            edges: edges.map {
                ForumNetwork.Edge(from: $0.0, to: $0.1, kind: $0.2, title: "\($0.0) \($0.1)")
            },
            words: ForumNetwork.Words(
                letters: [.reports: "R"], names: [.reports: "rapporterer til"]))
    }

    @Test func `whoever is reported to stands above`() throws {
        let layout = ForumNetworkLayout(
            network([("a", "b", .reports), ("b", "c", .recommends)]))
        let (a, b, c) = try (
            #require(layout.boxes["a"]), #require(layout.boxes["b"]), #require(layout.boxes["c"])
        )
        #expect(c.y < b.y)
        #expect(b.y < a.y)
    }

    @Test func `those bound to each other stand level`() throws {
        let layout = ForumNetworkLayout(
            network([("a", "b", .reports), ("a", "c", .mutual)]))
        #expect(layout.boxes["a"]?.y == layout.boxes["c"]?.y)
    }

    @Test func `a circle is drawn all the same`() {
        let layout = ForumNetworkLayout(
            network([("a", "b", .reports), ("b", "c", .reports), ("c", "a", .reports)]))
        #expect(Set(["a", "b", "c"].compactMap { layout.boxes[$0]?.y }).count == 3)
    }

    @Test func `no two boxes lie on each other, and none outside`() {
        let boxes = Array(
            ForumNetworkLayout(
                network([("a", "b", .reports), ("c", "b", .advises), ("d", "b", .derived)])
            ).boxes.values)
        for (index, one) in boxes.enumerated() {
            #expect(one.x >= 0)
            #expect(one.x + ForumNetworkLayout.boxWidth <= ForumNetworkLayout.width)
            for other in boxes[(index + 1)...] {
                let isApart =
                    abs(one.x - other.x) >= ForumNetworkLayout.boxWidth
                    || one.y + one.height <= other.y || other.y + other.height <= one.y
                #expect(isApart)
            }
        }
    }

    @Test func `every line has its letter and its sentence`() {
        let drawing = String(
            decoding: network([("a", "b", .reports)]).rendered(), as: UTF8.self)
        #expect(drawing.contains("<title>a b</title>"))
        #expect(drawing.contains(">R</text>"))
        #expect(drawing.contains(">rapporterer til</text>"))
    }
}
