using System.Linq.Expressions;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>What somebody wants to see of a calendar: as month, list or map, which kind, for whom, where, at weekends.</summary>
internal sealed class CalendarFilter
{
    private const int MostLetters = 60;

    /// <summary>Letters that SQLite does not fold by itself, as people without them on the keyboard write them.</summary>
    private static readonly (string Letter, string Plain)[] Letters =
        [("ä", "ae"), ("Ä", "ae"), ("ö", "oe"), ("Ö", "oe"), ("ü", "ue"), ("Ü", "ue"), ("ß", "ss"), ("ẞ", "ss")];

    [ModelBinder(Name = "ansicht")]
    public string? View { get; init; }

    [ModelBinder(Name = "monat")]
    public string? Month { get; init; }

    [ModelBinder(Name = "art")]
    public string? Kind { get; init; }

    [ModelBinder(Name = "wen")]
    public string? For { get; init; }

    [ModelBinder(Name = "gruppe")]
    public string? Group { get; init; }

    [ModelBinder(Name = "ort")]
    public string? Where { get; init; }

    [ModelBinder(Name = "wochenende")]
    public bool AtWeekends { get; init; }

    public bool IsList => View == "liste";

    public bool IsMap => View == "karte";

    public bool IsMonth => !IsList && !IsMap;

    public bool IsNarrow => Choice.Any(part => !string.IsNullOrEmpty(part.Value));

    public static IEnumerable<SelectListItem> Kinds =>
        [new("alle Arten", ""), .. EventKindWords.All.Select(kind => new SelectListItem(kind.Label, kind.ToString()))];

    public static IEnumerable<SelectListItem> Groups =>
        [new("alle Zielgruppen", ""), .. AddresseesWords.All.Select(one => new SelectListItem(one.Words, one.ToString()))];

    public static CalendarFilter Of(IQueryCollection query) => new()
    {
        View = query["ansicht"],
        Month = query["monat"],
        Kind = query["art"],
        For = Typed(query["wen"]),
        Group = query["gruppe"],
        Where = Typed(query["ort"]),
        AtWeekends = query["wochenende"].Contains("true"),
    };

    /// <summary>The events that it lets through.</summary>
    public IQueryable<Event> Of(IQueryable<Event> events)
    {
        if (Enum.TryParse<EventKind>(Kind, out var kind) && Enum.IsDefined(kind)) events = events.Where(one => one.Kind == kind);
        events = events.For(AddresseesWords.Named(Group));
        if (For is { Length: > 1 } whom) events = Speaking(events, one => one.Audience, whom);
        if (Where is { Length: > 1 } place) events = Speaking(events, one => one.Venue + " " + one.Address, place);
        return AtWeekends ? events.AtWeekends : events;
    }

    /// <summary>The same choice, seen otherwise or in another month.</summary>
    public string With(string path, string view, string? month = null) =>
        Written(path, [("ansicht", view), ("monat", month), .. Choice]);

    /// <summary>The same choice as a feed.</summary>
    public string InFeed(string path) => Written(path, Choice);

    private (string Name, string? Value)[] Choice =>
        [("art", Kind), ("wen", For), ("gruppe", Group), ("ort", Where), ("wochenende", AtWeekends ? "true" : null)];

    private static string Written(string path, IEnumerable<(string Name, string? Value)> parts) => string.Join('&', parts
        .Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"))
            is { Length: > 0 } query ? $"{path}?{query}" : path;

    /// <summary>Those with these words in a text, however they are capitalised and whether with umlauts or without.</summary>
    private static IQueryable<Event> Speaking(IQueryable<Event> events, Expression<Func<Event, string?>> text, string typed)
    {
        var small = Letters.Aggregate(typed.ToLowerInvariant(), (word, sign) => word.Replace(sign.Letter, sign.Plain,
            StringComparison.Ordinal));
        Expression<Func<string>> wanted = () => small;
        var folded = Letters.Aggregate(Expression.Call(text.Body, nameof(string.ToLower), null), (words, sign) =>
            Expression.Call(words, nameof(string.Replace), null, Expression.Constant(sign.Letter), Expression.Constant(sign.Plain)));
        var speaks = Expression.Call(folded, nameof(string.Contains), null, wanted.Body);
        return events.Where(Expression.Lambda<Func<Event, bool>>(speaks, text.Parameters));
    }

    private static string? Typed(string? text) => text is null ? null : CleanText.Visible(text.Length > MostLetters ? text[..MostLetters]
        : text);
}
