// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Domain
import Foundation
import Journal
import Logging
import Mail
import Post
import Runtime
import Web

/// What concerns letters.
struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "Take in letters that answer ours.",
        subcommands: [ReceiveMail.self])
}

/// Reads one letter, as mail servers hand them to programs.
struct ReceiveMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receive",
        abstract: "Take one letter from standard input: a calendar's reply to an invitation.")

    @OptionGroup var storage: Storage

    func run() async throws {
        let letter =
            try FileHandle.standardInput.read(upToCount: ReplyIntake.limit) ?? Data()
        let settings = try await Settings()
        let runtime = try await CityRuntime(
            journal: try await storage.openExisting(),
            checkpointEvery: settings.eventsBetweenCheckpoints())
        let cabinet = try storage.beside(settings).cabinet
        try await runtime.journal.closing {
            switch try await ReplyIntake(runtime, cabinet).take([UInt8](letter)) {
            case .taken(let person, let meeting):
                say("Taken: the reply of \(person) to \(meeting).")
            case .setAside(let reason):
                // Not an error: the mail server must not send the letter back.
                say("Set aside: \(reason.english)")
            }
            try await cabinet.close()
        }
    }
}

/// How letters go out and come in, as the settings say.
struct PostSettings {
    private let server: String?
    private let from: MailAddress?
    private let folder: String?
    private let authorities: String?

    init(_ settings: Settings) throws {
        server = settings.text(nil, "smtp-url")
        folder = settings.text(nil, "maildir")
        authorities = settings.text(nil, "smtp-ca")
        let written = settings.text(nil, "mail-from")
        from = written.flatMap { MailAddress(parsing: $0) }
        if let written, from == nil {
            throw Stopped("TVAERS_MAIL_FROM is “\(written)”. Write Name <name@example.dk>.")
        }
        if server != nil, from == nil {
            throw Stopped("TVAERS_SMTP_URL is set. Set TVAERS_MAIL_FROM as well.")
        }
    }

    /// Without a mail server letters are made and held.
    func outbox(
        _ runtime: CityRuntime, _ cabinet: any Cabinet, secret: [UInt8], site: String,
        agendas: AgendaPost
    ) -> Outbox {
        guard let from, let server else {
            return Outbox(holding: cabinet, of: runtime, secret: secret, site)
        }
        let writer = LetterWriter(from: from, site: site, links: PostLinks(secret: secret)) {
            await agendas.paper(of: $0, for: $1, in: $2, $3).map {
                [MailMessage.Attachment(name: $0.name, type: $0.type, content: $0.content)]
            } ?? []
        }
        let postman = SMTPPostman(server: server, authorities: authorities)
        return Outbox(runtime, cabinet, writer: writer, postman: postman)
    }

    func service(
        _ outbox: Outbox, _ runtime: CityRuntime, _ cabinet: any Cabinet, _ logger: Logger
    ) -> PostService {
        PostService(
            outbox,
            folder: folder.map { MailFolder(path: $0, intake: ReplyIntake(runtime, cabinet)) },
            logger: logger)
    }
}
