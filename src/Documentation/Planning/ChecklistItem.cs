using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>
/// Something to be done for an event, so many days before or after it: "Raum bestätigen, sechs Wochen vorher". Who does it is a name as
/// the team says it, for a year after the event. The task goes along to the next edition, undone and without a name.
/// </summary>
public sealed class ChecklistItem : Entity
{
    /// <summary>So far away from the event it can be.</summary>
    public const int MostDays = 730;

    private ChecklistItem() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>What is to be done.</summary>
    public string What { get; private set; } = "";

    /// <summary>How many days before the first day; negative for days after it.</summary>
    public int DaysBefore { get; private set; }

    /// <summary>Who does it; null while nobody does.</summary>
    public string? Who { get; private set; }

    /// <summary>When it was done, in UTC; null while it is not.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>Puts it on the list of an event.</summary>
    public static ChecklistItem Plan(Guid eventId, Duty duty)
    {
        var item = new ChecklistItem { EventId = eventId };
        item.Change(duty);
        return item;
    }

    /// <summary>Says anew what it is.</summary>
    public void Change(Duty duty)
    {
        Refusal.On(duty.Objections().FirstOrDefault()?.Sentence);
        (What, DaysBefore) = (duty.What.Trim(), duty.DaysBefore);
        Who = string.IsNullOrWhiteSpace(duty.Who) ? null : duty.Who.Trim();
    }

    /// <summary>It is done, or after all it is not.</summary>
    public void Tick(bool isDone, DateTimeOffset at) => DoneAt = isDone ? DoneAt ?? at : null;

    /// <summary>By which day; null while the day of the event is not known.</summary>
    public DateOnly? DueOn(Event planned) => planned.Time.Day?.AddDays(-DaysBefore);

    /// <summary>Whether it should be done by today and is not.</summary>
    public bool IsDue(Event planned, DateOnly today) => DoneAt is null && DueOn(planned) <= today;

    /// <summary>"6 Wochen vorher", "am Tag selbst", "3 Tage danach".</summary>
    public string When => DaysBefore == 0 ? "am Tag selbst" : $"{Span(Math.Abs(DaysBefore))} {(DaysBefore > 0 ? "vorher" : "danach")}";

    private static string Span(int days) => days % 7 == 0 ? German.Count(days / 7, "Woche", "Wochen") : German.Count(days, "Tag", "Tage");
}

/// <summary>What is to be done, by when and by whom.</summary>
/// <param name="What">What is to be done.</param>
/// <param name="DaysBefore">How many days before the first day; negative for days after it.</param>
/// <param name="Who">Who does it.</param>
public sealed record Duty(string What, int DaysBefore, string? Who = null)
{
    /// <summary>What is missing, all of it.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (string.IsNullOrWhiteSpace(What)) yield return new(nameof(What), "Bitte sagen Sie, was zu tun ist.");
        if (Math.Abs(DaysBefore) > ChecklistItem.MostDays)
            yield return new("Number", "Bitte wählen Sie einen Zeitpunkt höchstens zwei Jahre vor oder nach der Veranstaltung.");
    }
}
