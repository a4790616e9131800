using System.Text.Json.Serialization;

namespace Buendnisnetz.Platform;

/// <summary>
/// Places that more people want than there are: who wishes what, how many fit where, and the seed by which equals draw lots. It names
/// people by keys alone, so its text may be published for everybody to reckon again.
/// </summary>
/// <param name="Seed">Drawn and shown before anybody sees a result.</param>
/// <param name="Slots">The rounds in which something takes place.</param>
/// <param name="Sessions">What takes place, each time it does.</param>
/// <param name="People">Who wishes something.</param>
/// <param name="Walks">How far rooms are apart; none where it does not matter.</param>
/// <param name="MixSectors">Whether those who come from one sector are to spread out, as far as the wishes stay as good in all.</param>
public sealed record AllocationProblem(string Seed, IReadOnlyList<TimeSlot> Slots, IReadOnlyList<BookableSession> Sessions,
    IReadOnlyList<Applicant> People, IReadOnlyList<WalkingTime> Walks, bool MixSectors = false)
{
    /// <summary>The one text of this problem, in whatever order its parts were handed in; published with the result.</summary>
    public string ToText() => CanonicalText.Of(this);

    /// <summary>The problem that a text tells.</summary>
    public static AllocationProblem FromText(string text) => CanonicalText.Read(text);

    /// <summary>The SHA-256 of the text.</summary>
    [JsonIgnore]
    public string Digest => CanonicalText.DigestOf(ToText());

    /// <summary>What contradicts itself, in German; none where it can be solved.</summary>
    public IReadOnlyList<string> Obstacles() => [.. ProblemRules.Broken(this)];
}

/// <summary>A round: from–until.</summary>
/// <param name="Id">The key of the round.</param>
/// <param name="From">When it begins.</param>
/// <param name="Until">When it ends.</param>
public sealed record TimeSlot(string Id, DateTimeOffset From, DateTimeOffset Until);

/// <summary>A workshop as it takes place once; one that is repeated has several sessions.</summary>
/// <param name="Id">The key of the session.</param>
/// <param name="Workshop">What is offered: nobody gets the same twice.</param>
/// <param name="Slots">The rounds it lasts.</param>
/// <param name="Least">With fewer people it is not held.</param>
/// <param name="Most">How many fit in.</param>
/// <param name="Room">Where; null where nobody has to walk.</param>
public sealed record BookableSession(string Id, string Workshop, IReadOnlyList<string> Slots, int Least, int Most, string? Room = null);

/// <summary>Somebody who wishes places.</summary>
/// <param name="Id">A key that says nothing about the person to others.</param>
/// <param name="Wishes">What is wished, in any order.</param>
/// <param name="Sector">Where the person comes from, if sectors are to be mixed.</param>
public sealed record Applicant(string Id, IReadOnlyList<Wish> Wishes, string? Sector = null);

/// <summary>A wish: a workshop, in one round or whenever it takes place.</summary>
/// <param name="Workshop">What is wished.</param>
/// <param name="Rank">1 is wished most; two wishes may have the same rank.</param>
/// <param name="Slot">The round it is wished for; null for any.</param>
public sealed record Wish(string Workshop, int Rank, string? Slot = null);

/// <summary>How many minutes it takes from one room to another, there and back alike.</summary>
/// <param name="From">A room.</param>
/// <param name="To">Another.</param>
/// <param name="Minutes">How long it takes.</param>
public sealed record WalkingTime(string From, string To, int Minutes);
