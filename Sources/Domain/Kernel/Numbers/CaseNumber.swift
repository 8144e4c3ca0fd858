// SPDX-License-Identifier: EUPL-1.2

/// The number of a case in a municipal journal: `2021-0262994`.
///
/// Shape: four digits, a hyphen, seven digits; before about 2012 four to six.
public struct CaseNumber: WrittenNumber {
    /// The year that the case was opened, 1900 to 2099.
    public let year: Int
    /// The digits after the hyphen, with their leading zeros.
    public let serial: String

    /// Reads a case number; spaces, and dashes for the hyphen, are tolerated.
    ///
    /// Refuses: eight digits or more after the hyphen, which are two numbers
    /// run together that nobody should part by guessing.
    public init(parsing text: String) throws(NumberRefusal) {
        guard let parts = JournalParts(text), parts.last == nil else { throw .caseNumber(text) }
        self.init(parts)
    }

    init(_ parts: JournalParts) {
        self.year = parts.year
        self.serial = parts.serial
    }

    public var description: String { "\(year)-\(serial)" }
}

extension CaseNumber: Comparable {
    public static func < (left: CaseNumber, right: CaseNumber) -> Bool {
        (left.year, left.serial.count, left.serial) < (right.year, right.serial.count, right.serial)
    }
}

/// The number of a document: `2021-0262994-3`, or of old `2011-161281`.
public enum DocumentNumber: WrittenNumber {
    /// From about 2012: the case's number and the document's place in it.
    case inCase(CaseNumber, Int)
    /// Before: a number of its own that says nothing about the case.
    case independent(year: Int, serial: String)

    /// Reads a document number in either form.
    public init(parsing text: String) throws(NumberRefusal) {
        guard let parts = JournalParts(text) else { throw .documentNumber(text) }
        if let last = parts.last {
            self = .inCase(CaseNumber(parts), last)
        } else if parts.serial.count < 7 {
            self = .independent(year: parts.year, serial: parts.serial)
        } else {
            throw .documentNumber(text)
        }
    }

    /// The case that the number names; nil for the old form.
    public var caseNumber: CaseNumber? {
        switch self {
        case .inCase(let number, _): number
        case .independent: nil
        }
    }

    public var description: String {
        switch self {
        case .inCase(let number, let document): "\(number)-\(document)"
        case .independent(let year, let serial): "\(year)-\(serial)"
        }
    }
}

/// The numbers between the hyphens of a case or document number.
struct JournalParts {
    let year: Int
    let serial: String
    let last: Int?

    init?(_ text: String) {
        guard let plain = NumberGlyphs(text).digitsAndHyphens else { return nil }
        let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts[0].count == 4, let year = Int(parts[0]),
            (1900...2099).contains(year), (4...7).contains(parts[1].count)
        else { return nil }
        self.year = year
        self.serial = String(parts[1])
        guard parts.count == 3 else {
            self.last = nil
            return
        }
        guard (1...6).contains(parts[2].count), let last = Int(parts[2]), last > 0
        else { return nil }
        self.last = last
    }
}
