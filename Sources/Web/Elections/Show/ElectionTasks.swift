// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What the arranging body has to do, in its order.
struct ElectionTasks: Component {
    let poll: Poll
    private var reading: Reading { poll.reading }
    private var election: Election { poll.election }

    var body: some Markup {
        Section {
            H2(reading.say(da: "Opgaver for arrangøren", en: "Tasks of the arranger"))
            Ol(.class("link-list")) {
                For(tasks) { task in
                    Li {
                        A(task.title, .href(Link(task.path)))
                        Div(task.standing, .class("quiet"))
                    }
                }
            }
            if election.ways.contains(.paper) { PaperDifferences(poll: poll) }
        }
    }

    private var tasks: [(title: String, path: String, standing: String)] {
        var tasks: [(title: String, path: String, standing: String)] = []
        tasks.append(
            (
                reading.say(da: "Skriv, hvor mange der kan stemme", en: "Write how many may vote"),
                Paths.voters(poll.id), voters
            ))
        if election.ways.contains(.code) {
            tasks.append(
                (
                    reading.say(da: "Lav koder til at stemme med", en: "Make codes to vote with"),
                    Paths.codes(poll.id), codes
                ))
        }
        if poll.hasBallotPaper {
            tasks.append(
                (
                    reading.say(da: "Print stemmesedlen", en: "Print the ballot paper"),
                    Paths.ballotPaper(poll.id),
                    reading.say(
                        da: "Én til hver, der stemmer på papir.",
                        en: "One for each who votes on paper.")
                ))
        }
        if isClosed, election.ways.contains(.code), election.boxOpenedOn == nil {
            tasks.append(
                (
                    reading.say(da: "Hent stemmerne ud af urnen", en: "Open the box"),
                    Paths.box(poll.id),
                    reading.say(
                        da: "Derefter kan ingen stemme med kode.",
                        en: "After that nobody can vote with a code.")
                ))
        }
        if isClosed, election.ways.contains(.paper) {
            tasks.append(
                (
                    reading.say(da: "Indtast stemmesedlerne", en: "Enter the ballot papers"),
                    Paths.papers(poll.id), papers
                ))
        }
        tasks.append(
            (
                reading.say(da: "Erklær resultatet", en: "Declare the result"),
                Paths.declaration(poll.id),
                reading.say(da: "Så fyldes pladserne.", en: "Then the seats are filled.")
            ))
        tasks.append(
            (
                reading.say(da: "Aflys valget", en: "Cancel the election"),
                Paths.cancellation(poll.id),
                reading.say(da: "Kan ikke fortrydes.", en: "Cannot be undone.")
            ))
        return tasks
    }

    private var isClosed: Bool { reading.day >= election.days.votingCloses }

    private var voters: String {
        election.voters.map { reading.say(da: "Nu: \($0)", en: "Now: \($0)") }
            ?? reading.say(.notStated)
    }

    private var codes: String {
        guard let voters = election.voters else {
            return reading.say(
                da: "Skriv først, hvor mange der kan stemme.",
                en: "First write how many may vote.")
        }
        let left = voters - election.codes.count
        return reading.say(
            da: "\(election.codes.count) lavet, der kan laves \(left) til.",
            en: "\(election.codes.count) made, \(left) more can be made.")
    }

    private var papers: String {
        switch election.paperState {
        case .untouched:
            reading.say(da: "Ingen har indtastet dem endnu.", en: "Nobody has entered them yet.")
        case .enteredOnce(let by):
            reading.say(
                da: "\(reading.name(of: by)) har indtastet dem. En anden skal gøre det samme.",
                en: "\(reading.name(of: by)) has entered them. Somebody else must do so too.")
        case .different(let differences):
            reading.say(
                da: "To har læst \(differences.count) sedler forskelligt. En tredje afgør dem.",
                en: "Two read \(differences.count) papers differently. A third settles them.")
        case .undecided(let lines):
            reading.say(
                da: "Ingen to er enige om \(lines.count) sedler. Kassér, og tæl om.",
                en: "No two agree on \(lines.count) papers. Discard, and count afresh.")
        case .confirmed(let lines):
            reading.say(
                da: "To er enige om \(lines.count) sedler.",
                en: "Two agree on \(lines.count) papers.")
        }
    }
}

/// The papers that two people read differently, line by line.
///
/// It is there only when both have entered theirs, so neither copies the other.
struct PaperDifferences: Component {
    let poll: Poll
    private var reading: Reading { poll.reading }

    var body: some Markup {
        if !differences.isEmpty {
            H3(reading.say(da: "Læst forskelligt", en: "Read differently"))
            Table(.class("cards")) {
                Thead { Tr { For(columns) { Th($0, .scope("col")) } } }
                Tbody {
                    For(differences) { difference in
                        Tr {
                            Th("\(difference.line)", .scope("row"))
                            Td(text(difference.first), .cellLabel(columns[1]))
                            Td(text(difference.second), .cellLabel(columns[2]))
                        }
                    }
                }
            }
            P {
                A(
                    reading.say(
                        da: "Kassér det indtastede, og tæl om",
                        en: "Discard what was entered, and count afresh"),
                    .href(Link(Paths.paperDiscard(poll.id))))
            }
        }
    }

    private var differences: [PaperDifference] {
        let papers = poll.election.papers
        switch poll.election.paperState {
        case .different(let differences): return differences
        case .undecided(let lines):
            return lines.map { line in
                func paper(_ reader: Int) -> PaperLine? {
                    papers[reader].lines.indices.contains(line - 1)
                        ? papers[reader].lines[line - 1] : nil
                }
                return PaperDifference(line: line, first: paper(0), second: paper(1))
            }
        case .untouched, .enteredOnce, .confirmed: return []
        }
    }

    private var columns: [String] {
        let readers = poll.election.papers.map { reading.name(of: $0.by) }
        return [
            reading.say(da: "Seddel", en: "Paper"), readers.first ?? "",
            readers.dropFirst().first ?? "",
        ]
    }

    private func text(_ paper: PaperLine?) -> String {
        guard let paper else { return reading.say(da: "ingen seddel", en: "no paper") }
        if paper.isSpoiled { return reading.say(da: "ugyldig", en: "spoiled") }
        if paper.marks.isEmpty { return reading.say(da: "blank", en: "blank") }
        return paper.marks.map { poll.number(of: $0).map(String.init) ?? "?" }
            .joined(separator: " ")
    }
}
