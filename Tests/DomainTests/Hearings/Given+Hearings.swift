// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension ID where Subject == Hearing {
    static var hotspot: Self { "hotspot" }
}

extension HearingContent {
    /// ØKF asks the local committee and SOF about a programme from 4 January
    /// until 31 January 2021, which is a Sunday.
    static let hotspot = HearingContent(
        title: "Program for en ny indsats", subject: .programme, arranger: .oekf,
        parties: [.committee, .sof], opens: day("2021-01-04"), deadline: .legal(day("2021-01-31")))

    /// The same as the body leaves it.
    func with(_ body: (inout HearingContent) -> Void) -> HearingContent {
        var content = self
        body(&content)
        return content
    }
}

extension PartyList {
    static let departments = PartyList(
        id: "forvaltninger", name: "Forvaltningerne", parties: [.tmf, .sof],
        mustBeHeardOn: [.programme], leastDays: 21, source: "Demo")
}

extension Given {
    func having(_ commands: HearingCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.hearing($1)) }
    }

    func having(_ commands: ResponseCommand..., of party: OrganizationID) throws -> Given {
        try commands.reduce(self) { try $0.having(.response(.hotspot, of: party, $1)) }
    }

    func when(_ command: HearingCommand) -> Decided<HearingEvent, HearingRefusal> {
        Decided { () throws(HearingRefusal) in try city.decide(command, on: day) }
    }

    func when(
        _ command: ResponseCommand, of party: OrganizationID
    ) -> Decided<HearingEvent, HearingRefusal> {
        when(.response(.hotspot, of: party, command))
    }

    static func prepared(_ content: HearingContent = .hotspot) throws -> Given {
        try Given().having(.prepare(.hotspot, content))
    }

    static func opened(_ content: HearingContent = .hotspot) throws -> Given {
        try prepared(content).having(.open(.hotspot, despite: nil, seen: nil))
    }

    /// The committee has agreed with two recommendations.
    static func heard() throws -> Given {
        try opened().having(
            .write(
                ResponseDraft(
                    position: .agreeWithRemarks, text: "n-svar", points: ["n-1", "n-2"]),
                seen: nil),
            .submit(seen: nil), .approve(by: .secretary, seen: nil), of: .committee)
    }

    var hotspot: Hearing? { city.hearings[.hotspot] }
    func state(on day: Day) -> HearingState? {
        hotspot?.state(on: day, in: city.workdays.calendar)
    }
}
