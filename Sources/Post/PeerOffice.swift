// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import GeoReport
import HashTreeCollections
import Journal
import Runtime
import Synchronization

/// Sends findings to the systems of those who owe the answers, and reads back
/// what becomes of them there.
///
/// R-300: of many nodes one claims a finding before it sends it. A claim that
/// nobody has settled means that a node stopped in between; such a finding may
/// have arrived, so it is stuck until somebody has looked.
public actor PeerOffice {
    private let runtime: CityRuntime
    private let cabinet: any Cabinet
    private let line: any GeoLine
    /// What the addresses of photos begin with.
    private let site: String
    private var nextTry: [FindingID: Moment] = [:]
    private var nextLook: Moment?
    private var isAtWork = false

    /// How long after a failure the next try comes: five minutes, then thirty.
    static let waits: [Int64] = [300, 1_800]
    /// How long between two looks at what other systems say.
    static let lookEvery: Int64 = 900
    private static let claimLasts: Int64 = 300

    public init(
        _ runtime: CityRuntime, _ cabinet: any Cabinet, line: any GeoLine = CurlLine(),
        site: String
    ) {
        self.runtime = runtime
        self.cabinet = cabinet
        self.line = line
        self.site = site
    }

    /// Sends what is due, and looks at what was sent.
    ///
    /// Faults of the city's own storage are thrown; what other systems do wrong
    /// is written down beside the finding.
    public func attend() async throws {
        guard !isAtWork, !runtime.snapshot.present.city.findings.peers.isEmpty else { return }
        isAtWork = true
        defer { isAtWork = false }
        for finding in runtime.snapshot.present.city.findingsToSend where isDue(finding) {
            try await send(finding)
        }
        try await look()
    }

    private var now: Moment { runtime.time.now }

    private func isDue(_ finding: SafetyFinding) -> Bool {
        nextTry[finding.id].map { $0 <= now } ?? true
    }

    // MARK: - Sending

    private func send(_ finding: SafetyFinding) async throws {
        let view = runtime.snapshot.present
        guard let unit = finding.unit, let peer = view.city.findings.peers[unit],
            let service = peer.services[finding.category]
        else { return }
        switch try await claim(finding.id) {
        case .others: return
        case .left:
            return try await settle(
                finding, unit, .failed(finding.id, to: unit, why: "afbrudt", isFinal: true))
        case .ours: break
        }
        let answer = await speak(to: peer, try await key(of: unit))
            .send(sending(finding, as: service, view))
        try await settle(finding, unit, command(answer, finding.id, unit))
    }

    private func command(
        _ answer: PeerAnswer, _ id: FindingID, _ unit: OrganizationID
    ) -> PeerCommand {
        switch answer {
        case .taken(let number): .sent(id, to: unit, request: String(number.prefix(200)))
        case .token(let token):
            .sent(id, to: unit, request: PeerDelivery.tokenMark + String(token.prefix(200)))
        case .deferred(let said): .failed(id, to: unit, why: said, isFinal: false)
        case .refused(let said), .unclear(let said):
            .failed(id, to: unit, why: said, isFinal: true)
        }
    }

    /// R-299: nothing about who reported.
    private func sending(
        _ finding: SafetyFinding, as service: String, _ view: CityView
    ) -> GeoSending {
        let words = [
            finding.place.words.flatMap { view.personal.notes[$0] },
            finding.place.area.flatMap { view.city.areas[$0]?.name },
        ].compactMap { $0 }
        let photo = finding.photos.first { view.city.sees($0, of: finding, .stranger) }
        return GeoSending(
            service: service,
            point: finding.place.point.flatMap {
                GeoPoint(latitude: $0.latitude, longitude: $0.longitude)
            }, address: words.isEmpty ? nil : words.joined(separator: ", "),
            description: finding.note.flatMap { view.personal.notes[$0] },
            media: photo.map { "\(site)/fund/\(finding.id)/billede/\($0.file)" })
    }

    /// Writes down what became of it, then lets go of the claim.
    private func settle(
        _ finding: SafetyFinding, _ unit: OrganizationID, _ command: PeerCommand
    ) async throws {
        if case .failed = command {
            let failures = finding.peer?.unit == unit ? finding.peer?.failures ?? 0 : 0
            nextTry[finding.id] = now.adding(
                seconds: Self.waits[min(failures, Self.waits.count - 1)])
        } else {
            nextTry[finding.id] = nil
        }
        try await submit(command, cause: "peer/\(finding.id)/\(now.milliseconds)")
        let key = Self.claimKey(finding.id)
        try await cabinet.change([key], in: .settings) { _ in [key: nil] }
    }

    private func submit(
        _ command: PeerCommand, cause: String, vault: [VaultWrite] = []
    ) async throws {
        do {
            _ = try await runtime.submit(
                Submission([.finding(.peer(command))], by: nil, cause: cause, vault: vault))
        } catch is Refused {
            // The finding or the system is gone meanwhile, and so is the reason to tell.
        }
    }
}

