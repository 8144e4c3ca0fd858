// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Reads a kommissorium's text into a draft charter.
///
/// Source: charter of 1 June 2022, whose list has a stray mark, a trailing
/// comma, “fx” and “m.fl.”, numbers as words, and seats that are “vælges” in
/// one sentence and “udpeget” in another.
public struct CharterReader: Sendable {
    let names: KnownNames

    /// - Parameter organizations: those whose names and posts are recognized.
    public init(_ organizations: Organizations) {
        names = KnownNames(organizations)
    }

    /// What the text provides; everything doubtful is marked, nothing is added.
    public func read(_ text: String) -> CharterReading {
        let lines = PaperLines.split(text) { !provisions(in: $0).isEmpty }
        var reading = lines.map { line in
            let provisions = line.kind == .heading ? [] : provisions(in: line)
            return ReadLine(
                number: line.number,
                sentence: line.text,
                provisions: provisions,
                isUnread: provisions.isEmpty && binds(line)
            )
        }
        joinOfficers(&reading)
        joinElections(&reading, lines)
        dropLooseMandates(&reading)
        return CharterReading(
            title: title(of: lines),
            dated: dated(lines),
            lines: reading.filter { line in lines[line.number - 1].kind != .heading },
            contradictions: contradictions(in: reading)
        )
    }

    private func provisions(in line: PaperLine) -> [ReadProvision] {
        if let seats = seats(in: line) { return [seats] }
        let readers: [(PaperLine) -> ReadProvision?] = [
            purpose, area, officer, election, term, vacancy, application, substitutes, attendance,
            duration, cadence, guests, quorum, voting, notice, minutes, amendment, support, mandate,
            relation,
        ]
        return readers.compactMap { $0(line) }
    }

    /// A mandate in common words counts only where no plainer one is given.
    private func dropLooseMandates(_ reading: inout [ReadLine]) {
        func mandates(_ line: ReadLine, _ isWanted: (ReadProvision) -> Bool) -> [Int] {
            line.provisions.indices.filter { place in
                if case .mandate = line.provisions[place].provision {
                    isWanted(line.provisions[place])
                } else {
                    false
                }
            }
        }
        guard reading.contains(where: { !mandates($0, \.isSure).isEmpty }) else { return }
        for index in reading.indices {
            for place in mandates(reading[index], { !$0.isSure }).reversed() {
                reading[index] = reading[index].dropping(place)
            }
        }
    }

    /// Whether the sentence lays something on somebody.
    private func binds(_ line: PaperLine) -> Bool {
        !Set(line.words).isDisjoint(with: ["skal", "kan", "må", "bør", "forpligter", "ansvarlig"])
    }

    /// The first line that says it is a kommissorium, else the first heading.
    private func title(of lines: [PaperLine]) -> String? {
        let titled = lines.prefix(10).first {
            $0.lower.contains("kommissorium") || $0.lower.contains("forretningsorden")
        }
        return (titled ?? lines.first { $0.kind == .heading })?.text
    }

    /// A line that is a date and little else.
    private func dated(_ lines: [PaperLine]) -> Day? {
        for line in lines where line.text.count <= 60 {
            var words = line.text.split(separator: " ").map(String.init)
            while !words.isEmpty {
                if let day = try? DateText.day(words.joined(separator: " ")) { return day }
                words.removeFirst()
            }
        }
        return nil
    }

    /// The same seats as elected in one place and appointed in another.
    private func contradictions(in reading: [ReadLine]) -> [Contradiction] {
        var elected: [(line: Int, seats: Int)] = []
        var appointed: [(line: Int, seats: Int)] = []
        for line in reading {
            for case .seats(let group) in line.provisions.map(\.provision) {
                guard let count = group.count?.atMost, count > 2 else { continue }
                if case .appointed = group.filling { appointed.append((line.number, count)) }
            }
            let isElection = line.provisions.contains {
                if case .election = $0.provision { true } else { false }
            }
            let counts = DanishWords.split(line.sentence).compactMap(DanishWords.number)
            if isElection, let seats = counts.first(where: { $0 > 2 }) {
                elected.append((line.number, seats))
            }
        }
        return elected.flatMap { election in
            appointed.filter { $0.seats == election.seats }.map { seats in
                Contradiction(
                    kind: .electedOrAppointed(seats: seats.seats),
                    lines: [election.line, seats.line])
            }
        }
    }
}
