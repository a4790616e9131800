namespace Buendnisnetz.Platform;

/// <summary>
/// Work that follows from events of many kinds, where no single listener could name them all: the index freshens what
/// an event made stale. The work is queued in the transaction of the event, the same work once in a save.
/// </summary>
/// <param name="Of">The payloads of the work that follows from what this noun has raised; records with value equality.</param>
public sealed record Consequence(Func<ModuleCatalog, Entity, DomainEvent, IEnumerable<object>> Of);
