// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// What a meeting is about, who comes, how it goes and what is written of it.
enum MeetingRoutes {
    static let all: [Route] = agenda + replies + session + minutes + polls

    private static let agenda: [Route] = [
        Route(.get, "/moeder", audience: .everyone) { .page(CityMeetings(call: $0)) },
        Route(.get, "/moeder/:moede/punkter/nyt", audience: .signedIn, ItemCreate.ask),
        Route(.post, "/moeder/:moede/punkter/nyt", audience: .signedIn, ItemCreate.save),
        Route(.get, "/moeder/:moede/punkter/:punkt", audience: .signedIn, ItemEdit.ask),
        Route(.post, "/moeder/:moede/punkter/:punkt", audience: .signedIn, ItemEdit.save),
        Route(.post, "/moeder/:moede/punkter/:punkt/optagelse", audience: .staff, AgendaActs.admit),
        Route(
            .post, "/moeder/:moede/punkter/:punkt/tilbagetraekning", audience: .signedIn,
            AgendaActs.withdraw),
        Route(.get, "/moeder/:moede/punkter/:punkt/lukning", audience: .staff, ItemClosing.ask),
        Route(.post, "/moeder/:moede/punkter/:punkt/lukning", audience: .staff, ItemClosing.save),
        Route(
            .post, "/moeder/:moede/punkter/:punkt/udelukkede", audience: .staff, AgendaActs.keepOut),
        Route(.post, "/moeder/:moede/dagsorden", audience: .staff, AgendaActs.publish),
        Route(.post, "/moeder/:moede/dagsorden/lukning", audience: .staff, AgendaActs.freeze),
        Route(.post, "/moeder/:moede/dagsorden/raekkefoelge", audience: .staff, AgendaActs.move),
        Route(.post, "/moeder/:moede/dagsorden/faste", audience: .staff, AgendaActs.addStanding),
    ]

    private static let replies: [Route] = [
        Route(.post, "/moeder/:moede/svar", audience: .signedIn, ReplySave.answer)
    ]

    private static let session: [Route] = [
        Route(.get, "/moeder/:moede/gang", audience: .staff, SessionShow.answer),
        Route(.post, "/moeder/:moede/gang/aabning", audience: .staff, SessionActs.open),
        Route(.post, "/moeder/:moede/gang/fremmoede", audience: .staff, SessionActs.seat),
        Route(.post, "/moeder/:moede/gang/punkt", audience: .staff, SessionActs.begin),
        Route(.post, "/moeder/:moede/gang/inhabil", audience: .staff, SessionActs.recuse),
        Route(.post, "/moeder/:moede/gang/slut", audience: .staff, SessionActs.close),
        Route(.get, "/moeder/:moede/punkter/:punkt/beslutning", audience: .staff, DecisionForm.ask),
        Route(
            .post, "/moeder/:moede/punkter/:punkt/beslutning", audience: .staff, DecisionForm.save),
        Route(.post, "/moeder/:moede/afstemninger", audience: .staff, VoteActs.open),
        Route(
            .post, "/moeder/:moede/afstemninger/:afstemning/stemmer", audience: .staff,
            VoteActs.cast),
        Route(
            .post, "/moeder/:moede/afstemninger/:afstemning/lukning", audience: .staff,
            VoteActs.close),
    ]

    private static let minutes: [Route] = [
        Route(.get, "/moeder/:moede/referat", audience: .everyone, MinutesShow.answer),
        Route(.get, "/moeder/:moede/referat/tekst", audience: .staff, MinutesWrite.ask),
        Route(.post, "/moeder/:moede/referat/tekst", audience: .staff, MinutesWrite.save),
        Route(.post, "/moeder/:moede/referat/udsendelse", audience: .staff, MinutesActs.circulate),
        Route(.post, "/moeder/:moede/referat/godkendelse", audience: .staff, MinutesActs.approve),
        Route(.get, "/moeder/:moede/referat/indsigelse", audience: .signedIn, ObjectionForm.ask),
        Route(.post, "/moeder/:moede/referat/indsigelse", audience: .signedIn, ObjectionForm.save),
        Route(.post, "/moeder/:moede/referat/svar", audience: .staff, MinutesActs.answer),
        Route(.get, "/moeder/:moede/referat/rettelse", audience: .staff, MinutesCorrection.ask),
        Route(.post, "/moeder/:moede/referat/rettelse", audience: .staff, MinutesCorrection.save),
    ]

    private static let polls: [Route] = [
        Route(.get, "/fora/:forum/datoer/nyt", audience: .staff, PollCreate.ask),
        Route(.post, "/fora/:forum/datoer/nyt", audience: .staff, PollCreate.save),
        Route(.get, "/datoer/:soegning", audience: .signedIn, PollShow.answer),
        Route(.post, "/datoer/:soegning", audience: .signedIn, PollShow.save),
        Route(.post, "/datoer/:soegning/valg", audience: .staff, PollShow.choose),
    ]
}

extension Call {
    /// The item that the address names, when it is there for the reader.
    var item: AgendaItem {
        get throws {
            guard let meeting = try? meeting, let item = meeting.agenda[id("punkt")],
                city.sees(item, of: meeting, viewer)
            else { throw NotFound() }
            return item
        }
    }

    /// Does what a button says, and goes on.
    func acting(_ commands: MeetingCommand..., to path: String) async throws -> Answer {
        saved(try await submit(commands.map(CityCommand.meeting)), to: path)
    }
}

extension Reading {
    /// Whether the reader keeps the papers of the meeting, today.
    func keeps(_ meeting: Meeting) -> Bool {
        may(.meeting(.call(meeting.id, sent: day)))
    }

    func name(of party: AgendaParty) -> String {
        switch party {
        case .person(let id): viewer.isStaff ? name(of: id) : say(da: "et medlem", en: "a member")
        case .organization(let id): name(of: id)
        }
    }

    /// The seats of the meeting that the reader may sit in.
    func ownPlaces(at meeting: Meeting) -> [SeatPlace] {
        guard let person = viewer.person else { return [] }
        return meeting.places(in: city.forums, city.organizations).filter {
            $0.holder?.person == person || $0.substitute?.person == person
        }
    }
}
