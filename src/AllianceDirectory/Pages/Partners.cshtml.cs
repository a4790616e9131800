using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>The partners of an alliance with their contributions, today or on any other day (INV-01).</summary>
[AllowAnonymous]
internal sealed class PartnersModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty(SupportsGet = true, Name = "am")]
    public FuzzyDate? On { get; set; }

    public Alliance Alliance { get; private set; } = null!;

    /// <summary>What the page says besides the list.</summary>
    public AllianceNotes Notes { get; private set; } = null!;

    public DateOnly Day { get; private set; }

    public bool IsToday => Day == clock.Today;

    public IReadOnlyList<Partnership> Partners { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Categories => Notes.Labels;

    public IReadOnlyList<(int Year, int Count)> ByYear { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Alliances.VisibleTo(Me).ForJoining.FindBySlug(slug, cancel) is not { } alliance) return NotFound();
        Alliance = alliance;
        Day = On is { } date && date.Latest < clock.Today ? date.Latest : clock.Today;
        Partners = [.. alliance.Partnerships.Where(partner => partner.CountsOn(Day))
            .OrderBy(partner => partner.SortKey, StringComparer.Ordinal)];
        var lines = await db.LinesOf([.. AllianceNotes.Asked(db, db.Terms.InList(db, PartnerCategories.List))], cancel);
        Notes = AllianceNotes.Of(alliance, lines, clock.Now);
        ByYear = Years();
        return Page();
    }

    private List<(int Year, int Count)> Years()
    {
        var first = Alliance.FoundedOn?.Year ?? Day.Year;
        return [.. Enumerable.Range(first, clock.Today.Year - first + 1).Select(year => (year, Alliance.PartnersOn(EndOf(year))))];
    }

    private DateOnly EndOf(int year) => year == clock.Today.Year ? clock.Today : new DateOnly(year, 12, 31);
}
