// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Print
import Runtime

/// The agenda as the paper that goes with letters about a meeting.
public struct AgendaPost: Sendable {
    /// A paper by its file name.
    public struct Paper: Sendable {
        public let name: String
        public let type: String
        public let content: [UInt8]
    }

    private let author: String
    private let press = Press()

    /// Made in the name of the author, such as the municipality.
    public init(author: String) {
        self.author = author
    }

    /// The agenda as the person may see it; nil where there is nothing on it yet.
    ///
    /// Nil as well where no paper can be made: a letter has the address of the
    /// agenda in it, and never waits for its paper.
    public func paper(
        of meeting: Meeting, for viewer: Viewer, in view: CityView, _ language: Language
    ) async -> Paper? {
        guard meeting.agenda.isPublished,
            !view.city.agenda(of: meeting, for: viewer).isEmpty
        else { return nil }
        let reading = Reading(
            view: view, today: view.day, viewer: viewer, language: language, formToken: "",
            address: Paths.meeting(meeting.id))
        let sheet = AgendaSheet(meeting: meeting, reading: reading, author: author)
        guard let pdf = try? await press.print(sheet.rendered(), as: .pdf, in: language)
        else { return nil }
        return Paper(
            name: "dagsorden-\(meeting.lead)-\(meeting.day).pdf",
            type: Press.Format.pdf.mediaType, content: pdf)
    }
}
