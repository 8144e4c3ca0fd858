// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import HashTreeCollections
import Print
import Runtime

/// How far something is that is worked on beside the requests; kept beside the city, so that
/// each node can tell.
protocol WorkProgress: Codable, Sendable {
    /// Names the one attempt, so that an old one cannot write over a newer.
    var attempt: String { get }
    var began: Moment { get }
    /// When whoever works on it last said so.
    var touched: Moment { get set }
    /// Why it stopped before its end.
    var problem: WorkProblem? { get set }
    var isGoing: Bool { get }
}

extension WorkProgress {
    /// Whoever works says so four times in this time, in milliseconds; then nobody does any more.
    static var silence: Int64 { 40_000 }

    func isInterrupted(at now: Moment) -> Bool {
        isGoing && now.milliseconds - touched.milliseconds > Self.silence
    }

    init?(bytes: [UInt8]?) {
        guard let bytes, let read = try? JSONDecoder().decode(Self.self, from: Data(bytes))
        else { return nil }
        self = read
    }

    var bytes: [UInt8] {
        guard let data = try? JSONEncoder().encode(self) else {
            preconditionFailure("texts and numbers can be written as JSON")
        }
        return [UInt8](data)
    }
}

/// Why a work stopped, in the words for whoever waits for it.
struct WorkProblem: Equatable, Codable {
    let danish: String
    let english: String

    var phrase: Phrase { Phrase(da: danish, en: english) }

    init(_ phrase: Phrase) {
        danish = phrase.danish
        english = phrase.english
    }

    init(of error: any Error) {
        switch error {
        case let fault as PrintFault: self.init(fault.sentence)
        case let refused as Refused: self.init(refused.refusal.sentence)
        default:
            self.init(
                Phrase(
                    da: "Noget gik galt på serveren, og det er noteret. Prøv igen om lidt.",
                    en: "Something went wrong on the server, and it is noted. Try again in a while."
                ))
        }
    }
}

extension Reading {
    /// How long it has taken, in seconds or, from a minute and a half on, in minutes.
    func duration(since began: Moment, until now: Moment) -> String {
        let seconds = max(0, now.milliseconds - began.milliseconds) / 1_000
        if seconds == 1 { return say(da: "1 sekund", en: "1 second") }
        return seconds < 90
            ? say(da: "\(seconds) sekunder", en: "\(seconds) seconds")
            : say(da: "\(max(2, seconds / 60)) minutter", en: "\(max(2, seconds / 60)) minutes")
    }
}
