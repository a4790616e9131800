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

    [BindProperty(SupportsGet = true, Name = "groesse")]
    public string? Size { get; set; }

    public bool HasAsked => !string.IsNullOrWhiteSpace(Question);

    public IReadOnlyList<Experienced> Found { get; private set; } = [];

    /// <summary>Whether some of them call it otherwise than it was typed.</summary>
    public bool InOtherWords { get; private set; }

    public ILookup<Guid, Askable> People { get; private set; } = Array.Empty<Askable>().ToLookup(one => one.AllianceId);

    /// <summary>The alliance for which the person can put up a request; null where there is none.</summary>
    public Alliance? Home { get; private set; }

    public IEnumerable<SelectListItem> Länder =>
        [new("alle Länder", ""), .. Bundesland.ByName.Select(land => new SelectListItem(land.Name, land.Key.Text))];

    public IEnumerable<SelectListItem> Sizes =>
    [
        new("alle Orte", ""), .. HasHome ? [new SelectListItem("so groß wie wir", LikeUs)] : Array.Empty<SelectListItem>(),
        .. MunicipalityClass.All.Select((name, at) => new SelectListItem(name, $"{at + 1}")),
    ];

    private const string LikeUs = "wie-wir";

    private bool HasHome => Me.PlacesOf(AllianceSeats.Place).Count > 0;

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    public bool IsMine(Guid alliance) => Me.PlacesOf(AllianceSeats.Place).Contains(alliance);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Fields = [new("alle Handlungsfelder", ""), .. await ActionFields.Filters(db, clock.Today, Field, cancel)];
        if (!HasAsked) return;
        var question = Question!.Length > Longest ? Question[..Longest] : Question;
        (Found, InOtherWords) = await finder.Find(question, Field, AreaKey.TryParse(Land, out var land) ? land : null,
            await Chosen(cancel), Me, cancel);
        if (Found.Count > 0)
            People = (await finder.People([.. Found.Select(one => one.Id)], Me, cancel)).ToLookup(one => one.AllianceId);
        if ((Found.Count == 0 || InOtherWords) && Me.PlacesOf(AllianceSeats.Place) is { Count: > 0 } own)
            Home = await db.Alliances.AtWork.Where(one => own.Contains(one.Id)).ByName.FirstOrDefaultAsync(cancel);
    }

    /// <summary>The sizes of places that are wanted; null for all.</summary>
    private async Task<IReadOnlySet<int>?> Chosen(CancellationToken cancel) =>
        Size == LikeUs && HasHome ? await finder.SizesOf(Me.PlacesOf(AllianceSeats.Place), cancel)
        : int.TryParse(Size, System.Globalization.NumberStyles.None, null, out var number) && number >= 1
            && number <= MunicipalityClass.All.Count ? new HashSet<int> { number - 1 } : null;
}
