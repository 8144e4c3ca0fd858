// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import Print

@testable import Web

extension TestSite {
    /// Sends a form with a file as a browser does.
    func upload(
        _ path: String, _ file: [UInt8], named name: String, _ form: [(String, String)] = [],
        field: String = "fil", as viewer: Viewer
    ) async throws -> TestPage {
        let chosen = field
        var fields = form
        if let session = session(of: viewer) {
            fields.append(("token", keys.formToken(for: session)))
        }
        var body = Data()
        for (field, value) in fields {
            body += Data("--graense\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n".utf8)
            body += Data("\r\n\(value)\r\n".utf8)
        }
        body += Data("--graense\r\nContent-Disposition: form-data; name=\"\(chosen)\"; ".utf8)
        body += Data("filename=\"\(name)\"\r\nContent-Type: text/plain\r\n\r\n".utf8)
        body += Data(file) + Data("\r\n--graense--\r\n".utf8)
        return try await send(
            "POST", path, as: viewer,
            headers: ["Content-Type": "multipart/form-data; boundary=graense"], body: body)
    }

    /// The words of the paper under the address, as a reader of PDF finds them.
    func words(of path: String, as viewer: Viewer = .stranger) async throws -> String {
        try await TextExtraction().text(of: try await get(path, as: viewer).bytes, .pdf)
    }
}

/// A meeting with an open item, a closed one, and one that the neighbor is removed from.
enum PaperExamples {
    static let meeting: MeetingID = "juni"
    static let forum = ConformityPageTests.forum

    static let agenda: [CityCommand] =
        forum + [
            .meeting(
                .plan(
                    MeetingDraft(
                        id: meeting, forums: [.forum],
                        plan: MeetingPlan(
                            day: day("2021-06-21"), start: ClockTime("16:30"), minutes: 90,
                            place: "Medborgerhuset")))),
            item("byrum", "Byrum ved Hørdumsgade"), item("borger", "Hjælp til Ida Nabo"),
            item("valg", "Valg i opgangen"),
            .meeting(
                .agenda(
                    meeting,
                    .close(
                        "borger",
                        ItemClosure(
                            basis: .privateAffairs, neutralTitle: "Sag om en enkelt borger")))),
            .meeting(.agenda(meeting, .remove("valg", .neighbor))),
        ]

    static let published = agenda + [.meeting(.agenda(meeting, .publish))]

    private static func item(_ id: AgendaItemID, _ title: String) -> CityCommand {
        .meeting(
            .agenda(
                meeting,
                .add(
                    AgendaItemDraft(id: id, content: ItemContent(title: title, purpose: .discuss))))
        )
    }
}
