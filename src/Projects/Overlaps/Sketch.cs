using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>A project as the radar looks at it: begun or only typed so far.</summary>
/// <param name="Reading">What it says.</param>
/// <param name="Areas">Where it is.</param>
/// <param name="Fields">In which action fields; none where nobody has said.</param>
/// <param name="Who">Alliances and organisations that take part, by their ids.</param>
/// <param name="Id">Which one it is; null where it is only typed so far.</param>
internal sealed record Sketch(
    Reading Reading, IReadOnlyList<AreaKey> Areas, IReadOnlyList<string> Fields, IReadOnlyList<Guid> Who, Guid? Id = null)
{
    /// <summary>A project with fields, areas and carriers.</summary>
    public static Sketch Of(Project one) => new(Reading.Of(one.Title, one.Lead, one.Need, one.Goal, one.Audience),
        [.. one.Areas.Select(area => area.Key)], [.. one.Fields.Select(field => field.TermCode)], WhoOf(one), one.Id);

    /// <summary>What somebody types for an alliance; its areas were loaded.</summary>
    public static Sketch Of(Alliance alliance, ProjectProfile typed) =>
        new(Reading.Of(typed.Title, typed.Lead, typed.Need, typed.Goal, typed.Audience),
            [.. alliance.Areas.Select(area => area.Key)], [], [alliance.Id]);

    /// <summary>The same project with other words, as somebody types them.</summary>
    public Sketch With(ProjectProfile typed) =>
        this with { Reading = Reading.Of(typed.Title, typed.Lead, typed.Need, typed.Goal, typed.Audience) };

    private static IReadOnlyList<Guid> WhoOf(Project one) =>
        [.. one.Carriers.Select(who => who.AllianceId ?? who.OrganisationId).OfType<Guid>()];
}

/// <summary>A project that may do the same, and why.</summary>
/// <param name="Project">The project, with who takes part.</param>
/// <param name="Score">How alike, between 0 and 1.</param>
/// <param name="Reasons">Why, in sentences.</param>
internal sealed record Finding(Project Project, double Score, IReadOnlyList<string> Reasons)
{
    /// <summary>Whether the alliance itself carries it.</summary>
    public bool IsOwnOf(Guid alliance) => Project.Of(ProjectRole.Carrier).Any(who => who.AllianceId == alliance);
}
