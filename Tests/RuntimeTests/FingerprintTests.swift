// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

@testable import Runtime

@Suite struct `A program's fingerprint` {
    @Test func `is the digest that its linker wrote into it`() {
        let program = program(notes: note("GNU\0", 1, [9]) + note("GNU\0", 3, [0xAB, 0x01, 0xFF]))
        #expect(Fingerprint(of: program).description == "ab01ff")
    }

    @Test func `is a digest of all its bytes where the linker wrote none`() {
        let others = [
            Data(), Data("a script".utf8), program(notes: note("GNU\0", 1, [9])),
            program(notes: note("Go\0\0", 3, [9])),
        ]
        let fingerprints = others.map { Fingerprint(of: $0).description }
        #expect(fingerprints.map(\.count) == [64, 64, 64, 64])
        #expect(Set(fingerprints).count == others.count)
    }

    @Test func `is found of a program that was cut off anywhere, or lies about its sizes`() {
        let whole = program(notes: note("GNU\0", 3, [1, 2, 3, 4]))
        for length in whole.indices {
            #expect(Fingerprint(of: whole.prefix(length)).description.count == 64)
            var lying = whole
            lying[length] = 0xFF
            #expect(!Fingerprint(of: lying).description.isEmpty)
        }
    }

    /// An ELF file of one program header and the notes that it points at.
    private func program(notes: Data) -> Data {
        var bytes = Data([0x7F, 0x45, 0x4C, 0x46, 2, 1] + [UInt8](repeating: 0, count: 26))
        bytes += number(UInt64(64)) + Data(count: 14) + number(UInt16(56)) + number(UInt16(1))
        bytes += Data(count: 64 - bytes.count)
        bytes += number(UInt32(4)) + Data(count: 4) + number(UInt64(120)) + Data(count: 16)
        bytes += number(UInt64(notes.count)) + Data(count: 16)
        return bytes + notes
    }

    private func note(_ name: String, _ kind: UInt32, _ content: [UInt8]) -> Data {
        let padding = Data(count: (4 - content.count % 4) % 4)
        return number(UInt32(name.utf8.count)) + number(UInt32(content.count)) + number(kind)
            + Data(name.utf8) + Data(content) + padding
    }

    private func number(_ value: some FixedWidthInteger) -> Data {
        withUnsafeBytes(of: value.littleEndian) { Data($0) }
    }
}