// MARK: - Claims and keys

extension PeerOffice {
    private enum Claim: Sendable { case ours, others, left }

    private static func claimKey(_ id: FindingID) -> String { "peer-claim/\(id)" }

    /// Takes the finding for this node, unless another has it.
    private func claim(_ id: FindingID) async throws -> Claim {
        let key = Self.claimKey(id)
        let now = now.milliseconds
        let found = Found()
        try await cabinet.change([key], in: .settings) { there in
            guard let bytes = there[key], let since = Int64(String(decoding: bytes, as: UTF8.self))
            else {
                found.claim.withLock { $0 = .ours }
                return [key: Array("\(now)".utf8)]
            }
            let isLeft = now - since > Self.claimLasts * 1_000
            found.claim.withLock { $0 = isLeft ? .left : .others }
            return [:]
        }
        return found.claim.withLock { $0 }
    }

    private final class Found: Sendable {
        let claim = Mutex(Claim.others)
    }

    private func key(of unit: OrganizationID) async throws -> String? {
        try await PeerKey.of(unit, in: cabinet)
    }

    private func speak(to peer: Peer, _ key: String?) -> GeoPeer {
        GeoPeer(
            endpoint: peer.address, key: key, jurisdiction: peer.jurisdiction, line: line)
    }
}

/// The key that another system has given us; no fact of the city.
public enum PeerKey {
    /// Nil where none was given.
    public static func of(
        _ unit: OrganizationID, in cabinet: any Cabinet
    ) async throws -> String? {
        try await cabinet.content(of: place(unit), in: .settings)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Keeps the key, or forgets it when it is nil.
    public static func keep(
        _ key: String?, of unit: OrganizationID, in cabinet: any Cabinet
    ) async throws {
        let place = place(unit)
        try await cabinet.change([place], in: .settings) { _ in
            [place: key.map { Array($0.utf8) }]
        }
    }

    private static func place(_ unit: OrganizationID) -> String { "peer-key/\(unit)" }
}

// MARK: - Looking

extension PeerOffice {
    /// Asks every other system what has become of what it was sent.
    private func look() async throws {
        guard nextLook.map({ $0 <= now }) ?? true else { return }
        nextLook = now.adding(seconds: Self.lookEvery)
        for finding in runtime.snapshot.present.city.findingsToAskAbout {
            guard let delivery = finding.peer, let number = delivery.request,
                let peer = runtime.snapshot.present.city.findings.peers[delivery.unit]
            else { continue }
            let other = speak(to: peer, nil)
            if let token = delivery.token {
                if case .taken(let number) = await other.id(forToken: token) {
                    try await submit(
                        .sent(finding.id, to: delivery.unit, request: number),
                        cause: "peer/\(finding.id)/\(now.milliseconds)")
                }
                continue
            }
            switch await other.status(of: number) {
            case .known(let status):
                try await hear(
                    finding, isClosed: status.isClosed, status.agency, status.notes)
            case .absent:
                try await hear(finding, isClosed: false, nil, "Systemet kender ikke fundet mere.")
            case .silent: continue
            }
        }
    }

    /// R-301: a new word is written down; what it says goes through the same door
    /// as every other text.
    private func hear(
        _ finding: SafetyFinding, isClosed: Bool, _ agency: String?, _ notes: String?
    ) async throws {
        let digest = Self.digest("\(isClosed)\n\(agency ?? "")\n\(notes ?? "")")
        guard finding.peer?.word?.digest != digest else { return }
        var vault: [VaultWrite] = []
        var note: NoteID?
        if let notes {
            let id = NoteID("peer-\(finding.id.rawValue.suffix(40))-\(digest)")
            vault.append(.note(id, Self.checked(notes, as: .note) ?? "(ikke gengivet)"))
            note = id
        }
        let word = PeerWord(
            isClosed: isClosed, agency: agency.flatMap { Self.checked($0, as: .title) },
            note: note, digest: digest)
        try await submit(
            .answered(finding.id, word), cause: "peer/\(finding.id)/\(digest)", vault: vault)
    }

    private static func checked(_ text: String, as kind: TextKind) -> String? {
        try? CheckedText.check(text, as: kind, field: "note")
    }

    /// Short, so that nobody can find the words again by trying.
    private static func digest(_ text: String) -> String {
        SHA256(of: text.utf8).bytes.prefix(4).hexadecimal
    }
}
