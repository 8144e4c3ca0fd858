// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Journal
import Post
import Runtime

/// Takes in what was found on a walk: a handful from a phone, or one from the
/// form of a page without scripts.
///
/// each finding of a handful is taken or not by itself, the same one twice
/// is one, and what another has changed meanwhile is told and not overwritten.
enum CaptureSync {
    static func take(_ call: Call) async throws -> Answer {
        let walk = try call.walkedAlong
        guard let text = call.form["fund"] else { return try await CaptureByForm.save(walk, call) }
        var outcomes: [SentOutcome] = []
        for sent in try SentFinding.read(text) {
            outcomes.append(try await take(sent, walk, call))
        }
        let answer: JSON = [
            "now": .integer(call.site.runtime.time.now.milliseconds),
            "findings": .array(outcomes.map { JSON($0) }),
        ]
        return .json(answer)
    }

    private static func take(
        _ sent: SentFinding, _ walk: SafetyWalk, _ call: Call
    ) async throws -> SentOutcome {
        let call = call.now
        do {
            if let known = call.city.findings[FindingID(sent.id)] {
                guard known.walk == walk.id, call.city.sees(known, call.viewer) else {
                    throw FindingRefusal.idTaken(sent.id)
                }
                if known.digest == sent.digest { return outcome(sent, call) }
                return try await CaptureEdit(sent: sent, known: known, call: call).save()
            }
            return try await CaptureReport(sent: sent, walk: walk, call: call).save()
        } catch let refused as Refused {
            return outcome(sent, call, .refused, because: refused.refusal)
        } catch let refusal as any Refusal {
            return outcome(sent, call, .refused, because: refusal)
        }
    }

    /// What the phone is told, of the finding as it stands now.
    static func outcome(
        _ sent: SentFinding, _ call: Call, _ state: SentOutcome.State = .sent,
        because refusal: (any Refusal)? = nil, sentence: String? = nil
    ) -> SentOutcome {
        let finding = call.now.city.findings[FindingID(sent.id)]
        return SentOutcome(
            id: sent.id, stroke: sent.stroke, state: state,
            sentence: refusal.map { call.reading.say($0.sentence) } ?? sentence,
            number: finding?.number, version: finding?.version,
            address: finding.map { Paths.finding($0.id) })
    }
}

extension Call {
    /// The same call with the city as it is at this moment.
    fileprivate var now: Call {
        Call(
            method: method, path: path, parameters: parameters, query: query, form: form,
            files: files, body: body, headers: headers, host: host, askerAddress: askerAddress,
            session: session, token: token,
            reading: Reading(
                view: site.runtime.snapshot.present, today: site.runtime.snapshot.today,
                viewer: viewer, language: reading.language, formToken: reading.formToken,
                address: reading.address),
            site: site)
    }

    /// On whose behalf whoever walks along tells of a finding.
    var finder: FindingSource {
        let own = viewer.works.first ?? viewer.roles.lazy.compactMap(\.organization).first
        return own.map { .organization(id: $0, person: viewer.person) }
            ?? .participant(organization: nil)
    }
}

/// A finding that the city does not know yet.
private struct CaptureReport {
    let sent: SentFinding
    let walk: SafetyWalk
    let call: Call

    func save() async throws -> SentOutcome {
        var notes = CaptureNotes(call: call)
        let content = try notes.content(of: sent, in: walk, over: nil)
        let files = try await CaptureFiles(sent: sent, call: call).keep(isNew: true)
        let moment = sent.foundAt.map { Moment(milliseconds: $0) }
        let draft = FindingDraft(
            id: FindingID(sent.id), content: content, photos: files.photos,
            recording: files.recording, foundOn: moment.map(Timekeeper.day(of:)), foundAt: moment,
            clockSkew: sent.skew.map { Int($0 / 1_000) }, by: call.finder, walk: walk.id,
            digest: sent.digest)
        _ = try await call.submit([.finding(.report(draft))], vault: notes.vault)
        return CaptureSync.outcome(sent, call, sentence: files.trouble.map(call.reading.say))
    }
}

/// A finding that the city knows, changed on a phone.
private struct CaptureEdit {
    let sent: SentFinding
    let known: SafetyFinding
    let call: Call

