using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Mailings.Pages;

/// <summary>A letter as the team writes it.</summary>
internal sealed class MailingForm
{
    [Required(ErrorMessage = "Bitte schreiben Sie einen Betreff."), StringLength(Mailing.MaxSubject)]
    public string? Subject { get; set; }

    [Required(ErrorMessage = "Bitte schreiben Sie einen Text."), StringLength(Mailing.MaxText)]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Bitte wählen Sie, wer den Brief bekommt.")]
    public string? Segment { get; set; } = "dabei";

    public MailingWhen When { get; set; }

    public DateOnly? Day { get; set; }

    public int? Days { get; set; } = 3;

    public TimeOnly? Hour { get; set; } = new(9, 0);

    public static IEnumerable<SelectListItem> Moments =>
    [
        new("sofort", nameof(MailingWhen.Now)), new("an einem festen Tag", nameof(MailingWhen.Moment)),
        new("Tage vor der Veranstaltung", nameof(MailingWhen.Before)), new("Tage nach der Veranstaltung", nameof(MailingWhen.After)),
    ];

    public static MailingForm Of(ReadyLetter ready) => Of(ready.Subject, ready.Text, ready.Segment, ready.Timing);

    public static MailingForm Of(Mailing mailing) => Of(mailing.Subject, mailing.Text, mailing.Segment, mailing.Timing);

    public MailingTiming Timing => When switch
    {
        MailingWhen.Now => new(MailingWhen.Now),
        MailingWhen.Moment => new(When, Day is { } day ? EventTime.Moment(day, Hour ?? default) : null),
        _ => new(When, null, Days ?? 0, Hour ?? default),
    };

    private static MailingForm Of(string subject, string text, string segment, MailingTiming timing) => new()
    {
        Subject = subject,
        Text = text,
        Segment = segment,
        When = timing.When,
        Day = timing.At?.BerlinDay,
        Days = timing.Follows ? timing.Days : 3,
        Hour = timing.At is { } at ? TimeOnly.FromDateTime(at.BerlinTime) : timing.Follows ? timing.Hour : new(9, 0),
    };
}
