using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>An action day as a form.</summary>
internal sealed class ActionDayForm
{
    [Required(ErrorMessage = "Bitte sagen Sie, wie der Aktionstag heißt."), StringLength(120, MinimumLength = 3)]
    public string? Name { get; set; }

    [StringLength(200)]
    public string? Motto { get; set; }

    [Required(ErrorMessage = "Bitte sagen Sie in einem Satz, worum es geht."), StringLength(1000)]
    public string? Lead { get; set; }

    [Required(ErrorMessage = "Bitte geben Sie den Tag an.")]
    public DateOnly? Day { get; set; }

    public DateOnly? LastDay { get; set; }

    [Required(ErrorMessage = "Ab wann lassen sich Aktionen eintragen?")]
    public DateOnly? OpensOn { get; set; }

    [Required(ErrorMessage = "Bis wann lassen sich Aktionen eintragen?")]
    public DateOnly? ClosesOn { get; set; }

    public static ActionDayForm Of(ActionDay day) => new()
    {
        Name = day.Name,
        Motto = day.Motto,
        Lead = day.Lead,
        Day = day.Day,
        LastDay = day.LastDay == day.Day ? null : day.LastDay,
        OpensOn = day.OpensOn,
        ClosesOn = day.ClosesOn,
    };

    public ActionDayFacts ToFacts() => new(Name!, Lead!, Day!.Value, LastDay, OpensOn!.Value, ClosesOn!.Value, Motto);
}
