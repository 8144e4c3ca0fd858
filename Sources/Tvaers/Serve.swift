// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser
import Cryptography
import Journal
import Logging
import Post
import Runtime
import ServiceLifecycle
import UnixSignals
import Web

/// Serves a city until it is told to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the city over HTTP.")

    @OptionGroup var storage: Storage
    @OptionGroup var listening: Listening

    func run() async throws {
        let settings = try await Settings()
        let journal = try await storage.open(settings)
        let runtime = try await CityRuntime(
            journal: journal, checkpointEvery: listening.eventsBetweenCheckpoints(settings))
        let beside = try storage.beside(settings)
        try await listening.serve(runtime, beside, settings) { address in
            say("Tværs is ready: \(address)")
        }
    }
}

/// Where the server listens, and how it shows itself.
struct Listening: ParsableArguments {
    @Option(help: "The address to listen on (TVAERS_HOST); 127.0.0.1 unless told.")
    var host: String?

    @Option(help: "The port to listen on (TVAERS_PORT); 8080 unless told, 0 for any free one.")
    var port: Int?

    @Option(help: "The public address (TVAERS_URL); with https, cookies are marked secure.")
    var url: String?

    @Option(help: "The city's name on every page (TVAERS_CITY_NAME).")
    var cityName: String?

    @Option(help: "What open data may be used for (TVAERS_DATA_LICENSE): an https address.")
    var dataLicense: String?

    @Option(help: "Pictures behind maps (TVAERS_MAP_TILES), https with {z}, {x} and {y}; or none.")
    var mapTiles: String?

    @Option(help: "Who made the background of maps (TVAERS_MAP_ATTRIBUTION).")
    var mapAttribution: String?

    @Option(help: "Events between two checkpoints (TVAERS_CHECKPOINT_EVERY); 10000, 0 for none.")
    var checkpointEvery: Int?

    func eventsBetweenCheckpoints(_ settings: Settings) -> Int {
        settings.eventsBetweenCheckpoints(checkpointEvery)
    }

    func serve(
        _ runtime: CityRuntime, _ beside: Beside, _ settings: Settings,
        demoLogins: [DemoLogin] = [],
        announce: @escaping @Sendable (_ address: String) -> Void
    ) async throws {
        let options = try options(settings, demoLogins)
        let logger = Logger(label: "tvaers")
        let secret = try await sessionSecret(of: runtime.journal)
        let post = try PostSettings(settings)
        let outbox = post.outbox(
            runtime, beside.cabinet, secret: secret, site: options.address,
            agendas: AgendaPost(author: options.cityName))
        let server = WebServer(
            runtime, ballots: beside.ballots, cabinet: beside.cabinet, secret: secret,
            outbox: outbox, options: options,
            logger: logger,
            isRunning: { port in announce("http://\(options.host):\(port)") })
        var services = ServiceGroupConfiguration(
            services: [
                .init(service: RuntimeService(runtime)),
                .init(service: post.service(outbox, runtime, beside.cabinet, logger)),
                .init(
                    service: PeerService(
                        PeerOffice(runtime, beside.cabinet, site: options.address),
                        logger: logger)),
                .init(service: server, failureTerminationBehavior: .gracefullyShutdownGroup),
            ],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // Whoever never sends the rest of a request keeps nobody waiting longer.
        services.maximumGracefulShutdownDuration = .seconds(20)
        let group = ServiceGroup(configuration: services)
        try await BallotRoom(beside.ballots, of: runtime).tidy()
        try await runtime.journal.closing {
            try await group.run()
            try await beside.close()
        }
    }

    private func options(
        _ settings: Settings, _ demoLogins: [DemoLogin]
    ) throws -> WebOptions {
        var options = WebOptions(demoLogins: demoLogins)
        options.host = settings.text(host, "host") ?? options.host
        options.port = settings.number(port, "port") ?? options.port
        options.url = settings.text(url, "url")
        options.isSecure = options.url?.hasPrefix("https:") == true
        options.cityName = settings.text(cityName, "city-name") ?? options.cityName
        options.dataLicense = try license(settings)
        options.tiles = try tiles(settings)
        return options
    }

    private func license(_ settings: Settings) throws -> String? {
        guard let address = settings.text(dataLicense, "data-license") else { return nil }
        guard address.hasPrefix("https://") else {
            throw Stopped("The data license is “\(address)”. Write its address with https://.")
        }
        return address
    }

    private func tiles(_ settings: Settings) throws -> MapTiles? {
        guard let template = settings.text(mapTiles, "map-tiles") else { return nil }
        let attribution = settings.text(mapAttribution, "map-attribution") ?? ""
        guard let tiles = MapTiles(template: template, attribution: attribution) else {
            throw Stopped(
                "The map tiles are “\(template)”. Write https://server/{z}/{x}/{y}.png.")
        }
        return tiles
    }

    /// The key that signs sessions; made by whichever node starts first.
    private func sessionSecret(of journal: any Journal) async throws -> [UInt8] {
        try await journal.secret("session-key", orStoring: .random(count: 32))
    }
}
