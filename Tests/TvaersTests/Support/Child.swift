// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Glibc
import Synchronization

/// A child process that hands over what it prints, and its status when it ends.
///
/// Foundation's `Process` learns of an end by a socket that children started at
/// the same time may inherit, and so keep open; this one's pipe is nobody else's.
struct Child: Sendable {
    let pid: pid_t
    /// What it prints on both outputs, as it comes.
    let printed: AsyncStream<String>
    private let status: AsyncStream<Int32>

    struct NotStarted: Error {
        let code: Int32
    }

    init(_ executable: String, _ arguments: [String], environment: [String: String]) throws {
        let (pid, output) = try Child.oneAtATime.withLock { _ in
            try Child.spawn(executable, arguments, environment)
        }
        let (printed, reader) = AsyncStream.makeStream(of: String.self)
        let (status, ended) = AsyncStream.makeStream(of: Int32.self)
        (self.pid, self.printed, self.status) = (pid, printed, status)
        DispatchQueue.global().async {
            let file = FileHandle(fileDescriptor: output, closeOnDealloc: true)
            var text = TextInParts()
            while case let data = file.availableData, !data.isEmpty {
                reader.yield(text.take(data))
            }
            reader.finish()
            var status: Int32 = 0
            waitpid(pid, &status, 0)
            ended.yield(status & 0x7f == 0 ? status >> 8 & 0xff : status & 0x7f)
            ended.finish()
        }
    }

    /// Waits until the process is gone: its exit status, or the signal that ended it.
    func ended() async -> Int32? { await status.first { _ in true } }

    private static let oneAtATime = Mutex(())

    /// Starts the process, and answers where to read what it prints.
    private static func spawn(
        _ executable: String, _ arguments: [String], _ environment: [String: String]
    ) throws -> (pid: pid_t, output: Int32) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw NotStarted(code: errno) }
        defer { close(ends[1]) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_adddup2(&files, ends[1], 1)
        posix_spawn_file_actions_adddup2(&files, ends[1], 2)
        let words = ([executable] + arguments).map { strdup($0) } + [nil]
        let settings = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + settings { free(text) } }
        var pid: pid_t = 0
        let code = posix_spawn(&pid, executable, &files, nil, words, settings)
        guard code == 0 else { throw NotStarted(code: code) }
        return (pid, ends[0])
    }
}
