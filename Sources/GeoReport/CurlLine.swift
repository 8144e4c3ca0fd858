// SPDX-License-Identifier: EUPL-1.2
import CCurl
import Dispatch

/// Asks other servers over HTTP with libcurl, one after the other.
///
/// It follows no redirection, so that a peer cannot lead it into the house, and
/// reads no answer over a megabyte.
public actor CurlLine: GeoLine {
    private let executor = LineQueue()

    public init() {}

    nonisolated public var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    public func ask(_ question: GeoQuestion) -> GeoReply {
        guard let handle = curl_easy_init() else { return .unreachable("libcurl cannot start") }
        defer { curl_easy_cleanup(handle) }
        for (option, text) in [
            (CURLOPT_URL, question.address), (CURLOPT_PROTOCOLS_STR, "http,https"),
            (CURLOPT_USERAGENT, "Tvaers"),
        ] {
            guard curl_set_text(handle, option, text) == CURLE_OK else {
                return .unreachable("libcurl does not take the address")
            }
        }
        for (option, number) in [
            (CURLOPT_NOSIGNAL, 1), (CURLOPT_CONNECTTIMEOUT, 10), (CURLOPT_TIMEOUT, 30),
            (CURLOPT_FOLLOWLOCATION, 0),
        ] {
            curl_set_number(handle, option, number)
        }
        if let form = question.form { curl_set_text(handle, CURLOPT_COPYPOSTFIELDS, form) }
        let answer = AnswerBytes()
        let result = withExtendedLifetime(answer) {
            curl_set_writing(handle, keepPiece, Unmanaged.passUnretained(answer).toOpaque())
            return curl_easy_perform(handle)
        }
        return reply(result, status: Int(curl_response_code(handle)), answer)
    }

    private func reply(_ result: CURLcode, status: Int, _ answer: AnswerBytes) -> GeoReply {
        if result == CURLE_OK { return .answered(status: status, answer.bytes) }
        let said = String(cString: curl_easy_strerror(result))
        return switch result {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_URL_MALFORMAT,
            CURLE_UNSUPPORTED_PROTOCOL, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION:
            .unreachable(said)
        default: .lost(said)
        }
    }
}

/// The bytes of an answer as they come in.
private final class AnswerBytes {
    static let limit = 1_048_576
    private(set) var bytes: [UInt8] = []

    /// Whether there is room for the piece.
    func keep(_ piece: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count + piece.count <= AnswerBytes.limit else { return false }
        bytes.append(contentsOf: piece)
        return true
    }
}

private let keepPiece: curl_writing = { buffer, size, count, target in
    guard let buffer, let target else { return 0 }
    let answer = Unmanaged<AnswerBytes>.fromOpaque(target).takeUnretainedValue()
    let piece = UnsafeRawBufferPointer(start: buffer, count: size * count)
    // Fewer bytes than were given end the reading.
    return answer.keep(piece) ? piece.count : 0
}

/// A thread of its own, since libcurl waits for the server.
private final class LineQueue: SerialExecutor {
    private let queue = DispatchQueue(label: "tvaers.open311")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
