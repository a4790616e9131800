using System.Text.Json.Serialization;

namespace Buendnisnetz.Platform;

/// <summary>What would be if: the figures that whoever decides compares.</summary>
public sealed partial record AllocationAnswer
{
    /// <summary>How many wished anything.</summary>
    [JsonIgnore]
    public int Wishing => People.Count(person => person.Slots.Count > 0);

    /// <summary>How many of them got anything.</summary>
    [JsonIgnore]
    public int Placed => Wishing - Score.WithNothing;

    /// <summary>How many places were given as first wish, as second …; a place is counted in each round it lasts.</summary>
    [JsonIgnore]
    public IReadOnlyList<RankTotal> ByRank => [.. People.SelectMany(person => person.Slots).Where(slot => slot.Rank is not null)
        .GroupBy(slot => slot.Rank!.Value).OrderBy(rank => rank.Key).Select(rank => new RankTotal(rank.Key, rank.Count()))];

    /// <summary>What is not held.</summary>
    [JsonIgnore]
    public IReadOnlyList<SessionOutcome> NotHeld => [.. Sessions.Where(session => !session.IsHeld)];

    /// <summary>How many places there are in what is held.</summary>
    [JsonIgnore]
    public int Seats => Sessions.Where(session => session.IsHeld).Sum(session => session.Most);

    /// <summary>How many of them are taken.</summary>
    [JsonIgnore]
    public int SeatsTaken => Sessions.Sum(session => session.Filled);
}

/// <summary>So many places are somebody's wish of this rank.</summary>
/// <param name="Rank">The rank.</param>
/// <param name="Places">How many.</param>
public sealed record RankTotal(int Rank, int Places);
