// SPDX-License-Identifier: EUPL-1.2
import Domain
import Print

/// Papers to print and to keep, and the files that lie beside agendas.
enum PaperRoutes {
    static let all: [Route] = [
        Route(.get, "/papirer", audience: .everyone) { .page(PaperIndex(call: $0)) },
        Route(.get, "/fora/:forum/kommissorium.pdf", audience: .everyone) {
            try await CharterSheet.print($0, .pdf)
        },
        Route(.get, "/fora/:forum/kommissorium.docx", audience: .everyone) {
            try await CharterSheet.print($0, .docx)
        },
        Route(.get, "/moeder/:moede/dagsorden.pdf", audience: .everyone) {
            try await AgendaSheet.print($0, .pdf)
        },
        Route(.get, "/moeder/:moede/dagsorden.docx", audience: .everyone) {
            try await AgendaSheet.print($0, .docx)
        },
        Route(.get, "/moeder/:moede/referat.pdf", audience: .everyone) {
            try await MinutesSheet.print($0, .pdf)
        },
        Route(.get, "/moeder/:moede/referat.docx", audience: .everyone) {
            try await MinutesSheet.print($0, .docx)
        },
        Route(
            .get, "/moeder/:moede/punkter/:punkt/bilag/:fil", audience: .everyone,
            AttachmentFile.send),
        Route(
            .get, "/moeder/:moede/punkter/:punkt/bilag", audience: .signedIn, AttachmentForm.ask),
        Route(
            .post, "/moeder/:moede/punkter/:punkt/bilag", audience: .signedIn, takesFiles: true,
            AttachmentForm.save),
        Route(
            .post, "/moeder/:moede/punkter/:punkt/bilag/:fil/fjernelse", audience: .staff,
            AttachmentRemoval.save),
    ]
}

extension Paths {
    static func charterPaper(_ id: ForumID) -> String { "\(charter(id)).pdf" }
    static func agendaPaper(_ id: MeetingID, _ format: Press.Format = .pdf) -> String {
        "/moeder/\(id)/dagsorden.\(format.rawValue)"
    }
    static func minutesPaper(_ id: MeetingID, _ format: Press.Format = .pdf) -> String {
        "/moeder/\(id)/referat.\(format.rawValue)"
    }
    static func attachments(_ meeting: MeetingID, _ item: AgendaItemID) -> String {
        "/moeder/\(meeting)/punkter/\(item)/bilag"
    }
    static func attachment(
        _ meeting: MeetingID, _ item: AgendaItemID, _ file: FileID
    ) -> String { "\(attachments(meeting, item))/\(file)" }
    static func attachmentRemoval(
        _ meeting: MeetingID, _ item: AgendaItemID, _ file: FileID
    ) -> String { "\(attachment(meeting, item, file))/fjernelse" }
}
