namespace Buendnisnetz.Platform;

/// <summary>
/// The rest of a deed: what another noun or module does in the same transaction when something happens, before the first row is
/// written: settle what ran, take back a question, post a letter. It may load, add and change; events that it raises are reacted to
/// in turn. Where it refuses, nothing of the deed is saved. What may wait, or may fail by itself, is a <see cref="Listener{TEvent}"/>.
/// </summary>
internal delegate Task Reaction(Db db, DomainEvent happened, CancellationToken cancel);
