// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct PromiseFormTests {
    @Test func `a first promise needs no reason`() async throws {
        try await withSite { site in
            let saved = try await site.post(
                Paths.promise(.strengthenSupport), [("commitment", "sommeren 2021")],
                as: .sofOfficer)
            #expect(saved.status == 303)
            #expect(site.activity(.strengthenSupport)?.commitment == period("2021-summer"))
        }
    }

    @Test func `a promise that moves needs a reason`() async throws {
        try await withSite { site in
            try await site.begin()
            let path = Paths.promise(.buildSpace)
            let refused = try await site.post(
                path, [("commitment", "oktober 2021")], as: .tmfOfficer)
            #expect(refused.status == 422)
            #expect(refused.text.contains("id=\"reason-error\""))
            #expect(refused.text.contains("value=\"oktober 2021\""))
            let saved = try await site.post(
                path, [("commitment", "oktober 2021"), ("reason", "Mere tid til dialog.")],
                as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(site.activity(.buildSpace)?.firstCommitment == period("2021-summer"))
            #expect(site.activity(.buildSpace)?.commitment == period("2021-10"))
        }
    }

    @Test func `the same promise again is refused at its field`() async throws {
        try await withSite { site in
            let page = try await site.post(
                Paths.promise(.buildBridge),
                [("commitment", "efteråret 2021"), ("reason", "Igen.")],
                as: .sofOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"commitment-error\""))
            #expect(page.text.contains("er allerede lovet"))
        }
    }

    @Test func `an external deadline is set with its authority, and taken away`() async throws {
        try await withSite { site in
            let path = Paths.pin(.buildBridge)
            let saved = try await site.post(
                path, [("day", "7. marts 2022"), ("authority", "Ministeriet")], as: .sofOfficer)
            let page = try await site.get(saved.location ?? "", as: .sofOfficer)
            #expect(page.text.contains("Frist fra Ministeriet"))
            #expect(page.text.contains("flyttes aldrig"))
            #expect(
                site.activity(.buildBridge)?.pin
                    == Pin(day: day("2022-03-07"), authority: "Ministeriet"))
            _ = try await site.post(path, [("remove", "1")], as: .sofOfficer)
            #expect(site.activity(.buildBridge)?.pin == nil)
        }
    }

    @Test func `a deadline needs a day and somebody who set it`() async throws {
        try await withSite { site in
            let path = Paths.pin(.buildBridge)
            let dayless = try await site.post(path, [("authority", "BR")], as: .sofOfficer)
            #expect(dayless.text.contains("id=\"day-error\""))
            let nobody = try await site.post(path, [("day", "7. marts 2022")], as: .sofOfficer)
            #expect(nobody.status == 422)
            #expect(nobody.text.contains("id=\"authority-error\""))
        }
    }
}
