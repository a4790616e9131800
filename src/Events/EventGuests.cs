namespace Buendnisnetz.Events;

/// <summary>People who are told when an event is cancelled, such as those who are registered; a module contributes it.</summary>
/// <param name="Any">Whether there is anybody at one of these events.</param>
public sealed record EventGuests(Func<Db, IReadOnlyList<Guid>, CancellationToken, Task<bool>> Any);
