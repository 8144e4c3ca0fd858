// SPDX-License-Identifier: EUPL-1.2

/// A matter as forums and meetings refer to it; its thread is kept by `Matters`.
public enum MatterThread {}

public typealias MatterID = ID<MatterThread>

/// Something to be done after a meeting, as others refer to it; see `ActionItem`.
public enum FollowUp {}

public typealias ActionID = ID<FollowUp>