    func save() async throws -> SentOutcome {
        var notes = CaptureNotes(call: call)
        let walk = try call.walkedAlong
        let content = try notes.content(of: sent, in: walk, over: known.content)
        let files = try await CaptureFiles(sent: sent, call: call).keep(isNew: false)
        let added = files.photos.filter { known[photo: $0.file] == nil }
        if content == known.content, added.isEmpty { return CaptureSync.outcome(sent, call) }
        // A first sending whose answer was lost does not know the version it made.
        let isOwnFirst =
            sent.seen == nil && known.by == call.finder
            && known.state.kind == .received
        let seen = sent.seen ?? (isOwnFirst ? known.version : 0)
        let commands: [FindingCommand] =
            [.correct(known.id, content, seen: seen)] + added.map { .addPhoto(known.id, $0) }
        do {
            _ = try await call.submit(commands.map(CityCommand.finding), vault: notes.vault)
        } catch let refused as Refused
            where (refused.refusal as? FindingRefusal)?.key == "finding.changed-meanwhile"
        {
            return conflict
        }
        return CaptureSync.outcome(sent, call, sentence: files.trouble.map(call.reading.say))
    }

    private var conflict: SentOutcome {
        var outcome = CaptureSync.outcome(sent, call, .conflict)
        outcome.sentence = call.reading.say(
            da: "En anden har rettet fundet imens. Intet er overskrevet; vælg, hvad der gælder.",
            en: "Somebody else changed the finding meanwhile. Nothing is overwritten; choose.")
        let texts = call.reading.view.personal.notes
        outcome.theirs = SentOutcome.Theirs(
            category: known.category.rawValue, severity: known.severity.rawValue,
            words: known.place.words.flatMap { texts[$0] } ?? "",
            note: known.note.flatMap { texts[$0] } ?? "")
        return outcome
    }
}

/// The texts of a finding on their way to the vault.
private struct CaptureNotes {
    let call: Call
    private(set) var vault: [VaultWrite] = []

    init(call: Call) {
        self.call = call
    }

    /// What the phone says of it; what it does not know stays as it was.
    mutating func content(
        of sent: SentFinding, in walk: SafetyWalk, over known: FindingContent?
    ) throws -> FindingContent {
        guard let severity = Severity(rawValue: sent.severity) else {
            throw FormRefusal("capture.severity", "severity", .chooseSeverity)
        }
        let place = sent.place
        let area = known?.place.area ?? (place.point == nil ? walk.content.areas.first : nil)
        return FindingContent(
            category: FindingCategoryID(sent.category), severity: severity,
            ground: known?.ground ?? .notStated,
            place: FindingPlace(
                point: place.point ?? known?.place.point, area: area,
                words: try note(place.words, field: "words", over: known?.place.words)),
            note: try note(sent.said, field: "note", over: known?.note))
    }

    /// The text that stands there already keeps its name.
    private mutating func note(
        _ text: String?, field: String, over known: NoteID?
    ) throws -> NoteID? {
        guard let text else { return nil }
        if let known, call.reading.view.personal.notes[known] == text { return known }
        guard let (id, write) = try call.note(text, field: field) else { return nil }
        vault.append(write)
        return id
    }
}

extension Phrase {
    fileprivate static let chooseSeverity = Phrase(
        da: "Vælg, hvor slemt det er.", en: "Choose how bad it is.")
}

/// The form of the page without its script: one finding, now.
enum CaptureByForm {
    static func save(_ walk: SafetyWalk, _ call: Call) async throws -> Answer {
        let photos = call.files.filter { $0.field == "foto" }.map(\.contentHash)
        let sent = SentFinding(
            id: "f-\(call.site.newID())", category: call.form["category"] ?? "",
            severity: call.form["severity"] ?? "medium", words: call.form["words"],
            note: call.form["note"],
            foundAt: call.site.runtime.time.now.milliseconds, photos: photos)
        do {
            if sent.category.isEmpty {
                throw FormRefusal.missing(
                    "category", Phrase(da: "Vælg, hvad det er.", en: "Choose what it is."))
            }
            _ = try await CaptureReport(sent: sent, walk: walk, call: call).save()
            return .redirect(to: Paths.capture(walk.id) + "?gemt=1")
        } catch {
            let errors = try FormErrors(catching: error)
            return CapturePage.answer(
                CapturePage(walk: walk, call: call, errors: errors), status: 422)
        }
    }
}
