// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

// whatever is written is a text of its own where others may read it than the
// thing that it belongs to.
extension Reading {
    func addHearings(to texts: inout [Findable: CityText]) {
        for hearing in city.hearings.hearings.values {
            let day = hearing.opened ?? hearing.prepared
            texts[.paper(.hearing(hearing.id))] = CityText(
                .paper, hearing.title, [written(hearing.content.question)],
                areas: hearing.content.areas, organizations: [hearing.arranger], day: day)
            for response in hearing.responses {
                texts[.response(hearing.id, response.party)] = CityText(
                    .response, hearing.title, words(of: response, in: hearing),
                    areas: hearing.content.areas, organizations: [response.party],
                    day: response.delivery?.on)
            }
            for voice in hearing.voices where voice.moderation.isAdmitted {
                texts[.voice(hearing.id, voice.id)] = CityText(
                    .response, hearing.title, [written(voice.text)],
                    areas: hearing.content.areas, day: voice.on)
            }
        }
        for proposal in city.exemptions.proposals.values {
            let notes = [proposal.content.hinders, proposal.content.instead, proposal.answer?.note]
            texts[.paper(.exemption(proposal.id))] = CityText(
                .paper, proposal.title,
                [proposal.content.rule] + (notes + proposal.effects.map(\.note)).map(written),
                areas: proposal.content.areas, organizations: [proposal.owner],
                day: proposal.sent ?? proposal.proposed)
        }
        for stance in city.instruments.stances.values {
            texts[.paper(.stance(stance.id))] = CityText(
                .paper, stance.instrument,
                [written(stance.content.reason), written(stance.ended?.reason)],
                areas: stance.content.areas, organizations: [stance.owner], day: stance.taken)
        }
    }

    /// Its own, and what was taken out of it with what became of that.
    private func words(of response: HearingResponse, in hearing: Hearing) -> [String?] {
        let taken = hearing.recommendations.filter {
            $0.from == .party(organization: response.party)
        }
        return [written(response.text)] + response.points.map { written($0) }
            + taken.flatMap { [written($0.text), written($0.answer?.reason)] }
    }

    func addReports(to texts: inout [Findable: CityText]) {
        for round in city.statusReports.rounds.values {
            for statement in round.statements {
                texts[.statement(round.id, statement.organization)] = CityText(
                    .statement, round.title, searched(statement, in: round).map { written($0) },
                    organizations: [statement.organization],
                    day: statement.delivered ?? round.opens)
            }
        }
        for evaluation in city.evaluations.evaluations.values {
            let strands = EvaluationStrand.allCases.map { evaluation.findings[$0]?.text }
            texts[.paper(.evaluation(evaluation.id))] = CityText(
                .paper, evaluation.title, strands.map(written),
                organizations: [department(of: evaluation.by)],
                day: evaluation.delivered ?? evaluation.begun)
        }
    }

    /// What is published of it; before that, as it is now.
    private func searched(_ statement: Statement, in round: StatusRound) -> [NoteID?] {
        guard let part = round.publishedCompilation?[statement.organization] else {
            return statement.sections.map { $0.latest?.note }
        }
        return statement.issues.first { $0.number == part.issue }?.sections.map(\.note) ?? []
    }

    func addAgreements(to texts: inout [Findable: CityText]) {
        for round in city.funding.rounds.values {
            texts[.paper(.agreements(round.id))] = CityText(
                .paper, round.facts.title, [lines(round.facts.themes)],
                organizations: [department(of: round.facts.leader)], day: round.planned)
        }
        for agreement in city.funding.agreements.values {
            let facts = agreement.facts
            texts[.agreement(agreement.id)] = CityText(
                .agreement, name(of: facts.area),
                [lines(facts.themes), written(facts.shortTerm), written(facts.longTerm)],
                areas: [facts.area], organizations: [department(of: facts.responsible)],
                day: agreement.drawn)
        }
    }

