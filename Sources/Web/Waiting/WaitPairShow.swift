// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Why one department waits for another, activity by activity.
struct WaitPairShow: Component {
    let waiter: OrganizationID
    let awaited: OrganizationID
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let matrix = reading.waitMatrix
        let title = reading.waitingTitle(waiter, awaited)
        SitePage(title, call, trail: [Crumb(title: reading.say(.waiting), path: Paths.waiting)]) {
            if let cell = matrix[waiter, awaited] {
                PageHead(title, kind: reading.say(.waiting)) {
                    WaitPairFacts(reading: reading, cell: cell)
                }
                For(cell.waits) { wait in WaitReason(reading: reading, wait: wait) }
            } else {
                PageHead(title, kind: reading.say(.waiting))
                noWait
            }
            if matrix[awaited, waiter] != nil { otherWay }
        }
    }

    private var noWait: some Markup {
        EmptyState(
            reading.say(
                da: "Der er ingen dage på spil: \(reading.name(of: waiter)) venter ikke på en "
                    + "forsinkelse hos \(reading.name(of: awaited)).",
                en: "No days are at stake: \(reading.name(of: waiter)) does not wait for a delay "
                    + "of \(reading.name(of: awaited)).")
        ) {
            P {
                A(
                    reading.say(da: "Se, hvem der ellers venter", en: "See who else waits"),
                    .href(reading.link(Paths.waiting)))
            }
        }
    }

    private var otherWay: some Markup {
        P {
            A(
                reading.say(
                    da: "Den anden vej: \(reading.waitingTitle(awaited, waiter))",
                    en: "The other way: \(reading.waitingTitle(awaited, waiter))"),
                .href(reading.link(Paths.waiting(awaited, for: waiter))))
        }
    }
}

/// How much is at stake, who must act, and when the first wait may end.
private struct WaitPairFacts: Component {
    let reading: Reading
    let cell: WaitMatrix.Cell

    var body: some Markup {
        Fact(
            reading.say(da: "Dage på spil", en: "Days at stake"), reading.days(cell.days),
            note: reading.say(
                da: "\(reading.activities(cell.waits.count)) venter",
                en: "\(reading.activities(cell.waits.count)) waiting"))
        Fact(reading.say(da: "Skal handle", en: "Must act")) {
            For(posts) { post in Div { PostLine(reading: reading, post: post) } }
        }
        if let next {
            Fact(
                reading.say(da: "Ventes færdig først", en: "Expected first"),
                reading.date(next.day),
                note: "\(reading.distance(next.day)): \(reading.name(of: next.activity))")
        }
    }

    /// Those who answer for what is waited for, in the order of the list.
    private var posts: [PostID] {
        var posts: [PostID] = []
        for wait in cell.waits {
            if let post = reading.activity(wait.waitsFor)?.responsible, !posts.contains(post) {
                posts.append(post)
            }
        }
        return posts
    }

    private var next: (day: Day, activity: ActivityID)? {
        cell.waits.compactMap { wait in
            reading.outlook.forecast(of: wait.waitsFor).map { ($0.finish, wait.waitsFor) }
        }
        .min { $0.0 < $1.0 }
    }
}

/// One activity that waits for another, and why it lies where it does.
private struct WaitReason: Component {
    let reading: Reading
    let wait: ForecastWait

    var body: some Markup {
        Section {
            H2 {
                A(
                    reading.name(of: wait.activity),
                    .href(reading.link(Paths.activity(wait.activity))))
                reading.say(da: " venter på ", en: " waits for ")
                A(
                    reading.name(of: wait.waitsFor),
                    .href(reading.link(Paths.activity(wait.waitsFor))))
            }
            P {
                Strong(reading.days(wait.days))
                reading.say(da: " på spil", en: " at stake")
                if let initiative { " · \(initiative.name)" }
            }
            WhyChain(reading: reading, activity: wait.activity)
        }
    }

    private var initiative: Initiative? {
        reading.activity(wait.activity).flatMap { reading.initiative($0.initiative) }
    }
}
