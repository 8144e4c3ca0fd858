// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Documents
import Domain
import Journal
import HashTreeCollections

/// The package of what is given: the files, a list of all papers with what was
/// decided, and a log.
enum AccessBundle {
    /// R-230: every byte that goes out is that of a paper given, checked by its hash.
    static func make(_ call: Call) async throws -> Answer {
        try await AccessShow.step(call) { request in
            var zip = StoredZip()
            let given = call.city.cases.given(of: request)
            var files: [CaseDocumentID: DocumentFile] = [:]
            for (paper, kept) in given {
                var file = kept
                if file == nil { file = try await printed(paper, call) }
                guard let file,
                    let bytes = try await call.site.cabinet.content(
                        of: file.hash.rawValue, in: .files)
                else { throw Refused(CaseRefusal.noFile(paper.number)) }
                guard SHA256(of: bytes).hexadecimal == file.hash.rawValue else {
                    throw JournalFault(
                        .read, "the file of \(paper.number) has other bytes than its hash says",
                        remedy: Phrase(
                            da: "Hent filen fra en sikkerhedskopi.",
                            en: "Restore the file from a backup."))
                }
                files[paper.id] = file
                zip.add(name(of: file, paper), bytes)
            }
            zip.add("fortegnelse.csv", Array(list(of: request, files, call).utf8))
            zip.add("log.txt", Array(log(of: request, call).utf8))
            let number = request.packages.count + 1
            let file = try await call.keep(
                zip.archive, named: "aktindsigt-\(request.received)-\(number).zip",
                mediaType: "application/zip")
            return .pack(request.id, file, papers: given.count, by: call.viewer.person)
        }
    }

    /// Every time that it is fetched is written down before the bytes go.
    static func fetch(_ call: Call) async throws -> Answer {
        let request = try call.accessRequest
        guard
            let package = request.packages.first(where: { "\($0.number)" == call.parameters["nr"] })
        else { throw NotFound() }
        let receipt = try await call.submit(
            .casework(
                .access(.fetch(request.id, package: package.number, by: call.viewer.person))))
        var answer = try await call.send(package.file)
        answer.cookies = call.saved(receipt, to: "").cookies
        return answer
    }

    /// A letter that has words and no file is printed as it stands.
    private static func printed(_ paper: CaseDocument, _ call: Call) async throws -> DocumentFile {
        guard paper.letter != nil, let found = call.city.cases[paper.case] else {
            throw Refused(CaseRefusal.noFile(paper.number))
        }
        return try await call.keep(
            printed: LetterPreview(
                found: found, paper: paper, call: call, isDraft: paper.state == .draft),
            named: "\(paper.number)")
    }

    /// ASCII, with the number first, so that the files lie in order.
    private static func name(of file: DocumentFile, _ paper: CaseDocument) -> String {
        let ending = file.name.split(separator: ".").last.map(String.init) ?? "bin"
        return "dokumenter/\(paper.number).\(ending.filter { $0.isASCII && $0.isLetter })"
    }

    /// All papers of the cases that the requester may know of, and what was decided.
    private static func list(
        of request: AccessRequest, _ files: [CaseDocumentID: DocumentFile], _ call: Call
    ) -> String {
        let head = ["Dokumentnummer", "Titel", "Dateret", "Afgørelse", "Fil", "SHA-256"]
        let rows = call.city.cases.papers(of: request).map { paper -> [String] in
            let decision = request.decisions[paper.id]
            let file = files[paper.id]
            return [
                "\(paper.number)",
                // The title of what is refused may itself tell too much.
                file == nil ? "" : paper.title,
                paper.content.dated?.description ?? "ikke oplyst",
                decision?.phrase.danish ?? "", file.map { name(of: $0, paper) } ?? "",
                file?.hash.rawValue ?? "",
            ]
        }
        return "\u{FEFF}"
            + ([head] + rows).map { $0.map(quoted).joined(separator: ";") }
            .joined(separator: "\r\n") + "\r\n"
    }

    private static func quoted(_ text: String) -> String {
        "\"\(text.looksLikeFormula ? "'" : "")\(text.replacing("\"", with: "\"\""))\""
    }

    private static func log(of request: AccessRequest, _ call: Call) -> String {
        let city = call.city
        let numbers = request.cases.compactMap { city.cases[$0]?.number.description }
        return [
            "Aktindsigt i sag \(numbers.joined(separator: ", "))",
            "Modtaget: \(request.received)",
            "Frist: \(city.cases.due(of: request, in: city.workdays.calendar)) "
                + "(\(request.clock.rawValue) arbejdsdage)",
            "Samlet: \(call.reading.today)",
            "Besvares af: \(city.organizations[request.unit]?.name ?? "")",
            "Dokumenter i pakken: \(city.cases.given(of: request).count)",
        ].joined(separator: "\r\n") + "\r\n"
    }
}
