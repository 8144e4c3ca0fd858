// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What must happen for a city to say what its files say.
///
/// Files only add and change; what they leave out stays in the city, and so do
/// the sources that its facts were first written with.
public struct Difference: Equatable, Sendable {
    /// By day, then so that everything exists before it is used.
    public private(set) var commands: [ScheduledCommand] = []
    /// What differs and cannot be changed by any command.
    public private(set) var blocked: [FileProblem] = []
    /// The keys that were carried out before.
    let applied: Set<String>

    init(applied: Set<String>) {
        self.applied = applied
    }

    /// Whether the city already says everything that its files say.
    public var isEmpty: Bool { commands.isEmpty && blocked.isEmpty }

    /// One line for each command, then one for each thing that is blocked.
    public func text(in language: Language) -> String {
        let lines = commands.map { $0.line.text(in: language) }
        return (lines + blocked.map { "! " + $0.text(in: language) }).joined(separator: "\n")
    }
}

extension Difference {
    mutating func add(_ command: ScheduledCommand) {
        guard !(command.isOnce && applied.contains(command.key)) else { return }
        commands.append(command)
    }

    /// Notes a fact that stays as it was first written, when the files differ.
    mutating func fix<Fact: Equatable & CustomStringConvertible>(
        _ field: String, _ standing: Fact?, _ written: Fact?, at origin: Origin
    ) {
        guard let written, standing != written else { return }
        let (old, new) = (standing?.description ?? "–", written.description)
        blocked.append(
            FileProblem(
                at: origin.place(of: field),
                Phrase(
                    da: "“\(field)” kan ikke ændres: byen har “\(old)”, filen “\(new)”. "
                        + "Skriv det, som byen har, eller opret en ny.",
                    en: "“\(field)” cannot change: the city has “\(old)”, the file “\(new)”. "
                        + "Write what the city has, or add a new one.")))
    }

    /// Notes what differs and cannot be changed.
    mutating func block(_ sentence: Phrase, at place: FilePlace) {
        blocked.append(FileProblem(at: place, sentence))
    }

    /// Puts the commands in the order they can be carried out; equals stay
    /// as they were written.
    mutating func sort() {
        let order = commands.indices.sorted { left, right in
            (commands[left].day, commands[left].rank, left)
                < (commands[right].day, commands[right].rank, right)
        }
        commands = order.map { commands[$0] }
    }
}
