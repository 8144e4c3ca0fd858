// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Papers
import Synchronization

/// What was read of papers, kept as long as the city's names stay the same.
///
/// A reading is a function of the words and the names, so it may serve any
/// reader and any day; most of what happens in a city changes no name.
final class KeptReadings: Sendable {
    static let shared = KeptReadings()

    private struct Names: Equatable {
        let areas: TreeDictionary<AreaID, Area>
        let organizations: TreeDictionary<OrganizationID, Organization>
        let posts: TreeDictionary<PostID, Post>
        let programmes: TreeDictionary<ProgrammeID, Programme>
        let signers: [ReadingContext.KnownSigner]
    }

    private struct Kept {
        let names: Names
        let reader: PaperReader
        var readings: [String: PaperReading] = [:]
    }

    /// So many papers are kept before all are let go.
    private static let room = 2_000
    private let kept = Mutex<Kept?>(nil)

    /// The reading of the text by the names of the city.
    func reading(
        of text: String, in city: City, signers: [ReadingContext.KnownSigner]
    ) -> PaperReading {
        let names = Names(
            areas: city.areas.areas, organizations: city.organizations.organizations,
            posts: city.organizations.posts, programmes: city.initiatives.programmes,
            signers: signers)
        let known = kept.withLock { $0.flatMap { $0.names == names ? $0 : nil } }
        if let reading = known?.readings[text] { return reading }
        let reader = known?.reader ?? PaperReader(ReadingContext(city, signers: signers))
        let reading = reader.read(text)
        kept.withLock { kept in
            if kept?.names != names { kept = Kept(names: names, reader: reader) }
            if (kept?.readings.count ?? 0) >= Self.room { kept?.readings = [:] }
            kept?.readings[text] = reading
        }
        return reading
    }
}
