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

    private struct Face {
        let text: String
        let face: String
    }

    private struct Kept {
        let names: Names
        let reader: PaperReader
        var faces: [NoteID: Face] = [:]
    }

    private let kept = Mutex<Kept?>(nil)

    /// The text without what is hidden from people outside.
    func face(of text: String, _ note: NoteID, in city: City) -> String {
        let names = Names(
            organizations: city.organizations.organizations, posts: city.organizations.posts)
        let known = kept.withLock { $0.flatMap { $0.names == names ? $0 : nil } }
        if let face = known?.faces[note], face.text == text { return face.face }
        let reader = known?.reader ?? PaperReader(ReadingContext(city))
        let face = Face(text: text, face: BankFace.text(reader.read(text), hidden: ""))
        kept.withLock { kept in
            if kept?.names != names { kept = Kept(names: names, reader: reader) }
            kept?.faces[note] = face
        }
        return face.face
    }
}
