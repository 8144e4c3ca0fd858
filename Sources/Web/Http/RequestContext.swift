// SPDX-License-Identifier: EUPL-1.2
import Hummingbird
import NIOCore

/// What the server knows of a request beside the request: whom it comes from.
struct SiteRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The network address at the other end of the connection.
    let peer: String

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? ""
    }

    /// The address of whoever asks, for limits.
    ///
    /// A proxy on this machine says it in `X-Forwarded-For`, last; from anybody
    /// else that header is not believed.
    func asker(_ forwarded: String?) -> String {
        guard ["127.0.0.1", "::1"].contains(peer), let forwarded,
            let last = forwarded.split(separator: ",").last
        else { return peer }
        return String(last).trimmingBlanks()
    }
}
