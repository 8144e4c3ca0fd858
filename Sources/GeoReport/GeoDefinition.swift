// SPDX-License-Identifier: EUPL-1.2

/// What a server asks about one kind of report beside where and what.
///
/// Source: Open311 GeoReport v2, GET Service Definition.
public struct GeoDefinition: Equatable, Sendable {
    public let code: String
    public let attributes: [GeoAttribute]

    public init(code: String, attributes: [GeoAttribute]) {
        self.code = code
        self.attributes = attributes
    }

    public var document: GeoDocument {
        GeoDocument(
            "service_definition",
            .fields([
                GeoField("service_code", .text(code)),
                GeoField(
                    "attributes",
                    .list(
                        of: "attribute",
                        attributes.enumerated().map { $1.value(order: $0 + 1) })),
            ]))
    }
}

/// One question of a definition.
public struct GeoAttribute: Equatable, Sendable {
    public enum Datatype: String, Sendable {
        case string, number, datetime, text, singlevaluelist, multivaluelist
    }

    /// One of the answers that a list offers.
    public struct Choice: Equatable, Sendable {
        public let key: String
        public let name: String

        public init(key: String, name: String) {
            self.key = key
            self.name = name
        }
    }

    public let code: String
    public let datatype: Datatype
    public let isRequired: Bool
    public let description: String
    /// How to answer, such as the form of a number.
    public let hint: String?
    public let choices: [Choice]

    public init(
        code: String, datatype: Datatype, isRequired: Bool, description: String,
        hint: String? = nil, choices: [Choice] = []
    ) {
        self.code = code
        self.datatype = datatype
        self.isRequired = isRequired
        self.description = description
        self.hint = hint
        self.choices = choices
    }

    fileprivate func value(order: Int) -> GeoValue {
        var fields = [
            // It is a question; false would be a text that is only read.
            GeoField("variable", .flag(true)), GeoField("code", .text(code)),
            GeoField("datatype", .text(datatype.rawValue)),
            GeoField("required", .flag(isRequired)),
            GeoField("datatype_description", .optional(hint)), GeoField("order", .count(order)),
            GeoField("description", .text(description)),
        ]
        if datatype == .singlevaluelist || datatype == .multivaluelist {
            let values = choices.map { choice in
                GeoValue.fields([
                    GeoField("key", .text(choice.key)), GeoField("name", .text(choice.name)),
                ])
            }
            fields.append(GeoField("values", .list(of: "value", values)))
        }
        return .fields(fields)
    }
}
