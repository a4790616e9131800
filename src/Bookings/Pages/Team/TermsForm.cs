using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>How one registers, as a form: days as people say them.</summary>
internal sealed class TermsForm
{
    [Required(ErrorMessage = "Bitte sagen Sie, ab welchem Tag man sich anmelden kann.")]
    public DateOnly? OpensAt { get; set; }

    [Required(ErrorMessage = "Bitte nennen Sie den letzten Tag der Anmeldung.")]
    public DateOnly? ClosesAt { get; set; }

    public int? Most { get; set; }

    public bool NeedsApproval { get; set; }

    public PlacesBy PlacesBy { get; set; }

    public DateOnly? AllocatesAt { get; set; }

    public TimeOnly? AllocatesHour { get; set; } = new(18, 0);

    public bool MixSectors { get; set; }

    public int WalkMinutes { get; set; }

    public int? OfferHours { get; set; }

    public bool AsksForPictures { get; set; }

    [StringLength(2000)]
    public string? Note { get; set; }

    public static IEnumerable<SelectListItem> Ways =>
    [
        new("Wer zuerst kommt, hat den Platz", nameof(PlacesBy.FirstCome)),
        new("Alle nennen Wünsche, zugeteilt wird an einem Tag", nameof(PlacesBy.Allocation)),
    ];

    public static TermsForm Of(BookingTerms? terms, Event planned, DateTimeOffset now) => terms is null ? Proposed(planned, now) : new()
    {
        OpensAt = terms.OpensAt.BerlinDay,
        ClosesAt = terms.ClosesAt.AddSeconds(-1).BerlinDay,
        Most = terms.Most,
        NeedsApproval = terms.NeedsApproval,
        PlacesBy = terms.PlacesBy,
        AllocatesAt = terms.AllocatesAt?.BerlinDay,
        AllocatesHour = terms.AllocatesAt is { } at ? TimeOnly.FromDateTime(at.BerlinTime) : new(18, 0),
        MixSectors = terms.MixSectors,
        WalkMinutes = terms.WalkMinutes,
        OfferHours = terms.OfferHours,
        AsksForPictures = terms.AsksForPictures,
        Note = terms.Note,
    };

    public BookingRules ToRules(Event planned) => new(Start(OpensAt!.Value), EndOf(ClosesAt!.Value, planned), Most, NeedsApproval, PlacesBy,
        AllocatesAt is { } day ? Moment(day, AllocatesHour ?? new(18, 0)) : null, MixSectors, WalkMinutes, OfferHours, AsksForPictures,
        Note);

    private static TermsForm Proposed(Event planned, DateTimeOffset now)
    {
        var last = planned.BeginsAt.BerlinDay.AddDays(-7);
        return new() { OpensAt = now.BerlinDay, ClosesAt = last > now.BerlinDay ? last : planned.EndsAt.BerlinDay, AsksForPictures = true };
    }

    /// <summary>The end of the last day; on the day of the event its end.</summary>
    public static DateTimeOffset EndOf(DateOnly day, Event planned)
    {
        var end = Start(Thinkable(day).AddDays(1));
        return day <= planned.EndsAt.BerlinDay && end > planned.EndsAt ? planned.EndsAt : end;
    }

    /// <summary>The beginning of a day.</summary>
    public static DateTimeOffset Start(DateOnly day) => Moment(day, TimeOnly.MinValue);

    private static DateTimeOffset Moment(DateOnly day, TimeOnly time) => EventTime.Moment(Thinkable(day), time);

    /// <summary>Days at the ends of all time have no moment in UTC; whatever lies there is refused by the rules.</summary>
    private static DateOnly Thinkable(DateOnly day) => day.Year < 1900 ? new(1900, 1, 1) : day.Year > 9000 ? new(9000, 1, 1) : day;
}
