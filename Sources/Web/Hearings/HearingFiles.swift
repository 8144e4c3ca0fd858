// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The files that a hearing is about, as they lie in its case in the journal.
struct HearingFiles: Component {
    let hearing: Hearing
    let reading: Reading
    private var subject: CaseSubject { CaseSubject(.hearing, hearing.id) }

    var body: some Markup {
        PapersBeside(subject: subject, reading: reading)
        if mayAdd {
            P(.class("actions")) {
                A(
                    reading.say(da: "Læg en fil ved høringen", en: "Put a file with the hearing"),
                    .href(reading.link(path)), .class("button secondary"))
            }
            P(
                reading.say(
                    da: "Filen ligger i høringens sag i journalen. Den, der må læse den, ser den "
                        + "her.",
                    en: "The file lies in the hearing’s case in the journal. Whoever may read it "
                        + "sees it here."), .class("quiet"))
        }
    }

    private var mayAdd: Bool {
        reading.canWrite && hearing.withdrawal == nil
            && reading.may(.hearing(.withdraw(hearing.id, reason: "")))
    }

    private var path: String {
        let open = reading.cases(about: subject).first(where: \.isOpen)
        return open.map { Paths.journal($0, "dokument") }
            ?? "\(Paths.newCase)?om=\(subject.description.percentEncoded)"
    }
}
