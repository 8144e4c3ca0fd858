// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// The texts of the papers of the bank: with every word for staff, without private
/// names for others.
///
/// There may be many papers and most commands change none, so a text is made anew
/// only where the paper, its words, or the names of the city's offices are others.
struct PaperTexts: Sendable {
    private(set) var inside: [BankPaperID: CityText] = [:]
    /// Only papers that everybody may read.
    private(set) var outside: [BankPaperID: CityText] = [:]
    private var made: [BankPaperID: Made] = [:]
    private var source = Source()

    /// All that the texts are made of beside the words.
    private struct Source: Equatable, Sendable {
        var papers: TreeDictionary<BankPaperID, BankPaper> = [:]
        var papersNow: TreeDictionary<BankPaperID, BankPaper> = [:]
        var offices = Offices()
    }

    private struct Offices: Equatable, Sendable {
        var organizations: TreeDictionary<OrganizationID, Organization> = [:]
        var posts: TreeDictionary<PostID, Post> = [:]
    }

    /// What one text was made of.
    private struct Made: Equatable, Sendable {
        let paper: BankPaper
        let now: BankPaper?
        let words: String?
        let names: [String]
    }

    /// Brings the texts up to date; answers the papers whose texts may be others.
    ///
    /// Complexity: nothing to do where no paper and no office has changed; else one
    /// comparison for each paper.
    mutating func update(to reading: Reading) -> [BankPaperID] {
        let city = reading.city
        let new = Source(
            papers: city.knowledge.papers, papersNow: reading.view.now.knowledge.papers,
            offices: Offices(
                organizations: city.organizations.organizations,
                posts: city.organizations.posts))
        if new == source { return [] }
        if new.offices != source.offices { made = [:] }
        source = new
        let gone = made.keys.filter { new.papers[$0] == nil }
        for id in gone { (made[id], inside[id], outside[id]) = (nil, nil, nil) }
        let (staff, stranger) = (reading.asking(.archivist), reading.asking(.stranger))
        return gone
            + new.papers.values.compactMap { paper -> BankPaperID? in
                let now = Made(
                    paper: paper, now: new.papersNow[paper.id], words: reading.written(paper.text),
                    names: reading.view.saidNames(in: paper))
                if made[paper.id] == now { return nil }
                made[paper.id] = now
                inside[paper.id] = staff.shown(paper).map { staff.text(ofPaper: $0) }
                outside[paper.id] = stranger.shown(paper).map { stranger.text(ofPaper: $0) }
                return paper.id
            }
    }
}

extension Viewer {
    /// Whoever reads everything, so that the search can leave out by its own means.
    static let archivist = Viewer(person: "archivist", roles: [RoleGrant(.administrator)])
}

extension Reading {
    fileprivate func text(ofPaper paper: BankPaper) -> CityText {
        CityText(
            .bankPaper, viewer.isStaff ? paper.title : view.outsideTitle(of: paper),
            [viewer.isStaff ? written(paper.text) : outsideText(of: paper)], areas: paper.areas,
            day: paper.day)
    }
}

extension BankPaper {
    /// The areas that somebody has said it is about.
    fileprivate var areas: [AreaID] {
        links.compactMap { if case .area(let id) = $0 { id } else { nil } }
    }

    /// The date that stands in it; nil where none does.
    fileprivate var day: Day? {
        self[.date]?.values.compactMap { if case .day(let day) = $0 { day } else { nil } }.first
    }
}
