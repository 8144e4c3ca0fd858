// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Post
import Runtime

/// One organization's form of a round, and by which right somebody stands at it.
struct ReportDoor: Sendable {
    enum Right: Equatable {
        case login
        /// Whoever has the organization's secret link; it opens nothing else.
        case link(token: String)
    }

    let call: Call
    let right: Right
    let round: ReportingRound
    let submission: RoundReport
    let sheet: ReportSheet

    var organization: OrganizationID { submission.organization }
    var reading: Reading { call.reading }

    var path: String {
        switch right {
        case .login: Paths.report(round.id, organization)
        case .link(let token): Paths.reportLink(token)
        }
    }

    /// the figures are there for the organization itself, those who own
    /// the indicators, and those who read everything.
    init(login call: Call) throws {
        let (round, submission) = try call.submission
        guard call.city.seesCells(of: submission.organization, in: round, call.viewer) else {
            throw NotFound()
        }
        try self.init(call, .login, round, submission)
    }

    /// a link that is not ours, was revoked or made anew, or whose round is
    /// over, is no page at all; the city is always today's.
    init(link call: Call) throws {
        let now = call.site.runtime.time.now
        guard call.site.limits.admits("report-link/\(call.askerAddress)", .reportLinks, at: now)
        else { throw TooMany() }
        let token = call.parameters["link"] ?? ""
        guard !call.reading.view.isPast, let link = call.site.links.report(token),
            let round = call.city.reporting[link.round],
            let submission = round[link.organization], submission.link.isOpen,
            submission.link.number == link.number,
            call.reading.today <= round.closes(for: link.organization)
        else { throw NotFound() }
        try self.init(call, .link(token: token), round, submission)
    }

    private init(
        _ call: Call, _ right: Right, _ round: ReportingRound, _ submission: RoundReport
    ) throws {
        guard let sheet = call.city.reportSheet(round, of: submission.organization) else {
            throw NotFound()
        }
        self.call = call
        self.right = right
        self.round = round
        self.submission = submission
        self.sheet = sheet
    }

    /// Whether figures can be written here now, by this right.
    var mayWrite: Bool {
        guard submission.approval == nil,
            round.isOpen(for: organization, on: reading.today)
        else { return false }
        return right != .login
            || reading.may(
                .reporting(
                    .report(round.id, organization, ReportDraft([], by: .link(name: nil)))))
    }

    /// Who writes, by this right.
    func reporter(name: NoteID? = nil) -> Reporter {
        guard right == .login, let person = call.viewer.person else { return .link(name: name) }
        return .person(person)
    }

    /// By the link's right, whoever else may have signed in on the same machine.
    func submit(_ commands: [ReportingCommand], _ form: FormReading) async throws -> Receipt {
        let commands = commands.map(CityCommand.reporting)
        if right == .login {
            return try await call.submit(commands + form.records, vault: form.vault)
        }
        return try await call.site.runtime.submit(
            Submission(
                commands, by: nil, cause: "report/\(call.site.newID())", vault: form.vault))
    }

    /// the number of the last time, else why the organization gave none.
    func lastTime(_ line: ReportSheet.Line) -> String {
        let unit = line.definition.unit
        if let before = line.before { return reading.say(unit.phrase(before)) }
        let earlier = call.city.reporting.earlier(
            line.figure, of: organization, before: round.period)
        return earlier.first.map { reading.say($0.cell.reading.phrase(in: unit)) }
            ?? reading.say(da: "intet tal", en: "no number")
    }

    /// What the vault says of a cell.
    func note(_ id: NoteID?) -> String? { id.flatMap { reading.view.personal.notes[$0] } }
}

extension RateLimits.Limit {
    /// Looking at and writing into forms by secret links, from one network address.
    static let reportLinks = RateLimits.Limit(count: 120, seconds: 300)
}
