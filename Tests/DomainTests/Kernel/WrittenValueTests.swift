// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

@Suite struct `Values stored as the text that they are written as` {
    @Test func `are the same again after they were stored, also as keys`() throws {
        let stored = [SeriesKey("ledighed", .area("tingbjerg")): Day(year: 2021, month: 6, day: 1)]
        let json = try JSONEncoder().encode(stored)
        #expect(
            String(decoding: json, as: UTF8.self) == #"{"ledighed@area\/tingbjerg":"2021-06-01"}"#)
        #expect(try JSONDecoder().decode([SeriesKey: Day?].self, from: json) == stored)
    }

    @Test(
        arguments: [
            (refusal(of: Day.self, "2021-13-01"), "“2021-13-01” is not a day written YYYY-MM-DD"),
            (refusal(of: ClockTime.self, "25:00"), "“25:00” is not a time written HH:MM"),
            (refusal(of: Period.self, "2021-Q5"), "“2021-Q5” is not a period such as 2021-Q3"),
            (
                refusal(of: FigurePlace.self, "by/tingbjerg"),
                "“by/tingbjerg” is not a place such as area/tingbjerg"
            ),
            (refusal(of: DrawSeed.self, "12345"), "“12345” is not 6 to 18 digits"),
        ])
    func `are refused with what they should be`(said: String?, sentence: String) {
        #expect(said == sentence)
    }
}

/// What decoding says of the text; nil when it is taken.
private func refusal<Value: WrittenValue>(of type: Value.Type, _ text: String) -> String? {
    do {
        _ = try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(text))
        return nil
    } catch DecodingError.dataCorrupted(let context) {
        return context.debugDescription
    } catch {
        return "\(error)"
    }
}
