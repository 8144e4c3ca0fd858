// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Where a letter is on its way.
public enum LetterState: String, Sendable, CaseIterable {
    case waiting = "w"
    /// Handed to the mail server by somebody who has not said how it went.
    case unsettled = "u"
    case failed = "f"
    case sent = "s"
    /// The city has moved on, and nobody needs it any more.
    case dropped = "d"

    /// Those that are over lie with the newest first.
    var isOver: Bool { self == .sent || self == .dropped || self == .failed }
}

/// A letter in the drawer: its state and moment are its key.
public struct KeptLetter: Equatable, Sendable {
    public let state: LetterState
    /// When it is due, was claimed, or was over.
    public let moment: Moment
    public let letter: Letter
    /// What it was put down as, also by a build that named such letters otherwise.
    let name: String

    /// The name of it on pages and in the drawer.
    public var key: String {
        let time = state.isOver ? KeptLetter.end - moment.milliseconds : moment.milliseconds
        return "\(state.rawValue)/\(Digits.padded(time, 13))/\(name)"
    }

    init(_ state: LetterState, _ moment: Moment, _ letter: Letter, name: String? = nil) {
        self.state = state
        self.moment = moment
        self.letter = letter
        self.name = name ?? letter.name
    }

    init?(key: String, content: [UInt8]) {
        let parts = key.split(separator: "/", maxSplits: 2)
        guard parts.count == 3, let state = LetterState(rawValue: String(parts[0])),
            let time = Int64(parts[1]), let letter = Json.read(Letter.self, content)
        else { return nil }
        self.state = state
        moment = Moment(milliseconds: state.isOver ? KeptLetter.end - time : time)
        self.letter = letter
        name = String(parts[2])
    }

    /// Counted down from, where the newest comes first.
    static let end: Int64 = 9_999_999_999_999

    /// The last key below this one is before the moment.
    static func bound(_ state: LetterState, _ moment: Moment) -> String {
        let time = state.isOver ? end - moment.milliseconds : moment.milliseconds
        return "\(state.rawValue)/\(Digits.padded(time, 13))"
    }
}

// MARK: - Its way out

extension KeptLetter {
    /// Somebody is handing it over: from now on nobody knows how it went.
    func claimed(at now: Moment) -> KeptLetter {
        var letter = letter
        letter.tries.append(Letter.Try(at: now))
        return KeptLetter(.unsettled, now, letter, name: name)
    }

    /// It was claimed and not handed over after all.
    func unclaimed(at now: Moment) -> KeptLetter {
        var letter = letter
        letter.tries.removeLast()
        return KeptLetter(.waiting, now, letter, name: name)
    }

    /// The try that it was claimed for is over, with what the server said.
    func tried(_ state: LetterState, said: String?, at moment: Moment) -> KeptLetter {
        var letter = letter
        if !letter.tries.isEmpty { letter.tries[letter.tries.count - 1].said = said }
        return KeptLetter(state, moment, letter, name: name)
    }
}
