// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What is found while a city's files are read: every problem, every id that
/// is written down, and every place where one is used.
final class CityReading {
    private(set) var problems: [FileProblem] = []
    /// The bytes of the pictures by their paths inside the folder.
    let photos: [String: [UInt8]]
    private var definitions: [RecordKind: [String: Definition]] = [:]
    private var mentions: [Mention] = []

    private struct Definition {
        let place: FilePlace
        let since: Day?
    }

    private struct Mention {
        let kind: RecordKind
        let id: String
        let place: FilePlace
        let day: Day?
    }

    init(photos: [String: [UInt8]] = [:]) {
        self.photos = photos
    }

    func report(_ sentence: Phrase, at place: FilePlace) {
        problems.append(FileProblem(at: place, sentence))
    }

    /// Takes an id in, which may be written only once for its kind.
    func define(_ kind: RecordKind, _ id: String, at place: FilePlace, since: Day? = nil) {
        if let other = definitions[kind]?[id] {
            report(.alreadyWritten(id, of: kind, at: other.place), at: place)
        } else {
            definitions[kind, default: [:]][id] = Definition(place: place, since: since)
        }
    }

    /// Takes in an id that may be written many times, such as a seat group that
    /// stands in every version of a charter; the first day counts.
    func introduce(_ kind: RecordKind, _ id: String, at place: FilePlace, since: Day? = nil) {
        if let since, let known = definitions[kind]?[id]?.since, known <= since { return }
        definitions[kind, default: [:]][id] = Definition(place: place, since: since)
    }

    /// Notes that an id is used, on the day when one is said.
    func mention(_ kind: RecordKind, _ id: String, at place: FilePlace, on day: Day? = nil) {
        mentions.append(Mention(kind: kind, id: id, place: place, day: day))
    }

    /// Reports the ids that are used and nowhere written, or not yet that day.
    ///
    /// Called when everything has been read, since files may come in any order.
    func checkMentions() {
        for mention in mentions {
            let known = definitions[mention.kind] ?? [:]
            guard let definition = known[mention.id] else {
                report(
                    .unknownID(mention.id, of: mention.kind, among: known.keys), at: mention.place)
                continue
            }
            if let since = definition.since, let day = mention.day, day < since {
                report(.notYet(mention.id, from: since, used: day), at: mention.place)
            }
        }
    }
}
