// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The elections to a forum's seats, on the forum's page.
struct ForumElections: Component {
    let call: Call
    let forum: ForumID
    private var reading: Reading { call.reading }

    var body: some Markup {
        let elections = reading.city.elections.elections(of: forum).reversed()
        let mayCall = reading.mayCallElection(to: forum)
        if !elections.isEmpty || mayCall {
            Section(.id("valg")) {
                H2(reading.say(.elections))
                if !elections.isEmpty { ElectionTable(call: call, elections: Array(elections)) }
                if mayCall {
                    Div(.class("actions")) {
                        A(
                            reading.say(da: "Udskriv valg", en: "Call an election"),
                            .class("button secondary"),
                            .href(Link("\(Paths.newElection)?forum=\(forum)")))
                    }
                }
            }
        }
    }
}