    func addAgendas(to texts: inout [Findable: CityText]) {
        for meeting in city.meetings.meetings.values {
            let minutes = meeting.searchedMinutes
            for item in meeting.agenda.items {
                texts[.item(meeting.id, item.id)] = CityText(
                    .item, item.title, item.blocks.map { written($0.text) },
                    organizations: [meeting.lead], day: meeting.day)
                guard let text = written(minutes?.text(of: item.id)) else { continue }
                texts[.minutes(meeting.id, item.id)] = CityText(
                    .minutes, item.title, [text], organizations: [meeting.lead], day: meeting.day)
            }
        }
        for document in city.cases.documents.values {
            texts[.paper(.document(document.id))] = CityText(
                .paper, document.title, [written(document.letter)],
                organizations: [document.content.sender],
                day: document.content.dated ?? document.filed)
        }
    }
}

extension Meeting {
    /// What holds of its minutes; before that, what is written.
    var searchedMinutes: MinutesRound? { minutes.map { $0.inForce ?? $0.current } }
}

extension Reading {
    /// Whether the reader may know of the response, the public voice or the statement.
    func seesResponse(of party: OrganizationID, to id: HearingID) -> Bool {
        guard let hearing = city.hearings[id], let response = hearing[party] else { return false }
        return city.sees(response, of: hearing, viewer)
    }

    func seesVoice(_ voice: VoiceID, to id: HearingID) -> Bool {
        guard let hearing = city.hearings[id], let voice = hearing[voice: voice] else {
            return false
        }
        return city.sees(voice, of: hearing, viewer)
    }

    func seesStatement(of organization: OrganizationID, to id: StatusRoundID) -> Bool {
        guard let round = city.statusReports[id], let statement = round[organization],
            city.sees(round, viewer)
        else { return false }
        return round.publishedCompilation?[organization] != nil
            || city.seesDraft(of: statement, in: round, viewer)
    }

    func seesItem(_ item: AgendaItemID, of id: MeetingID) -> Bool {
        guard let meeting = city.meetings[id], let item = meeting.agenda[item] else {
            return false
        }
        return city.sees(item, of: meeting, viewer)
    }

    func seesMinutes(of item: AgendaItemID, at id: MeetingID) -> Bool {
        guard let meeting = city.meetings[id], let round = meeting.searchedMinutes else {
            return false
        }
        return seesItem(item, of: id) && city.sees(round, of: meeting, viewer)
    }
}

extension Reading {
    func finding(response party: OrganizationID, to id: HearingID) -> Finding? {
        guard let hearing = city.hearings[id], let response = hearing[party] else { return nil }
        return Finding(
            kind: .response,
            title: say(
                da: "Svaret fra \(name(of: party))", en: "The response of \(name(of: party))"),
            path: viewer.isSignedIn && hearing.opened != nil
                ? Paths.response(id, party) : Paths.hearing(id),
            context: context([hearing.title, response.delivery.map { date($0.on) } ?? ""]))
    }

    func finding(voice: VoiceID, to id: HearingID) -> Finding? {
        guard let hearing = city.hearings[id], let voice = hearing[voice: voice] else { return nil }
        return Finding(
            kind: .response,
            title: say(
                da: "Svar nr. \(voice.number) fra offentligheden",
                en: "Public response no. \(voice.number)"),
            path: "\(Paths.hearing(id))#svar-\(voice.number)",
            context: context([hearing.title, date(voice.on)]))
    }

    func finding(statement organization: OrganizationID, to id: StatusRoundID) -> Finding? {
        guard let round = city.statusReports[id] else { return nil }
        let isPublished = round.publishedCompilation?[organization] != nil
        return Finding(
            kind: .statement, title: name(of: organization),
            path: isPublished ? Paths.compiled(id) : Paths.statement(id, organization),
            context: round.title)
    }

    func finding(_ agreement: InitiativeAgreement) -> Finding {
        let round = city.funding[agreement.facts.round]?.facts.title ?? ""
        return Finding(
            kind: .agreement, title: name(of: agreement.facts.area),
            path: Paths.agreement(agreement.id),
            context: context([round, departmentName(of: agreement.facts.responsible)]))
    }

    /// The item of an agenda, or what the minutes say of it.
    func finding(_ kind: FindingKind, of id: AgendaItemID, at meeting: MeetingID) -> Finding? {
        guard let meeting = city.meetings[meeting], let item = meeting.agenda[id] else {
            return nil
        }
        let page = kind == .minutes ? Paths.minutes(meeting.id) : Paths.meeting(meeting.id)
        return Finding(
            kind: kind, title: item.title, path: "\(page)#\(id)",
            context: context([name(of: meeting.lead), date(meeting.day)]))
    }
}
