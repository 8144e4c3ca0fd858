// SPDX-License-Identifier: EUPL-1.2
import Domain
import HTTPTypes
import Journal
import Runtime

/// The city after a change, for the one who made it.
struct Changed {
    let reading: Reading

    /// The thing as it is now.
    func answer(_ resource: (some Resource)?, status: Int = 200) throws -> Answer {
        guard let resource else { throw NotFound() }
        let tag = EntityTag(of: resource.path, reading).text(version: resource.version)
        let address = (status == 201 ? "Location" : "Content-Location", resource.path)
        return .json(resource, status: status, headers: [address, ("ETag", tag), position])
    }

    /// Nothing is left to tell.
    var emptyAnswer: Answer { Answer(status: 204, headers: [position] + Answer.apiHeaders) }

    /// What to send along to be sure that another node has seen this too.
    private var position: (name: String, value: String) {
        ("Tvaers-Position", "\(reading.view.position)")
    }
}

extension Call {
    /// Gives the commands to the city as the one who asks, all or none, and
    /// only once for one idempotency key.
    ///
    /// Of two with the same key at the same time the writer takes one and knows
    /// the other for a repeat. `since` is the version that the caller may have
    /// named as `If-Match`. Throws `Refused` when the rules say no.
    func change(
        _ commands: [CityCommand], in initiative: InitiativeID, since version: Int? = nil,
        vault: [VaultWrite?] = []
    ) async throws -> Changed {
        let name = requestName
        if try await !isRepeat(name, in: initiative) {
            let seen = try EntityTag.version(in: headers[.ifMatch])
            if let version, let seen, seen != version {
                throw ApiRefusal.changedMeanwhile(isExpected: true)
            }
            try await submitOnce(
                Submission(
                    commands, by: viewer, cause: name.cause, vault: vault.compactMap { $0 }))
        }
        let snapshot = site.runtime.snapshot
        return Changed(
            reading: Reading(
                view: snapshot.present, today: snapshot.today, viewer: viewer,
                language: reading.language, formToken: "", address: path))
    }

    private func submitOnce(_ submission: Submission) async throws {
        do {
            _ = try await site.runtime.submit(submission)
        } catch let refused as Refused {
            switch refused.refusal {
            case let repeated as RepeatedRequest:
                guard repeated.isSame else { throw ApiRefusal.keyReused }
            case InitiativeRefusal.changedMeanwhile, ActivityRefusal.changedMeanwhile:
                throw ApiRefusal.changedMeanwhile(isExpected: headers[.ifMatch] != nil)
            default: throw refused
            }
        }
    }
}
