// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// An election as one reader may see it.
struct Poll: Sendable {
    let election: Election
    let call: Call

    var reading: Reading { call.reading }
    var id: ElectionID { election.id }
    var phase: ElectionPhase { election.phase(on: reading.day) }

    /// `Valg til Samarbejdsforum`.
    var title: String {
        let forum = reading.name(of: election.forum)
        return reading.say(da: "Valg til \(forum)", en: "Election to \(forum)")
    }

    var trail: [Crumb] {
        [
            Crumb(title: reading.say(.elections), path: Paths.elections),
            Crumb(title: title, path: Paths.election(id)),
        ]
    }

    /// Those who work for the body that arranges it, today.
    var isRunning: Bool { reading.may(.election(.cancel(id, reason: ""))) }
}

extension Call {
    /// The election that the address names.
    var poll: Poll {
        get throws {
            guard let election = city.elections[id("valg")] else { throw NotFound() }
            return Poll(election: election, call: self)
        }
    }
}

// MARK: - Candidates

extension Poll {
    /// On the ballot, in its order, whose numbers stand on paper.
    ///
    /// For the public, also of a past day, without those who have withdrawn
    /// since.
    var candidates: [(number: Int, candidacy: Candidacy)] {
        let numbered = zip(1..., election.candidates).map { (number: $0, candidacy: $1) }
        if reading.viewer.isStaff { return numbered }
        let now = call.site.runtime.snapshot.present.city.elections[id] ?? election
        return numbered.filter { now.candidacies[$0.candidacy.id]?.isOnBallot == true }
    }

    /// Those who are not on the ballot, for staff; and one's own.
    var others: [Candidacy] {
        election.candidacies.values
            .filter { candidacy in
                !candidacy.isOnBallot
                    && (reading.viewer.isStaff || isOwn(candidacy))
            }
            .sorted { ($0.submittedOn, $0.id) < ($1.submittedOn, $1.id) }
    }

    func isOwn(_ candidacy: Candidacy) -> Bool {
        reading.viewer.person.map { $0 == candidacy.person } ?? false
    }

    /// The candidate's name, where the reader may know it.
    func name(of id: CandidacyID) -> String {
        let isKnown =
            reading.viewer.isStaff || candidates.contains { $0.candidacy.id == id }
        guard let candidacy = election.candidacies[id], isKnown || isOwn(candidacy) else {
            return reading.say(da: "en kandidat", en: "a candidate")
        }
        return reading.name(of: candidacy.person)
    }

    /// What the candidate wants; public once it stands on the ballot.
    func statement(of candidacy: Candidacy) -> String? {
        guard candidacy.isOnBallot || reading.viewer.isStaff || isOwn(candidacy),
            let note = candidacy.statement
        else { return nil }
        return reading.view.personal.notes[note]
    }

    /// The number that the candidate has on the ballot.
    func number(of id: CandidacyID) -> Int? {
        election.candidates.firstIndex { $0.id == id }.map { $0 + 1 }
    }
}

// MARK: - Refusals

extension Poll {
    /// As `Call.saving`, with candidates called by their names in what is refused.
    func saving(
        fields: [String: String] = [:], else page: (FormErrors) -> some Markup,
        _ read: (inout FormReading) throws -> [CityCommand]
    ) async throws -> Answer {
        try await saving(
            fields: fields, else: page, then: { call.saved($0, to: Paths.election(id)) }, read)
    }

    /// The same, with an answer of its own when it is saved.
    func saving(
        fields: [String: String] = [:], else page: (FormErrors) -> some Markup,
        then answer: (Receipt) throws -> Answer,
        _ read: (inout FormReading) throws -> [CityCommand]
    ) async throws -> Answer {
        try await call.saving(fields: fields, wording: named, else: page, then: answer, read)
    }

    /// A refusal with the candidates' names; any other as it is.
    func named(_ refusal: any Refusal) -> any Refusal {
        guard let refusal = refusal as? ElectionRefusal else { return refusal }
        return FormRefusal(refusal.key, refusal.field, refusal.sentence(naming: name(of:)))
    }
}
