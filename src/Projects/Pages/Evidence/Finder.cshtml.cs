using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Who has done it already, and what shows that.</summary>
[AllowAnonymous]
internal sealed class FinderModel(Db db, ExperienceFinder finder, TimeProvider clock) : HousePage
{
    private const int Longest = 200;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Question { get; set; }

    [BindProperty(SupportsGet = true, Name = "feld")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "land")]
    public string? Land { get; set; }

    public bool HasAsked => !string.IsNullOrWhiteSpace(Question);

    public IReadOnlyList<Experienced> Found { get; private set; } = [];

    /// <summary>Whether some of them call it otherwise than it was typed.</summary>
    public bool InOtherWords { get; private set; }

    public ILookup<Guid, Askable> People { get; private set; } = Array.Empty<Askable>().ToLookup(one => one.AllianceId);

    /// <summary>The alliance for which the person can put up a request; null where there is none.</summary>
    public Alliance? Home { get; private set; }

    public IEnumerable<SelectListItem> Länder =>
        [new("alle Länder", ""), .. Bundesland.ByName.Select(land => new SelectListItem(land.Name, land.Key.Text))];

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    public bool IsMine(Guid alliance) => Me.PlacesOf(AllianceSeats.Place).Contains(alliance);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Fields = [new("alle Handlungsfelder", ""), .. await ActionFields.Filters(db, clock.Today, Field, cancel)];
        if (!HasAsked) return;
        var question = Question!.Length > Longest ? Question[..Longest] : Question;
        (Found, InOtherWords) = await finder.Find(question, Field, AreaKey.TryParse(Land, out var land) ? land : null, Me, cancel);
        if (Found.Count > 0)
            People = (await finder.People([.. Found.Select(one => one.Id)], Me, cancel)).ToLookup(one => one.AllianceId);
        if ((Found.Count == 0 || InOtherWords) && Me.PlacesOf(AllianceSeats.Place) is { Count: > 0 } own)
            Home = await db.Alliances.AtWork.Where(one => own.Contains(one.Id)).ByName.FirstOrDefaultAsync(cancel);
    }
}
