// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

extension Reading {
    /// The pools by name.
    var pools: [FundingPool] {
        city.funding.pools.values.inDanishOrder(by: { $0.name }, then: \.id)
    }

    /// The rounds that are there for this reader, the latest first.
    var agreementRounds: [AgreementRound] {
        city.funding.rounds().filter { city.sees($0, viewer) }
    }

    /// The agreements of the round by the name of their area.
    func agreements(of round: AgreementRound) -> [InitiativeAgreement] {
        city.funding.agreements(of: round.id).inDanishOrder(by: areaName, then: \.id)
    }

    /// What the agreement's area is called.
    func areaName(_ agreement: InitiativeAgreement) -> String {
        name(of: agreement.facts.area)
    }

    func name(of call: FundingCallID) -> String {
        city.funding[call]?.title ?? call.rawValue
    }

    /// The pool and, where there is one, the initiative that the money is for.
    func name(of key: ShareKey) -> String {
        let pool = city.funding[key.call].map(poolName)
        let initiative = key.initiative.flatMap { self.initiative($0)?.name }
        return [pool ?? key.call.rawValue, initiative].compactMap { $0 }.joined(separator: ": ")
    }

    /// What the money is for, as far as the reader may know it.
    func purpose(of key: ShareKey) -> String {
        guard let id = key.initiative else {
            return say(da: "Hele aftalen", en: "The whole agreement")
        }
        return initiative(id)?.name
            ?? say(
                da: "en indsats, der ikke er offentlig", en: "an initiative that is not public")
    }

    func kroner(_ amount: Kroner?) -> String { amount.map { say($0.phrase) } ?? say(.notStated) }

    /// `1.200.000 kr. (2 ikke oplyst)`.
    func kroner(_ sum: KronerSum) -> String {
        guard let known = sum.known else { return say(.notStated) }
        guard sum.unstated > 0 else { return say(known.phrase) }
        return say(
            da: "\(known.phrase.danish) (\(sum.unstated) ikke oplyst)",
            en: "\(known.phrase.english) (\(sum.unstated) not stated)")
    }

    /// What is held and not done in the rounds that this reader sees.
    var fundingDuties: [FundingDuty] {
        city.funding.duties().filter { duty in
            city.funding[duty.round].map { city.sees($0, viewer) } ?? false
        }
    }

    func trail(to pool: FundingPool) -> [Crumb] {
        [
            Crumb(title: say(.pools), path: Paths.pools),
            Crumb(title: pool.name, path: Paths.pool(pool.id)),
        ]
    }

    func trail(to round: AgreementRound) -> [Crumb] {
        [
            Crumb(title: say(.initiativeAgreements), path: Paths.agreements),
            Crumb(title: round.title, path: Paths.agreementRound(round.id)),
        ]
    }

    func trail(to agreement: InitiativeAgreement) -> [Crumb] {
        (city.funding[agreement.round].map { trail(to: $0) } ?? []) + [
            Crumb(title: areaName(agreement), path: Paths.agreement(agreement.id))
        ]
    }
}

// MARK: - How it stands

extension Reading {
    func standing(of agreement: InitiativeAgreement) -> Standing {
        guard let round = city.funding[agreement.round] else {
            return Standing(status: .waiting, text: "")
        }
        let standing = round.standing(of: agreement)
        let status: ChartStatus =
            switch standing {
            case .agreed, .submitted: .ok
            case .refused: .gap
            case .drafting, .approved, .subjectToApproval: .waiting
            }
        return Standing(status: status, text: say(standing.phrase))
    }

    /// Whether it is late, soon, or has no day at all.
    func standing(of duty: FundingDuty) -> Standing {
        guard let due = duty.due else {
            return Standing(
                status: .waiting, text: say(da: "Ingen dag oplyst", en: "No day stated"))
        }
        guard duty.isLate(on: day) else {
            return Standing(status: .waiting, text: distance(due))
        }
        let late = days(due.distance(to: day))
        return Standing(
            status: .late, text: say(da: "\(late) forsinket", en: "\(late) late"))
    }

    func title(of duty: FundingDuty) -> String {
        switch duty.kind {
        case .step, .paper: duty.title
        case .consultation:
            say(da: "Inddrag: \(duty.title)", en: "Consult: \(duty.title)")
        case .promise:
            say(da: "Løfte til \(duty.title)", en: "Promise to \(duty.title)")
        }
    }

    /// The areas that wait for it; nil where it is about the round itself.
    func waiting(for duty: FundingDuty) -> String? {
        let areas = duty.waiting.compactMap { city.funding[$0] }.map(areaName)
        guard !areas.isEmpty else { return nil }
        let all = city.funding.agreements(of: duty.round).count
        if areas.count == all, all > 1 {
            return say(da: "alle \(all) aftaler", en: "all \(all) agreements")
        }
        return list(areas.inDanishOrder(by: { $0 }, then: { $0 }))
    }

