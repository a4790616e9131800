using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>What a project is, as a form.</summary>
internal sealed class ProjectForm
{
    [Required, StringLength(200, MinimumLength = 3)]
    public string? Title { get; set; }

    [Required, StringLength(400)]
    public string? Lead { get; set; }

    [StringLength(4000)]
    public string? Need { get; set; }

    [StringLength(4000)]
    public string? Goal { get; set; }

    [StringLength(400)]
    public string? Audience { get; set; }

    [StringLength(20_000)]
    public string? Steps { get; set; }

    public FuzzyDate? From { get; set; }

    public FuzzyDate? Until { get; set; }

    public Visibility Visibility { get; set; }

    public static IEnumerable<SelectListItem> Visibilities =>
        Offered.Select(level => new SelectListItem(level.Label, level.ToString()));

    private static IReadOnlyList<Visibility> Offered { get; } =
        [Visibility.Public, Visibility.Community, Visibility.Near, Visibility.Place];

    public static ProjectForm Of(Project one) => new()
    {
        Title = one.Title,
        Lead = one.Lead,
        Need = one.Need,
        Goal = one.Goal,
        Audience = one.Audience,
        Steps = one.Steps,
        From = one.From,
        Until = one.Until,
        Visibility = one.Visibility,
    };

    /// <summary>Says what somebody has proposed for a text, by its stable name.</summary>
    public void Take(string code, string text) => (Lead, Need, Goal, Audience, Steps) = (code == "lead" ? text : Lead,
        code == "need" ? text : Need, code == "goal" ? text : Goal, code == "audience" ? text : Audience, code == "steps" ? text : Steps);

    public ProjectProfile ToProfile() => new(Title!, Lead!, Need ?? "", Goal ?? "", Audience, Steps ?? "", From, Until,
        Offered.Contains(Visibility) ? Visibility : Visibility.Public);
}

/// <summary>What a project took and taught, as a form.</summary>
internal sealed class ExperienceForm
{
    [Range(0, 100_000_000)]
    public int? Cost { get; set; }

    [Range(0, 1_000_000)]
    public int? Hours { get; set; }

    [StringLength(200)]
    public string? Funding { get; set; }

    [StringLength(20_000)]
    public string? Results { get; set; }

    [StringLength(4000)]
    public string? WentWell { get; set; }

    [StringLength(4000)]
    public string? Otherwise { get; set; }

    [StringLength(4000)]
    public string? Tips { get; set; }

    public static ExperienceForm Of(Project one) => new()
    {
        Cost = one.Cost,
        Hours = one.Hours,
        Funding = one.Funding,
        Results = one.Results,
        WentWell = one.WentWell,
        Otherwise = one.Otherwise,
        Tips = one.Tips,
    };

    public ProjectExperience ToExperience() => new(Cost, Hours, Funding, Results ?? "", WentWell, Otherwise, Tips);
}
