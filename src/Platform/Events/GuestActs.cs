namespace Buendnisnetz.Platform;

/// <summary>
/// Kinds of event that people without an account cause. Where nobody stands at such an event, it was a guest, not the system. Modules
/// contribute theirs.
/// </summary>
/// <param name="Kinds">What the events are called in the database.</param>
public sealed record GuestActs(params IReadOnlyList<string> Kinds);
