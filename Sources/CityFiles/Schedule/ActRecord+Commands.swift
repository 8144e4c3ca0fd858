// SPDX-License-Identifier: EUPL-1.2
import Domain

extension ActRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let rank: ScheduledCommand.Rank = if case .conclude = act { .conclusion } else { .log }
        var command = ScheduledCommand(
            self.command, on: day, rank, at: origin, key: key, once: true,
            .added(.act, initiative, "\(day) \(act.verb) \(subject)"))
        command.keep(note)
        difference.add(command)
        if case .handover(_, _, let answer?) = act { difference.add(answered(answer)) }
    }

    private func answered(_ answer: Answer) -> ScheduledCommand {
        let (command, answerDay, verb): (InitiativeCommand, Day, String) =
            switch answer {
            case .accepted(let day): (.acceptHandover(initiative), day, "accepted")
            case .declined(let day): (.declineHandover(initiative, reason: nil), day, "declined")
            }
        return ScheduledCommand(
            .initiative(command), on: answerDay, .log, at: origin, key: "\(key)/\(verb)",
            once: true, .added(.act, initiative, "\(answerDay) \(verb) \(subject)"))
    }

    /// The words that the act brings, and their id.
    private var note: WrittenNote? {
        switch act {
        case .report(_, _, _, let text), .promise(_, _, let text), .accept(_, _, let text),
            .handover(_, let text, _), .work(_, _, let text), .conclude(let text):
            WrittenNote(text, key: key)
        case .contest(_, let text): WrittenNote(text, key: key)
        }
    }

    private var command: CityCommand {
        let note = note?.id
        switch act {
        case .report(let id, let progress, let cause, _):
            let draft = ProgressDraft(progress: progress, cause: cause, note: note)
            return .activity(.report(id, draft, seen: nil))
        case .promise(let id, let period, _): return .activity(.promise(id, period, reason: note))
        case .accept(let id, let period, _):
            return .activity(.acceptNewDate(id, period, reason: note))
        case .contest(let id, _):
            guard let note else { preconditionFailure("who contests always says why") }
            return .activity(.contest(id, reason: note))
        case .handover(let post, _, _):
            return .initiative(.offerHandover(initiative, to: post, reason: note))
        case .work(let organization, let status, _):
            return .initiative(
                .reportContribution(initiative, organization, status, note: note))
        case .conclude: return .initiative(.conclude(initiative, outcome: note))
        }
    }
}

// MARK: - The key

extension ActRecord {
    /// `byrum/log/2021-04-12/report/anlaeg#9a0c…`: another word, another key.
    static func key(of act: Act, in initiative: InitiativeID, on day: Day) -> String {
        let subject = act.subject ?? initiative.rawValue
        let content = Fingerprint.of(act.content.map { $0 ?? "" }.joined(separator: "|"))
        return "\(initiative)/log/\(day)/\(act.verb)/\(subject)#\(content)"
    }

    private var subject: String { act.subject ?? initiative.rawValue }
}

extension ActRecord.Act {
    fileprivate var verb: String {
        switch self {
        case .report: "report"
        case .promise: "promise"
        case .accept: "accept"
        case .contest: "contest"
        case .handover: "handover"
        case .work: "work"
        case .conclude: "conclude"
        }
    }

    /// What the act is done to; nil when it is the initiative itself.
    fileprivate var subject: String? {
        switch self {
        case .report(let id, _, _, _), .promise(let id, _, _), .accept(let id, _, _),
            .contest(let id, _):
            id.rawValue
        case .handover(let post, _, _): post.rawValue
        case .work(let organization, _, _): organization.rawValue
        case .conclude: nil
        }
    }

    /// Everything else that is written.
    ///
    /// The answer to a handover is left out, for it has a key of its own: it is
    /// often written later than the offer.
    fileprivate var content: [String?] {
        switch self {
        case .report(_, let progress, let cause, let note):
            [
                progress.started?.description, progress.finished?.description,
                progress.expected?.description, cause?.rawValue, note,
            ]
        case .promise(_, let period, let reason), .accept(_, let period, let reason):
            [period.description, reason]
        case .contest(_, let reason): [reason]
        case .handover(_, let reason, _): [reason]
        case .work(_, let status, let note): [status.rawValue, note]
        case .conclude(let outcome): [outcome]
        }
    }
}
