using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Calendars;

/// <summary>
/// What somebody does on an action day: an event of an alliance, and where it is. What a partner has suggested is a draft until the
/// alliance has looked at it.
/// </summary>
public sealed class ActionEntry
{
    private ActionEntry() { }

    /// <summary>The event that it is.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The event, where it was loaded.</summary>
    public Event? Event { get; private set; }

    /// <summary>The action day.</summary>
    public Guid ActionDayId { get; private init; }

    /// <summary>The alliance that answers for it.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The place it is in: "Radolfzell am Bodensee".</summary>
    public string Town { get; private init; } = "";

    /// <summary>The Kreis, or the Land where no more is known.</summary>
    public AreaKey Area { get; private init; }

    /// <summary>Degrees north, where known.</summary>
    public double? Latitude { get; private init; }

    /// <summary>Degrees east, where known.</summary>
    public double? Longitude { get; private init; }

    /// <summary>The partner who has suggested it; null where the alliance has entered it.</summary>
    public string? SuggestedBy { get; private init; }

    /// <summary>Where the alliance can ask the partner; gone once it has been looked at.</summary>
    public string? SuggestedFrom { get; private set; }

    /// <summary>When it was entered, in UTC.</summary>
    public DateTimeOffset EnteredAt { get; private init; }

    /// <summary>The form it came with: sent twice, it makes one.</summary>
    public Guid FormKey { get; private init; }

    /// <summary>Enters what an alliance does, or what a partner has suggested to it.</summary>
    public static ActionEntry Enter(ActionDay day, Alliance alliance, ActionDraft draft, Place place, string freeSlug, Guid? by,
        DateTimeOffset at)
    {
        Refusal.On(day.ObstacleToEntering(at.BerlinDay) ?? draft.Objections(day).FirstOrDefault()?.Sentence);
        var planned = Event.Plan(alliance, new(EventKind.ActionDay, draft.Title, draft.Lead is { Length: > 0 } lead ? lead
            : $"Eine Aktion zu {day.Name.Quoted}.", Audience: draft.Audience, Cost: draft.Cost, Motto: day.Motto), freeSlug, by, at);
        planned.Fix(new(FuzzyDate.OfDay(draft.Day ?? day.Day), draft.From, draft.Until), by, at);
        planned.Locate(new(draft.Venue, place.PostalCode is { } code ? $"{code} {place.Name}" : place.Name, null, null, false, null,
            [place.Area]), by, at);
        if (draft.SuggestedBy is null) planned.Publish(by, at);
        return new()
        {
            EventId = planned.Id,
            Event = planned,
            ActionDayId = day.Id,
            AllianceId = alliance.Id,
            Town = place.Name,
            Area = place.Area.Kreis ?? place.Area,
            Latitude = place.Position?.Latitude,
            Longitude = place.Position?.Longitude,
            SuggestedBy = draft.SuggestedBy,
            SuggestedFrom = draft.SuggestedFrom,
            EnteredAt = at,
            FormKey = draft.Key,
        };
    }

    /// <summary>It is decided: nobody needs to ask the partner any more.</summary>
    internal void Settle() => SuggestedFrom = null;
}

/// <summary>What is typed of an action: in less than a minute.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Venue">The house or the square.</param>
/// <param name="Where">Postal code or town.</param>
/// <param name="Day">On which day, where the action day has several.</param>
/// <param name="From">When it begins.</param>
/// <param name="Until">When it ends.</param>
/// <param name="Audience">For whom it is.</param>
/// <param name="Cost">What it costs; nothing where it says nothing.</param>
/// <param name="Lead">What happens there.</param>
/// <param name="Key">The key of the form.</param>
public sealed record ActionDraft(
    string Title, string? Venue, string Where, DateOnly? Day, TimeOnly? From, TimeOnly? Until, string? Audience, string? Cost, string? Lead,
    Guid Key)
{
    /// <summary>The partner who suggests it; null where the alliance enters it.</summary>
    public string? SuggestedBy { get; init; }

    /// <summary>Where the alliance can ask the partner.</summary>
    public string? SuggestedFrom { get; init; }

    /// <summary>Until then a night belongs to the day before.</summary>
    private static readonly TimeOnly Dawn = new(6, 0);

    /// <summary>What is missing or contradicts itself, each at its field.</summary>
    public IEnumerable<Objection> Objections(ActionDay day)
    {
        if (Title.Trim().Length < 3) yield return new(nameof(Title), "Bitte geben Sie der Aktion einen Titel.");
        if (Day is { } on && day.ObstacleToDay(on) is { } other) yield return new(nameof(Day), other);
        if (Until is not null && From is null) yield return new(nameof(From), "Bitte sagen Sie, wann es beginnt.");
        if (From is not null && From == Until) yield return new(nameof(Until), "Anfang und Ende sind gleich.");
        if (Until < From && Until > Dawn) yield return new(nameof(Until), "Das Ende liegt vor dem Anfang.");
    }
}

/// <summary>The link with which the partners of an alliance suggest what they do, without an account.</summary>
public sealed class ActionLink
{
    private ActionLink() { }

    /// <summary>The action day.</summary>
    public Guid ActionDayId { get; private init; }

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The secret in the address.</summary>
    public string Code { get; private set; } = "";

    /// <summary>A link for the partners of an alliance.</summary>
    public static ActionLink Of(ActionDay day, Alliance alliance) =>
        new() { ActionDayId = day.Id, AllianceId = alliance.Id, Code = NewCode() };

    /// <summary>The old link leads nowhere any more.</summary>
    public void Renew() => Code = NewCode();

    private static string NewCode() => System.Security.Cryptography.RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 20);
}
