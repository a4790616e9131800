using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

/// <summary>When a letter goes out, in relation to what.</summary>
public enum MailingWhen
{
    /// <summary>At once.</summary>
    Now = 0,

    /// <summary>At a moment that stays.</summary>
    Moment = 1,

    /// <summary>So many days before the event begins; moves along with it.</summary>
    Before = 2,

    /// <summary>So many days after the event has ended; moves along with it.</summary>
    After = 3,
}

/// <summary>When a letter goes out: now, at a moment, or so many days before or after the event at an hour on the wall in Berlin.</summary>
/// <param name="When">In relation to what.</param>
/// <param name="At">The moment, where it is one that stays; in UTC.</param>
/// <param name="Days">How many days before or after.</param>
/// <param name="Hour">At which hour.</param>
public sealed record MailingTiming(MailingWhen When, DateTimeOffset? At = null, int Days = 0, TimeOnly Hour = default)
{
    /// <summary>So far away from its event a letter may be, in days.</summary>
    public const int MostDays = 180;

    /// <summary>Whether it moves along with the event.</summary>
    public bool Follows => When is MailingWhen.Before or MailingWhen.After;

    /// <summary>The moment it is due; null while the event has no day.</summary>
    public DateTimeOffset? DueFor(Event planned, DateTimeOffset now) => When switch
    {
        MailingWhen.Now => now,
        MailingWhen.Moment => At,
        MailingWhen.Before => planned.Time.Day is { } day ? EventTime.Moment(day.AddDays(-Days), Hour) : null,
        _ => planned.Time.End is { } day ? EventTime.Moment(day.AddDays(Days), Hour) : null,
    };

    /// <summary>What contradicts itself or lies behind, each at its field.</summary>
    public IEnumerable<Objection> Objections(Event planned, DateTimeOffset now)
    {
        if (When == MailingWhen.Moment && At is null) yield return new("Day", "Bitte nennen Sie Tag und Uhrzeit.");
        else if (Follows && Days is < 0 or > MostDays) yield return new("Days", $"Möglich sind 0 bis {MostDays} Tage.");
        else if (When != MailingWhen.Now && DueFor(planned, now) <= now)
            yield return new(When == MailingWhen.Moment ? "Day" : "Days", "Dieser Zeitpunkt ist schon vorbei.");
    }

    /// <summary>"3 Tage vorher, 9:00 Uhr", "am Tag danach, 9:00 Uhr".</summary>
    public override string ToString() => (When, Days) switch
    {
        (MailingWhen.Now, _) => "sofort",
        (MailingWhen.Moment, _) => At is { } at ? at.At : "",
        (MailingWhen.Before, 0) => $"am Tag der Veranstaltung, {Clock}",
        (MailingWhen.Before, 1) => $"am Tag davor, {Clock}",
        (MailingWhen.Before, _) => $"{Days} Tage vorher, {Clock}",
        (_, 0) => $"am letzten Tag der Veranstaltung, {Clock}",
        (_, 1) => $"am Tag danach, {Clock}",
        _ => $"{Days} Tage danach, {Clock}",
    };

    private string Clock => Hour.ToString("H:mm 'Uhr'", German.Culture);
}
