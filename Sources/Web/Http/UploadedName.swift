// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The one door for the names of files that people send.
enum UploadedName {
    /// The name alone, as it may be kept and shown; never used as a path.
    ///
    /// Some browsers send the folders of the reader's own machine along; they are
    /// left out. Refuses: no name, one with a line break or signs that nobody can
    /// see, one over 200 characters, and what may be a CPR number, which
    /// nobody overrules, since a name is shown wherever the file is.
    static func check(_ sent: String, field: String) throws(TextRefusal) -> String {
        let name = sent.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.last
        let checked = try CheckedText.check(String(name ?? ""), as: .fileName, field: field)
        guard checked.contains(where: { $0 != "." }) else { throw .empty(field: field) }
        return checked
    }
}
