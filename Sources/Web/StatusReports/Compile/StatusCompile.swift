// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import HashTreeCollections
import Html
import Journal
import Print
import Runtime

/// Makes the report of what is signed, checks it, and keeps it.
enum StatusCompile {
    /// nothing is written down before both files are made, read back and kept.
    static func make(_ call: Call) async throws -> Answer {
        let round = try call.statusRound
        let placeholder = CompilationDraft(parts: [], files: [])
        try call.city.permit(.statusReport(.compile(round.id, placeholder)), to: call.viewer)
        do {
            let made = try await CompiledReport.make(of: round, call)
            for file in made.files { try await call.site.cabinet.keep(file.bytes) }
            let receipt = try await call.submit(made.commands(call))
            return call.saved(receipt, to: Paths.statusRound(round.id))
        } catch let fault as PrintFault {
            return .page(
                StatusRoundShow(round: round, call: call, problem: fault.sentence), status: 503)
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            let page = StatusRoundShow(
                round: round, call: call, problem: refused.refusal.sentence)
            return .page(page, status: 422)
        }
    }

    /// from now on everybody reads this version.
    static func publish(_ call: Call) async throws -> Answer {
        let round = try call.statusRound
        let number = call.form["udgave"].flatMap { Int($0) } ?? 0
        do {
            let receipt = try await call.submit(.statusReport(.publish(round.id, number: number)))
            return call.saved(receipt, to: Paths.statusRound(round.id))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            let page = StatusRoundShow(
                round: round, call: call, problem: refused.refusal.sentence)
            return .page(page, status: 422)
        }
    }
}

/// A report that is made and checked, and not yet written down.
struct CompiledReport {
    struct File {
        let format: Press.Format
        let bytes: [UInt8]
        var hash: String { bytes.sha256 }
    }

    let round: StatusRound
    let number: Int
    let files: [File]
    let parts: [CompiledPart]
    let pages: Int?

    static func make(of round: StatusRound, _ call: Call) async throws -> CompiledReport {
        let reading = call.reading
        let statements = reading.statements(of: round, in: nil)
        let number = round.compilations.count + 1
        let sheet = CompiledSheet(
            round: round, statements: statements, deviations: round.deviations(on: reading.day),
            day: reading.day, number: number, reading: reading,
            author: call.site.options.cityName
        ).rendered()
        var files: [File] = []
        var proofs: [Press.Format: PaperProof] = [:]
        var pages: Int?
        for format in Press.Format.allCases {
            let bytes = try await call.site.press.print(
                sheet, as: format, in: reading.language, size: .large)
            let read = try await call.site.extraction.reading(bytes, format)
            files.append(File(format: format, bytes: bytes))
            proofs[format] = PaperProof(read)
            pages = read.pages ?? pages
        }
        let parts = statements.map { statement in
            let page = PageProof(
                CompiledSections(statement: statement, reading: reading).rendered())
            return CompiledPart(
                statement.organization, issue: statement.issue.number,
                isInPage: statement.texts.allSatisfy { page.finds($0) },
                isInPdf: proofs[.pdf]?.findsAll(of: statement) ?? false,
                isInDocx: proofs[.docx]?.findsAll(of: statement) ?? false)
        }
        return CompiledReport(
            round: round, number: number, files: files, parts: parts, pages: pages)
    }

    func name(_ format: Press.Format) -> String {
        "\(round.id)-udgave-\(number).\(format.rawValue)"
    }

    /// What writes it down: in the round, and as a paper of the round's case.
    func commands(_ call: Call) -> [CityCommand] {
        let compile = CityCommand.statusReport(
            .compile(
                round.id,
                CompilationDraft(
                    parts: parts,
                    files: files.map {
                        CompiledFile(
                            file: FileID($0.hash), name: name($0.format),
                            mediaType: $0.format.mediaType, bytes: $0.bytes.count)
                    }, pages: pages, by: call.viewer.person)))
        return [compile] + filing(call)
    }

    /// The printed report goes into the round's case, which is opened with the
    /// first; where the city keeps no numbers, it stays with the round alone.
    private func filing(_ call: Call) -> [CityCommand] {
        let cases = call.city.cases
        guard cases.scheme(on: call.reading.today) != nil,
            let pdf = files.first(where: { $0.format == .pdf })
        else { return [] }
        let subject = CaseSubject(.statusRound, round.id)
        let known = cases.cases(about: subject).first { $0.closed == nil }
        let id = known?.id ?? call.newID()
        let opening: [CityCommand] =
            known != nil
            ? []
            : [
                .casework(
                    .open(
                        CaseDraft(
                            id: id,
                            content: CaseContent(
                                title: round.title, unit: round.asker, subjects: [subject]))))
            ]
        let content = DocumentContent(
            kind: .statusReport,
            title: call.reading.say(
                da: "\(round.title), samlet udgave \(number)",
                en: "\(round.title), compiled version \(number)"),
            direction: .internal, sender: round.asker, dated: call.reading.today)
        let file = DocumentFile(
            hash: FileID(pdf.hash), name: name(.pdf), mediaType: Press.Format.pdf.mediaType,
            bytes: pdf.bytes.count)
        return opening + [
            .casework(
                .file(
                    DocumentDraft(
                        id: call.newID(), in: id, content: content, file: file, state: .final,
                        by: call.viewer.person)))
        ]
    }
}

extension PaperProof {
    /// Whether every text of the statement stands in the paper, whole and in order.
    fileprivate mutating func findsAll(of statement: CompiledStatement) -> Bool {
        statement.texts.reduce(true) { finds($1.text) && $0 }
    }
}

extension [UInt8] {
    fileprivate var sha256: String { hexadecimal(Array(SHA256.hash(data: self))) }
}

extension Cabinet {
    /// Keeps the bytes by their hash; what lies there already is the same.
    fileprivate func keep(_ bytes: [UInt8]) async throws {
        let key = bytes.sha256
        try await change([key], in: .files) { there in there[key] == nil ? [key: bytes] : [:] }
    }
}
