// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Domain

/// Says where forums and their charters part.
struct CheckForums: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forums",
        abstract: "List every forum's clauses: kept, due, broken or not to be judged, and why.")

    @OptionGroup var looking: Looking

    @Option(help: "Only this forum, by its id, with every clause.")
    var forum: String?

    func run() async throws {
        try await looking.look { _, seen in
            let conformity = Conformity(of: seen.city)
            guard let forum else {
                say("Forums and their charters on \(seen.day), the worst first\n")
                return say(
                    ConformityTable(conformity.standings(on: seen.day), isWhole: false).text)
            }
            let id = ForumID(forum)
            guard seen.city.forums[id] != nil else {
                throw Stopped("There is no forum “\(forum)” on \(seen.day). Correct the id.")
            }
            let standing = conformity.standing(of: id, on: seen.day)
            say(ConformityTable([standing], isWhole: true).text)
            for duty in conformity.owed(of: id, on: seen.day) {
                say("owed by \(duty.due): \(duty.sentence.english)")
            }
        }
    }
}

/// Forums with their clauses as lines of text.
struct ConformityTable {
    let standings: [ForumStanding]
    /// Whether clauses that are kept, and those for people to judge, are told too.
    let isWhole: Bool

    init(_ standings: [ForumStanding], isWhole: Bool) {
        self.standings = standings
        self.isWhole = isWhole
    }

    var text: String {
        if standings.isEmpty { return "None. A forum begins with its charter." }
        return standings.flatMap(lines).joined(separator: "\n")
    }

    private func lines(of standing: ForumStanding) -> [String] {
        let told = standing.findings.filter {
            isWhole || $0.verdict < .cannotBeJudged(.people)
        }
        let summary =
            "\(standing.name): \(standing.broken.count) broken, \(standing.due.count) due, "
            + "\(standing.remarks.count) remarks, \(standing.findings.count) clauses"
        return [summary] + told.flatMap(lines)
    }

    private func lines(of finding: ClauseFinding) -> [String] {
        var why = finding.facts.map(\.sentence.english)
        if case .cannotBeJudged(let reason) = finding.verdict {
            why.insert(reason.sentence.english, at: 0)
        }
        return [
            "  \(finding.number). \(finding.verdict.phrase.english): \(finding.clause.sentence)"
        ] + why.map { "       \($0)" }
    }
}
