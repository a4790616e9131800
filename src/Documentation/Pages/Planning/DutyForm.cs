using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>Something to be done as a form: so many weeks or days before or after the event.</summary>
internal sealed class DutyForm
{
    private const int Week = 7;

    [Required, StringLength(300)]
    public string? What { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie eine Zahl an; 0 ist der Tag selbst.")]
    [Range(0, 999, ErrorMessage = "Bitte geben Sie eine Zahl von 0 bis 999 an.")]
    public int? Number { get; set; }

    public string? Unit { get; set; } = "wochen-vorher";

    [StringLength(120)]
    public string? Who { get; set; }

    public static IReadOnlyList<SelectListItem> Units { get; } =
    [
        new("Wochen vorher", "wochen-vorher"), new("Tage vorher", "tage-vorher"), new("Tage danach", "tage-danach"),
        new("Wochen danach", "wochen-danach"),
    ];

    public static DutyForm Of(ChecklistItem item)
    {
        var (days, isAfter) = (Math.Abs(item.DaysBefore), item.DaysBefore < 0);
        var weeks = days > 0 && days % Week == 0;
        return new()
        {
            What = item.What,
            Number = weeks ? days / Week : days,
            Unit = $"{(weeks ? "wochen" : "tage")}-{(isAfter ? "danach" : "vorher")}",
            Who = item.Who,
        };
    }

    public Duty ToDuty()
    {
        var unit = Units.Any(one => one.Value == Unit) ? Unit! : Units[0].Value;
        var days = (Number ?? 0) * (unit.StartsWith("wochen", StringComparison.Ordinal) ? Week : 1);
        return new(What ?? "", unit.EndsWith("danach", StringComparison.Ordinal) ? -days : days, Who);
    }
}
