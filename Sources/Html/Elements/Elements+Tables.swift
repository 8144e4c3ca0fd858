// SPDX-License-Identifier: EUPL-1.2

// Tables. An element is called as its tag, capitalized.

/// Rows and columns of facts.
public typealias Table<Content: Markup> = Element<Tags.Table, Content>

/// What the table shows; read aloud before it.
public typealias Caption<Content: Markup> = Element<Tags.Caption, Content>

/// The rows that name the columns.
public typealias Thead<Content: Markup> = Element<Tags.Thead, Content>

/// The rows of facts.
public typealias Tbody<Content: Markup> = Element<Tags.Tbody, Content>

/// The rows of sums.
public typealias Tfoot<Content: Markup> = Element<Tags.Tfoot, Content>

/// A row.
public typealias Tr<Content: Markup> = Element<Tags.Tr, Content>

/// A cell that names its column or row; give it `.scope`.
public typealias Th<Content: Markup> = Element<Tags.Th, Content>

/// A cell with a fact; `.cellLabel` names it on a phone.
public typealias Td<Content: Markup> = Element<Tags.Td, Content>
