// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

/// Elections whose figures somebody else has published.
struct PublishedCountTests {
    // The candidates in the order of the sheet. The ballots are made so that
    // as many papers move at each stage as the sheet's figures say did.
    //
    // Source: Glasgow City Council, Springburn ward, 3 May 2007; the stages of
    // the reference counts that Droop 0.11 publishes for Glasgow's wards.
    @Test func `the stages of Springburn 2007 come out to the fifth decimal`() throws {
        let springburn = BallotSheet(
            """
            39 A, 45 AB, 6 AC, 32 AD, 11 AE, 2 AG, 339 B, 173 C, 1300 D, 134 E, 29 F, 1 FAG, \
            4 FB, 24 FC, 4 FD, 7 FE, 13 FG, 3 FI, 135 G, 364 H, 8 HA, 6 HAB, 3 HAD, 2 HAE, \
            2 HAI, 56 HB, 15 HC, 119 HD, 27 HE, 1 HF, 1 HFAI, 3 HFC, 2 HFD, 1 HFI, 11 HG, \
            39 HI, 684 HJ, 17 HJA, 6 HJAB, 3 HJAC, 6 HJAD, 7 HJAE, 74 HJB, 27 HJC, 109 HJD, \
            54 HJE, 8 HJF, 1 HJFAI, 1 HJFC, 1 HJFE, 1 HJFI, 12 HJG, 81 HJI, 168 I, 700 J, \
            20 JA, 14 JAB, 7 JAD, 7 JAE, 1 JAG, 1 JAI, 99 JB, 30 JC, 132 JD, 49 JE, 9 JF, \
            2 JFAI, 5 JFB, 4 JFC, 2 JFD, 1 JFG, 1 JFI, 19 JG, 86 JI
            """
        )
        let count = try springburn.counted(.scottishSTV, seats: 3)
        #expect(count.valid == 5_410)
        #expect(count.quota == 1_353)
        #expect(
            count.rounds.map(\.row) == [
                """
                135.00000 339.00000 173.00000 1300.00000 134.00000 85.00000 135.00000 \
                1752.00000 168.00000 1189.00000
                """,
                """
                139.78233 351.75288 176.41595 1327.09987 140.14871 86.82184 137.50503 \
                1353.00000 176.88147 1437.68116
                """,
                """
                143.25032 358.57632 178.54502 1336.33636 143.75895 88.39636 138.78505 \
                1353.00000 183.03308 1353.00000
                """,
                """
                144.60926 362.87082 203.47722 1340.90962 150.77236 0.00000 151.84395 \
                1353.00000 186.33312 1353.00000
                """,
                """
                0.00000 410.14226 209.51745 1374.08557 162.73399 0.00000 154.90285 \
                1353.00000 187.20642 1353.00000
                """,
            ]
        )
        #expect(
            count.rounds.map(\.nonTransferable.description)
                == ["0.00000", "82.89372", "133.29616", "163.16127", "205.38908"]
        )
        #expect(count.names == "HJD")
        #expect(count.vacancies == 0)
    }

    // The report gives the first three stages to the fifth decimal; the rest
    // is known as whole votes. The ballots are made to fit both.
    //
    // Source: The Highland Council, Candidate Votes Per Stage Report, ward 7
    // Tain and Easter Ross, 5 May 2017.
    @Test func `the stages of Tain and Easter Ross 2017 come out`() throws {
        let tain = BallotSheet(
            """
            118 A, 23 AB, 135 AC, 48 AD, 62 ADC, 42 ADF, 130 AF, 381 B, 150 BC, 300 BF, 88 C, \
            481 CF, 80 D, 110 DB, 300 DC, 218 DF, 20 E, 25 EAF, 16 EB, 18 EC, 43 EDC, 17 EF, 679 F
            """
        )
        let count = try tain.counted(.scottishSTV, seats: 3)
        #expect(count.valid == 3_484)
        #expect(count.quota == 872)
        #expect(
            count.rounds.map(\.action) == [
                .firstCount, .exclusion(of: "e"), .exclusion(of: "a"), .surplus(of: "d"),
                .surplus(of: "b"), .exclusion(of: "c"),
            ]
        )
        #expect(
            count.rounds.map(\.roundedRow) == [
                [558, 831, 569, 708, 139, 679], [583, 847, 587, 751, 0, 696],
                [0, 870, 722, 903, 0, 851], [0, 874, 736, 872, 0, 860],
                [0, 872, 736, 872, 0, 861], [0, 872, 0, 872, 0, 1_342],
            ]
        )
        #expect(count.rounds[2].nonTransferable == Votes(138))
        #expect(count.names == "DBF")
    }

    // Source: the example of plurality block voting in Wikipedia's “Block
    // voting”: 10,000 voters, three seats; the three of party A win with 37,
    // 36 and 36 per cent although most voters want somebody else.
    @Test func `a block vote gives every seat to the largest party`() throws {
        let block = BallotSheet("3555 ABC, 45 BC, 100 B, 2600 DE, 1800 F, 1900 G")
        let count = try block.counted(.block, seats: 3)
        #expect(count.valid == 10_000)
        #expect(count.rounds[0].roundedRow == [3_555, 3_700, 3_600, 2_600, 2_600, 1_800, 1_900])
        #expect(count.names == "BCA")
    }

    // Source: the often used example of a capital for Tennessee: 42, 26, 15 and
    // 17 of 100 voters live near Memphis, Nashville, Chattanooga and Knoxville,
    // and everybody approves of the two nearest.
    @Test func `approval gives Tennessee the capital that most can live with`() throws {
        let tennessee = BallotSheet("42 MN, 26 NC, 15 CK, 17 KC")
        let count = try tennessee.counted(.approval, seats: 1)
        #expect(count.rounds.map(\.roundedRow) == [[58, 32, 42, 68]])
        #expect(count.names == "N")
    }
}
