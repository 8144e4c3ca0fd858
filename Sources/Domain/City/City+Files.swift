// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    /// Whether anything of the city still refers to the file: a finding, a paper of
    /// the bank or of a case, or an item of an agenda.
    ///
    /// Complexity: linear in findings, case papers and agenda items; asked only
    /// before the bytes of a file are thrown away.
    public func refers(to file: FileID) -> Bool {
        knowledge.paper(of: file) != nil
            || findings.findings.values.contains {
                $0[photo: file] != nil || $0.recording == file
            }
            || cases.documents.values.contains { paper in
                paper.versions.contains { $0.file.hash == file }
            }
            || meetings.meetings.values.contains { meeting in
                meeting.agenda.items.contains { item in
                    item.attachments.contains { $0.file == file }
                }
            }
    }
}
