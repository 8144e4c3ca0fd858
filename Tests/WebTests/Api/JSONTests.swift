// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Web

struct JSONTests {
    /// The examples of RFC 7396, appendix A.
    @Test(
        arguments: [
            (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
            (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
            (#"{"a":"b"}"#, #"{"a":null}"#, #"{}"#),
            (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
            (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
            (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
            (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
            (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#),
            (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
            (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#),
            (#"{"a":"foo"}"#, "null", "null"), (#"{"a":"foo"}"#, #""bar""#, #""bar""#),
            (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#),
            (#"[1,2]"#, #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
            (#"{}"#, #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
        ])
    func `a patch is laid over as the standard says`(known: String, patch: String, result: String)
        throws
    {
        let merged = try #require(JSON(bytes: Array(known.utf8)))
            .merging(try #require(JSON(bytes: Array(patch.utf8))))
        #expect(merged == JSON(bytes: Array(result.utf8)))
    }

    @Test func `every kind of value is read as it was written`() {
        let value: JSON = [
            "none": .null, "yes": true, "count": 9_007_199_254_740_993, "part": .number(0.5),
            "text": "“Ærø” \u{1F600}\n", "list": [1, "to", [:]], "one": 1, "zero": 0,
        ]
        #expect(JSON(bytes: .json(value)) == value)
    }
}
