using System.Linq.Expressions;

namespace Buendnisnetz.Projects;

/// <summary>
/// What somebody who sees a finding may know of its two projects: what they may read at this moment, and what the other side has shown by
/// saying something. A project that is neither has no name for them.
/// </summary>
/// <param name="Pair">The finding.</param>
/// <param name="ShowsFirst">Whether the first one is known.</param>
/// <param name="ShowsSecond">Whether the second one is known.</param>
internal sealed record OverlapSight(Overlap Pair, bool ShowsFirst, bool ShowsSecond)
{
    /// <summary>What stands in place of a title that may not be read any more.</summary>
    public const string Hidden = "ein Projekt, das nicht mehr öffentlich ist";

    /// <summary>Both by their titles.</summary>
    public string Both => Of(ShowsFirst ? Pair.First!.Title : null, ShowsSecond ? Pair.Second!.Title : null);

    /// <summary>Two titles as the beginning of a sentence, what is known first: "„Laufbus“ und ein Projekt, das …".</summary>
    public static string Of(string? first, string? second) => (first, second) switch
    {
        ({ } one, { } other) => $"{one.Quoted} und {other.Quoted}",
        (null, null) => "Zwei Projekte, die nicht mehr öffentlich sind,",
        _ => $"{(first ?? second)!.Quoted} und {Hidden}",
    };

    /// <summary>What this actor sees of findings that are <c>VisibleTo</c> them.</summary>
    public static Expression<Func<Overlap, OverlapSight>> Of(Actor actor, Db db)
    {
        var readable = db.Projects.VisibleTo(actor, db).Select(one => one.Id);
        return one => new(one,
            readable.Contains(one.FirstId) || one.Steps.Any(step => step.Side == OverlapSides.First),
            readable.Contains(one.SecondId) || one.Steps.Any(step => step.Side == OverlapSides.Second));
    }

    /// <summary>How a letter to the other side calls a project: whoever leads an alliance reads what is for the community.</summary>
    public static string NameFor(Overlap pair, Project ours) =>
        ours is { IsPublished: true, Visibility: Visibility.Public or Visibility.Community } || pair.IsShownBy(pair.SideOf(ours.Id))
            ? ours.Title.Quoted : Hidden;
}
