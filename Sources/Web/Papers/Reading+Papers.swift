// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// What agendas and minutes on paper have in common.
extension Reading {
    /// `3. Byrum ved Hørdumsgade`, as far as the reader may see it.
    func heading(of seen: SeenItem) -> String {
        let closed = seen.basis == nil ? "" : say(da: " (lukket punkt)", en: " (closed item)")
        return "\(seen.number.map { "\($0). " } ?? "")\(seen.title)\(closed)"
    }

    /// Why an item is closed.
    func closed(_ basis: ClosureBasis) -> String {
        say(da: "Lukket på grund af \(basis.law.danish).", en: "Closed: \(basis.law.english).")
    }

    /// The words of a paper that the reader has been found to may see.
    ///
    /// Unlike `note`, which is for staff alone, members and the public read papers.
    func paperText(_ id: NoteID?) -> String? {
        guard let id else { return nil }
        return view.personal.notes[id]
            ?? say(da: "(teksten er slettet)", en: "(the text has been erased)")
    }

    /// Forum, paper and the number that the paper is filed under.
    func foot(_ title: String, _ meeting: Meeting) -> String {
        "\(name(of: meeting.lead)) · \(title) · \(meeting.id)"
    }

    func facts(of meeting: Meeting) -> [(name: String, value: String)] {
        var time = when(meeting.plan)
        if let minutes = meeting.plan.minutes {
            time += say(da: ", \(minutes) minutter", en: ", \(minutes) minutes")
        }
        var facts = [
            (say(da: "Tid", en: "Time"), time),
            (say(da: "Sted", en: "Place"), meeting.plan.place ?? say(.notStated)),
        ]
        let numbers = cases(about: CaseSubject(.meeting, meeting.id)).map { "\($0.number)" }
        if !numbers.isEmpty {
            facts.append((say(da: "Sagsnummer", en: "Case number"), list(numbers)))
        }
        if let topic = meeting.plan.topic { facts.append((say(da: "Emne", en: "Topic"), topic)) }
        if meeting.isCancelled {
            facts.append((say(da: "Står", en: "Stands"), say(da: "aflyst", en: "cancelled")))
        }
        return facts
    }
}

extension Call {
    /// The meeting of the address, when the reader may see its papers: they are
    /// published, or the reader is of the meeting.
    var meetingWithPapers: Meeting {
        get throws {
            guard let meeting = city.meetings[id("moede")],
                meeting.agenda.isPublished || city.isInsider(of: meeting, viewer)
            else { throw NotFound() }
            return meeting
        }
    }
}
