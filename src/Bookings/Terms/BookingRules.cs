using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>What terms say.</summary>
/// <param name="OpensAt">From when one can register, in UTC.</param>
/// <param name="ClosesAt">Until when, in UTC.</param>
/// <param name="Most">How many places; null where everybody fits in.</param>
/// <param name="NeedsApproval">Whether the team says yes to each of them.</param>
/// <param name="PlacesBy">How places in workshops are given.</param>
/// <param name="AllocatesAt">When they are allocated, in UTC.</param>
/// <param name="MixSectors">Whether people from one sector are to spread out.</param>
/// <param name="WalkMinutes">How many minutes one needs from one room to another.</param>
/// <param name="OfferHours">How many hours a free place is kept for whoever is next; null where it is theirs at once.</param>
/// <param name="AsksForPictures">Whether one is asked if pictures may be taken.</param>
/// <param name="Note">What those should know who register.</param>
public sealed record BookingRules(DateTimeOffset OpensAt, DateTimeOffset ClosesAt, int? Most = null, bool NeedsApproval = false,
    PlacesBy PlacesBy = PlacesBy.FirstCome, DateTimeOffset? AllocatesAt = null, bool MixSectors = false, int WalkMinutes = 0,
    int? OfferHours = null, bool AsksForPictures = false, string? Note = null)
{
    private const int MostPlaces = 100_000;

    /// <summary>What contradicts itself, the event, or what has been given already; each at its field.</summary>
    public IEnumerable<Objection> Objections(Event planned, int taken)
    {
        if (ClosesAt <= OpensAt) yield return new(nameof(ClosesAt), "Die Anmeldung endet, bevor sie beginnt.");
        if (ClosesAt > planned.EndsAt)
            yield return new(nameof(ClosesAt), $"Der Anmeldeschluss liegt nach der Veranstaltung ({planned.Time}).");
        if (Most is < 1 or > MostPlaces)
            yield return new(nameof(Most), $"Möglich sind 1 bis {MostPlaces.ToString("N0", German.Culture)} Plätze.");
        if (Most < taken)
            yield return new(nameof(Most), $"Vergeben sind schon {German.Count(taken, "Platz", "Plätze")}; weniger geht nicht.");
        if (OfferHours is < 1 or > 168) yield return new(nameof(OfferHours), "Möglich sind 1 bis 168 Stunden.");
        if (WalkMinutes is < 0 or > 120) yield return new(nameof(WalkMinutes), "Möglich sind 0 bis 120 Minuten.");
        if (PlacesBy == PlacesBy.Allocation && WhenAllocated(planned) is { } when) yield return new(nameof(AllocatesAt), when);
        if (MixSectors && PlacesBy != PlacesBy.Allocation)
            yield return new(nameof(MixSectors), "Bereiche mischen kann nur die Zuteilung. Wer zuerst kommt, wählt selbst.");
    }

    private string? WhenAllocated(Event planned) =>
        AllocatesAt is not { } at ? "Bitte sagen Sie, wann die Plätze zugeteilt werden."
        : at <= OpensAt ? "Zugeteilt wird erst, wenn alle Zeit hatten, sich etwas zu wünschen."
        : at > planned.BeginsAt ? $"Die Zuteilung liegt nach dem Beginn der Veranstaltung ({planned.Time})." : null;
}
