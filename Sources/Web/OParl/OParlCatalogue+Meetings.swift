// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import HashTreeCollections

// Meetings, what was on their agendas, and the papers of those.
extension OParlCatalogue {
    var meetings: [OParlObject] { city.meetings.meetings.values.map(meeting) }

    var agendaItems: [OParlObject] { city.meetings.meetings.values.flatMap(items) }

    var files: [OParlObject] {
        city.meetings.meetings.values.flatMap { meeting in
            meetingFiles(meeting)
                + published(meeting).flatMap { seen in
                    (seen.item.map { files(of: $0, in: meeting) } ?? [])
                }
        }
    }

    private func span(of meeting: Meeting) -> OParlSpan { span("meeting/\(meeting.id)") }

    private func meeting(_ meeting: Meeting) -> OParlObject {
        let files = meetingFiles(meeting)
        return OParlObject(
            kind: .meeting, id: meeting.id.rawValue, span: span(of: meeting),
            fields: JSON.stated([
                "name": .string(
                    "\(meeting.forums.map { reading.name(of: $0) }.joined(separator: ", ")) "
                        + reading.date(meeting.day)),
                "meetingState": .string(state(of: meeting)),
                "cancelled": .bool(meeting.isCancelled),
                "start": .string(start(of: meeting)),
                "organization": .array(
                    meeting.forums.map { url(.organization, $0.rawValue) }),
                "agendaItem": inner(items(meeting).filter { !$0.isDeleted }),
                "invitation": files.first { $0.id.hasSuffix("~dagsorden") }.map(json),
                "resultsProtocol": files.first { $0.id.hasSuffix("~referat") }.map(json),
                "web": web(Paths.meeting(meeting.id)),
            ]))
    }

    private func state(of meeting: Meeting) -> String {
        if meeting.isCancelled { return "aflyst" }
        if meeting.isHeld { return "afholdt" }
        return meeting.called == nil ? "planlagt" : "indkaldt"
    }

    /// Midnight where nobody has said when; a meeting of OParl has a moment.
    private func start(of meeting: Meeting) -> String {
        let zone = TimeZone(identifier: "Europe/Copenhagen") ?? .gmt
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = DateComponents(
            year: meeting.day.year, month: meeting.day.month, day: meeting.day.dayOfMonth,
            hour: (meeting.plan.start?.minuteOfDay ?? 0) / 60,
            minute: (meeting.plan.start?.minuteOfDay ?? 0) % 60)
        let date = calendar.date(from: parts) ?? Date(timeIntervalSince1970: 0)
        return Moment(milliseconds: Int64(date.timeIntervalSince1970 * 1_000)).rfc3339
    }

    /// What stands on the published agenda, stubs of closed items too.
    private func published(_ meeting: Meeting) -> [SeenItem] {
        meeting.agenda.isPublished ? city.agenda(of: meeting, for: .stranger) : []
    }

    private func items(_ meeting: Meeting) -> [OParlObject] {
        published(meeting).enumerated().map { order, seen in
            item(seen, order: order, of: meeting)
        } + withdrawn(meeting)
    }

    /// What was published and then taken off the agenda.
    private func withdrawn(_ meeting: Meeting) -> [OParlObject] {
        meeting.agenda.items.filter {
            $0.state == .withdrawn && meeting.agenda.publication(of: $0.id) != nil
        }.map {
            OParlObject(
                kind: .agendaItem, id: itemID($0.id, meeting), span: span(of: meeting),
                isDeleted: true)
        }
    }

    private func itemID(_ id: AgendaItemID, _ meeting: Meeting) -> String {
        "\(meeting.id)~\(id)"
    }

    private func item(_ seen: SeenItem, order: Int, of meeting: Meeting) -> OParlObject {
        let decision = seen.item.flatMap { item in
            city.seesDecision(on: item, of: meeting, .stranger) ? item.decision : nil
        }
        return OParlObject(
            kind: .agendaItem, id: itemID(seen.id, meeting), span: span(of: meeting),
            fields: JSON.stated([
                "meeting": url(.meeting, meeting.id.rawValue),
                "number": .text(seen.number.map(String.init)), "order": .integer(Int64(order)),
                "name": .string(seen.title), "public": .bool(seen.basis == nil),
                "result": decision.map { .string(reading.say($0.outcome.phrase)) },
                "resolutionText": .text(reading.paperText(decision?.wording)),
                "auxiliaryFile": seen.item.map { inner(files(of: $0, in: meeting)) },
                "consultation": seen.item.flatMap { consultation(of: $0, in: meeting) },
                "web": web(Paths.meeting(meeting.id)),
            ]))
    }

    private func consultation(of item: AgendaItem, in meeting: Meeting) -> JSON? {
        guard let matter = item.matter.flatMap({ city.matters[$0] }),
            city.sees(matter, .stranger),
            let treatment = matter.treatments.last(where: {
                $0.item == item.id && $0.meeting == meeting.id
            })
        else { return nil }
        return url(.consultation, "\(matter.id)~\(treatment.id)")
    }

    private func files(of item: AgendaItem, in meeting: Meeting) -> [OParlObject] {
        item.attachments.filter { city.sees($0, of: item, in: meeting, .stranger) }.map { file in
            OParlObject(
                kind: .file, id: "\(itemID(item.id, meeting))~\(file.file)",
                span: span(of: meeting),
                fields: [
                    "name": .string(file.name), "fileName": .string(file.name),
                    "mimeType": .string(file.mediaType), "size": .integer(Int64(file.bytes)),
                    "accessUrl": web(Paths.attachment(meeting.id, item.id, file.file)),
                    "agendaItem": .array([url(.agendaItem, itemID(item.id, meeting))]),
                    "meeting": .array([url(.meeting, meeting.id.rawValue)]),
                ])
        }
    }

    /// The agenda and the minutes on paper, once they are public.
    private func meetingFiles(_ meeting: Meeting) -> [OParlObject] {
        guard meeting.agenda.isPublished else { return [] }
        let isPublic = meeting.minutes?.inForce.map { city.sees($0, of: meeting, .stranger) }
        let agenda = file("dagsorden", Paths.agendaPaper(meeting.id), meeting)
        return isPublic == true
            ? [agenda, file("referat", Paths.minutesPaper(meeting.id), meeting)] : [agenda]
    }

    private func file(_ name: String, _ path: String, _ meeting: Meeting) -> OParlObject {
        OParlObject(
            kind: .file, id: "\(meeting.id)~\(name)", span: span(of: meeting),
            fields: [
                "name": .string("\(name) \(meeting.day)"), "fileName": .string("\(name).pdf"),
                "mimeType": "application/pdf", "accessUrl": web(path),
                "meeting": .array([url(.meeting, meeting.id.rawValue)]),
            ])
    }
}
