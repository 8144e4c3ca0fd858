// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension ID where Subject == SafetyWalk {
    static var dusk: Self { "skumring" }
}

extension WalkContent {
    /// TMF walks around the square with SOF and the police on a November afternoon.
    static let dusk = WalkContent(
        title: "Rundt om pladsen", areas: [.square],
        route: [
            Coordinate(longitude: 12.5400, latitude: 55.6500),
            Coordinate(longitude: 12.5440, latitude: 55.6500),
        ],
        streets: ["Hørdumsgade"], day: DomainTestSupport.day("2021-11-18"),
        start: ClockTime(hour: 16, minute: 30),
        minutes: 90, leader: .urbanSpaces, participants: [.sof, .police],
        checklist: ["Lommelygte", "Er der lys ved trappen?"])

    static let full = dusk.with {
        $0.until = DomainTestSupport.day("2021-11-30")
        $0.meetingPlace = "Ved trappen"
        $0.isOpen = true
        $0.source = "Demo"
        $0.isExample = true
    }

    /// The same as the body leaves it.
    func with(_ body: (inout WalkContent) -> Void) -> WalkContent {
        var content = self
        body(&content)
        return content
    }
}

extension Given {
    func having(_ commands: WalkCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.walk($1)) }
    }

    func when(_ command: WalkCommand) -> Decided<WalkEvent, WalkRefusal> {
        Decided { () throws(WalkRefusal) in try city.decide(command, on: day) }
    }

    /// Planned on 1 November.
    static func planned(_ content: WalkContent = .dusk) throws -> Given {
        try Given().on(DomainTestSupport.day("2021-11-01")).having(.plan(.dusk, content))
    }

    static func invited(_ content: WalkContent = .dusk) throws -> Given {
        try planned(content).having(.invite(.dusk, seen: nil))
    }

    /// Walked on 18 November, written the day after.
    static func walked(_ content: WalkContent = .dusk) throws -> Given {
        try invited(content).on(DomainTestSupport.day("2021-11-19")).having(
            .record(.dusk, WalkRecord(on: DomainTestSupport.day("2021-11-18")), seen: nil))
    }

    var dusk: SafetyWalk? { city.walks[.dusk] }
}
