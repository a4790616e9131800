using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The public page of a network: who belongs to it, today or on any other day, and what is new with them.</summary>
[AllowAnonymous]
internal sealed class ShowModel(Db db, TimeProvider clock) : HousePage
{
    private List<MemberRow> ever = [];

    [BindProperty(SupportsGet = true, Name = "am")]
    public FuzzyDate? On { get; set; }

    public Network Network { get; private set; } = null!;

    public DateOnly Day { get; private set; }

    public bool IsToday => Day == clock.Today;

    /// <summary>Those who count on the day shown.</summary>
    public IReadOnlyList<MemberRow> Members { get; private set; } = [];

    public NetworkRegion Region { get; private set; } = null!;

    /// <summary>The member alliances of today, for what other modules tell of them.</summary>
    public SeveralAlliances Alliances { get; private set; } = null!;

    public MemberFigures Figures => MemberFigures.Of(ever, Day);

    /// <summary>The member alliances by Land, the Land with the most first.</summary>
    public IEnumerable<IGrouping<string, MemberRow>> AlliancesByLand => Members.Where(member => member.Kind == MemberKind.Alliance)
        .GroupBy(member => member.Land is { } land ? Bundesland.Of(land).Name : "Ohne Gebiet").OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal);

    public IEnumerable<MemberRow> Organisations => Members.Where(member => member.Kind == MemberKind.Organisation);

    public IEnumerable<string> NamedPersons => Members.Where(member => member.Kind == MemberKind.Person).Select(member => member.Name)
        .OfType<string>();

    public IReadOnlyList<(int Year, int Count)> ByYear { get; private set; } = [];

    public GermanyMap Map => NetworkMap.Of(Members, Region);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Networks.Addressed(slug).WithPage.AsNoTrackingWithIdentityResolution()
            .FirstOrDefaultAsync(cancel) is not { } network) return NotFound();
        if (network.Slug != slug) return RedirectPermanent(network.Path + Request.QueryString);
        Network = network;
        Day = On is { } date && date.Latest < clock.Today ? date.Latest : clock.Today;
        ever = await db.Memberships.Where(member => member.NetworkId == network.Id).AsRows().ToListAsync(cancel);
        Members = [.. ever.Where(member => member.CountsOn(Day))];
        List<MemberRow> alliances = [.. Members.Where(member => member.Kind == MemberKind.Alliance)];
        var lines = await AskFor(network, db, clock.Now, cancel, NetworkRegion.Asked(db, alliances));
        Region = await NetworkRegion.Of(db, alliances, lines, cancel);
        Alliances = new(db.Affiliations.CountingOn(clock.Today).Where(affiliation => affiliation.NetworkId == network.Id)
            .Select(affiliation => affiliation.AllianceId), "Mitgliedsbündnissen");
        ByYear = Years();
        return Page();
    }

    private List<(int Year, int Count)> Years()
    {
        var known = ever.Where(member => member.CountsFrom > DateOnly.MinValue).Select(member => member.CountsFrom.Year).ToList();
        if (known.Count == 0) return [];
        var first = Math.Max(known.Min(), clock.Today.Year - 25);
        return [.. Enumerable.Range(first, clock.Today.Year - first + 1)
            .Select(year => (year, ever.Count(member => member.CountsOn(EndOf(year)))))];
    }

    private DateOnly EndOf(int year) => year == clock.Today.Year ? clock.Today : new DateOnly(year, 12, 31);
}
