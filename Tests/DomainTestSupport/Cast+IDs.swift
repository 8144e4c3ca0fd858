// SPDX-License-Identifier: EUPL-1.2
import Domain

extension ID where Subject == Organization {
    public static var municipality: Self { "kk" }
    public static var tmf: Self { "tmf" }
    public static var sof: Self { "sof" }
    public static var oekf: Self { "oekf" }
    /// A unit inside TMF.
    public static var renewal: Self { "omraadefornyelsen" }
    public static var committee: Self { "kgs-enghave-lokaludvalg" }
    public static var police: Self { "koebenhavns-politi" }
    /// The association of those who live at the square.
    public static var neighbors: Self { "foreningen-anker-joergensens-plads" }
}

extension ID where Subject == Post {
    /// In TMF; owns the urban space.
    public static var urbanSpaces: Self { "tmf-byrum" }
    /// In the unit inside TMF.
    public static var renewalLead: Self { "omraadefornyelsen-leder" }
    /// In SOF; owns the bridge building.
    public static var socialWork: Self { "sof-social-indsats" }
    /// In ØKF.
    public static var areaCoordinator: Self { "oekf-koordinator" }
    public static var committeeChair: Self { "lokaludvalg-formand" }
    public static var policeContact: Self { "politi-kontakt" }
}

extension ID where Subject == Person {
    public static var planner: Self { "planner" }
    public static var renewer: Self { "renewer" }
    public static var socialWorker: Self { "social-worker" }
    public static var secretary: Self { "secretary" }
    public static var neighbor: Self { "neighbor" }
    public static var coordinator: Self { "coordinator" }
    public static var administrator: Self { "administrator" }
    public static var auditor: Self { "auditor" }
}

extension ID where Subject == Area {
    /// The district around everything.
    public static var kgsEnghave: Self { "kgs-enghave" }
    /// The vulnerable city area in it.
    public static var sydhavnen: Self { "sydhavnen" }
    /// Anker Jørgensens Plads.
    public static var square: Self { "anker-joergensens-plads" }
}

extension ID where Subject == Initiative {
    /// Of TMF.
    public static var urbanSpace: Self { "byrum-hoerdumsgade" }
    /// Of SOF.
    public static var bridge: Self { "brobygning" }
}

extension ID where Subject == Activity {
    /// TMF's, promised for the summer of 2021.
    public static var buildSpace: Self { "byrum-anlaegges" }
    /// SOF's part of TMF's initiative, without a promise.
    public static var strengthenSupport: Self { "styrket-social-indsats" }
    /// SOF's, promised for the autumn of 2021.
    public static var buildBridge: Self { "brobygning-begynder" }
}

extension ID where Subject == Prerequisite {
    public static var spaceFirst: Self { "byrum-foer-brobygning" }
    public static var supportFirst: Self { "indsats-foer-brobygning" }
}
