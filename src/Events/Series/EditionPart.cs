namespace Buendnisnetz.Events;

/// <summary>
/// A part of an event that a new edition may take over from an earlier one. Whoever keeps something of events contributes its own.
/// </summary>
/// <param name="Code">The part's stable name.</param>
/// <param name="Label">What it is called on the form: "Gastgeber und Partner".</param>
/// <param name="Take">Takes it over.</param>
public sealed record EditionPart(string Code, string Label, Func<Succession, Task> Take);

/// <summary>An edition that begins from an earlier one.</summary>
/// <param name="Db">The database.</param>
/// <param name="Model">The earlier edition, with its people and areas.</param>
/// <param name="Edition">The new one.</param>
/// <param name="By">Who plans it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Cancel">Ends the wait.</param>
public sealed record Succession(Db Db, Event Model, Event Edition, Guid? By, DateTimeOffset At, CancellationToken Cancel);

/// <summary>The parts that every event has.</summary>
internal static class EditionParts
{
    public static IReadOnlyList<EditionPart> All { get; } =
    [
        new("angaben", "Beschreibung, Zielgruppe, Kosten", one => Now(() => one.Edition.Describe(
            Profile(one.Model, one.Edition.Title), one.By, one.At))),
        new("uhrzeiten", "Uhrzeiten, wenn der Tag feststeht", one => Now(() => Clock(one))),
        new("ort", "Ort, Anreise und Gebiet", one => Now(() => one.Edition.Locate(Place(one.Model), one.By, one.At))),
        new("beteiligte", "Gastgeber und Partner", one => Now(() => Involve(one))),
    ];

    private static void Clock(Succession one)
    {
        if (one.Edition.Time is not { Day: { } day } || one.Model.Time is not { From: not null } hours) return;
        one.Edition.Fix(hours with
        {
            On = FuzzyDate.OfDay(day),
            LastDay = hours.LastDay is null ? null : day.AddDays(hours.Days - 1),
        }, one.By, one.At);
    }

    private static EventProfile Profile(Event model, string title) => new(model.Kind, title, model.Lead, model.Level, model.About,
        model.Motto, model.Audience, model.Languages, model.Cost, model.Visibility, model.Addressees);

    private static EventPlace Place(Event model) => new(model.Venue, model.Address, model.Access, model.Arrival, model.IsOnline,
        model.Region, [.. model.Areas.Select(area => area.Key)]);

    private static void Involve(Succession one)
    {
        foreach (var role in EventRoleWords.All)
            foreach (var who in one.Model.Of(role).Where(who => !who.IsFormer))
                if (one.Edition.ObstacleToInvolving(role, who.AsInvolved) is null)
                    one.Edition.Involve(role, who.AsInvolved, one.By, one.At);
    }

    private static Task Now(Action take)
    {
        take();
        return Task.CompletedTask;
    }
}
