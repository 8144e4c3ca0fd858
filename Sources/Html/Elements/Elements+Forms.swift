// SPDX-License-Identifier: EUPL-1.2

// Forms. An element is called as its tag, capitalized.

/// Fields that are sent together.
public typealias Form<Content: Markup> = Element<Tags.Form, Content>

/// Fields that answer one question.
public typealias Fieldset<Content: Markup> = Element<Tags.Fieldset, Content>

/// The question of a `Fieldset`.
public typealias Legend<Content: Markup> = Element<Tags.Legend, Content>

/// A field's name; tie it to the field with `.for`.
public typealias Label<Content: Markup> = Element<Tags.Label, Content>

/// A field on one line, a box to tick or a button to choose.
public typealias Input = VoidElement<Tags.Input>

/// A field of many lines; its text stays as it was typed.
public typealias Textarea<Content: Markup> = Element<Tags.Textarea, Content>

/// A choice among given values.
public typealias Select<Content: Markup> = Element<Tags.Select, Content>

/// One value of a `Select`.
public typealias Option<Content: Markup> = Element<Tags.Option, Content>

/// Values of a `Select` under a common name.
public typealias Optgroup<Content: Markup> = Element<Tags.Optgroup, Content>

/// Sends a form, or acts in the page.
public typealias Button<Content: Markup> = Element<Tags.Button, Content>

/// A result that changes while the reader works.
public typealias Output<Content: Markup> = Element<Tags.Output, Content>

/// How far a long job has come.
public typealias ProgressBar<Content: Markup> = Element<Tags.ProgressBar, Content>
