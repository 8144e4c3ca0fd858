// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

extension CityView {
    /// What people outside read as the title of the paper, and find it by.
    func outsideTitle(
        of paper: BankPaper, hidden: String = Phrase.hiddenName.danish
    ) -> String {
        let read = paper.text.flatMap { note in
            personal.notes[note].map { KeptFaces.shared.face(of: $0, note, in: city).names }
        }
        return BankFace.masked(
            paper.title, names: saidNames(in: paper) + (read ?? []), hidden: hidden)
    }

    /// names that a person has put to the paper, of whoever acts for no office
    /// and no organization of the city; what was said since holds on past days too.
    func saidNames(in paper: BankPaper) -> [String] {
        [paper, now.knowledge[paper.id] ?? paper].flatMap { paper in
            [PaperField.signatory, .sender, .addressee].flatMap { paper[$0]?.values ?? [] }
        }
        .compactMap { value in
            switch value {
            case .signatory(let note, nil), .words(let note): personal.notes[note]
            default: nil
            }
        }
    }
}
