// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import HashTreeCollections
import Journal
import Print
import Runtime

/// What is to happen where a paper may hold a CPR number.
public enum BankDoor: Equatable, Sendable {
    case stop
    /// The words are kept with the last digits as stars; only coordinators get the original.
    case blacken
    /// A named person says that it may stay inside, and why.
    case letIn(CprOverride)
}

/// Takes files into the knowledge bank, from the page, the command line and
/// watched folders alike.
public struct BankIntake: Sendable {
    /// A file that came in, or why it did not.
    public struct Outcome: Sendable {
        public let name: String
        public let paper: BankPaperID?
        public let refusal: (any Refusal)?
    }

    /// The most that a file may hold, in megabytes, however it comes in.
    public static let megabytes = Upload.megabytes
    /// The longest text of a paper, in characters.
    public static let longest = 1_500_000

    private let runtime: CityRuntime
    private let cabinet: any Cabinet
    private let intake: PaperIntake

    public init(
        _ runtime: CityRuntime, _ cabinet: any Cabinet, intake: PaperIntake = PaperIntake()
    ) {
        self.runtime = runtime
        self.cabinet = cabinet
        self.intake = intake
    }

    /// Takes the file in with all that it carries; nothing of it where its own
    /// words are refused.
    ///
    /// Throws faults of the world and `Forbidden`; what is refused is an outcome. Tells
    /// of each page that is read from its picture.
    public func take(
        _ bytes: [UInt8], named name: String, title: String? = nil, source: String? = nil,
        door: BankDoor = .stop, by viewer: Viewer?,
        telling tell: PaperIntake.Telling = { _, _ in }
    ) async throws -> [Outcome] {
        let read: ReadFile
        do {
            let name = try UploadedName.check(name, field: Upload.field)
            guard bytes.count <= Self.megabytes * 1_048_576 else {
                throw FileRefusal.tooLarge(megabytes: Self.megabytes)
            }
            read = try await words(of: bytes, named: name, tell)
            // The letter's original holds what it carries, so the door asks for all of it.
            for part in read.enclosed { _ = try atTheDoor(part, door) }
        } catch let refusal as any Refusal {
            return [Outcome(name: name, paper: nil, refusal: refusal)]
        }
        let order = Order(title: title, source: source, door: door, viewer: viewer)
        var outcomes = [try await keep(read, order, in: nil)]
        guard let outer = outcomes[0].paper else { return outcomes }
        for part in read.enclosed {
            outcomes.append(try await keep(part, order.enclosed, in: outer))
        }
        return outcomes
            + read.setAside.map { Outcome(name: $0.name, paper: nil, refusal: $0.refusal) }
    }

    /// What a program could not do with the file is the file's fault; one that is
    /// missing, or too many that wait, is not.
    private func words(
        of bytes: [UInt8], named name: String, _ tell: PaperIntake.Telling
    ) async throws -> ReadFile {
        do {
            return try await intake.read(bytes, named: name, telling: tell)
        } catch PrintFault.tooSlow, PrintFault.failed {
            throw FileRefusal.tooHeavy
        }
    }

    private struct Order {
        var title: String?
        let source: String?
        let door: BankDoor
        let viewer: Viewer?

        /// What a letter carries has titles of its own.
        var enclosed: Order {
            var order = self
            order.title = nil
            return order
        }
    }

    private func keep(
        _ file: ReadFile, _ order: Order, in outer: BankPaperID?
    ) async throws -> Outcome {
        do {
            let hash = SHA256(of: file.bytes).hexadecimal
            let id = BankPaperID(String(hash.prefix(16)))
            let (text, origin, letIn) = try atTheDoor(file, order.door)
            let note = NoteID("bank-\(id)")
            let draft = BankPaperDraft(
                id: id, title: order.title ?? title(of: file),
                original: Original(
                    file: FileID(hash), name: file.name, mediaType: file.mediaType,
                    bytes: file.bytes.count),
                text: note, origin: origin, source: order.source, enclosedIn: outer, letIn: letIn,
                unread: file.unread)
            // The bytes are kept first, so that no paper is listed that cannot be read.
            try await keep(file.bytes, under: hash)
            _ = try await runtime.submit(
                Submission(
                    [.knowledge(.receive(draft))], by: order.viewer, cause: "bank/\(id)",
                    vault: [.note(note, text)]))
            return Outcome(name: file.name, paper: id, refusal: nil)
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            return Outcome(name: file.name, paper: nil, refusal: refused.refusal)
        } catch let refusal as any Refusal {
            return Outcome(name: file.name, paper: nil, refusal: refusal)
        }
    }

    /// words with what may be a CPR number are stopped, blackened or let
    /// in by a named person's word.
    private func atTheDoor(
        _ file: ReadFile, _ door: BankDoor
    ) throws -> (text: String, TextLayer.Origin, CprOverride?) {
        let origin: TextLayer.Origin = file.origin == .scan ? .scan : .file
        guard file.text.utf8.count <= Self.longest else {
            throw FileRefusal.tooLarge(megabytes: 1)
        }
        // What a program says about the file is not shown, but the original holds it.
        let words = file.beside.isEmpty ? file.text : "\(file.text)\n\n\(file.beside)"
        if CprGuard.scan(words).isEmpty { return (file.text, origin, nil) }
        switch door {
        case .stop:
            do throws(CprRefusal) {
                try CprGuard.check(words, field: Upload.field)
            } catch {
                throw TextRefusal.cpr(error)
            }
            return (file.text, origin, nil)
        case .blacken: return (CprGuard.masked(file.text), .blackened, nil)
        case .letIn(let override): return (file.text, origin, override)
        }
    }

    /// The subject of a letter, or the file's name without its ending.
    private func title(of file: ReadFile) -> String {
        if let subject = file.subject, !subject.isEmpty { return String(subject.prefix(200)) }
        let name = file.name.split(separator: ".").dropLast().joined(separator: ".")
        return name.isEmpty ? file.name : name
    }

    private func keep(_ bytes: [UInt8], under hash: String) async throws {
        try await cabinet.change([hash], in: .files) { there in
            there[hash] == nil ? [hash: bytes] : [:]
        }
    }
}

extension BankIntake {
    /// searches every paper anew, so that a better guard finds what an
    /// earlier one let in; answers the papers that may hold a CPR number.
    public func searchAgain(by viewer: Viewer?) async throws -> (
        papers: Int, suspected: [BankPaper]
    ) {
        let view = runtime.snapshot.present
        let papers = view.city.knowledge.inOrder
        let suspected = papers.filter { paper in
            guard paper.letIn == nil else { return false }
            let text = paper.text.flatMap { view.personal.notes[$0] } ?? ""
            return [text, paper.title, paper.original.name, paper.source ?? ""]
                .contains { !CprGuard.scan($0).isEmpty }
        }
        _ = try await runtime.submit(
            Submission(
                [.knowledge(.searched(papers: papers.count, suspected: suspected.map(\.id)))],
                by: viewer, cause: "bank/search"))
        return (papers.count, suspected)
    }
}
