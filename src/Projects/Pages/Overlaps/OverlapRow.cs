using System.Linq.Expressions;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A finding in a list.</summary>
/// <param name="Id">The finding.</param>
/// <param name="First">The title of one of the two; null where it may not be read.</param>
/// <param name="Second">The title of the other one; null where it may not be read.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Reasons">Why it was found, a sentence a line.</param>
/// <param name="FoundAt">When it was found, in UTC.</param>
internal sealed record OverlapRow(Guid Id, string? First, string? Second, OverlapState State, string Reasons, DateTimeOffset FoundAt)
{
    public const int PageSize = 20;

    /// <summary>The last found first.</summary>
    public static Keyset<Overlap> Latest { get; } = Keyset<Overlap>.Descending(one => one.FoundAt).ThenDescending(one => one.Id);

    /// <summary>Rows of findings, as this actor sees them (<see cref="OverlapSight"/>).</summary>
    public static Expression<Func<Overlap, OverlapRow>> Of(Actor actor, Db db)
    {
        var readable = db.Projects.VisibleTo(actor, db).Select(one => one.Id);
        return one => new(one.Id,
            readable.Contains(one.FirstId) || one.Steps.Any(step => step.Side == OverlapSides.First) ? one.First!.Title : null,
            readable.Contains(one.SecondId) || one.Steps.Any(step => step.Side == OverlapSides.Second) ? one.Second!.Title : null,
            one.State, one.Reasons, one.FoundAt);
    }

    /// <summary>Both, by what may be read of them.</summary>
    public string Both => OverlapSight.Of(First, Second);

    /// <summary>Why it was found; nothing where that would tell of what may not be read.</summary>
    public string Why => First is null || Second is null ? "" : $"{Reasons.Replace('\n', ' ')} ";

    public string Path => $"/doppelstrukturen/{Id}";
}
