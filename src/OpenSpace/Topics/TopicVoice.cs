using Buendnisnetz.Bookings;

namespace Buendnisnetz.OpenSpace;

/// <summary>
/// Somebody who takes part in an open space: by a registration, or because the team has named the person by mailbox. For a registration
/// it is made with the first topic or vote.
/// </summary>
public sealed class TopicVoice
{
    private TopicVoice() { }

    /// <summary>Identity.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Of which open space.</summary>
    public Guid RoundId { get; private init; }

    /// <summary>By which registration; null where the person was named.</summary>
    public Guid? BookingId { get; private init; }

    /// <summary>The registration, where it was loaded.</summary>
    public Booking? Booking { get; private set; }

    /// <summary>The name, where the person was named.</summary>
    public string? Name { get; private set; }

    /// <summary>The mailbox, where the person was named.</summary>
    public string? Email { get; private init; }

    /// <summary>The name; null where it is not known any more.</summary>
    public string? Called => Booking?.Name ?? Name;

    /// <summary>By a registration.</summary>
    public static TopicVoice Of(TopicRound round, Booking booking) =>
        new() { RoundId = round.Id, BookingId = booking.Id, Booking = booking };

    /// <summary>Named by the team.</summary>
    public static TopicVoice Of(TopicRound round, string name, string email) =>
        new() { RoundId = round.Id, Name = name.Trim(), Email = email.Trim() };

    /// <summary>The team writes the name of somebody it has named differently.</summary>
    internal void Rename(string name) => Name = name.Trim();
}

/// <summary>One vote for a topic. Nobody reads whose it is: pages show sums alone, and the vote goes soon after the event.</summary>
public sealed class TopicVote
{
    private TopicVote() { }

    internal TopicVote(Guid roundId, Guid voiceId, Guid topicId) => (RoundId, VoiceId, TopicId) = (roundId, voiceId, topicId);

    /// <summary>In which open space.</summary>
    public Guid RoundId { get; private init; }

    /// <summary>Whose.</summary>
    public Guid VoiceId { get; private init; }

    /// <summary>Whose, where it was loaded.</summary>
    public TopicVoice? Voice { get; private set; }

    /// <summary>For what.</summary>
    public Guid TopicId { get; private init; }
}
