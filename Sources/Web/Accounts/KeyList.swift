// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The keys of one's own programs: issue one, see it once, revoke it.
struct KeyList: Component {
    let call: Call
    var errors = FormErrors.none
    /// The key that was just issued; it is never shown again.
    var issued: String?
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        return .page(KeyList(call: call))
    }

    /// Answers with a page and not a redirect, since only now the key is known.
    static func issue(_ call: Call) async throws -> Answer {
        let key = AccessKey.random()
        return try await call.saving(
            else: { KeyList(call: call, errors: $0) },
            then: { _ in .page(KeyList(call: call, issued: key)) }
        ) { form in
            [.account(.issueToken(try form.token(for: key)))]
        }
    }

    static func revoke(_ call: Call) async throws -> Answer {
        let id: TokenID = call.id("noegle")
        guard call.city.accounts.tokens[id]?.person == call.viewer.person else { throw NotFound() }
        return call.saved(try await call.submit(.account(.revokeToken(id))), to: Paths.keys)
    }

    var body: some Markup {
        let title = reading.say(da: "Nøgler til programmer", en: "Keys for programs")
        let account = Crumb(
            title: reading.say(.myAccount), path: Paths.account)
        SitePage(title, call, trail: [account]) {
            PageHead(
                title, kind: account.title,
                lead: reading.say(
                    da: "Et program, der henter eller skriver data for dig, viser en nøgle. "
                        + "Det må aldrig mere end du selv.",
                    en: "A program that reads or writes data for you shows a key. It may never "
                        + "do more than you."))
            if let issued { notice(issued) }
            KeyTable(reading: reading, tokens: tokens)
            if issued == nil {
                Section {
                    H2(reading.say(da: "Sådan bruges en nøgle", en: "How to use a key"))
                    KeyExample(call: call)
                }
            }
            Section {
                H2(reading.say(da: "Ny nøgle", en: "New key"))
                ErrorSummary(reading: reading, errors: errors)
                KeyForm(call: call, errors: errors, isEmpty: issued != nil)
            }
        }
    }

    /// Read anew, so that the one just issued is among them; the revoked ones last.
    private var tokens: [AccessToken] {
        let own = call.site.runtime.snapshot.present.city.accounts.tokens.values
            .filter { $0.person == call.viewer.person }
            .inDanishOrder(by: \.name, then: \.id)
        return own.filter { !$0.isRevoked } + own.filter(\.isRevoked)
    }

    private func notice(_ key: String) -> some Markup {
        Div(.class("notice good"), .role("status")) {
            P(
                reading.say(
                    da: "Kopiér nøglen nu. Den vises kun denne ene gang.",
                    en: "Copy the key now. It is shown this once only."))
            P { Code(key) }
            KeyExample(call: call, key: key)
        }
    }
}

extension FormReading {
    fileprivate mutating func token(for key: String) throws -> AccessToken {
        let lastDay = requiredDay("lastDay")
        if errors["lastDay"] == nil, lastDay < call.reading.today {
            refuse(.keyEnded, field: "lastDay")
        }
        let scopes = call.form.all("scopes").compactMap(AccessToken.Scope.init)
        if scopes.isEmpty { refuse([AccountRefusal.tokenWithoutScope]) }
        return AccessToken(
            id: call.newID(), person: try call.ownAccount.person, name: title("name"),
            digest: AccessKey.digest(of: key), scopes: scopes, lastDay: lastDay)
    }
}

extension Phrase {
    static let keyEnded = Phrase(
        da: "Den sidste dag er forbi. Skriv en dag, der kommer.",
        en: "That last day has passed. Write a day to come.")
}
