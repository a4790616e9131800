using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Alliances;

/// <summary>
/// A kind of public fact that ages: contact points, partner lists, profiles. A module contributes its kind with one line; being
/// asked, confirmed, escalated, doubted and counted follows from it.
/// </summary>
/// <param name="Code">Names the kind for ever, also in addresses: "anlaufstelle".</param>
/// <param name="Label">What such a fact is called: "Anlaufstelle".</param>
/// <param name="Months">After how many months it is asked about, unless the administration has chosen otherwise.</param>
/// <param name="Facts">All facts of this kind that somebody has to look after at this moment.</param>
/// <param name="Read">How these facts read now.</param>
/// <param name="Confirm">Says of one fact that it is still right: fact, person, moment.</param>
public sealed record AgeingFacts(
    string Code, string Label, int Months,
    Func<Db, DateTimeOffset, IQueryable<AgeingFact>> Facts,
    Func<Db, IReadOnlyCollection<Guid>, CancellationToken, Task<IReadOnlyList<FactWording>>> Read,
    Func<Db, Guid, Guid?, DateTimeOffset, CancellationToken, Task> Confirm)
{
    /// <summary>The code of contact points.</summary>
    public const string ContactPoint = "anlaufstelle";

    /// <summary>Whether visitors may say that something is not right.</summary>
    public bool CanBeDoubted { get; init; } = true;

    /// <summary>What the button says with which somebody confirms.</summary>
    public string Yes { get; init; } = "Alles stimmt";

    /// <summary>Whether small things can be corrected by the link of a mail.</summary>
    public bool HasSmallCorrections { get; init; }

    /// <summary>What one may want to do instead of confirming, below the page of the alliance: "Kreative Pause einlegen", "pause".</summary>
    public IReadOnlyList<(string Label, string Below)> Instead { get; init; } = [];
}

/// <summary>A fact that ages, as far as its age is concerned.</summary>
public sealed class AgeingFact
{
    /// <summary>The alliance that looks after it.</summary>
    public Guid AllianceId { get; init; }

    /// <summary>The fact.</summary>
    public Guid FactId { get; init; }

    /// <summary>When it was last found right, in UTC.</summary>
    public DateTimeOffset CheckedAt { get; init; }
}

/// <summary>How a fact reads now.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="AllianceId">The alliance that looks after it.</param>
/// <param name="Title">What it is: „Familienbüro im Rathaus“.</param>
/// <param name="Lines">What is said of it.</param>
/// <param name="EditPath">Where it is changed after signing in.</param>
/// <param name="PublicPath">Where everybody reads it.</param>
public sealed record FactWording(Guid FactId, Guid AllianceId, string Title, IReadOnlyList<string> Lines, string EditPath, string PublicPath)
{
    /// <summary>Stands for exactly this wording: another wording has another revision.</summary>
    public string Revision => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [Title, .. Lines]))))[..24];
}
