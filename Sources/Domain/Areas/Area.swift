// SPDX-License-Identifier: EUPL-1.2

public typealias AreaID = ID<Area>

/// The six kinds of area, which are never mixed: a figure for a housing area
/// says nothing about the city area around it.
///
/// Source: status report 2013 (six city areas, survey districts); letter to
/// the ministry 3 March 2011 (ten housing areas); letter of 5 October 2021
/// (a named square).
public enum AreaKind: String, Codable, Sendable, CaseIterable {
    case district
    case cityArea = "city-area"
    case housingArea = "housing-area"
    /// A department of a housing association, smaller than a housing area.
    case housingSection = "housing-section"
    case surveyDistrict = "survey-district"
    case place

    /// Whether somebody must answer for the whole effort in such an area;
    /// districts, survey districts and sections only divide what is counted.
    public var needsResponsible: Bool {
        switch self {
        case .cityArea, .housingArea, .place: true
        case .district, .surveyDistrict, .housingSection: false
        }
    }
}

/// A part of the city that people work on together.
public struct Area: Equatable, Sendable, Codable {
    public let id: AreaID
    public let kind: AreaKind
    public internal(set) var name: String
    public internal(set) var aliases: [String] = []
    /// The area around it: a place lies in a district.
    public let parent: AreaID?
    public internal(set) var boundary: Boundary?
    /// Where the facts come from, as written by their author.
    public let source: String?
    public internal(set) var version = 1
}

/// A point on the map, in degrees (WGS 84).
public struct Coordinate: Hashable, Sendable, Codable {
    public let longitude: Double
    public let latitude: Double

    public init(longitude: Double, latitude: Double) {
        self.longitude = longitude
        self.latitude = latitude
    }

    /// Whether the point can lie on Earth.
    public var isPossible: Bool {
        (-180...180).contains(longitude) && (-90...90).contains(latitude)
    }
}

/// How far an area reaches: drawn, named by its streets, or both.
///
/// Source: charter of 1 June 2022, footnote 1 — seven streets delimit the area
/// “i udgangspunktet” (in principle).
public struct Boundary: Equatable, Sendable, Codable {
    /// The outer ring of each part, closed; a single point marks a place.
    public let rings: [[Coordinate]]
    /// The streets that delimit it, in the order the source names them.
    public let streets: [String]
    /// Whether the source says “in principle”.
    public let isSoft: Bool
    /// Whether the ring is an estimate of ours and not the owner's survey.
    public let isEstimate: Bool

    public init(
        rings: [[Coordinate]] = [],
        streets: [String] = [],
        isSoft: Bool = false,
        isEstimate: Bool = false
    ) {
        self.rings = rings
        self.streets = streets
        self.isSoft = isSoft
        self.isEstimate = isEstimate
    }
}
