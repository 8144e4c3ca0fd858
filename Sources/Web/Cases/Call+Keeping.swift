// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import Html
import Journal
import Print

extension Call {
    /// Keeps the bytes of a paper that was made here, by their hash.
    ///
    /// To be called before the city is told, so that no paper is ever listed that
    /// cannot be read. The name has no ending; the format gives it.
    func keep(
        paper bytes: [UInt8], named name: String, as format: Press.Format
    ) async throws -> DocumentFile {
        try await keep(
            bytes, named: "\(name).\(format.rawValue)", mediaType: format.mediaType)
    }

    /// Keeps any bytes by their hash.
    func keep(
        _ bytes: [UInt8], named name: String, mediaType: String
    ) async throws -> DocumentFile {
        let hash = SHA256(of: bytes).hexadecimal
        try await site.cabinet.change([hash], in: .files) { there in
            there[hash] == nil ? [hash: bytes] : [:]
        }
        return DocumentFile(
            hash: FileID(hash), name: name, mediaType: mediaType, bytes: bytes.count)
    }

    /// Prints the page and keeps it as a paper.
    func keep(
        printed sheet: some Markup, named name: String, as format: Press.Format = .pdf
    ) async throws -> DocumentFile {
        let bytes = try await site.press.print(
            sheet.rendered(), as: format, in: reading.language)
        return try await keep(paper: bytes, named: name, as: format)
    }

    /// The file that was chosen, looked through and kept; nil when none was.
    func keepUpload() async throws -> DocumentFile? {
        guard let upload = try await upload() else { return nil }
        try await site.cabinet.keep(upload)
        return DocumentFile(
            hash: FileID(upload.hash), name: upload.name, mediaType: upload.kind.mediaType,
            bytes: upload.bytes.count)
    }

    /// A kept file as an answer to save; not there when its bytes are gone.
    func send(_ file: DocumentFile) async throws -> Answer {
        guard let bytes = try await site.cabinet.content(of: file.hash.rawValue, in: .files)
        else { throw NotFound() }
        var answer = Answer.bytes(bytes, type: file.mediaType)
        answer.headers = [
            (
                "Content-Disposition",
                "attachment; filename*=UTF-8''\(file.name.percentEncoded)"
            ),
            ("Content-Security-Policy", "sandbox; default-src 'none'"),
        ]
        return answer
    }
}
