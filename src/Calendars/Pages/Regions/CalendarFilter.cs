using System.Linq.Expressions;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>What somebody wants to see of a calendar: as month, list or map, which kind, for whom, where.</summary>
internal sealed class CalendarFilter
{
    private const int MostLetters = 60;

    [ModelBinder(Name = "ansicht")]
    public string? View { get; init; }

    [ModelBinder(Name = "monat")]
    public string? Month { get; init; }

    [ModelBinder(Name = "art")]
    public string? Kind { get; init; }

    [ModelBinder(Name = "wen")]
    public string? For { get; init; }

    [ModelBinder(Name = "ort")]
    public string? Where { get; init; }

    public bool IsList => View == "liste";

    public bool IsMap => View == "karte";

    public bool IsMonth => !IsList && !IsMap;

    public bool IsNarrow => !string.IsNullOrEmpty(Kind) || !string.IsNullOrEmpty(For) || !string.IsNullOrEmpty(Where);

    public static IEnumerable<SelectListItem> Kinds =>
        [new("alle Arten", ""), .. EventKindWords.All.Select(kind => new SelectListItem(kind.Label, kind.ToString()))];

    public static CalendarFilter Of(IQueryCollection query) => new()
    {
        View = query["ansicht"],
        Month = query["monat"],
        Kind = query["art"],
        For = Typed(query["wen"]),
        Where = Typed(query["ort"]),
    };

    /// <summary>The events that it lets through.</summary>
    public IQueryable<Event> Of(IQueryable<Event> events)
    {
        if (Enum.TryParse<EventKind>(Kind, out var kind) && Enum.IsDefined(kind)) events = events.Where(one => one.Kind == kind);
        if (For is { Length: > 1 } whom) events = Speaking(events, one => one.Audience, whom);
        if (Where is { Length: > 1 } place) events = Speaking(events, one => one.Venue + " " + one.Address, place);
        return events;
    }

    /// <summary>The same choice, seen otherwise or in another month.</summary>
    public string With(string path, string view, string? month = null) => path + "?" + string.Join('&', new (string Name, string? Value)[]
    {
        ("ansicht", view), ("monat", month), ("art", Kind), ("wen", For), ("ort", Where),
    }.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));

    /// <summary>Those with these words in a text, however they are capitalised; both databases fold ASCII letters.</summary>
    private static IQueryable<Event> Speaking(IQueryable<Event> events, Expression<Func<Event, string?>> text, string typed)
    {
        var small = typed.ToLowerInvariant();
        Expression<Func<string>> wanted = () => small;
        var folded = Expression.Call(text.Body, nameof(string.ToLower), null);
        var speaks = Expression.Call(folded, nameof(string.Contains), null, wanted.Body);
        return events.Where(Expression.Lambda<Func<Event, bool>>(speaks, text.Parameters));
    }

    private static string? Typed(string? text) => text is null ? null : CleanText.Visible(text.Length > MostLetters ? text[..MostLetters]
        : text);
}