    /// Where the duty is done, or read about.
    func path(of duty: FundingDuty) -> String {
        switch duty.kind {
        case .step(let id): Paths.step(duty.round, id)
        case .paper(let id): Paths.owedPaper(duty.round, id)
        case .consultation(let id): Paths.consultation(duty.round, id)
        case .promise: Paths.agreementRound(duty.round)
        }
    }

    func may(_ duty: FundingDuty) -> Bool {
        let command: FundingCommand =
            switch duty.kind {
            case .step(let id): .takeStep(duty.round, id, StepTaken(on: today), of: [])
            case .paper(let id): .deliver(duty.round, PaperDelivery(id, on: today))
            case .consultation(let id): .hear(duty.round, id, on: today)
            case .promise(let id): .keepPromise(duty.round, id)
            }
        return may(.funding(command))
    }
}

extension AgreementStanding {
    var phrase: Phrase {
        switch self {
        case .drafting: Phrase(da: "Udkast", en: "Draft")
        case .subjectToApproval:
            Phrase(da: "Sendt med forbehold for godkendelse", en: "Sent, subject to approval")
        case .submitted: Phrase(da: "Sendt", en: "Sent")
        case .approved: Phrase(da: "Godkendt, ikke sendt", en: "Approved, not sent")
        case .agreed: Phrase(da: "Sendt og godkendt", en: "Sent and approved")
        case .refused: Phrase(da: "Afslået", en: "Refused")
        }
    }
}

extension ApprovalStep.Kind {
    var phrase: Phrase {
        switch self {
        case .letter: Phrase(da: "Brev", en: "Letter")
        case .submission: Phrase(da: "Indsendelse", en: "Submission")
        case .approval: Phrase(da: "Politisk godkendelse", en: "Political approval")
        case .answer: Phrase(da: "Svar fra giveren", en: "Answer of whoever gives")
        case .other: Phrase(da: "Andet", en: "Other")
        }
    }
}

extension StepTaken.Outcome {
    var phrase: Phrase {
        switch self {
        case .done: Phrase(da: "Gennemført", en: "Done")
        case .changed: Phrase(da: "Gennemført med ændringer", en: "Done with changes")
        case .refused: Phrase(da: "Afslået", en: "Refused")
        }
    }
}

extension CallScope {
    var phrase: Phrase {
        switch self {
        case .namedAreas: Phrase(da: "De områder, der nævnes", en: "The areas that are named")
        case .allAreas: Phrase(da: "Alle områder (regel)", en: "All areas (rule)")
        }
    }
}

extension Phrase {
    static let pools = Phrase(da: "Puljer", en: "Pools")
    static let pool = Phrase(da: "Pulje", en: "Pool")
    static let initiativeAgreements = Phrase(da: "Initiativaftaler", en: "Initiative agreements")
    static let agreementRound = Phrase(da: "Aftalerunde", en: "Round of agreements")
    static let heldBy = Phrase(da: "Ligger hos", en: "Held by")
    static let stands = Phrase(da: "Status", en: "Standing")
    static let due = Phrase(da: "Frist", en: "Due")
    static let frame = Phrase(da: "Ramme", en: "Frame")
    static let applied = Phrase(da: "Søgt", en: "Applied for")
    static let granted = Phrase(da: "Bevilget", en: "Granted")
    static let budget = Phrase(da: "Budget", en: "Budget")
    static let committed = Phrase(da: "Disponeret", en: "Committed")
    static let paidOut = Phrase(da: "Betalt", en: "Paid")
    static let remaining = Phrase(da: "Rest", en: "Remaining")
    static let carriedOver = Phrase(da: "Overført hertil", en: "Carried over")
}

// MARK: - What an address names

extension Call {
    var pool: FundingPool {
        get throws { try found(city.funding[id("pulje") as PoolID]) }
    }

    var fundingCall: FundingCall {
        get throws {
            let pool = try pool
            guard let call = city.funding[id("kald") as FundingCallID], call.pool == pool.id
            else { throw NotFound() }
            return call
        }
    }

    /// a round that is not public is not there for strangers.
    var agreementRound: AgreementRound {
        get throws { try seen(city.funding[id("runde") as AgreementRoundID], city.sees) }
    }

    var agreement: InitiativeAgreement {
        get throws { try seen(city.funding[id("aftale") as AgreementID], city.sees) }
    }

    /// The share that the address names; its initiative must be there for the reader.
    var share: (agreement: InitiativeAgreement, share: PoolShare) {
        get throws {
            let agreement = try agreement
            let parts = (parameters["andel"] ?? "").split(separator: ".").map(String.init)
            guard let first = parts.first else { throw NotFound() }
            let initiative = parts.dropFirst().first.map { InitiativeID($0) }
            let key = ShareKey(FundingCallID(first), for: initiative)
            guard let share = agreement[key],
                initiative.map({ reading.initiative($0) != nil }) ?? true
            else { throw NotFound() }
            return (agreement, share)
        }
    }
}
