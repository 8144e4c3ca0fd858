// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Post
import Journal
import Print
import Runtime

/// The form by which anybody tells of a finding; staff tell it for their organization.
struct FindingReport: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(FindingReport(call: call))
    }

    /// R-284: taken in from anybody, slowly from one place, and shown to nobody yet.
    static func save(_ call: Call) async throws -> Answer {
        let key = "finding/\(call.askerAddress)"
        if !call.viewer.isSignedIn {
            guard call.site.limits.admits(key, .reports, at: call.site.runtime.time.now) else {
                throw TooMany()
            }
        }
        let id: FindingID = ID("f-\(call.newID() as FindingID)")
        // People do not see this field; only programs fill it, and are thanked.
        if call.form["website"] != nil { return .page(FindingThanks(id: id, call: call)) }
        let photos: [FindingPhoto]
        do {
            photos = try await call.findingPhotos(.found)
        } catch {
            return .page(
                FindingReport(call: call, errors: try FormErrors(catching: error)), status: 422)
        }
        return try await call.saving(
            else: { FindingReport(call: call, errors: $0) },
            then: { receipt in
                call.viewer.isStaff
                    ? call.saved(receipt, to: Paths.finding(id))
                    : .page(FindingThanks(id: id, call: call))
            }
        ) { form in
            let foundOn = form.day("day")
            let draft = FindingDraft(
                id: id, content: form.findingContent(), photos: photos, foundOn: foundOn,
                by: form.findingSource())
            return [.finding(.report(draft))]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Meld et fund", en: "Report a finding")
        let trail = reading.safetyTrail
        SitePage(title, call, trail: trail) {
            PageHead(title, kind: reading.say(.safety), lead: lead)
            ErrorSummary(reading: reading, errors: errors)
            Form(
                .method("post"), .action(Link(call.path)), .class("form"), .novalidate,
                .enctype("multipart/form-data")
            ) {
                FormToken(reading: reading)
                PhotoField(
                    label: reading.say(da: "Billede", en: "Photo"), reading: reading,
                    errors: errors, isMany: true)
                FindingFields(call: call, errors: errors, asksGround: reading.viewer.isStaff)
                sender
                Div(.class("actions")) {
                    Button(reading.say(da: "Send", en: "Send"), .class("primary"))
                    A(reading.say(.cancel), .href(reading.link(Paths.safety)))
                }
            }
        }
    }

    private var lead: String {
        reading.viewer.isSignedIn
            ? reading.say(
                da: "Reglerne finder den, der skylder svar. Kun ansatte ser fundet, til nogen "
                    + "viser det for alle.",
                en: "The rules find who owes the answer. Only staff sees it until somebody shows "
                    + "it to everybody.")
            : reading.say(
                da: "Noget i stykker, mørkt eller skidt, så man er utryg? Du behøver ikke logge "
                    + "ind eller skrive, hvem du er. Er det akut fare, så ring 112.",
                en: "Something broken, dark or dirty that makes a place unsafe? No sign-in, and "
                    + "you need not say who you are. In danger, call 112.")
    }

    @MarkupBuilder private var sender: some Markup {
        if reading.viewer.isSignedIn {
            DayField(
                name: "day", label: reading.say(da: "Hvornår blev det fundet?", en: "When found?"),
                value: call.typed("day"), reading: reading, errors: errors,
                hint: reading.say(da: "Tomt er i dag.", en: "Empty is today."))
        } else {
            TextField(
                name: "mail", label: reading.say(da: "Din mail", en: "Your mail address"),
                value: call.typed("mail"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Kan være tom. Vises aldrig; kun den, der læser dit fund, ser den.",
                    en: "May be empty. Never shown; only whoever reads your finding sees it."),
                type: "email")
            Div(.hidden()) {
                Label(
                    reading.say(da: "Lad dette felt stå tomt", en: "Leave this empty"),
                    .for("website"))
                Input(.id("website"), .name("website"), .type("text"), .tabindex(-1))
            }
        }
    }
}

/// What somebody who told of a finding gets: a link to follow it by.
private struct FindingThanks: Component {
    let id: FindingID
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Tak, vi har modtaget det", en: "Thank you, we have it")
        let path = Paths.followFinding(call.site.links.findingToken(of: id))
        SitePage(title, call, trail: reading.safetyTrail) {
            PageHead(
                title, kind: reading.say(.safety),
                lead: reading.say(
                    da: "En ansat læser det først. Ingen andre kan se det endnu.",
                    en: "An employee reads it first. Nobody else can see it yet."))
            P(
                reading.say(
                    da: "Gem dette link. Det viser, hvad der sker, og kun du har det:",
                    en: "Keep this link. It shows what happens, and only you have it:"))
            P { A("\(call.site.options.address)\(path)", .href(Link(path))) }
            P(.class("actions")) {
                A(
                    reading.say(da: "Meld et til", en: "Report another"),
                    .href(Link(Paths.reportFinding)), .class("button secondary"))
            }
        }
    }
}

extension FormReading {
    /// Who tells it: the organization that one works or speaks for, else a neighbor.
    fileprivate mutating func findingSource() -> FindingSource {
        let viewer = call.viewer
        if let own = viewer.roles.compactMap(\.organization).first {
            return .organization(id: own, person: viewer.person)
        }
        if viewer.isStaff { return .participant(organization: nil) }
        guard let mail = call.form["mail"] else { return .neighbor(contact: nil) }
        let halves = mail.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty, halves[1].contains("."),
            !mail.contains(where: \.isWhitespace)
        else {
            refuse(
                Phrase(
                    da: "Mailen kan ikke læses. Skriv den som navn@eksempel.dk.",
                    en: "That address cannot be read. Write it like name@example.com."),
                field: "mail")
            return .neighbor(contact: nil)
        }
        return .neighbor(contact: publicNote("mail"))
    }
}
