// SPDX-License-Identifier: EUPL-1.2
import Domain
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
    /// Throws `Refused` when the rules say no.
    func change(
        _ commands: [CityCommand], in initiative: InitiativeID, vault: [VaultWrite?] = []
    ) async throws -> Changed {
        let name = requestName
        if try await !isRepeat(name, in: initiative) {
            do {
                _ = try await site.runtime.submit(
                    Submission(
                        commands, by: viewer, cause: name.cause, vault: vault.compactMap { $0 }))
            } catch let refused as Refused where refused.isChangedMeanwhile {
                throw ApiRefusal.changedMeanwhile(isExpected: headers["if-match"] != nil)
            }
        }
        let snapshot = site.runtime.snapshot
        return Changed(
            reading: Reading(
                view: snapshot.present, today: snapshot.today, viewer: viewer,
                language: reading.language, formToken: "", address: path))
    }
}

extension Refused {
    fileprivate var isChangedMeanwhile: Bool {
        switch refusal {
        case InitiativeRefusal.changedMeanwhile, ActivityRefusal.changedMeanwhile: true
        default: false
        }
    }
}
