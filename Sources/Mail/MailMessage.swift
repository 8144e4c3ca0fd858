// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A letter as it goes out: to one person, in plain text, with what belongs to it.
public struct MailMessage: Equatable, Sendable {
    /// The same at each try, so that a mail server can tell a repeat.
    public var id: String
    public var from: MailAddress
    public var replyTo: MailAddress?
    public var to: MailAddress
    public var subject: String
    public var text: String
    public var date: Moment
    /// What the reader's calendar takes in by itself.
    public var calendar: CalendarPart?
    public var attachments: [Attachment]
    /// An address that stops letters of this kind with one click.
    public var unsubscribe: String?

    public init(
        id: String, from: MailAddress, replyTo: MailAddress? = nil, to: MailAddress,
        subject: String, text: String, date: Moment, calendar: CalendarPart? = nil,
        attachments: [Attachment] = [], unsubscribe: String? = nil
    ) {
        self.id = id
        self.from = from
        self.replyTo = replyTo
        self.to = to
        self.subject = subject
        self.text = text
        self.date = date
        self.calendar = calendar
        self.attachments = attachments
        self.unsubscribe = unsubscribe
    }

    /// An iTIP message, by RFC 6047.
    public struct CalendarPart: Equatable, Sendable {
        /// `REQUEST` or `CANCEL`.
        public var method: String
        public var content: [UInt8]

        public init(method: String, content: [UInt8]) {
            self.method = method
            self.content = content
        }
    }

    /// A file beside the letter.
    public struct Attachment: Equatable, Sendable {
        public var name: String
        public var type: String
        public var content: [UInt8]

        public init(name: String, type: String, content: [UInt8]) {
            self.name = name
            self.type = type
            self.content = content
        }
    }
}
