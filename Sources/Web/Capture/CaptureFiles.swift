// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import Journal
import Print

extension UploadedFile {
    /// SHA-256 of the bytes as they came.
    var contentHash: String { SHA256(of: bytes).hexadecimal }
}

/// The photos and the voice of one finding, looked through and kept.
struct CaptureFiles {
    let sent: SentFinding
    let call: Call

    struct Kept {
        var photos: [FindingPhoto] = []
        var recording: FileID?
        /// Why one of them was left out; the finding itself is kept all the same.
        var trouble: Phrase?
    }

    /// Keeps what was sent along; a photo that cannot be read costs nobody the
    /// finding.
    ///
    /// Of a finding that is new every photo must come along; one that is known has
    /// them already. Throws when the photo studio is out of order: the phone sends
    /// again later.
    func keep(isNew: Bool) async throws -> Kept {
        var kept = Kept()
        for hash in sent.photos ?? [] {
            guard let file = file(hash) else {
                if isNew { kept.trouble = .photoMissing }
                continue
            }
            do {
                let photo = try await call.site.studio.photo(file.bytes, named: file.name)
                let id = try await keep(photo.bytes)
                if !kept.photos.contains(where: { $0.file == id }) {
                    kept.photos.append(
                        FindingPhoto(file: id, width: photo.width, height: photo.height))
                }
            } catch let refusal as PhotoRefusal {
                kept.trouble = refusal.sentence
            }
        }
        if let hash = sent.voice, let file = file(hash) {
            if VoiceRecording.isSound(file.bytes) {
                kept.recording = try await keep(file.bytes)
            } else {
                kept.trouble = .notSound
            }
        }
        return kept
    }

    /// The file that was sent under its own hash.
    private func file(_ hash: String) -> UploadedFile? {
        call.files.first { $0.contentHash == hash }
    }

    private func keep(_ bytes: [UInt8]) async throws -> FileID {
        let key = SHA256(of: bytes).hexadecimal
        try await call.site.cabinet.change([key], in: .files) { there in
            there[key] == nil ? [key: bytes] : [:]
        }
        return FileID(key)
    }
}

/// A note that was spoken.
enum VoiceRecording {
    private static let mostBytes = 2 * 1_048_576

    /// Whether the bytes begin as WebM, Ogg or MPEG-4 do, which phones record.
    static func isSound(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= mostBytes else { return false }
        return bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3])
            || bytes.starts(with: Array("OggS".utf8))
            || bytes.dropFirst(4).starts(with: Array("ftyp".utf8))
    }
}

extension Phrase {
    fileprivate static let photoMissing = Phrase(
        da: "Et billede kom ikke med. Fundet er modtaget; tag billedet igen.",
        en: "A photo did not come along. The finding is received; take the photo again.")
    fileprivate static let notSound = Phrase(
        da: "Den indtalte note kunne ikke læses og er ikke kommet med.",
        en: "The spoken note could not be read and is left out.")
}
