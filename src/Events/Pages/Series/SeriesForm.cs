using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>What a series says of itself, as a form.</summary>
internal sealed class SeriesForm
{
    [Required, StringLength(200, MinimumLength = 3)]
    public string? Name { get; set; }

    [Required, StringLength(1000)]
    public string? Purpose { get; set; }

    public EventKind Kind { get; set; }

    [StringLength(20_000)]
    public string? About { get; set; }

    [StringLength(400)]
    public string? Audience { get; set; }

    public List<Addressees> Groups { get; set; } = [];

    [StringLength(200)]
    public string? Initiative { get; set; }

    [StringLength(300)]
    public string? Patron { get; set; }

    public bool AllowsSeveralDays { get; set; }

    public FuzzyDate? BegunOn { get; set; }

    public static IEnumerable<SelectListItem> Kinds => EventForm.Kinds;

    public static SeriesForm Of(EventSeries series) => new()
    {
        Name = series.Name,
        Purpose = series.Purpose,
        Kind = series.Kind,
        About = series.About,
        Audience = series.Audience,
        Groups = [.. series.Addressees.Each],
        Initiative = series.Initiative,
        Patron = series.Patron,
        AllowsSeveralDays = series.AllowsSeveralDays,
        BegunOn = series.BegunOn,
    };

    public SeriesProfile ToProfile() => new(Name!, Purpose!, Enum.IsDefined(Kind) ? Kind : EventKind.Conference, About ?? "", Audience,
        Initiative, Patron, AllowsSeveralDays, BegunOn, AddresseesWords.Together(Groups));
}
