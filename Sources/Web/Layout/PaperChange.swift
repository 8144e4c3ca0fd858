// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What of a paper two people are changing, and where its history stands.
enum PaperChange {
    case filedCase(CaseID)
    case document(CaseDocumentID)
    case access(AccessRequestID)
    case hearing(HearingID)
    case response(HearingID, of: OrganizationID)
    case recommendation(HearingID, Int)
    case statement(StatusRoundID, OrganizationID)
    /// A pool, a round or an agreement.
    case funding(String)
    case walk(WalkID)
    case finding(FindingID)

    init?(_ command: CityCommand) {
        switch command {
        case .casework(let command):
            guard let change = Self(command) else { return nil }
            self = change
        case .hearing(.response(let id, let party, _)): self = .response(id, of: party)
        case .hearing(.answer(let id, let number, _, _, _)): self = .recommendation(id, number)
        case .hearing(let command):
            guard let id = command.hearing else { return nil }
            self = .hearing(id)
        case .walk(let command): self = .walk(command.walk)
        case .finding(let command):
            guard let id = command.finding else { return nil }
            self = .finding(id)
        case .statusReport(.sign(let id, let organization, _, _)),
            .statusReport(.write(let id, let organization, _, _)):
            self = .statement(id, organization)
        case .funding(let command):
            guard let stream = Self.stream(of: command) else { return nil }
            self = .funding(stream)
        default: return nil
        }
    }

    private init?(_ command: CaseCommand) {
        switch command {
        case .describe(let id, _, _), .close(let id, _): self = .filedCase(id)
        case .describeDocument(let id, _, _), .write(let id, _, _), .addVersion(let id, _, _, _),
            .finish(let id, _, _, _), .send(let id, _, _):
            self = .document(id)
        case .access(let command): self = .access(command.request)
        default: return nil
        }
    }

    private static func stream(of command: FundingCommand) -> String? {
        switch command {
        case .changePool(let facts, _): "pool/\(facts.pool)"
        case .changeCall(let facts, _): "pool/\(facts.pool)"
        case .replanRound(let facts, _): "agreement-round/\(facts.round)"
        case .describe(let facts, _): "agreement/\(facts.agreement)"
        case .share(let id, _, _, _, _), .account(let id, _, _, _): "agreement/\(id)"
        default: nil
        }
    }

    var stream: String {
        switch self {
        case .filedCase(let id): "case/\(id)"
        case .document(let id): "document/\(id)"
        case .access(let id): "access/\(id)"
        case .hearing(let id), .response(let id, of: _), .recommendation(let id, _):
            "hearing/\(id)"
        case .statement(let id, _): "status-round/\(id)"
        case .funding(let stream): stream
        case .walk(let id): "walk/\(id)"
        case .finding(let id): "finding/\(id)"
        }
    }

    /// The forms of money show it beside what was changed.
    var isInSummary: Bool { if case .funding = self { false } else { true } }

    func isMade(by event: CityEvent) -> Bool {
        switch (self, event) {
        case (.response(_, let party), .hearing(let event)): event.concerns == party
        case (.recommendation(_, let number), .hearing(.answered(let fact))):
            fact.number == number
        case (.hearing, .hearing(.changed)), (.hearing, .hearing(.opened)),
            (.hearing, .hearing(.extended)):
            true
        case (.statement(_, let organization), .statusReport(let event)):
            event.organization == organization
        case (.filedCase, .casework), (.document, .casework), (.access, .casework),
            (.funding, .funding), (.walk, .walk), (.finding, .finding):
            true
        default: false
        }
    }
}

extension HearingEvent {
    /// Whose response it is about, while it is written and when it is delivered.
    fileprivate var concerns: OrganizationID? {
        if case .delivered(let fact) = self { fact.party } else { drafting }
    }
}
