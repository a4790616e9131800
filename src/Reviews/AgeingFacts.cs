namespace Buendnisnetz.Reviews;

/// <summary>
/// A kind of public fact that ages: contact points, offers, materials. A module contributes its kind with one line; being asked,
/// confirmed, led on, doubted and counted follows from it.
/// </summary>
/// <param name="Code">Names the kind for ever, also in addresses: "angebot".</param>
/// <param name="Label">What such a fact is called: "Angebot".</param>
/// <param name="Months">After how many months it is asked about, unless the administration has chosen otherwise.</param>
/// <param name="Places">The kind of place that looks after such facts.</param>
/// <param name="Facts">All facts of this kind that somebody has to look after at this moment.</param>
/// <param name="Read">How these facts read now.</param>
/// <param name="Confirm">Says of one fact that it is still right: fact, person, moment.</param>
public sealed record AgeingFacts(
    string Code, string Label, int Months, ReviewedPlaces Places,
    Func<Db, DateTimeOffset, IQueryable<AgeingFact>> Facts,
    Func<Db, IReadOnlyCollection<Guid>, CancellationToken, Task<IReadOnlyList<FactWording>>> Read,
    Func<Db, Guid, Guid?, DateTimeOffset, CancellationToken, Task> Confirm)
{
    /// <summary>Whether visitors may say that something is not right.</summary>
    public bool CanBeDoubted { get; init; } = true;

    /// <summary>The facts that the actor may read, where not everybody may read all of them.</summary>
    public Func<Db, Actor, IQueryable<Guid>>? Shown { get; init; }

    /// <summary>What the button says with which somebody confirms.</summary>
    public string Yes { get; init; } = "Alles stimmt";

    /// <summary>What the administration should know when it chooses the interval.</summary>
    public string Hint { get; init; } = "";

    /// <summary>
    /// The word in the address below an answer where small things are corrected without signing in; null where nothing is.
    /// </summary>
    public string? Correction { get; init; }
}

/// <summary>A fact that ages, as far as its age is concerned.</summary>
public sealed class AgeingFact
{
    /// <summary>The place that looks after it.</summary>
    public Guid PlaceId { get; init; }

    /// <summary>The fact.</summary>
    public Guid FactId { get; init; }

    /// <summary>When it was last found right, in UTC.</summary>
    public DateTimeOffset CheckedAt { get; init; }
}
