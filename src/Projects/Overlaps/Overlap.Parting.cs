using System.Text.Json;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>What a project got when it took another one in.</summary>
/// <param name="Carriers">Who takes part since then.</param>
/// <param name="Areas">The areas that it covers since then.</param>
public sealed record BroughtAlong(IReadOnlyList<Guid> Carriers, IReadOnlyList<string> Areas)
{
    internal bool Has(ProjectCarrier who) => Carriers.Contains(who.Id);

    internal bool Has(AreaKey key) => Areas.Contains(key.Text);
}

/// <summary>Two projects were put together by mistake: for thirty days those who did it take that back, and both stand as before.</summary>
public sealed partial class Overlap
{
    /// <summary>So long it can be taken back, in days.</summary>
    public const int DaysToPart = 30;

    /// <summary>What the one that goes on got by it, as JSON; null while they are not one, and where that is not known.</summary>
    public string? BroughtText { get; private set; }

    /// <summary>What the one that goes on got by it; null where that is not known.</summary>
    public BroughtAlong? Brought => BroughtText is null ? null : JsonSerializer.Deserialize<BroughtAlong>(BroughtText);

    /// <summary>Until when it can be taken back; null where they are not one.</summary>
    public DateTimeOffset? PartUntil => IsPutTogether ? Last?.RecordedAt.AddDays(DaysToPart) : null;

    /// <summary>Why this person cannot take it back now; null where they can. The steps were loaded.</summary>
    public string? ObstacleToParting(Guid? by, DateTimeOffset at) => !IsPutTogether ? "Diese beiden Projekte sind nicht zusammengelegt."
        : BroughtText is null ? "Was damals zusammenkam, ist nicht festgehalten. Bitte ändern Sie die Projekte einzeln."
        : at > PartUntil ? $"Zurücknehmen lässt sich das nur in den ersten {DaysToPart} Tagen."
        : by is null || !Makers.Contains(by.Value) ? "Zurücknehmen kann, wer es vorgeschlagen oder zugesagt hat." : null;

    /// <summary>Why this person cannot take it back like this; null where they can. Carriers of both projects were loaded.</summary>
    public string? ObstacleToParting(string? because, Guid? by, DateTimeOffset at) => ObstacleToParting(by, at)
        ?? (string.IsNullOrWhiteSpace(because) ? "Bitte sagen Sie in einem Satz, warum es ein Versehen war." : null)
        ?? Both.Into.ObstacleToGivingBack(Brought!);

    /// <summary>It was a mistake: both stand as before, and what came since stays with the one that went on.</summary>
    /// <returns>What does not stand as before, in sentences.</returns>
    public IReadOnlyList<string> Part(string because, OverlapSides sides, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToParting(because, by, at));
        var ((into, other), moment, brought) = (Both, Last!.RecordedAt, Brought!);
        into.GiveBack(brought, by, at);
        List<string> stays = [$"Was seit dem Zusammenlegen dazukam, bleibt bei {into.Title.Quoted}."];
        if (other.ComeBack(moment, by, at) is { } still) stays.Add(still);
        (IntoId, OfferedBy, BroughtText) = (null, null, null);
        Enter(OverlapState.Confirmed, because, null, by, at, sides);
        return stays;
    }

    /// <summary>What the one that goes on got is kept, so that it can be given back.</summary>
    internal void Remember(BroughtAlong brought) => BroughtText = JsonSerializer.Serialize(brought);

    /// <summary>The one that goes on and the other one; both were loaded.</summary>
    internal (Project Into, Project Other) Both => IntoId == FirstId ? (First!, Second!) : (Second!, First!);

    /// <summary>Who proposed to put them together, and who agreed: both said who sees to it.</summary>
    private IEnumerable<Guid> Makers => steps.OrderByDescending(step => step.Number).Take(2).Where(step => step.Responsible is not null)
        .Select(step => step.RecordedBy).OfType<Guid>();
}
