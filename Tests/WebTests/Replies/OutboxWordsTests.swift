// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Post
@testable import Web

struct OutboxWordsTests {
    @Test(arguments: [
        (Language.danish, "Modtageren har ingen e-mailadresse her."),
        (.english, "The recipient has no e-mail address here."),
    ])
    func `why a letter could not be sent is told in the reader's language`(
        language: Language, words: String
    ) async throws {
        try await withSite { site in
            let view = site.runtime.snapshot.present
            let reading = Reading(
                view: view, today: view.day, viewer: .administrator, language: language,
                formToken: "", address: "/post")
            let now = site.runtime.time.now
            let letter = Letter(
                .minutes, to: .person(.neighbor), about: .init(), position: 1, made: now)
            let kept = KeptLetter(.waiting, now, letter).claimed(at: now)
                .tried(.failed, said: Phrase.noAddress.danish, at: now)
            #expect(reading.told(of: kept).hasPrefix(words))
        }
    }
}
