// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Papers
import Synchronization

/// The words of papers for people outside, each read once.
///
/// Whose name is hidden depends on the words and on the offices of the city alone,
/// so a paper is read again only when one of these is another. Nothing that other
/// papers tell is used: at worst a name is hidden that the page shows.
final class KeptFaces: Sendable {
    static let shared = KeptFaces()

    private struct Names: Equatable {
        let organizations: TreeDictionary<OrganizationID, Organization>
        let posts: TreeDictionary<PostID, Post>
    }

    struct Face {
        /// What stands in the paper, untouched.
        fileprivate let whole: String
        /// The same without the names of private people.
        let text: String
        let names: [String]
    }

    private struct Kept {
        let names: Names
        let reader: PaperReader
        var faces: [NoteID: Face] = [:]
    }

    private let kept = Mutex<Kept?>(nil)

    /// The text without what is hidden from people outside, and whose names that is.
    func face(of text: String, _ note: NoteID, in city: City) -> Face {
        let names = Names(
            organizations: city.organizations.organizations, posts: city.organizations.posts)
        let known = kept.withLock { $0.flatMap { $0.names == names ? $0 : nil } }
        if let face = known?.faces[note], face.whole == text { return face }
        let reader = known?.reader ?? PaperReader(ReadingContext(city))
        let read = reader.read(text)
        let face = Face(
            whole: text, text: BankFace.masked(read.asRead, names: read.people, hidden: ""),
            names: read.people)
        kept.withLock { kept in
            if kept?.names != names { kept = Kept(names: names, reader: reader) }
            kept?.faces[note] = face
        }
        return face
    }
}
