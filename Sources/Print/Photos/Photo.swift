// SPDX-License-Identifier: EUPL-1.2

/// A photo as it is kept: upright, shrunk, and without what the phone wrote about it.
public struct Photo: Equatable, Sendable {
    /// Always JPEG.
    public let bytes: [UInt8]
    /// Units: pixels.
    public let width: Int
    public let height: Int
    /// What it was when it came in.
    public let kind: PhotoKind

    public static let mediaType = "image/jpeg"
}

/// A part of a photo that nobody is to see, such as a face or a number plate.
///
/// Units: pixels from the upper left corner.
public struct PhotoRectangle: Equatable, Sendable {
    public let left: Int
    public let top: Int
    public let width: Int
    public let height: Int

    public init(left: Int, top: Int, width: Int, height: Int) {
        self.left = left
        self.top = top
        self.width = width
        self.height = height
    }
}
