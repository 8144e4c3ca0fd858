// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// A letter taken apart: its subject, its words and the files it carries.
struct LetterParts {
    let subject: String?
    /// Who wrote to whom, when and about what.
    let head: String
    let text: String
    let files: [(name: String, bytes: [UInt8])]
    /// The other words in it: further headers, the same letter for a browser.
    let beside: String
    /// What it carries that was not taken out: letters inside it, and what is over 20.
    let left: [String]

    /// What the reader of letters wrote.
    init(_ told: [UInt8]) throws {
        do {
            let parts = try JSONDecoder().decode(Told.self, from: Data(told))
            (subject, head, text) = (parts.subject, parts.head, parts.text)
            (beside, left) = (parts.beside, parts.left)
            files = parts.files.compactMap { file in
                Data(base64Encoded: file.base64).map { (file.name, [UInt8]($0)) }
            }
        } catch {
            throw FileRefusal.broken
        }
    }

    private struct Told: Decodable {
        let subject: String?
        let head: String
        let text: String
        let files: [File]
        let beside: String
        let left: [String]
    }

    private struct File: Decodable {
        let name: String
        let base64: String
    }
}

extension Tool {
    /// Python's own reader of letters, which knows every way they are written.
    ///
    /// Only what the letter itself holds is read; at most 20 files.
    static var letterReader: Tool {
        Tool(
            program: "python3", arguments: ["-I", "-c", letterScript],
            limits: Limits(seconds: 20, memory: 700_000_000, output: 60_000_000))
    }

    private static let letterScript = """
        import sys, json, base64, html, re
        from email import message_from_binary_file, policy
        def plain(words):
            return html.unescape(re.sub(r"<[^>]*>", " ", words))
        letter = message_from_binary_file(sys.stdin.buffer, policy=policy.default)
        sent = letter["Date"] and letter["Date"].datetime
        head = [f"{label}: {letter[name]}" for label, name in (("Fra", "From"), ("Til", "To")) if letter[name]]
        months = "januar februar marts april maj juni juli august september oktober november december".split()
        if letter["Date"]:
            head.append(f"Sendt: {sent.day}. {months[sent.month - 1]} {sent:%Y %H:%M}" if sent else f"Sendt: {letter['Date']}")
        head += [f"Emne: {letter['Subject']}"] if letter["Subject"] else []
        body = letter.get_body(preferencelist=("plain", "html"))
        words = body.get_content() if body else ""
        if body and body.get_content_type() == "text/html":
            words = plain(words)
        files, left = [], []
        # Headers that people write; those of programs are full of numbers that mean nothing.
        beside = [str(letter[name]) for name in ("Cc", "Bcc", "Reply-To", "Sender", "Comments",
            "Keywords", "Organization", "Thread-Topic") if letter[name]]
        def look(part):
            if part is body:
                return
            if part.get_content_maintype() == "multipart":
                for inner in part.iter_parts():
                    look(inner)
                return
            name = (part.get_filename() or "bilag").replace("/", "-")
            content = part.get_payload(decode=True)
            if part.get_content_maintype() == "text" and not part.is_attachment():
                try:
                    beside.append(plain(part.get_content()))
                except (LookupError, UnicodeError):
                    left.append(name)
            elif content is None:
                left.append(name)
            elif content and len(files) < 20:
                files.append({"name": name, "base64": base64.b64encode(content).decode()})
            elif content:
                left.append(name)
        look(letter)
        json.dump({"subject": str(letter["Subject"]) if letter["Subject"] else None,
            "head": "\\n".join(head), "text": words, "files": files,
            "beside": "\\n".join(beside), "left": left}, sys.stdout)
        """
}
