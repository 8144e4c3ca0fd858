// SPDX-License-Identifier: EUPL-1.2

/// Where the sun stands in the sky.
///
/// Source: NOAA Global Monitoring Laboratory, Solar Calculation Details, after
/// Meeus, Astronomical Algorithms; good to a hundredth of a degree this century.
public enum Sun {
    /// How high the middle of the sun stands, without the bending of the air.
    ///
    /// Units: degrees, negative below the horizon. The time is universal, in
    /// minutes from the beginning of the day.
    public static func altitude(
        over place: Coordinate, on day: Day, minutes: Double
    ) -> Double {
        let century = (Double(day.number) - 10_957.5 + minutes / 1_440) / 36_525
        let orbit = Orbit(century: century)
        let solarTime = minutes + orbit.equationOfTime + 4 * place.longitude
        let hour = Angle(degrees: solarTime / 4 - 180)
        let latitude = Angle(degrees: place.latitude)
        let sine =
            latitude.sine * orbit.declinationSine
            + latitude.cosine * orbit.declinationCosine * hour.cosine
        return Angle.degrees(ofSine: sine)
    }
}

/// What of the earth's way around the sun decides the light, so many centuries
/// after noon of 1 January 2000.
private struct Orbit {
    let declinationSine: Double
    /// Units: minutes that the sun's clock is ahead of the mean one.
    let equationOfTime: Double

    var declinationCosine: Double { (1 - declinationSine * declinationSine).squareRoot() }

    init(century: Double) {
        let mean = Angle(
            degrees: 280.46646 + century * (36_000.76983 + 0.0003032 * century))
        let anomaly = Angle(
            degrees: 357.52911 + century * (35_999.05029 - 0.0001537 * century))
        let node = Angle(degrees: 125.04 - 1_934.136 * century)
        let center =
            anomaly.sine * (1.914602 - century * (0.004817 + 0.000014 * century))
            + anomaly.times(2).sine * (0.019993 - 0.000101 * century)
            + anomaly.times(3).sine * 0.000289
        let longitude = Angle(
            degrees: mean.degrees + center - 0.00569 - 0.00478 * node.sine)
        let seconds = 21.448 - century * (46.815 + century * (0.00059 - century * 0.001813))
        let tilt = Angle(degrees: 23 + (26 + seconds / 60) / 60 + 0.00256 * node.cosine)
        declinationSine = tilt.sine * longitude.sine

        let half = tilt.times(0.5)
        let tangent = half.sine / half.cosine
        let square = tangent * tangent
        let roundness = 0.016708634 - century * (0.000042037 + 0.0000001267 * century)
        let turn =
            square * mean.times(2).sine - 2 * roundness * anomaly.sine
            + 4 * roundness * square * anomaly.sine * mean.times(2).cosine
            - 0.5 * square * square * mean.times(4).sine
            - 1.25 * roundness * roundness * anomaly.times(2).sine
        equationOfTime = 4 * turn * 180 / .pi
    }
}

/// An angle with its sine and cosine, by their series.
struct Angle {
    let degrees: Double

    func times(_ factor: Double) -> Angle { Angle(degrees: degrees * factor) }

    var sine: Double { Angle(degrees: degrees - 90).cosine }

    var cosine: Double {
        let turned = degrees.remainder(dividingBy: 360)
        // Beyond a right angle the series would need more terms.
        if turned.magnitude > 90 {
            return -Angle(degrees: 180 - turned.magnitude).cosine
        }
        let square = (turned * .pi / 180) * (turned * .pi / 180)
        return [240.0, 182, 132, 90, 56, 30, 12, 2].reduce(1) { 1 - $0 * square / $1 }
    }

    /// The angle from -90 to 90 degrees that has the sine.
    static func degrees(ofSine sine: Double) -> Double {
        var (low, high) = (-90.0, 90.0)
        for _ in 0..<40 {
            let middle = (low + high) / 2
            if Angle(degrees: middle).sine < sine { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
