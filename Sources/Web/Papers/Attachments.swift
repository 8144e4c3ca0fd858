// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal
import Print

/// The form that lays a file beside an item of an agenda.
enum AttachmentForm {
    static func ask(_ call: Call) throws -> Answer {
        let (meeting, item) = try call.itemOfPapers
        let page = AttachmentEntry(meeting: meeting, item: item, call: call)
        return try call.asking(command(meeting, item, placeholder), page)
    }

    /// The bytes are kept before the city is told, so that no paper is ever
    /// listed that cannot be read.
    static func save(_ call: Call) async throws -> Answer {
        let (meeting, item) = try call.itemOfPapers
        try call.city.permit(command(meeting, item, placeholder), to: call.viewer)
        do {
            guard let upload = try await call.upload() else {
                throw FormRefusal.missing(Upload.field, .fileMissing)
            }
            let attachment = Attachment(
                file: FileID(upload.hash), name: upload.name, mediaType: upload.kind.mediaType,
                bytes: upload.bytes.count, isPublic: call.form["public"] == "ja")
            try await call.site.cabinet.keep(upload)
            let receipt = try await call.submit(command(meeting, item, attachment))
            return call.saved(receipt, to: Paths.attachments(meeting.id, item.id))
        } catch {
            let errors = try FormErrors(catching: error)
            return .page(
                AttachmentEntry(meeting: meeting, item: item, call: call, errors: errors),
                status: 422)
        }
    }

    /// Asked only whether somebody may attach anything here at all.
    private static let placeholder = Attachment(
        file: "", name: "", mediaType: "", bytes: 0, isPublic: false)

    private static func command(
        _ meeting: Meeting, _ item: AgendaItem, _ attachment: Attachment
    ) -> CityCommand {
        .meeting(.agenda(meeting.id, .attach(item.id, attachment)))
    }
}

/// Takes a file away from an item again.
enum AttachmentRemoval {
    /// what was laid there by mistake goes until the minutes are
    /// approved; from then on nobody gets it by its address.
    static func save(_ call: Call) async throws -> Answer {
        let (meeting, item) = try call.itemOfPapers
        let command = CityCommand.meeting(
            .agenda(meeting.id, .detach(item.id, call.id("fil"))))
        try call.city.permit(command, to: call.viewer)
        do {
            return call.saved(
                try await call.submit(command), to: Paths.attachments(meeting.id, item.id))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            return .page(
                AttachmentEntry(
                    meeting: meeting, item: item, call: call,
                    errors: FormErrors(refused.refusal)),
                status: 422)
        }
    }
}

/// One file, for those who may read it.
enum AttachmentFile {
    /// a paper is there only through an item that the reader sees; its
    /// hash alone opens nothing.
    static func send(_ call: Call) async throws -> Answer {
        let (meeting, item) = try call.itemOfPapers
        let file: FileID = call.id("fil")
        guard
            let attachment = item.attachments.first(where: { $0.file == file }),
            call.city.sees(attachment, of: item, in: meeting, call.viewer),
            let bytes = try await call.site.cabinet.content(of: file.rawValue, in: .files)
        else { throw NotFound() }
        var answer = Answer.bytes(bytes, type: attachment.mediaType)
        answer.headers = [
            (
                "Content-Disposition",
                "attachment; filename*=UTF-8''\(attachment.name.percentEncoded)"
            ),
            ("Content-Security-Policy", "sandbox; default-src 'none'"),
        ]
        return answer
    }
}

extension Cabinet {
    /// Keeps the file by its hash; a file that lies there already is the same.
    func keep(_ upload: Upload) async throws {
        let key = upload.hash
        let bytes = upload.bytes
        try await change([key], in: .files) { there in there[key] == nil ? [key: bytes] : [:] }
    }
}

extension Call {
    /// The item of the address with its meeting, when the reader sees it.
    fileprivate var itemOfPapers: (Meeting, AgendaItem) {
        get throws {
            guard let meeting = city.meetings[id("moede")],
                let item = meeting.agenda[id("punkt")], city.sees(item, of: meeting, viewer)
            else { throw NotFound() }
            return (meeting, item)
        }
    }
}

/// What lies beside the item, and where more is laid.
private struct AttachmentEntry: Component {
    let meeting: Meeting
    let item: AgendaItem
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Bilag", en: "Papers")
        SitePage(title, call, trail: trail) {
            PageHead(title, kind: item.title, lead: lead)
            AttachmentList(meeting: meeting, item: item, reading: reading, mayRemove: true)
            ErrorSummary(reading: reading, errors: errors)
            Form(
                .method("post"), .action(Link(Paths.attachments(meeting.id, item.id))),
                .class("form"), .novalidate, .enctype("multipart/form-data")
            ) {
                FormToken(reading: reading)
                FileField(
                    label: reading.say(da: "Vælg en fil", en: "Choose a file"), reading: reading,
                    errors: errors)
                Div(.class("choice")) {
                    Input(
                        .type("checkbox"), .id("public"), .name("public"), .value("ja"),
                        .checked(call.form["public"] == "ja"))
                    Label(
                        reading.say(
                            da: "Alle må læse den, når dagsordenen er offentlig",
                            en: "Everybody may read it once the agenda is public"),
                        .for("public"))
                }
                Div(.class("actions")) {
                    Button(reading.say(da: "Læg bilaget ved", en: "Attach"))
                    A(reading.say(.cancel), .href(reading.link(Paths.meeting(meeting.id))))
                }
            }
        }
    }

    private var lead: String {
        reading.say(
            da: "Filen ligger ved punktet, og kun de, der må se punktet, kan hente den.",
            en: "The file lies beside the item, and only those who may see the item get it.")
    }

    private var trail: [Crumb] {
        reading.trail(to: meeting)
            + [Crumb(title: reading.date(meeting.day), path: Paths.meeting(meeting.id))]
    }
}

/// The papers of an item that the reader may have.
struct AttachmentList: Component {
    let meeting: Meeting
    let item: AgendaItem
    let reading: Reading
    /// Whether a button beside each takes it away.
    var mayRemove = false

    var body: some Markup {
        let papers = item.attachments.filter {
            reading.city.sees($0, of: item, in: meeting, reading.viewer)
        }
        if !papers.isEmpty {
            Ul(.class("link-list")) {
                For(papers) { paper in
                    Li {
                        A(
                            paper.name,
                            .href(Link(Paths.attachment(meeting.id, item.id, paper.file))))
                        Span(" \(size(of: paper))", .class("quiet"))
                        if mayRemove {
                            " "
                            ButtonForm(
                                label: reading.say(da: "Fjern", en: "Remove"), about: paper.name,
                                path: Paths.attachmentRemoval(meeting.id, item.id, paper.file),
                                reading: reading)
                        }
                    }
                }
            }
        }
    }

    private func size(of paper: Attachment) -> String {
        let kilobytes = max(1, paper.bytes / 1_000)
        return kilobytes < 1_000 ? "\(kilobytes) kB" : "\(kilobytes / 1_000) MB"
    }
}

extension Phrase {
    fileprivate static let fileMissing = Phrase(
        da: "Vælg en fil.", en: "Choose a file.")
}
