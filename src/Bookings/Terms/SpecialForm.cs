using System.Security.Cryptography;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>
/// A further form for the same event: for hosts, speakers, the press. Whoever has its address registers by it, at its own times, perhaps
/// without a word of the team; its places are those of the event, so no form gives away what another one has given.
/// </summary>
public sealed class SpecialForm : Entity
{
    /// <summary>So many an event may have.</summary>
    public const int Most = 10;

    /// <summary>How long its key is.</summary>
    public const int KeyLength = 16;

    private SpecialForm() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>For whom it is: "Referierende".</summary>
    public string Name { get; private init; } = "";

    /// <summary>The last part of its address, which nobody guesses.</summary>
    public string Key { get; private init; } = "";

    /// <summary>From when one registers by it, in UTC.</summary>
    public DateTimeOffset OpensAt { get; private init; }

    /// <summary>Until when, in UTC.</summary>
    public DateTimeOffset ClosesAt { get; private init; }

    /// <summary>How many may come by it; null where only the event's places count.</summary>
    public int? MostPeople { get; private init; }

    /// <summary>Whether the team need not say yes to each of them.</summary>
    public bool Admits { get; private init; }

    /// <summary>When it was closed for good, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Opens one.</summary>
    public static SpecialForm Open(Event planned, SpecialFormFacts facts, int before, Guid? by, DateTimeOffset at)
    {
        Refusal.On(BookingTerms.ObstacleTo(planned) ?? ObstacleToAnother(before) ?? facts.Objections(planned).FirstOrDefault()?.Sentence);
        var form = new SpecialForm
        {
            EventId = planned.Id,
            Name = facts.Name.Trim(),
            Key = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", KeyLength),
            OpensAt = facts.OpensAt,
            ClosesAt = facts.ClosesAt,
            MostPeople = facts.MostPeople,
            Admits = facts.Admits,
        };
        form.Raise(new SpecialFormOpened(planned.Id, form.Name, by, at));
        return form;
    }

    /// <summary>Why there cannot be another one; null where there can.</summary>
    public static string? ObstacleToAnother(int before) =>
        before < Most ? null : $"{Most} weitere Formulare sind genug. Bitte schließen Sie zuerst eines.";

    /// <summary>Why nobody can register by it now; null where they can.</summary>
    public string? ObstacleToBooking(Event planned, DateTimeOffset now) => BookingTerms.ObstacleTo(planned)
        ?? (EndedAt is not null ? "Dieses Formular ist geschlossen. Bitte fragen Sie, wer Sie eingeladen hat."
        : planned.StateAt(now) switch
        {
            EventState.Draft => "Die Veranstaltung ist noch nicht veröffentlicht.",
            EventState.Postponed => "Die Veranstaltung ist verschoben. Anmelden geht, sobald der neue Tag feststeht.",
            EventState.Held => "Die Veranstaltung hat schon stattgefunden.",
            _ => now < OpensAt ? $"Dieses Formular ist ab {OpensAt.LongMoment} offen."
                : now >= ClosesAt ? "Dieses Formular ist geschlossen. Bitte fragen Sie, wer Sie eingeladen hat." : null,
        });

    /// <summary>Why so many more cannot come by it; null where they can.</summary>
    public string? ObstacleToMore(int taken, int more) => MostPeople is not { } most || taken + more <= most ? null
        : taken >= most ? $"Über dieses Formular {(most == 1 ? "ist der eine Platz" : $"sind alle {most} Plätze")} vergeben."
        : $"Über dieses Formular {(most - taken == 1 ? "ist noch 1 Platz" : $"sind noch {most - taken} Plätze")} frei.";

    /// <summary>Closes it for good; whoever has registered by it stays registered.</summary>
    public void End(Guid? by, DateTimeOffset at)
    {
        if (EndedAt is not null) return;
        EndedAt = at;
        Raise(new SpecialFormEnded(EventId, Name, by, at));
    }
}

/// <summary>What a further form says.</summary>
/// <param name="Name">For whom it is.</param>
/// <param name="OpensAt">From when one registers by it, in UTC.</param>
/// <param name="ClosesAt">Until when, in UTC.</param>
/// <param name="MostPeople">How many may come by it.</param>
/// <param name="Admits">Whether the team need not say yes to each of them.</param>
public sealed record SpecialFormFacts(string Name, DateTimeOffset OpensAt, DateTimeOffset ClosesAt, int? MostPeople = null,
    bool Admits = false)
{
    /// <summary>What contradicts itself or the event, each at its field.</summary>
    public IEnumerable<Objection> Objections(Event planned)
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return new(nameof(Name), "Bitte sagen Sie, für wen das Formular ist.");
        if (ClosesAt <= OpensAt) yield return new(nameof(ClosesAt), "Die Anmeldung endet, bevor sie beginnt.");
        if (ClosesAt > planned.EndsAt)
            yield return new(nameof(ClosesAt), $"Der letzte Tag liegt nach der Veranstaltung ({planned.Time}).");
        if (MostPeople is < 1 or > 10_000) yield return new(nameof(MostPeople), "Möglich sind 1 bis 10.000 Personen.");
    }
}
