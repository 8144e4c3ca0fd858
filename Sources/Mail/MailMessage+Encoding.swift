// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

extension MailMessage {
    /// The letter as bytes with CRLF at each line's end.
    ///
    /// Source: RFC 5322, sections 2 and 3.6; RFC 2046, section 5.1; RFC 6047.
    public func encoded() -> [UInt8] {
        var lines = [
            "Date: \(MailMessage.dateText(date))", "Message-ID: <\(id)>",
            "From: \(from.header)", "To: \(to.header)",
        ]
        if let replyTo { lines.append("Reply-To: \(replyTo.header)") }
        lines += ["Subject: \(EncodedWords.encoded(oneLine(subject)))", "MIME-Version: 1.0"]
        if let unsubscribe {
            lines += [
                "List-Unsubscribe: <\(unsubscribe)>",
                "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            ]
        }
        // Out-of-office answers are of no use to a city's outbox.
        lines += ["Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: OOF"]
        let content = body
        lines += content.headers
        return Array(lines.joined(separator: "\r\n").utf8) + Array("\r\n\r\n".utf8) + content.bytes
    }

    private var body: Part {
        let plain = Part(type: "text/plain; charset=utf-8", content: Array(text.utf8))
        var whole = plain
        if let calendar {
            let type = "text/calendar; charset=utf-8; method=\(calendar.method)"
            whole = .multiple(
                "alternative", [plain, Part(type: type, content: calendar.content)])
        }
        guard !attachments.isEmpty else { return whole }
        let files = attachments.map { file in
            Part(
                type: file.type, content: file.content,
                more: ["Content-Disposition: attachment; \(fileName(file.name))"])
        }
        return .multiple("mixed", [whole] + files)
    }

    private func fileName(_ name: String) -> String {
        let plain = oneLine(name).filter { $0 != "\"" && $0 != "\\" && $0 != "/" }
        if plain.utf8.allSatisfy({ $0 < 0x7f }) { return "filename=\"\(plain)\"" }
        let encoded = plain.utf8.map { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
                || (0x61...0x7a).contains(byte) || byte == UInt8(ascii: ".")
                || byte == UInt8(ascii: "-")
                ? String(Unicode.Scalar(byte)) : "%" + MailMessage.padded(byte)
        }.joined()
        return "filename*=utf-8''\(encoded)"
    }

    private func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline || $0 == "\0" ? " " : $0 })
    }

    private static func padded(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "0" + digits : digits
    }

    /// `Sat, 21 Nov 2026 13:45:00 +0000`.
    static func dateText(_ moment: Moment) -> String {
        let seconds = Int((Double(moment.milliseconds) / 1_000).rounded(.down))
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let rest = seconds - days * 86_400
        let day = Day(number: Int32(days))
        let (year, month, number) = day.parts
        let week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday.rawValue - 1]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(week), \(two(number)) \(months[month - 1]) \(year) "
            + "\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60)) +0000"
    }
}

/// One part of a letter, ready to be written.
private struct Part {
    let headers: [String]
    let bytes: [UInt8]

    private init(headers: [String], bytes: [UInt8]) {
        self.headers = headers
        self.bytes = bytes
    }

    /// Everything is base64: no server breaks it, and no line is too long.
    init(type: String, content: [UInt8], more: [String] = []) {
        headers = ["Content-Type: \(type)", "Content-Transfer-Encoding: base64"] + more
        let text = Data(content).base64EncodedString(
            options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
        bytes = Array(text.utf8) + [0x0d, 0x0a]
    }

    /// Base64 never holds the boundary, which begins with a character of its own.
    static func multiple(_ kind: String, _ parts: [Part]) -> Part {
        let boundary = "=_\(kind)"
        var bytes: [UInt8] = []
        for part in parts {
            let head = part.headers.joined(separator: "\r\n")
            bytes += Array("--\(boundary)\r\n\(head)\r\n\r\n".utf8) + part.bytes
        }
        bytes += Array("--\(boundary)--\r\n".utf8)
        return Part(
            headers: ["Content-Type: multipart/\(kind); boundary=\"\(boundary)\""], bytes: bytes)
    }
}
