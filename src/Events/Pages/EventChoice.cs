using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Events.Pages;

/// <summary>Which of all events somebody wants: of a Land, of a kind, for a group. It stands in the address, of feeds too.</summary>
/// <param name="Land">The key of the Land.</param>
/// <param name="Kind">The name of the kind.</param>
/// <param name="Group">The name of the group of addressees.</param>
internal sealed record EventChoice(string? Land, string? Kind, string? Group)
{
    private (string Name, string? Value)[] Parts => [("land", Land), ("art", Kind), ("gruppe", Group)];

    /// <summary>Whether it leaves anything out.</summary>
    public bool IsNarrow => Array.Exists(Parts, part => !string.IsNullOrEmpty(part.Value));

    /// <summary>As an address says it.</summary>
    public static EventChoice Of(IQueryCollection query) => new(query["land"], query["art"], query["gruppe"]);

    /// <summary>The events that it lets through; what it does not know leaves nothing out.</summary>
    public IQueryable<Event> Of(IQueryable<Event> events, Db db)
    {
        if (AreaKey.TryParse(Land, out var land)) events = events.In(land.Land, db);
        if (Enum.TryParse<EventKind>(Kind, out var kind) && Enum.IsDefined(kind)) events = events.Where(one => one.Kind == kind);
        return events.For(AddresseesWords.Named(Group));
    }

    /// <summary>This choice at another address, with what else stands in it.</summary>
    public string At(string path, params (string Name, string? Value)[] more) => string.Join('&', more.Concat(Parts)
        .Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"))
            is { Length: > 0 } query ? $"{path}?{query}" : path;
}
