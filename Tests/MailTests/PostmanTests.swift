// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Mail
import Testing

@Suite(.serialized)
struct PostmanTests {
    @Test func `letters reach a mail server as they were written`() async throws {
        try await Sink.running { sink in
            let postman = SMTPPostman(server: sink.url)
            #expect(await postman.deliver(try letter(to: "ida@demo.example")) == .sent)
            #expect(await postman.deliver(try letter(to: "bo@demo.example")) == .sent)
            let letters = try sink.letters()
            #expect(letters.count == 2)
            let read = ReceivedMail(Array(letters[0].utf8))
            #expect(read.subject == "Indkaldelse: møde på Ørkenfortet")
            #expect(read.text == "Kære Ida\r\n.\r\nVi ses – også i år.")
            #expect(read.from?.address == "tvaers@demo.example")
            #expect(letters[0].contains("Message-ID: <1@demo.example>\r\n"))
        }
    }

    @Test func `a name that the server does not know is refused for good`() async throws {
        try await Sink.running { sink in
            let delivery = await SMTPPostman(server: sink.url)
                .deliver(try letter(to: "no@demo.example"))
            guard case .refused(let said) = delivery else {
                Issue.record("\(delivery)")
                return
            }
            #expect(said.contains("550"))
            #expect(try sink.letters() == [])
        }
    }

    @Test func `a server that is busy is asked again`() async throws {
        try await Sink.running { sink in
            let postman = SMTPPostman(server: sink.url)
            let delivery = await postman.deliver(try letter(to: "later@demo.example"))
            guard case .deferred = delivery else {
                Issue.record("\(delivery)")
                return
            }
            #expect(await postman.deliver(try letter(to: "ida@demo.example")) == .sent)
        }
    }

    @Test func `a server that takes the letter and does not answer leaves it open`() async throws {
        try await Sink.running { sink in
            let delivery = await SMTPPostman(server: sink.url)
                .deliver(try letter(to: "vanish@demo.example"))
            guard case .unknown = delivery else {
                Issue.record("\(delivery)")
                return
            }
        }
    }

    //
    @Test(arguments: [Sink.Door.Shield.tls, .starttls])
    func `with a name and a password letters go over a shielded line`(
        shield: Sink.Door.Shield
    ) async throws {
        try await Sink.running(.init(shield: shield, login: "by:hemmelig")) { sink async throws in
            let postman = SMTPPostman(server: sink.url, authorities: sink.certificate)
            #expect(await postman.deliver(try letter(to: "ida@demo.example")) == .sent)
            #expect(await postman.deliver(try letter(to: "bo@demo.example")) == .sent)
            #expect(sink.logins() == ["by:hemmelig shielded"])
            #expect(try sink.letters().count == 2)
        }
    }

    @Test(arguments: [Sink.Door.Shield.tls, .starttls])
    func `with a wrong password nothing is sent, and no letter is to blame`(
        shield: Sink.Door.Shield
    ) async throws {
        try await Sink.running(.init(shield: shield, login: "by:hemmelig")) { sink async throws in
            let wrong = SMTPPostman(
                server: sink.url(login: "by:forkert"), authorities: sink.certificate)
            let delivery = await wrong.deliver(try letter(to: "ida@demo.example"))
            guard case .unreachable = delivery else {
                Issue.record("\(delivery)")
                return
            }
            #expect(try sink.letters() == [])
        }
    }

    //
    @Test func `a password is never told on a line that others can read`() async throws {
        try await Sink.running(.init(shield: .none, login: "by:hemmelig")) { sink async throws in
            let delivery = await SMTPPostman(server: sink.url)
                .deliver(try letter(to: "ida@demo.example"))
            guard case .unreachable = delivery else {
                Issue.record("\(delivery)")
                return
            }
            #expect(sink.logins() == [])
        }
    }

    @Test(arguments: [Sink.Door.Shield.tls, .starttls])
    func `a server that nobody vouches for gets neither password nor letter`(
        shield: Sink.Door.Shield
    ) async throws {
        try await Sink.running(.init(shield: shield, login: "by:hemmelig")) { sink async throws in
            let delivery = await SMTPPostman(server: sink.url)
                .deliver(try letter(to: "ida@demo.example"))
            guard case .unreachable = delivery else {
                Issue.record("\(delivery)")
                return
            }
            #expect(sink.logins() == [])
            #expect(try sink.letters() == [])
        }
    }

    @Test func `a server that wants a name first is told about, and no letter is to blame`()
        async throws
    {
        try await Sink.running(.init(shield: .tls, login: "by:hemmelig")) { sink async throws in
            let delivery = await SMTPPostman(
                server: sink.url(login: nil), authorities: sink.certificate
            ).deliver(try letter(to: "ida@demo.example"))
            guard case .unreachable = delivery else {
                Issue.record("\(delivery)")
                return
            }
        }
    }

    @Test func `a server that is not there says nothing about the letter`() async throws {
        let delivery = await SMTPPostman(server: "smtp://127.0.0.1:1")
            .deliver(try letter(to: "ida@demo.example"))
        guard case .unreachable = delivery else {
            Issue.record("\(delivery)")
            return
        }
    }

    @Test func `an address of a server that is no mail server is not gone to`() async throws {
        let delivery = await SMTPPostman(server: "http://127.0.0.1:1")
            .deliver(try letter(to: "ida@demo.example"))
        guard case .unreachable = delivery else {
            Issue.record("\(delivery)")
            return
        }
    }

    private func letter(to address: String) throws -> MailMessage {
        MailMessage(
            id: "1@demo.example",
            from: try #require(MailAddress(name: "Tværs", "tvaers@demo.example")),
            to: try #require(MailAddress(name: "Ida Østergård", address)),
            subject: "Indkaldelse: møde på Ørkenfortet",
            text: "Kære Ida\r\n.\r\nVi ses – også i år.", date: Moment(milliseconds: 0))
    }
}
