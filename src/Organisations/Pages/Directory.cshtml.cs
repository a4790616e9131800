using System.Globalization;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Organisations.Pages;

[AllowAnonymous]
internal sealed class DirectoryModel(Db db, TimeProvider clock) : HousePage
{
    private const int PageSize = 40;

    [BindProperty(SupportsGet = true, Name = "kategorie")]
    public string? Category { get; set; }

    public IReadOnlyList<Term> Categories { get; private set; } = [];

    public IReadOnlyList<Organisation> Organisations { get; private set; } = [];

    public int Number { get; private set; }

    public int Count { get; private set; }

    public int Pages => (Count + PageSize - 1) / PageSize;

    public string? LabelOf(string code) => Categories.FirstOrDefault(term => term.Code == code)?.Label;

    public async Task OnGetAsync([FromQuery(Name = "seite")] string? page, CancellationToken cancel)
    {
        Categories = await db.Terms.InList(db, PartnerCategories.List).InUse(clock.Today).Where(term => term.Code != PartnerCategories.Citizen).AsNoTracking().ToListAsync(cancel);
        var shown = db.Organisations.Standing.Where(organisation => string.IsNullOrEmpty(Category) || organisation.CategoryCode == Category);
        Count = await shown.CountAsync(cancel);
        Number = Math.Clamp(int.TryParse(page, CultureInfo.InvariantCulture, out var asked) ? asked : 1, 1, Math.Max(1, Pages));
        Organisations = await shown.OrderBy(organisation => organisation.SortKey).ThenBy(organisation => organisation.Id)
            .Skip((Number - 1) * PageSize).Take(PageSize).AsNoTracking().ToListAsync(cancel);
    }
}
