// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Mail
import Testing

struct MessageTests {
    @Test(arguments: [
        "ida", "ida@", "@dk", "i da@x.dk", "a@b@c", "a@x.dk\r\nBcc: b@x.dk", "<a@x.dk>", "a@x,b@y",
    ])
    func `what cannot be an address is none`(text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test func `an address is read with and without a name`() {
        #expect(MailAddress(parsing: " ida@x.dk ")?.address == "ida@x.dk")
        let named = MailAddress(parsing: "\"Holm, Ida\" <ida@x.dk>")
        #expect(named?.name == "Holm, Ida")
        #expect(named?.address == "ida@x.dk")
    }

    @Test func `nobody writes headers of their own by a name or a subject`() throws {
        var message = try example()
        message.subject = "Møde\r\nBcc: alle@x.dk"
        let text = String(decoding: message.encoded(), as: UTF8.self)
        #expect(!text.contains("\r\nBcc:"))
        let named = try #require(MailAddress(name: "Ida\r\nBcc: alle@x.dk", "ida@x.dk"))
        message.to = named
        #expect(!String(decoding: message.encoded(), as: UTF8.self).contains("\r\nBcc:"))
    }

    @Test func `no line is longer than a mail server takes`() throws {
        var message = try example()
        message.subject = String(repeating: "blå mandag ", count: 60)
        message.text = String(repeating: "æ", count: 5_000)
        let lines = String(decoding: message.encoded(), as: UTF8.self)
            .components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 78 })
        let read = ReceivedMail(message.encoded())
        #expect(read.subject == message.subject)
        #expect(read.text == message.text)
    }

    @Test func `a calendar and a paper go beside the text`() throws {
        var message = try example()
        message.calendar = .init(method: "REQUEST", content: Array("BEGIN:VCALENDAR".utf8))
        message.attachments = [
            .init(name: "dagsorden på dansk.pdf", type: "application/pdf", content: [37, 80])
        ]
        let text = String(decoding: message.encoded(), as: UTF8.self)
        #expect(text.contains("Content-Type: text/calendar; charset=utf-8; method=REQUEST"))
        #expect(text.contains("filename*=utf-8''dagsorden%20p%C3%A5%20dansk.pdf"))
        let read = ReceivedMail(message.encoded())
        #expect(read.calendar == "BEGIN:VCALENDAR")
        #expect(read.text == "Hej")
    }

    @Test func `a letter of another program is read in its own coding`() {
        let letter = """
            From: =?iso-8859-1?Q?S=F8ren_?= =?utf-8?B?w4Zibw==?= <soeren@x.dk>\r
            Subject: =?UTF-8?Q?Accepteret:_m=C3=B8de?=\r
            Auto-Submitted: auto-replied\r
            Content-Type: multipart/alternative;\r
             boundary="b 1"\r
            \r
            preface\r
            --b 1\r
            Content-Type: text/plain; charset=iso-8859-1\r
            Content-Transfer-Encoding: quoted-printable\r
            \r
            Jeg kommer p=E5 =\r
            mandag\r
            --b 1\r
            Content-Type: text/calendar; method=REPLY\r
            Content-Transfer-Encoding: base64\r
            \r
            QkVHSU46VkNBTEVOREFS\r
            --b 1--\r
            """
        let read = ReceivedMail(Array(letter.utf8))
        #expect(read.from?.name == "Søren Æbo")
        #expect(read.subject == "Accepteret: møde")
        #expect(read.text == "Jeg kommer på mandag\r\n")
        #expect(read.calendar == "BEGIN:VCALENDAR")
        #expect(read.isAutomatic)
    }

    @Test func `whatever the bytes are, something is read`() {
        let letters = Array("=?:;-\r\n \"Qb/Content-Type multipart boundary\u{0}ø".utf8)
        var state: UInt64 = 42
        for length in 0..<400 {
            let bytes = (0..<length).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return letters[Int(state >> 33) % letters.count]
            }
            _ = ReceivedMail(bytes)
        }
        let nested = String(
            repeating: "Content-Type: multipart/mixed; boundary=a\n\n--a\n", count: 99)
        #expect(ReceivedMail(Array(nested.utf8)).calendar == nil)
    }

    private func example() throws -> MailMessage {
        MailMessage(
            id: "1@x.dk", from: try #require(MailAddress("tvaers@x.dk")),
            to: try #require(MailAddress("ida@x.dk")), subject: "Møde", text: "Hej",
            date: Moment(milliseconds: 1_000_000_000_000))
    }
}
