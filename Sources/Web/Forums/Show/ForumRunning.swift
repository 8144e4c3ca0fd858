// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// When the forum meets next, as a fact at the top.
struct NextMeeting: Component {
    let reading: Reading
    let forum: ForumID

    var body: some Markup {
        let name = reading.say(da: "Næste møde", en: "Next meeting")
        if let meeting = reading.nextMeeting(of: forum) {
            Fact(name, note: reading.distance(meeting.day)) {
                A(
                    reading.date(meeting.day),
                    .href(reading.link(Paths.meetings(forum))))
            }
        } else {
            Fact(name, reading.say(da: "intet er planlagt", en: "nothing is planned"))
        }
    }
}

extension Reading {
    func nextMeeting(of forum: ForumID) -> Meeting? {
        city.meetings.next(of: forum, from: day)
    }

    /// Whether the forum keeps its charter on the page's day; nil where no
    /// charter is in force.
    func ruleStanding(of forum: ForumID) -> Standing? {
        let findings = Conformity(of: city).findings(of: forum, on: day)
        return findings.isEmpty ? nil : ruleStanding(findings)
    }

    /// The same of every forum at once, for lists.
    var ruleStandings: [ForumID: Standing] {
        Dictionary(
            uniqueKeysWithValues: Conformity(of: city).standings(on: day)
                .map { ($0.forum, ruleStanding($0.findings)) })
    }

    private func ruleStanding(_ findings: [ClauseFinding]) -> Standing {
        let broken = findings.count { if case .brokenSince = $0.verdict { true } else { false } }
        let due = findings.count { if case .dueBy = $0.verdict { true } else { false } }
        if broken > 0 {
            return Standing(
                status: .late,
                text: broken == 1
                    ? say(da: "1 regel brudt", en: "1 rule broken")
                    : say(da: "\(broken) regler brudt", en: "\(broken) rules broken"))
        }
        if due > 0 {
            return Standing(
                status: .waiting,
                text: due == 1
                    ? say(da: "1 mangler endnu", en: "1 still owed")
                    : say(da: "\(due) mangler endnu", en: "\(due) still owed"))
        }
        return Standing(status: .ok, text: say(da: "Ingen brudt", en: "None broken"))
    }
}
