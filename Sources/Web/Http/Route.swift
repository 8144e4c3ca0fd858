// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Who a route is for.
///
/// What is not for somebody is not there for them: they are asked to sign in,
/// or told who can.
public enum Audience: Equatable, Sendable {
    /// Everybody; the page itself leaves out what is not public.
    case everyone
    /// Anybody who has signed in.
    case signedIn
    /// Municipal staff: every role but participant.
    case staff
    /// Holders of the role, and administrators.
    case role(Role)
    /// Administrators and auditors, who may read everything.
    case overseers

    func admits(_ viewer: Viewer) -> Bool {
        switch self {
        case .everyone: true
        case .signedIn: viewer.isSignedIn
        case .staff: viewer.isStaff
        case .role(let role): viewer.has(role) || viewer.has(.administrator)
        case .overseers: viewer.has(.administrator) || viewer.has(.auditor)
        }
    }

    static let administrators = Audience.role(.administrator)
    static let coordinators = Audience.role(.coordinator)
}

/// One address of the site: how it is asked for, who may, and what answers.
public struct Route: Sendable {
    public enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"
    }

    public let method: Method
    /// Parts that begin with a colon are parameters: `/omraader/:omraade`.
    public let path: String
    public let audience: Audience
    /// Whether its form may send a file along.
    let takesFiles: Bool
    /// How much they may hold together.
    ///
    /// Units: megabytes.
    let megabytes: Int
    /// Pages are functions of the city; keys, health, sign-in and what a letter leads to are not.
    let isPage: Bool
    let answer: @Sendable (Call) async throws -> Answer

    init(
        _ method: Method, _ path: String, audience: Audience, takesFiles: Bool = false,
        megabytes: Int = Upload.megabytes,
        _ answer: @escaping @Sendable (Call) async throws -> Answer
    ) {
        self.method = method
        self.path = path
        self.audience = audience
        self.takesFiles = takesFiles
        self.megabytes = megabytes
        isPage =
            method == .get && !path.hasPrefix("/api") && !path.hasPrefix("/assets")
            && !["/:link", "/noegle"].contains { path.hasSuffix($0) }
            && ![Paths.signIn, "/health", "/ready", "/metrics"].contains(path)
        self.answer = answer
    }
}

extension Route {
    /// Whether it changes the city, or is the page for something new in it; one's own account
    /// and what everybody may send are neither.
    var isForWriters: Bool {
        guard audience != .everyone, path != Paths.signOut, !path.hasPrefix(Paths.account) else {
            return false
        }
        return method != .get || path.hasSuffix("/ny") || path.hasSuffix("/nyt")
    }
}

extension Viewer {
    /// an auditor who is nothing else reads all and writes nothing.
    var onlyReads: Bool { has(.auditor) && roles.allSatisfy { $0.role == .auditor } }
}
