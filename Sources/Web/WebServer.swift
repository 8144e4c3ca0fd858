// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import Hummingbird
import Journal
import Logging
import Mail
import Post
import Print
import Runtime
import ServiceLifecycle

/// The site as a service: pages, feeds and the API over HTTP.
public struct WebServer: Service {
    private let site: SiteContext
    private let logger: Logger
    private let isRunning: @Sendable (Int) async -> Void

    /// The secret signs sessions and is the same on all nodes; without an outbox
    /// letters are held; `isRunning` is told the port once the server answers.
    public init(
        _ runtime: CityRuntime, ballots: any BallotStore, cabinet: any Cabinet, secret: [UInt8],
        outbox: Outbox? = nil,
        options: WebOptions = WebOptions(),
        logger: Logger = Logger(label: "tvaers.web"),
        newID: @escaping @Sendable () -> String = WebServer.randomID,
        isRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) {
        site = SiteContext(
            runtime: runtime,
            beside: BesideCity(
                ballots: BallotRoom(ballots, of: runtime), votes: VoteRoom(ballots, of: runtime),
                drafts: DraftRoom(cabinet, of: runtime), cabinet: cabinet,
                outbox: outbox
                    ?? Outbox(holding: cabinet, of: runtime, secret: secret, options.address)),
            links: PostLinks(secret: secret), keys: SessionKeys(secret: secret), options: options,
            limits: RateLimits(), metrics: WebMetrics(), press: Press(options.printing),
            newID: newID)
        self.logger = logger
        self.isRunning = isRunning
    }

    public func run() async throws {
        let app = Application(
            router: router(),
            configuration: .init(
                address: .hostname(site.options.host, port: site.options.port),
                serverName: "tvaers"),
            onServerRunning: { [isRunning] channel in
                await isRunning(channel.localAddress?.port ?? 0)
            },
            logger: logger)
        try await app.run()
    }

    private func router() -> Router<SiteRequestContext> {
        let router = Router(context: SiteRequestContext.self, options: .autoGenerateHeadEndpoints)
        let door = FrontDoor(
            site: site, pages: PageCache(), sessions: KnownSessions(site.keys))
        router.add(middleware: NotFoundPages(door: door))
        for route in Site.routes {
            guard let method = HTTPRequest.Method(rawValue: route.method.rawValue) else {
                preconditionFailure("\(route.method) is a method of HTTP")
            }
            router.on(RouterPath(route.path), method: method) { request, context in
                await door.respond(to: request, context, route)
            }
        }
        return router
    }

    /// A random name of 32 characters that is never the same twice.
    public static let randomID: @Sendable () -> String = {
        [UInt8].random(count: 16).hexadecimal
    }
}

/// Answers addresses that no route has with a page, or a problem for programs.
private struct NotFoundPages: RouterMiddleware {
    let door: FrontDoor

    func handle(
        _ request: Request, context: SiteRequestContext,
        next: (Request, SiteRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return await door.notFound(request, context)
        }
    }
}
