// SPDX-License-Identifier: EUPL-1.2

/// Makes of any photo that comes in the one that is kept.
///
/// A few at a time: a photo of 40 megapixels takes some seconds of one processor.
public struct PhotoStudio: Sendable {
    /// How much a photo may hold when it comes in.
    public static let mostBytes = 60 * 1_048_576
    /// The longest side of a photo that is kept, in pixels.
    public static let longestSide = 2_048
    private static let mostMegapixels = 100

    private let queue = Queue(atOnce: 2, waiting: 200)

    public init() {}

    // MARK: - R-288

    /// The photo turned upright, shrunk, and stripped of place, time and camera.
    ///
    /// Refuses what is no photo by its content, over 60 MB or 100 megapixels,
    /// broken, or cut off. Throws `PrintFault` when the program that draws is
    /// not there or does not finish.
    public func photo(_ bytes: [UInt8], named name: String) async throws -> Photo {
        guard !bytes.isEmpty else { throw PhotoRefusal.empty }
        guard bytes.count <= Self.mostBytes else {
            throw PhotoRefusal.tooLarge(megabytes: Self.mostBytes / 1_048_576)
        }
        guard let kind = PhotoKind(of: bytes) else { throw PhotoRefusal.notAPhoto(name: name) }
        return try await queue.run {
            let size = try await Self.size(of: bytes)
            guard size.width * size.height <= Self.mostMegapixels * 1_000_000 else {
                throw PhotoRefusal.tooManyPixels(megapixels: Self.mostMegapixels)
            }
            return try await Self.kept(bytes, kind)
        }
    }

    /// The kept photo with the rectangles black; what lay under them is gone.
    public func blackened(_ jpeg: [UInt8], _ rectangles: [PhotoRectangle]) async throws -> Photo {
        try await queue.run {
            let drawn = try await Self.draw(.raster, of: jpeg)
            guard var raster = Raster(drawn) else { throw PhotoRefusal.broken }
            for rectangle in rectangles { raster.blacken(rectangle) }
            return try await Self.kept(raster.bytes, .jpeg, by: .developer)
        }
    }

    /// The kept photo as small as paper needs it, so that a long report stays one to send.
    public func printed(_ jpeg: [UInt8]) async throws -> [UInt8] {
        try await queue.run { try await Self.draw(.printer, of: jpeg) }
    }

    private static func kept(
        _ bytes: [UInt8], _ kind: PhotoKind, by tool: Tool = .keeper
    ) async throws -> Photo {
        let jpeg = try await draw(tool, of: bytes)
        let size = try await size(of: jpeg)
        return Photo(bytes: jpeg, width: size.width, height: size.height, kind: kind)
    }

    /// As the file itself says; nothing is unpacked.
    private static func size(of bytes: [UInt8]) async throws -> (width: Int, height: Int) {
        let line = String(decoding: try await draw(.header, of: bytes), as: UTF8.self)
        let words = line.split(separator: " ")
        let sides = words.dropFirst().first?.split(separator: "x").compactMap { Int($0) } ?? []
        guard sides.count == 2 else { throw PhotoRefusal.broken }
        return (sides[0], sides[1])
    }

    private static func draw(_ tool: Tool, of bytes: [UInt8]) async throws -> [UInt8] {
        do {
            return try await tool.run(bytes)
        } catch PrintFault.failed {
            // The file made the program give up, so it is the file that is told about.
            throw PhotoRefusal.broken
        }
    }
}

extension Tool {
    fileprivate static var header: Tool { vips("vipsheader", ["input"]) }

    fileprivate static var keeper: Tool {
        thumbnail(into: ".jpg[Q=82,optimize-coding,strip,background=255]")
    }

    /// As the keeper, of a raster that was made here.
    fileprivate static var developer: Tool {
        var tool = keeper
        tool.environment["VIPS_BLOCK_UNTRUSTED"] = nil
        return tool
    }

    /// 640 pixels are 85 millimeters wide at 190 to the inch.
    fileprivate static var printer: Tool {
        thumbnail(
            within: 640, into: ".jpg[Q=78,optimize-coding,strip,background=255]")
    }

    fileprivate static var raster: Tool { thumbnail(into: ".ppm") }

    private static func thumbnail(
        within side: Int = PhotoStudio.longestSide, into output: String
    ) -> Tool {
        vips(
            "vipsthumbnail",
            [
                "stdin[fail_on=truncated]", "--size", "\(side)x\(side)>",
                "--import-profile", "srgb", "--export-profile", "srgb", "-o", output,
            ])
    }

    /// Readers that have not been tried on hostile files stay closed.
    private static func vips(_ program: String, _ arguments: [String]) -> Tool {
        Tool(
            program: program, arguments: arguments,
            limits: Limits(seconds: 60, memory: 1_500_000_000, output: 30_000_000),
            environment: ["VIPS_BLOCK_UNTRUSTED": "1", "VIPS_CONCURRENCY": "1"])
    }
}
