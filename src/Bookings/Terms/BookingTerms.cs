using System.Globalization;
using System.Security.Cryptography;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>How one registers for an event: from when until when, how many fit in, and who decides. An event has at most one.</summary>
public sealed class BookingTerms : Entity
{
    private BookingTerms() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>From when one can register, in UTC.</summary>
    public DateTimeOffset OpensAt { get; private set; }

    /// <summary>Until when, in UTC.</summary>
    public DateTimeOffset ClosesAt { get; private set; }

    /// <summary>How many places the event has; null where everybody fits in.</summary>
    public int? Most { get; private set; }

    /// <summary>Whether the team says yes to each of them.</summary>
    public bool NeedsApproval { get; private set; }

    /// <summary>How the places in workshops are given.</summary>
    public PlacesBy PlacesBy { get; private set; }

    /// <summary>When the places in workshops are allocated, in UTC; null where who comes first has them.</summary>
    public DateTimeOffset? AllocatesAt { get; private set; }

    /// <summary>When they were, in UTC.</summary>
    public DateTimeOffset? AllocatedAt { get; private set; }

    /// <summary>What the lots are drawn by; drawn with the terms and shown before anybody wishes.</summary>
    public string Seed { get; private init; } = "";

    /// <summary>Whether people from one sector are to spread out over the workshops.</summary>
    public bool MixSectors { get; private set; }

    /// <summary>How many minutes one needs from one room to another.</summary>
    public int WalkMinutes { get; private set; }

    /// <summary>How many hours a place that has become free is kept for whoever is next; null where it is theirs at once.</summary>
    public int? OfferHours { get; private set; }

    /// <summary>Whether one is asked if pictures may be taken.</summary>
    public bool AsksForPictures { get; private set; }

    /// <summary>What those should know who register.</summary>
    public string? Note { get; private set; }

    /// <summary>What they say.</summary>
    public BookingRules Rules => new(OpensAt, ClosesAt, Most, NeedsApproval, PlacesBy, AllocatesAt, MixSectors, WalkMinutes, OfferHours,
        AsksForPictures, Note);

