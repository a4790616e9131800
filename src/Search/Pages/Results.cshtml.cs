using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Search.Pages;

[AllowAnonymous]
internal sealed class ResultsModel(HouseSearch search) : HousePage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Typed { get; set; }

    [BindProperty(SupportsGet = true, Name = "art")]
    public string? Kind { get; set; }

    public Findings Found { get; private set; } = null!;

    public bool HasAsked => Found.Query.Typed.Length > 0;

    public string Heading => Found.Total == Tally.None ? "Suche" : $"{Count} Treffer für „{Found.Query.Typed}“";

    private string Count => (string.IsNullOrEmpty(Kind) ? Found.All : Found.Total).AtStart;

    public async Task OnGetAsync(CancellationToken cancel) =>
        Found = await search.Find(Typed, Me, string.IsNullOrEmpty(Kind) ? null : Kind, AskedPage, cancel);
}
