// SPDX-License-Identifier: EUPL-1.2

extension CalendarException.Kind {
    public var phrase: Phrase {
        switch self {
        case .publicHoliday: Phrase(da: "Helligdag efter loven", en: "Public holiday by law")
        case .officeClosed:
            Phrase(
                da: "Kontoret er lukket (flytter ingen lovfrist)",
                en: "The office is closed (moves no legal deadline)")
        case .officeOpen: Phrase(da: "Kontoret arbejder", en: "The office works")
        }
    }
}
