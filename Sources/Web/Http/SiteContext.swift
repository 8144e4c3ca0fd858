// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Post
import Print
import Runtime

/// What every answer may need beside the city: the writer, keys and limits.
struct SiteContext: Sendable {
    let runtime: CityRuntime
    var beside: BesideCity
    /// Signs and reads the addresses that letters carry.
    let links: PostLinks
    let keys: SessionKeys
    let options: WebOptions
    let limits: RateLimits
    let metrics: WebMetrics
    var press = Press()
    let extraction = TextExtraction()
    let studio = PhotoStudio()
    let sheets = Sheets()
    let oparlDates = OParlDates()
    let oparlShelf = OParlShelf()
    /// A name for each new thing and each request; random, or counted in tests.
    let newID: @Sendable () -> String
    /// The city's names, ready to be searched.
    let names = KeptIndex()
    /// The words of the city's texts, likewise.
    let texts = KeptTexts()
    /// The findings that readers see, for lists and maps.
    let dots = KeptDots()
}

/// How the site is served.
public struct WebOptions: Sendable {
    public var host: String
    public var port: Int
    /// Cookies are marked secure when the public address is https.
    public var isSecure: Bool
    /// The public address, where it was told: `https://tvaers.example`.
    public var url: String?
    /// The name at the top of every page.
    public var cityName: String
    /// Logins to show on the sign-in page of a demo city; empty elsewhere.
    public var demoLogins: [DemoLogin]
    /// Where maps get their background from; nil draws them without one.
    public var tiles: MapTiles?
    /// The address of what open data may be used for; nil where nobody has said.
    public var dataLicense: String?
    /// What makes PDF and Word files.
    public var printing = Press.Programs()
    /// How long somebody waits for a file to be read before a page tells how far it is.
    public var patience = Duration.seconds(4)

    public init(
        host: String = "127.0.0.1", port: Int = 8080, isSecure: Bool = false,
        cityName: String = "Københavns Kommune", demoLogins: [DemoLogin] = []
    ) {
        self.host = host
        self.port = port
        self.isSecure = isSecure
        self.cityName = cityName
        self.demoLogins = demoLogins
    }

    /// Where people find the site, without a slash at the end.
    public var address: String {
        guard let url else { return "http://\(host):\(port)" }
        return url.hasSuffix("/") ? String(url.dropLast()) : url
    }
}

/// A login of the demo city that anybody may use.
public struct DemoLogin: Equatable, Sendable {
    public let email: String
    public let password: String
    public let role: Phrase

    public init(email: String, password: String, role: Phrase) {
        self.email = email
        self.password = password
        self.role = role
    }
}
