// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Testing

struct HashChainTests {
    /// Computed apart from this program, from the form described at `Head.extended`.
    @Test func `the canonical form is the one that stored hashes depend on`() {
        let head = Head.empty.extended(by: delay(1), recordedAt: noon)
        let hex = head.hash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        #expect(hex.joined() == "3ae52aad65fdd5df8822e2270fcccf93d8f8c872878d6872ac2a775aad15a107")
    }

    @Test func `no two events share a hash, however their texts are cut`() {
        var events = [delay(1), delay(2)]
        for (stream, name) in [("ab", "c"), ("a", "bc"), ("", "abc"), ("abc", "")] {
            var event = delay(1)
            event.stream = stream
            event.name = name
            events.append(event)
        }
        var version = delay(1)
        version.version = 2
        var day = delay(1)
        day.day = october5.advanced(by: 1)
        var cause = delay(1)
        cause.cause = "command-2"
        events += [version, day, cause, delay(1, actor: "post/other")]

        var hashes = Set(events.map { Head.empty.extended(by: $0, recordedAt: noon).hash })
        let later = Moment(milliseconds: noon.milliseconds + 1)
        hashes.insert(Head.empty.extended(by: delay(1), recordedAt: later).hash)
        let second = Head(position: 1, hash: Head.empty.hash)
        hashes.insert(second.extended(by: delay(1), recordedAt: noon).hash)

        #expect(hashes.count == events.count + 2)
    }
}
