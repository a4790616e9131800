using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Organisations.Pages;

[AllowAnonymous]
internal sealed class DirectoryModel(Db db, TimeProvider clock) : HousePage
{
    private const int PageSize = 40;

    private static readonly Keyset<Organisation> ByName =
        Keyset<Organisation>.Ascending(organisation => organisation.SortKey).ThenAscending(organisation => organisation.Id);

    [BindProperty(SupportsGet = true, Name = "kategorie")]
    public string? Category { get; set; }

    public IReadOnlyList<Term> Categories { get; private set; } = [];

    public PageOf<Organisation> List { get; private set; } = PageOf<Organisation>.Empty;

    public string UnderneathOf(Organisation organisation) => string.Join(" · ",
        new[] { LabelOf(organisation.CategoryCode), organisation.Town }.Where(part => !string.IsNullOrEmpty(part)));

    private string? LabelOf(string code) => Categories.FirstOrDefault(term => term.Code == code)?.Label;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Categories = await db.Terms.InList(db, PartnerCategories.List).InUse(clock.Today)
            .Where(term => term.Code != PartnerCategories.Citizen).AsNoTracking().ToListAsync(cancel);
        List = await db.Organisations.Standing.AsNoTracking()
            .Where(organisation => string.IsNullOrEmpty(Category) || organisation.CategoryCode == Category)
            .ToPage(ByName, AskedPage, PageSize, cancel);
    }
}
