// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import Foundation

/// A finding as a phone sends it; nothing about it is believed yet.
struct SentFinding: Codable, Equatable, Sendable {
    /// `f-` and random digits, chosen by the phone.
    let id: String
    /// Counts what was done to it on the phone.
    var stroke: Int?
    /// The version that was edited; nil for a new one.
    var seen: Int?
    let category: String
    let severity: String
    var latitude: Double?
    var longitude: Double?
    var words: String?
    var note: String?
    /// Milliseconds since 1970 by our clock, as the phone has corrected it.
    var foundAt: Int64?
    /// How much that correction was, in milliseconds.
    var skew: Int64?
    /// SHA-256 of the photos as they were sent.
    var photos: [String]?
    var voice: String?

    /// The most that is taken at once.
    static let most = 50

    static func read(_ text: String) throws(FormRefusal) -> [SentFinding] {
        guard let all = try? JSONDecoder().decode([SentFinding].self, from: Data(text.utf8))
        else { throw FormRefusal("capture.unreadable", nil, .unreadableFromPhone) }
        guard all.count <= most else {
            throw FormRefusal("capture.too-many", nil, .tooManyAtOnce(all.count, most))
        }
        return all
    }

    /// the same content has the same digest however often it is sent; the
    /// version that it was edited from and the strokes on the phone are no content.
    var digest: String {
        var content = self
        (content.stroke, content.seen) = (nil, nil)
        return SHA256(of: [UInt8].json(content)).hexadecimal
    }

    var place: (point: Coordinate?, words: String?) {
        let point = latitude.flatMap { latitude in
            longitude.map { Coordinate(longitude: $0, latitude: latitude) }
        }
        let said = words?.trimmingBlanks() ?? ""
        return (point, said.isEmpty ? nil : said)
    }

    var said: String? {
        let said = note?.trimmingBlanks() ?? ""
        return said.isEmpty ? nil : said
    }
}

/// What became of one finding, as the phone is told.
struct SentOutcome: Encodable, Sendable {
    enum State: String, Encodable { case sent, conflict, refused }

    let id: String
    let stroke: Int?
    let state: State
    var sentence: String?
    var number: Int?
    var version: Int?
    var address: String?
    var theirs: Theirs?

    /// What stands here where somebody else was first.
    struct Theirs: Encodable, Sendable {
        let category: String
        let severity: String
        let words: String
        let note: String
    }
}

extension Phrase {
    fileprivate static func tooManyAtOnce(_ count: Int, _ most: Int) -> Phrase {
        Phrase(
            da: "Der kom \(count) fund på én gang. Send højst \(most) ad gangen; intet er "
                + "modtaget.",
            en: "\(count) findings came at once. Send \(most) at a time at most; none is "
                + "received.")
    }
}
