// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// The digest of a program that its linker wrote into it (`NT_GNU_BUILD_ID`).
///
/// To read it takes no time, while to digest a program of half a gigabyte anew
/// takes seconds of every start.
enum BuildID {
    /// Of the program's file; nil where it has none, or is no 64-bit ELF file
    /// of the usual byte order.
    static func found(in program: Data) -> Data? {
        guard program.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]),
            let start: UInt64 = program.number(at: 32), start < program.count,
            let size: UInt16 = program.number(at: 54), let count: UInt16 = program.number(at: 56)
        else { return nil }
        return (0..<Int(count)).lazy
            .compactMap { program.notes(describedAt: Int(start) + $0 * Int(size)) }
            .compactMap(buildID).first
    }

    /// A note is the sizes of its name and its content, its kind, and both.
    private static func buildID(in notes: Data) -> Data? {
        var rest = notes
        while let name: UInt32 = rest.number(at: 0), let size: UInt32 = rest.number(at: 4),
            let kind: UInt32 = rest.number(at: 8)
        {
            let content = 12 + name.upToFour
            guard let words = rest.part(at: 12, Int(name)),
                let bytes = rest.part(at: content, Int(size))
            else { return nil }
            if kind == 3, words.elementsEqual("GNU\0".utf8) { return bytes }
            rest = rest.dropFirst(content + size.upToFour)
        }
        return nil
    }
}

extension UInt32 {
    /// Rounded up to whole words of four bytes.
    fileprivate var upToFour: Int { (Int(self) + 3) / 4 * 4 }
}

extension Data {
    /// The notes, when the header at the place is one of notes.
    fileprivate func notes(describedAt place: Int) -> Data? {
        guard let kind: UInt32 = number(at: place), kind == 4,
            let start: UInt64 = number(at: place + 8), let size: UInt64 = number(at: place + 32)
        else { return nil }
        return part(at: Int(clamping: start), Int(clamping: size))
    }

    fileprivate func number<Number: FixedWidthInteger>(at place: Int) -> Number? {
        part(at: place, MemoryLayout<Number>.size)?.reversed().reduce(Number(0)) {
            $0 << 8 | Number($1)
        }
    }

    fileprivate func part(at place: Int, _ size: Int) -> Data? {
        guard place >= 0, size >= 0, size <= count, place <= count - size else { return nil }
        return self[(startIndex + place)..<(startIndex + place + size)]
    }
}
