// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// The form that puts a file into the bank.
struct BankUpload: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(BankUpload(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        var errors = FormErrors()
        guard let file = call.files.first(where: { $0.field == Upload.field }) else {
            errors.add(Phrase(da: "Vælg en fil.", en: "Choose a file."), field: Upload.field)
            return .page(BankUpload(call: call, errors: errors), status: 422)
        }
        let door: BankDoor
        do {
            door = try call.bankDoor
        } catch {
            return .page(BankUpload(call: call, errors: FormErrors(error)), status: 422)
        }
        let work = ReceivingWork(file, door, call)
        guard let outcomes = try await work.begin() else { return .redirect(to: work.address) }
        if outcomes.count == 1, let paper = outcomes[0].paper {
            return .redirect(to: Paths.bankPaper(paper))
        }
        if outcomes.allSatisfy({ $0.paper == nil }) {
            for refusal in outcomes.compactMap(\.refusal) { errors.add(refusal) }
            return .page(BankUpload(call: call, errors: errors), status: 422)
        }
        return .page(BankReceived(files: outcomes.map(ReceivedFile.init), call: call))
    }

    var body: some Markup {
        let title = reading.say(da: "Læg et papir i banken", en: "Put a paper in the bank")
        SitePage(title, call, trail: [Crumb(title: reading.say(.bank), path: Paths.bank)]) {
            PageHead(
                title, kind: reading.say(.bank),
                lead: reading.say(
                    da: "Originalen gemmes, som den er. Teksten læses, og du bekræfter bagefter "
                        + "felt for felt.",
                    en: "The original is kept as it is. The text is read, and you confirm field "
                        + "by field afterwards."))
            ErrorSummary(reading: reading, errors: errors)
            Form(
                .method("post"), .action(Link(Paths.newBankPaper)), .class("form"), .novalidate,
                .enctype("multipart/form-data")
            ) {
                FormToken(reading: reading)
                fileField
                TextField(
                    name: "title", label: reading.say(da: "Titel", en: "Title"),
                    value: call.typed("title"), reading: reading, errors: errors,
                    hint: reading.say(
                        da: "Kan være tom: så bruges filens navn.",
                        en: "May be empty: then the file’s name is used."))
                TextField(
                    name: "source", label: reading.say(.sourceLabel),
                    value: call.typed("source"), reading: reading, errors: errors,
                    hint: reading.say(
                        da: "Hvor papiret kommer fra. Alle kan læse det.",
                        en: "Where the paper comes from. Everybody can read it."))
                doorFields
                Div(.class("actions")) {
                    Button(reading.say(da: "Læg i banken", en: "Put in the bank"))
                    A(reading.say(.cancel), .href(Link(Paths.bank)))
                }
            }
        }
    }

    private var fileField: some Markup {
        Field(
            Upload.field, reading.say(da: "Vælg en fil", en: "Choose a file"),
            hint: reading.say(
                da: "PDF (også skannet), Word (docx), OpenDocument (odt), ren tekst eller en mail "
                    + "(eml) med bilag, højst \(Upload.megabytes) MB.",
                en: "PDF (scanned too), Word (docx), OpenDocument (odt), plain text or a mail "
                    + "(eml) with attachments, at most \(Upload.megabytes) MB."),
            reading, errors
        ) {
            Input(
                .id(Upload.field), .name(Upload.field), .type("file"),
                .accept(Upload.accepted + ",.eml"), .invalid(errors[Upload.field] != nil),
                described(Upload.field, hint: true, errors))
        }
    }

    @MarkupBuilder private var doorFields: some Markup {
        let isCoordinator = reading.viewer.has(.coordinator) || reading.viewer.has(.administrator)
        RadioChoice(
            name: "door",
            label: reading.say(
                da: "Hvis teksten kan rumme et CPR-nummer", en: "If the text may hold a CPR number"),
            value: call.typed("door", else: "stop"),
            options: [
                (
                    "stop",
                    reading.say(da: "Stop, så jeg kan se efter", en: "Stop, so that I can look")
                ),
                (
                    "overstreg",
                    reading.say(da: "Overstreg de sidste cifre", en: "Blacken the last digits")
                ),
            ]
                + (isCoordinator
                    ? [
                        (
                            "lad-ind",
                            reading.say(
                                da: "Lad det komme ind; det bliver aldrig offentligt",
                                en: "Let it in; it is never made public")
                        )
                    ] : []),
            reading: reading, errors: errors)
        if isCoordinator {
            TextField(
                name: "overrideReason",
                label: reading.say(da: "Hvorfor må det komme ind?", en: "Why may it come in?"),
                value: call.typed("overrideReason"), reading: reading, errors: errors)
        }
    }
}

extension Call {
    fileprivate var bankDoor: BankDoor {
        get throws(TextRefusal) {
            switch form["door"] {
            case "overstreg": return .blacken
            case "lad-ind":
                return .letIn(
                    try CprOverride(
                        by: viewer.person?.rawValue ?? "", reason: form["overrideReason"] ?? "",
                        day: reading.today))
            default: return .stop
            }
        }
    }
}
