// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import GeoReport

struct GeoTreeTests {
    private func tree(_ text: String) -> GeoTree? { GeoTree(Array(text.utf8)) }

    @Test func `numbers keep every digit`() {
        #expect(
            tree(#"{"id": 12345678901234567890, "x": 1.50}"#)?["id"]?.said
                == "12345678901234567890")
    }

    @Test func `escapes are read, also those beyond the first plane`() {
        #expect(tree(#"["\u00e6\n\ud83d\ude00\/"]"#) == .list([.text("æ\n😀/")]))
        #expect(tree(#"["\ud83d"]"#) == .list([.text("\u{FFFD}")]))
    }

    @Test func `elements, texts, entities and raw parts are read`() {
        #expect(
            tree(
                "<?xml version='1.0'?><!-- x --><a><b c='d'>1 &lt; 2&#233;</b><e/>"
                    + "<f><![CDATA[<g>]]></f></a>")
                == .fields([
                    ("b", .text("1 < 2é")), ("e", .nothing), ("f", .text("<g>")),
                ]))
    }

    @Test(arguments: [
        "", "   ", "hej", "<", "<a>", "<a></b>", "<a", "</a>", "{", "[1,", #"{"a"}"#, #"["a"#,
        "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "<a>&x;</a>", "[1] 2", "nul", "[1e999]",
        #"["\u12"]"#, "<html><p>502<br></html>",
    ])
    func `garbage is told apart from an answer`(_ text: String) {
        #expect(tree(text) == nil)
    }

    @Test func `an answer folded deep into itself is not read`() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(tree(deep) == nil)
        #expect(tree(String(repeating: "<a>", count: 100_000)) == nil)
    }

    @Test func `no bytes at all make it crash`() {
        var state: UInt64 = 42
        let seeds: [[UInt8]] = [
            Array(#"{"a":["b",{"c":"\u00e6"},1.5,null]}"#.utf8),
            Array("<a><b c='d'>&lt;x</b><![CDATA[y]]><!-- z --></a>".utf8),
        ]
        for round in 0..<20_000 {
            var bytes = seeds[round % 2]
            for _ in 0...(round % 4) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let place = Int(state >> 33) % bytes.count
                if state & 1 == 0 {
                    bytes[place] = UInt8(truncatingIfNeeded: state >> 40)
                } else {
                    bytes.removeSubrange(place...)
                    bytes.append(UInt8(truncatingIfNeeded: state >> 24))
                }
            }
            if let tree = GeoTree(bytes) { _ = tree.things("a") }
        }
    }

    @Test(arguments: [
        #"[{"id":"1"}]"#, #"{"id":"1"}"#, #"{"request":{"id":"1"}}"#, #"{"request":[{"id":1}]}"#,
        #"{"requests":[{"id":1}]}"#, "<r><request><id>1</id></request></r>",
        #"[{"request":{"id":"1"}}]"#,
    ])
    func `one thing is found however it is wrapped`(_ text: String) {
        #expect(tree(text)?.things("request").map { $0["id"]?.said } == ["1"])
    }
}
