using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>A foreign calendar as a form: an address, or a file.</summary>
internal sealed class SourceForm
{
    [StringLength(120)]
    public string? Name { get; set; }

    [StringLength(1000)]
    public string? Address { get; set; }

    public IFormFile? File { get; set; }

    public EventKind Kind { get; set; } = EventKind.Other;

    /// <summary>Whether what is new becomes an event at once.</summary>
    public bool TakesAtOnce { get; set; }

    /// <summary>As it is stored; the file is not.</summary>
    public static SourceForm Of(CalendarSource source) =>
        new() { Name = source.Name, Kind = source.Kind, TakesAtOnce = source.TakesAtOnce };

    public static IEnumerable<SelectListItem> Kinds => EventKindWords.All.Select(kind => new SelectListItem(kind.Label, kind.ToString()));

    public EventKind ToKind() => Enum.IsDefined(Kind) ? Kind : EventKind.Other;

    /// <summary>What is in the file.</summary>
    /// <exception cref="Refusal">It is too large, or no calendar.</exception>
    public async Task<CalendarReading> Read(DateOnly today, CancellationToken cancel)
    {
        Refusal.On(File!.Length > CalendarFetch.MostBytes ? CalendarFetch.TooLarge : null);
        await using var upload = File.OpenReadStream();
        return CalendarReading.Of(await CalendarFetch.Read(upload, cancel), today);
    }
}

/// <summary>What the pages with the foreign calendars of a place show.</summary>
/// <param name="Place">What the place is called.</param>
/// <param name="Form">A new one.</param>
/// <param name="Sources">Those that are there.</param>
internal sealed record SourceList(string Place, SourceForm Form, IReadOnlyList<SourceRow> Sources)
{
    public static async Task<SourceList> Of(Db db, Guid placeId, string name, SourceForm form, DateOnly today, CancellationToken cancel)
    {
        var sources = await db.CalendarSources.Where(one => one.PlaceId == placeId).OrderByDescending(one => one.AddedAt)
            .ThenBy(one => one.Id).AsNoTracking().ToListAsync(cancel);
        var ids = sources.Select(one => one.Id).ToList();
        var taken = await db.SourceEntries.Where(one => ids.Contains(one.SourceId) && one.EventId != null).GroupBy(one => one.SourceId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        var open = sources.Where(one => one.IsOpen).Select(one => one.Id).ToList();
        var waiting = await db.SourceEntries.Where(one => open.Contains(one.SourceId)).Waiting(today).GroupBy(one => one.SourceId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        return new(name, form, [.. sources.Select(one => new SourceRow(one, taken.GetValueOrDefault(one.Id),
            waiting.GetValueOrDefault(one.Id)))]);
    }
}

/// <summary>A foreign calendar in a list.</summary>
/// <param name="Source">The calendar.</param>
/// <param name="Taken">How many events have come of it.</param>
/// <param name="Waiting">How many entries wait for the team.</param>
internal sealed record SourceRow(CalendarSource Source, int Taken, int Waiting)
{
    public string Stand => !Source.IsOpen ? "beendet" : Source.Fault ?? (Source.ReadAt is { } at ? $"gelesen am {at.Spoken}"
        : "noch nicht gelesen");
}
