// SPDX-License-Identifier: EUPL-1.2
@testable import Print

/// A blue picture with a red upper left quarter.
struct TestPicture {
    let width: Int
    let height: Int

    var ppm: [UInt8] {
        var bytes = Array("P6\n\(width) \(height)\n255\n".utf8)
        for row in 0..<height {
            for column in 0..<width {
                let isRed = row < height / 2 && column < width / 2
                bytes += isRed ? [250, 10, 10] : [10, 10, 250]
            }
        }
        return bytes
    }

    func file(_ kind: PhotoKind) async throws -> [UInt8] {
        let ending = kind == .jpeg ? "jpg[no-subsample]" : kind.rawValue
        return try await Self.vips("v." + ending, of: ppm)
    }

    static func raster(of bytes: [UInt8]) async throws -> Raster {
        let ppm = try await vips("v.ppm", of: bytes)
        guard let raster = Raster(ppm) else { throw PhotoRefusal.broken }
        return raster
    }

    private static func vips(_ output: String, of bytes: [UInt8]) async throws -> [UInt8] {
        let name = output.prefix { $0 != "[" }
        return try await Tool(
            program: "sh", arguments: ["-c", "vips copy input '\(output)' && cat \(name)"],
            limits: Tool.Limits(seconds: 60, memory: 2_000_000_000)
        ).run(bytes)
    }

    /// The JPEG with the mark of how the phone was held, and of which phone it was.
    ///
    /// Source: Exif 2.3, 4.6.4: tags 0x0112 and 0x010F of the first directory.
    static func turned(_ jpeg: [UInt8], orientation: UInt8, camera: String) -> [UInt8] {
        let name = Array(camera.utf8) + [0]
        var tiff = Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 2]
        tiff += [0x01, 0x0F, 0, 2, 0, 0, 0, UInt8(name.count), 0, 0, 0, 38]
        tiff += [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
        tiff += [0, 0, 0, 0] + name
        let body = Array("Exif".utf8) + [0, 0] + tiff
        let length = body.count + 2
        let segment = [0xFF, 0xE1, UInt8(length / 256), UInt8(length % 256)] + body
        return Array(jpeg.prefix(2)) + segment + jpeg.dropFirst(2)
    }

    /// The beginning of a PNG that says it is 20,000 by 20,000.
    static var hugePNG: [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", [0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20, 8, 2, 0, 0, 0])
            + chunk("IDAT", [0x78, 0x9C, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01])
    }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + data
        return number(UInt32(data.count)) + body + number(checksum(body))
    }

    private static func number(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
    }

    /// The CRC of PNG's annex D.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var rest: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = rest & 1 == 1 ? 0xEDB8_8320 ^ (rest >> 1) : rest >> 1 }
        }
        return rest ^ 0xFFFF_FFFF
    }
}
