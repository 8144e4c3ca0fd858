// SPDX-License-Identifier: EUPL-1.2

/// Every address of the site with its audience; nothing is served beside it.
enum Site {
    static let routes: [Route] =
        CityRoutes.all + AreaRoutes.all + InitiativeRoutes.all + ProgrammeRoutes.all
        + ActivityRoutes.all + DeskRoutes.all + OrganizationRoutes.all + AccountRoutes.all
        + ElectionRoutes.all + WorkdayRoutes.all + ConformityRoutes.all + MeetingRoutes.all
        + WaitingRoutes.all + ReplyRoutes.all + HistoryRoutes.all + SearchRoutes.all
        + MatterRoutes.all
        + LiveRoutes.all + ForumRoutes.all + ApiRoutes.all + SessionRoutes.all + MachineRoutes.all
        + StatusReportRoutes.all + ReportingRoutes.all + PaperRoutes.all + OParlRoutes.all
        + FeedRoutes.all
        + EvaluationRoutes.all + FigureRoutes.all + ListingRoutes.all + FundingRoutes.all
        + WalkRoutes.all + MapRoutes.all + BankRoutes.all + HearingRoutes.all + FindingRoutes.all
        + ExemptionRoutes.all + CaseRoutes.all
        + CaptureRoutes.all + GeoReportRoutes.all + PeerRoutes.all
        + ExperienceRoutes.all + InstrumentRoutes.all
}
