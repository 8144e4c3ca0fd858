// SPDX-License-Identifier: EUPL-1.2
import CCurl
import Dispatch

/// Hands letters to a mail server, on one connection that is kept between them.
public actor SMTPPostman: Postman {
    private let server: String
    private let authorities: String?
    private let executor: PostmanQueue
    private var line: Line?

    /// The server as `smtp://host:25` or `smtps://user:password@host:465`.
    ///
    /// On `smtp://` the connection turns to TLS where the server offers it.
    /// `authorities` is a file of certificates to trust instead of those that
    /// the machine trusts.
    public init(server: String, authorities: String? = nil) {
        self.server = server
        self.authorities = authorities
        executor = PostmanQueue()
    }

    /// R-362: a password never goes over a line that others can read.
    nonisolated private var shield: Int {
        let authority = server.split(separator: "/").dropFirst().first ?? ""
        return Int((authority.contains("@") ? CURLUSESSL_ALL : CURLUSESSL_TRY).rawValue)
    }

    nonisolated public var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    public func deliver(_ message: MailMessage) -> Delivery {
        guard let line = line ?? Line() else { return .unreachable("libcurl cannot start") }
        self.line = line
        let handle = line.handle
        curl_easy_reset(handle)
        let source = Source(message.encoded())
        let recipients = curl_slist_append(nil, "<\(message.to.address)>")
        defer { curl_slist_free_all(recipients) }
        for (option, text) in [
            (CURLOPT_URL, server), (CURLOPT_MAIL_FROM, "<\(message.from.address)>"),
            // Nothing but mail, whatever the address says.
            (CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
        ] + (authorities.map { [(CURLOPT_CAINFO, $0)] } ?? []) {
            guard curl_set_text(handle, option, text) == CURLE_OK else {
                return .unreachable("libcurl does not take the address of the mail server")
            }
        }
        for (option, number) in [
            (CURLOPT_UPLOAD, 1), (CURLOPT_NOSIGNAL, 1), (CURLOPT_CONNECTTIMEOUT, 15),
            (CURLOPT_TIMEOUT, 120), (CURLOPT_USE_SSL, shield),
        ] {
            curl_set_number(handle, option, number)
        }
        curl_set_pointer(handle, CURLOPT_MAIL_RCPT, recipients)
        let result = withExtendedLifetime(source) {
            curl_set_reading(handle, readPiece, Unmanaged.passUnretained(source).toOpaque())
            return curl_easy_perform(handle)
        }
        return outcome(result, code: Int(curl_response_code(handle)), source)
    }

    private func outcome(_ result: CURLcode, code: Int, _ source: Source) -> Delivery {
        if result == CURLE_OK { return .sent }
        var said = String(cString: curl_easy_strerror(result))
        if code > 0 { said += " (\(code))" }
        switch result {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_LOGIN_DENIED,
            CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL, CURLE_SSL_CONNECT_ERROR,
            CURLE_USE_SSL_FAILED, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
            return .unreachable(said)
        default: break
        }
        // Whoever is not let in says nothing about the letter.
        if [530, 534, 535, 538].contains(code) { return .unreachable(said) }
        if (500..<600).contains(code) { return .refused(said) }
        if (400..<500).contains(code) { return .deferred(said) }
        // Only a server that was given the whole letter may have taken it.
        return source.isAllRead ? .unknown(said) : .unreachable(said)
    }
}

/// The connection that libcurl keeps.
private final class Line {
    let handle: UnsafeMutableRawPointer

    init?() {
        guard let handle = curl_easy_init() else { return nil }
        self.handle = handle
    }

    deinit {
        curl_easy_cleanup(handle)
    }
}

/// The bytes of a letter on their way out.
private final class Source {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    var isAllRead: Bool { rest.isEmpty }

    func next(_ count: Int) -> ArraySlice<UInt8> {
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }
}

private let readPiece: curl_reading = { buffer, size, count, source in
    guard let buffer, let source else { return 0 }
    let piece = Unmanaged<Source>.fromOpaque(source).takeUnretainedValue().next(size * count)
    for (index, byte) in piece.enumerated() { buffer[index] = CChar(bitPattern: byte) }
    return piece.count
}

/// A thread of its own, since libcurl waits for the server.
private final class PostmanQueue: SerialExecutor {
    private let queue = DispatchQueue(label: "tvaers.postman")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
