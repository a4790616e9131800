using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>
/// Something that goes over whenever the lead of an alliance does; a module contributes it. Where the house knows how the topic stands
/// it says so, and where it knows that it is settled nobody has to tick it.
/// </summary>
/// <param name="Code">Names the topic for ever: "kontakte".</param>
/// <param name="Title">What is to be handed over, in one line.</param>
/// <param name="Hint">One sentence on how, for both.</param>
/// <param name="Stands">How the topic stands in this alliance; null where only the two can know.</param>
/// <param name="Position">Where in the list; others are named by their codes.</param>
public sealed record HandoverTopic(
    string Code, string Title, string Hint, Func<Db, HandoverView, CancellationToken, Task<TopicStand?>> Stands, Position? Position = null)
{
    /// <summary>A topic that only people can settle.</summary>
    public static HandoverTopic ByHand(string code, string title, string hint, Position? position = null) =>
        new(code, title, hint, (_, _, _) => Task.FromResult<TopicStand?>(null), position);
}

/// <summary>What a topic may look at.</summary>
/// <param name="Alliance">The alliance, with partners and contact points.</param>
/// <param name="SuccessorId">Who takes over; null while that is nobody with an account.</param>
/// <param name="At">Now, in UTC.</param>
public sealed record HandoverView(Alliance Alliance, Guid? SuccessorId, DateTimeOffset At);

/// <summary>How a topic stands.</summary>
/// <param name="Words">In a few words: "3 Entwürfe sind offen".</param>
/// <param name="Path">Where to see to it.</param>
/// <param name="IsSettled">Whether nothing is left to do.</param>
public sealed record TopicStand(string Words, string? Path = null, bool IsSettled = false)
{
    /// <summary>Where the one who takes over sees to it, as long as the alliance's own pages are not open to that person.</summary>
    public string? SuccessorPath { get; init; }
}
