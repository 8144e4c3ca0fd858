// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import Html
import Print

/// A file that somebody sent, looked through before anything is kept of it.
struct Upload: Sendable {
    /// The most that a file may hold.
    static let megabytes = 20
    /// As much as the photo studio takes: the largest that phones make, many at once.
    static let photoMegabytes = PhotoStudio.mostBytes / 1_048_576
    /// The longest text that is searched for CPR numbers.
    private static let textLimit = 3_000_000

    let name: String
    let kind: FileKind
    let bytes: [UInt8]
    let text: String

    /// SHA-256 of the bytes, in hexadecimal digits.
    var hash: String { SHA256(of: bytes).hexadecimal }

    /// a file is what its name says, is not larger than it may be, and
    /// its text can be read and neither it nor what the file says beside holds a CPR
    /// number, which nobody overrules.
    static func check(_ file: UploadedFile, _ extraction: TextExtraction) async throws -> Upload {
        guard file.bytes.count <= megabytes * 1_048_576 else {
            throw FileRefusal.tooLarge(megabytes: megabytes)
        }
        let name = try UploadedName.check(file.name, field: field)
        let kind = try FileKind(of: file.bytes, named: name)
        let text = try await extraction.text(of: file.bytes, kind)
        guard text.utf8.count <= textLimit else {
            throw FileRefusal.tooLarge(megabytes: megabytes)
        }
        let beside = try await extraction.wordsBeside(file.bytes, kind)
        do throws(CprRefusal) {
            try CprGuard.check(text, field: field)
            try CprGuard.check(beside, field: field)
        } catch {
            throw TextRefusal.cpr(error)
        }
        return Upload(name: name, kind: kind, bytes: file.bytes, text: text)
    }

    /// The name of the field in every form that takes a file.
    static let field = "fil"
    /// What a browser offers to choose among.
    static let accepted = ".pdf,.docx,.odt,.txt"
}

extension Call {
    /// The file that was chosen, looked through; nil when none was.
    func upload() async throws -> Upload? {
        guard let file = files.first(where: { $0.field == Upload.field }) else { return nil }
        return try await Upload.check(file, site.extraction)
    }
}

/// Where a file is chosen.
struct FileField: Component {
    let label: String
    let reading: Reading
    let errors: FormErrors

    var body: some Markup {
        Field(
            Upload.field, label,
            hint: reading.say(
                da: "PDF, Word (docx), OpenDocument (odt) eller ren tekst, højst "
                    + "\(Upload.megabytes) MB. Vi leder efter CPR-numre i teksten.",
                en: "PDF, Word (docx), OpenDocument (odt) or plain text, at most "
                    + "\(Upload.megabytes) MB. We look for CPR numbers in the text."),
            reading, errors
        ) {
            Input(
                .id(Upload.field), .name(Upload.field), .type("file"), .accept(Upload.accepted),
                .invalid(errors[Upload.field] != nil),
                described(Upload.field, hint: true, errors))
        }
    }
}
