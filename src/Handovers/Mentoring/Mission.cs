namespace Buendnisnetz.Handovers;

/// <summary>Something that a new coordination and its mentor have agreed on.</summary>
public sealed class Mission : Entity
{
    private Mission() { }

    internal Mission(Guid mentorship, int number, string title, Guid? by, DateTimeOffset at) =>
        (MentorshipId, Number, Title, AgreedBy, AgreedAt) = (mentorship, number, title, by, at);

    /// <summary>The mentorship.</summary>
    public Guid MentorshipId { get; private init; }

    /// <summary>Its place on the list, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>What is to be done.</summary>
    public string Title { get; private init; } = "";

    /// <summary>Who wrote it down; null after erasure.</summary>
    public Guid? AgreedBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset AgreedAt { get; private init; }

    /// <summary>When it was done, in UTC; null while it is not.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Who said so; null after erasure.</summary>
    public Guid? DoneBy { get; private set; }

    internal void Settle(bool isDone, Guid? by, DateTimeOffset at) => (DoneAt, DoneBy) = (isDone ? at : null, isDone ? by : null);
}
