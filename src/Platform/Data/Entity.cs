namespace Buendnisnetz.Platform;

/// <summary>Anything the database remembers under an identity of its own.</summary>
public abstract class Entity
{
    private readonly List<DomainEvent> raised = [];

    /// <summary>Identity, ascending in time (UUID version 7).</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Counts the changes; two people who change the same thing at once are told so instead of overwriting each other.</summary>
    public int Version { get; private set; }

    internal IReadOnlyList<DomainEvent> Raised => raised;

    internal void Forget() => raised.Clear();

    internal void CountChange() => Version++;

    /// <summary>Says what has happened; it is stored in the same transaction as the change itself.</summary>
    protected void Raise(DomainEvent happened) => raised.Add(happened);
}