    /// <summary>Says for the first time how one registers.</summary>
    public static BookingTerms Set(Event planned, BookingRules rules, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(planned) ?? rules.Objections(planned, 0).FirstOrDefault()?.Sentence);
        var seed = RandomNumberGenerator.GetInt32(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture);
        var terms = new BookingTerms { EventId = planned.Id, Seed = seed };
        terms.Take(rules);
        terms.Raise(new BookingTermsSet(planned.Id, by, at));
        return terms;
    }

    /// <summary>Why nobody can register for it; null where they can (INV-25, 004:11).</summary>
    public static string? ObstacleTo(Event planned) => planned.ObstacleToChange() ?? (planned.Time.Day is not null ? null
        : "Anmelden kann man sich, sobald der Tag feststeht. Bitte tragen Sie zuerst den Termin ein.");

    /// <summary>Says anew how one registers; nobody loses a place by it.</summary>
    public void Change(Event planned, BookingRules rules, int taken, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(planned) ?? ObstacleToWay(rules) ?? rules.Objections(planned, taken).FirstOrDefault()?.Sentence);
        if (rules == Rules) return;
        Take(rules);
        Raise(new BookingTermsSet(planned.Id, by, at));
    }

    /// <summary>Why the way of giving places cannot change; null where it can.</summary>
    public string? ObstacleToWay(BookingRules rules) => AllocatedAt is not null && rules.PlacesBy != PlacesBy
        ? "Die Plätze in den Workshops sind schon zugeteilt. Das lässt sich nicht mehr umstellen." : null;

    /// <summary>Where they stand at a moment.</summary>
    public BookingWindow WindowAt(DateTimeOffset now) =>
        now < OpensAt ? BookingWindow.NotYet : now < ClosesAt ? BookingWindow.Open : BookingWindow.Closed;

    /// <summary>Why nobody can register now; null where they can.</summary>
    public string? ObstacleToBooking(Event planned, DateTimeOffset now) =>
        ObstacleTo(planned) ?? (planned.StateAt(now), WindowAt(now)) switch
        {
            (EventState.Draft, _) => "Die Veranstaltung ist noch nicht veröffentlicht.",
            (EventState.Postponed, _) => "Die Veranstaltung ist verschoben. Anmelden geht, sobald der neue Tag feststeht.",
            (EventState.Held, _) => "Die Veranstaltung hat schon stattgefunden.",
            (_, BookingWindow.NotYet) => $"Die Anmeldung beginnt {OpensAt.At}.",
            (_, BookingWindow.Closed) => $"Die Anmeldung ist {German.Since(now - ClosesAt)} geschlossen.",
            _ => null,
        };

    /// <summary>Whether wishes are still gathered.</summary>
    public bool GathersWishes => PlacesBy == PlacesBy.Allocation && AllocatedAt is null;

    /// <summary>Whether the moment has come at which places are given, and they are not yet: what was wished until then counts.</summary>
    public bool IsAllocatingAt(DateTimeOffset now) => GathersWishes && AllocatesAt <= now;

    /// <summary>Whether wishes are taken.</summary>
    public bool TakesWishesAt(DateTimeOffset now) => GathersWishes && AllocatesAt > now;

    /// <summary>Why no wishes are taken; null where they are.</summary>
    public string? ObstacleToWishing(DateTimeOffset now) => TakesWishesAt(now) ? null
        : GathersWishes ? $"Die Zeit für Wünsche endete {AllocatesAt!.Value.At}. Was bis dahin gewünscht war, zählt; wer etwas "
            + "gewünscht hat, bekommt eine Mail, sobald die Plätze in den Workshops zugeteilt sind."
        : PlacesBy == PlacesBy.Allocation ? "Die Plätze in den Workshops sind schon zugeteilt."
        : "Hier werden keine Wünsche gesammelt: Workshops wählen Sie auf Ihrer Seite.";

    /// <summary>
    /// The event has another time: what would end after it ends with it. What is earlier stays; when one can still register the team says.
    /// </summary>
    internal void Follow(Event planned, Guid? by, DateTimeOffset at)
    {
        if (planned.Time.Day is null || planned.EndsAt <= at) return;
        var rules = Rules with
        {
            OpensAt = OpensAt < planned.BeginsAt ? OpensAt : at,
            ClosesAt = ClosesAt < planned.EndsAt ? ClosesAt : planned.EndsAt,
            AllocatesAt = AllocatesAt < planned.BeginsAt ? AllocatesAt : AllocatesAt is null ? null : planned.BeginsAt,
        };
        if (rules == Rules) return;
        Take(rules);
        Raise(new BookingTermsSet(planned.Id, by, at));
    }

    internal void NoteAllocation(string digest, Guid? by, DateTimeOffset at)
    {
        AllocatedAt = at;
        Raise(new PlacesAllocated(EventId, digest, by, at));
    }

    private void Take(BookingRules rules)
    {
        (OpensAt, ClosesAt, Most, NeedsApproval) = (rules.OpensAt, rules.ClosesAt, rules.Most, rules.NeedsApproval);
        (PlacesBy, AllocatesAt) = (rules.PlacesBy, rules.PlacesBy == PlacesBy.Allocation ? rules.AllocatesAt : null);
        (MixSectors, WalkMinutes, OfferHours) = (rules.MixSectors, rules.WalkMinutes, rules.OfferHours);
        (AsksForPictures, Note) = (rules.AsksForPictures, string.IsNullOrWhiteSpace(rules.Note) ? null : rules.Note.Trim());
    }
}

/// <summary>How places in workshops are given.</summary>
public enum PlacesBy
{
    /// <summary>Who comes first has them.</summary>
    FirstCome = 0,

    /// <summary>Everybody wishes; at a moment all places are given at once, as fairly as can be.</summary>
    Allocation = 1,
}

/// <summary>Whether one can register.</summary>
public enum BookingWindow
{
    /// <summary>It has not begun.</summary>
    NotYet,

    /// <summary>One can.</summary>
    Open,

    /// <summary>It is over.</summary>
    Closed,
}
