namespace Buendnisnetz.Platform;

/// <summary>
/// Work that follows from events of many kinds, where no single listener could name them all: the index freshens what
/// an event made stale. The work is queued in the transaction of the event, the same work once in a save.
/// </summary>
/// <param name="Of">The payloads of the work that follows; records with value equality.</param>
public sealed record Consequence(Func<ModuleCatalog, Raised, IEnumerable<object>> Of);

/// <summary>What a noun has raised.</summary>
/// <param name="Noun">The noun.</param>
/// <param name="IsNew">Whether it is stored for the first time: nothing else can show it yet.</param>
/// <param name="Happened">What has happened.</param>
public sealed record Raised(Entity Noun, bool IsNew, DomainEvent Happened);
