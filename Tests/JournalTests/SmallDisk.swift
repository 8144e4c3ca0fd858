// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// Two megabytes of memory, mounted as a disk.
struct SmallDisk {
    private let folder: URL

    static let isPossible: Bool = {
        let probe = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: probe) }
        try? FileManager.default.createDirectory(at: probe, withIntermediateDirectories: true)
        guard let disk = try? SmallDisk(at: probe) else { return false }
        disk.unmount()
        return true
    }()

    /// Mounts it over the folder, for one user of the machine where one is named.
    init(at folder: URL, for user: String? = nil) throws {
        self.folder = folder
        let options = "size=2m" + (user.map { ",uid=\($0),mode=700" } ?? "")
        let status = try run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.path)
        guard status == 0 else { throw POSIXError(.EPERM) }
    }

    func unmount() {
        _ = try? run("umount", "--lazy", folder.path)
    }
}

/// Runs a program of the machine to its end, and answers its exit status.
func run(_ command: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
}
