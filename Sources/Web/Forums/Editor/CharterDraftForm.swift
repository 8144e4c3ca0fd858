// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// A charter while it is being written: all of it is in the form, nothing is
/// stored before it is adopted.
struct CharterDraftForm {
    var clauses: [Clause]
    /// The clause whose fields are open, and what they say.
    var open: (index: Int, texts: ClauseTexts)?
    /// What is wrong with the open clause's fields.
    var fieldErrors = FormErrors.none
    /// The version of the forum that the writer has seen.
    var seen: Int
    /// The number of the charter that the draft began from; 0 for a first charter.
    let base: Int

    /// What a button asks for.
    enum Act: Equatable {
        case open(Int)
        case insert(after: Int)
        case remove(Int)
        case up(Int)
        case down(Int)
        /// Shows the fields of another kind, or closes the open clause.
        case fields
        case close
        case adopt

        init(_ text: String?) {
            let parts = (text ?? "").split(separator: ":")
            let index = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
            self =
                switch parts.first {
                case "open": .open(index)
                case "insert": .insert(after: index)
                case "remove": .remove(index)
                case "up": .up(index)
                case "down": .down(index)
                case "adopt": .adopt
                case "close": .close
                default: .fields
                }
        }
    }
}

// MARK: - To and from the form

extension CharterDraftForm {
    /// Begins from the newest charter, or from nothing.
    init(of forum: Forum?) {
        let latest = forum?.charters.last
        clauses = latest?.charter.clauses ?? []
        seen = forum?.version ?? 0
        base = latest?.number ?? 0
    }

    /// What the form has sent; a line that is no clause of ours is left out.
    init(in form: Fields) {
        clauses = form.all("clause").compactMap { text in
            try? JSONDecoder().decode(Clause.self, from: Data(text.utf8))
        }
        seen = form["seen"].flatMap { Int($0) } ?? 0
        base = form["base"].flatMap { Int($0) } ?? 0
        if let index = form["open"].flatMap({ Int($0) }), clauses.indices.contains(index) {
            open = (index, ClauseTexts(in: form))
        }
    }

    /// The clauses as hidden fields carry them.
    var lines: [String] {
        clauses.map(CharterDraftForm.line)
    }

    /// The clause as a field carries it.
    static func line(of clause: Clause) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(clause) else {
            preconditionFailure("a clause of numbers and texts can be written as JSON")
        }
        return String(decoding: data, as: UTF8.self)
    }
}

// MARK: - Changes

extension CharterDraftForm {
    /// Takes over what the open fields say, then does what the button asks.
    mutating func take(_ act: Act) {
        if case .remove(let index) = act, open?.index == index {
            open = nil
        } else if !takeOpen(keepsOpen: act == .fields) {
            return
        }
        switch act {
        case .open(let index) where clauses.indices.contains(index): show(index)
        case .insert(let index):
            let place = min(clauses.count, max(0, index + 1))
            clauses.insert(Clause(newID("bestemmelse"), "", .statement), at: place)
            show(place)
        case .remove(let index) where clauses.indices.contains(index):
            clauses.remove(at: index)
        case .up(let index) where index > 0 && index < clauses.count:
            clauses.swapAt(index, index - 1)
        case .down(let index) where index >= 0 && index + 1 < clauses.count:
            clauses.swapAt(index, index + 1)
        default: break
        }
    }

    mutating func show(_ index: Int) {
        open = (index, ClauseTexts(clauses[index]))
    }

    /// Whether the open fields could be read; if not, they stay open.
    private mutating func takeOpen(keepsOpen: Bool) -> Bool {
        guard let (index, texts) = open else { return true }
        var reading = ClauseReading(texts)
        let clause = reading.clause(from: clauses[index], group: group(at: index))
        if keepsOpen, texts["kind"] != clauses[index].provision.kind.rawValue {
            // Another kind has other fields, which nobody has filled in yet.
            clauses[index].sentence = texts["sentence"] ?? ""
            return false
        }
        clauses[index].sentence = clause.sentence
        guard reading.errors.isEmpty else {
            fieldErrors = reading.errors
            return false
        }
        clauses[index] = clause
        if !keepsOpen { open = nil }
        return true
    }

    /// The seats keep their id as long as they are seats.
    private func group(at index: Int) -> SeatGroupID {
        if case .seats(let group) = clauses[index].provision { return group.id }
        let taken = Set(clauses.compactMap(\.seatGroup))
        var number = 1
        while taken.contains(SeatGroupID("pladser-\(number)")) { number += 1 }
        return SeatGroupID("pladser-\(number)")
    }

    private func newID(_ stem: String) -> ClauseID {
        var number = clauses.count + 1
        while clauses.contains(where: { $0.id == ClauseID("\(stem)-\(number)") }) { number += 1 }
        return ClauseID("\(stem)-\(number)")
    }
}

extension Clause {
    fileprivate var seatGroup: SeatGroupID? {
        if case .seats(let group) = provision { group.id } else { nil }
    }
}
