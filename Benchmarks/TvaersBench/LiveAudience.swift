// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// Followers of a meeting, each with a connection of its own, read by one thread.
final class LiveAudience {
    private var sockets: [pollfd] = []
    /// The end of what each has read, where a text may begin that ends later.
    private var tails: [[UInt8]]
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    struct NoConnection: Error {}

    init(_ count: Int, at port: Int, path: String, cookie: String) throws {
        tails = Array(repeating: [], count: count)
        let request =
            "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nCookie: \(cookie)\r\n"
            + "Accept: text/event-stream\r\n\r\n"
        for _ in 0..<count {
            let handle = try Self.connected(to: port)
            guard request.withCString({ send(handle, $0, strlen($0), 0) }) > 0 else {
                throw NoConnection()
            }
            sockets.append(pollfd(fd: handle, events: Int16(POLLIN), revents: 0))
        }
    }

    func leave() {
        for socket in sockets { close(socket.fd) }
    }

    func wait(for text: String) { _ = times(until: text) }

    /// Reads until the text has come to everybody; when it came to each.
    func times(until text: String) -> [ContinuousClock.Instant] {
        let mark = Array(text.utf8)
        var times: [ContinuousClock.Instant?] = Array(repeating: nil, count: sockets.count)
        var missing = sockets.count
        while missing > 0, poll(&sockets, nfds_t(sockets.count), 10_000) > 0 {
            for index in sockets.indices where sockets[index].revents != 0 {
                let count = recv(sockets[index].fd, &buffer, buffer.count, 0)
                guard count > 0 else { return times.compactMap { $0 } }
                let read = tails[index] + buffer[..<count]
                if times[index] == nil, read.contains(mark) {
                    times[index] = .now
                    missing -= 1
                }
                tails[index] = Array(read.suffix(mark.count))
            }
        }
        return times.compactMap { $0 }
    }

    private static func connected(to port: Int) throws -> Int32 {
        let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard handle >= 0, status == 0 else { throw NoConnection() }
        return handle
    }
}
