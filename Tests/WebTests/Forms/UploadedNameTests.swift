// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Web

struct UploadedNameTests {
    @Test(arguments: [
        ("referat.pdf", "referat.pdf"),
        (" 2021-0262994-3 høringssvar.docx ", "2021-0262994-3 høringssvar.docx"),
        ("C:\\Users\\mh\\referat.pdf", "referat.pdf"), ("../../etc/passwd", "passwd"),
    ])
    func `a name is kept as text, without folders`(sent: String, kept: String) throws {
        #expect(try UploadedName.check(sent, field: "file") == kept)
    }

    @Test(arguments: ["", "mappe/", "..", "a/.", "to\nlinjer.pdf", "\u{202E}fdp.exe"])
    func `what is no name is refused`(sent: String) {
        #expect(throws: TextRefusal.self) { try UploadedName.check(sent, field: "file") }
    }

    //
    @Test(arguments: [
        "notat_010190-1234.pdf", "0101901234.docx", "Ib 010190 1234.xlsx", "a/010190-1234_b.txt",
    ])
    func `a name with a CPR number is refused without repeating it`(sent: String) {
        do throws(TextRefusal) {
            _ = try UploadedName.check(sent, field: "file")
            Issue.record("\(sent) was let in")
        } catch {
            #expect(error.key == "text.cpr")
            #expect(error.field == "file")
            #expect(!error.sentence.danish.contains("1234"))
        }
    }
}
