using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>An item of a programme, as a form.</summary>
internal sealed class SessionForm
{
    public SessionKind Kind { get; set; }

    [Required, StringLength(200)]
    public string? Title { get; set; }

    public DateOnly? Day { get; set; }

    [Required]
    public TimeOnly? From { get; set; }

    [Required]
    public TimeOnly? Until { get; set; }

    [StringLength(120)]
    public string? Room { get; set; }

    [StringLength(4000)]
    public string? Lead { get; set; }

    [StringLength(4000)]
    public string? Questions { get; set; }

    public int? Least { get; set; }

    public int? Most { get; set; }

    [StringLength(200)]
    public string? ExampleTitle { get; set; }

    [StringLength(1000)]
    public string? ExampleAddress { get; set; }

    public static IEnumerable<SelectListItem> Kinds =>
        SessionKindWords.All.Select(kind => new SelectListItem(kind.Label.Capitalised, kind.ToString()));

    public static SessionForm Of(Session one) => new()
    {
        Kind = one.Kind,
        Title = one.Title,
        Day = one.Day,
        From = one.From,
        Until = one.Until,
        Room = one.Room,
        Lead = one.Lead,
        Questions = one.Questions,
        Least = one.Least,
        Most = one.Most,
        ExampleTitle = one.ExampleTitle,
        ExampleAddress = one.ExampleAddress,
    };

    public SessionProfile ToProfile() => new(Enum.IsDefined(Kind) ? Kind : SessionKind.Heading, Title ?? "", Lead ?? "", Questions ?? "",
        Room, Least, Most, ExampleTitle, ExampleAddress);

    public SessionTime ToTime(DateOnly usual) => new(Day ?? usual, From!.Value, Until!.Value);

    /// <summary>What contradicts itself, each at its field.</summary>
    public IEnumerable<Objection> Objections(Event planned) => ToProfile().Objections()
        .Concat(From is null || Until is null ? [] : ToTime(planned.FirstDay).Objections())
        .Concat(Day is { } day && planned.Time.Day is not null && (day < planned.FirstDay || day > planned.FinalDay)
            ? [new(nameof(Day), "An diesem Tag ist die Veranstaltung nicht.")] : []);
}
