// SPDX-License-Identifier: EUPL-1.2
import Domain
import GeoReport
import Journal
import Runtime

/// Takes in a report that a program sends with a person's key.
struct GeoReporting {
    private let call: Call

    init(_ call: Call) {
        self.call = call
    }

    /// a key that may write is asked for; what comes in is read by somebody
    /// before others see it; who reported and how to reach them lies in the vault.
    func take() async throws -> GeoDocument {
        let key = try key()
        let person = key.person
        guard
            call.site.limits.admits(
                "open311/\(key.id)", .writing, at: call.site.runtime.time.now)
        else { throw TooMany() }
        let post = try GeoPost(call.form.pairs) { GeoDesk(call).definition($0) }
        let id = FindingID("f-\(call.site.newID())")
        var vault: [VaultWrite] = []
        let content = try content(of: post, &vault)
        let contact = try note(post.email, "email", &vault)
        let draft = FindingDraft(
            id: id, content: content, by: .program(person: person, contact: contact))
        let viewer = call.site.runtime.snapshot.present.city.accounts.viewer(person)
        _ = try await call.site.runtime.submit(
            Submission(
                [.finding(.report(draft))], by: viewer, cause: "open311/\(id)", vault: vault))
        let number = call.site.runtime.snapshot.present.city.findings[id]?.number
        let isPhotoLeftOut = post.media != nil && media(of: post) == nil
        return .received(
            id: number.map { "\($0)" } ?? id.rawValue,
            notice: "En medarbejder læser det først; derefter kan det ses her."
                + (isPhotoLeftOut ? " Billedets adresse kunne ikke gemmes." : ""))
    }

    /// The address of a photo is a stranger's row of digits and letters; where it looks
    /// like a CPR number it is left out, and the report is taken all the same.
    private func media(of post: GeoPost) -> String? {
        post.media.flatMap {
            try? CheckedText.check("Billede: \($0)", as: .note, field: "media_url")
        }
    }

    private func key() throws(GeoRefusal) -> AccessToken {
        guard let text = call.form["api_key"] else { throw .keyMissing }
        let snapshot = call.site.runtime.snapshot
        guard
            let token = snapshot.present.city.accounts.token(
                digest: AccessKey.digest(of: text), on: snapshot.today),
            token.scopes.contains(.write)
        else { throw .keyUnknown }
        return token
    }

    private func content(
        of post: GeoPost, _ vault: inout [VaultWrite]
    ) throws -> FindingContent {
        let city = call.site.runtime.snapshot.present.city
        let category = FindingCategoryID(post.service)
        guard city.findings[category]?.isRetired == false else {
            throw GeoRefusal.bad("service_code provided was not found: \(post.service)")
        }
        let severity = post.attributes["severity"]?.first.map { Severity(rawValue: $0) } ?? .medium
        guard let severity else {
            throw GeoRefusal.bad("attribute[severity]: choose one of the keys of the definition.")
        }
        let said = [post.description, media(of: post)].compactMap { $0 }.joined(separator: "\n")
        let point = post.point.map {
            Coordinate(longitude: $0.longitude, latitude: $0.latitude)
        }
        return FindingContent(
            category: category, severity: severity,
            place: FindingPlace(
                point: point, words: try note(post.address, "address_string", &vault)),
            note: try note(said, "description", &vault))
    }

    private func note(
        _ text: String?, _ field: String, _ vault: inout [VaultWrite]
    ) throws -> NoteID? {
        guard let (id, write) = try call.note(text, field: field) else { return nil }
        vault.append(write)
        return id
    }
}
