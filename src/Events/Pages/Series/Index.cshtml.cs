using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>All series; those that go on first.</summary>
[AllowAnonymous]
internal sealed class SeriesIndexModel(Db db) : HousePage
{
    public IReadOnlyList<SeriesCard> Series { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var editions = db.CalendarEvents.Open;
        Series = await db.Series.OrderBy(one => one.EndedOn != null).ThenBy(one => one.SortKey).ThenBy(one => one.Id)
            .Select(one => new SeriesCard(one.Name, one.Slug, one.Purpose, one.Kind, one.EndedOn,
                editions.Count(edition => edition.SeriesId == one.Id)))
            .ToListAsync(cancel);
    }
}

/// <summary>A series in the directory.</summary>
internal sealed record SeriesCard(string Name, string Slug, string Purpose, EventKind Kind, FuzzyDate? EndedOn, int Editions);
