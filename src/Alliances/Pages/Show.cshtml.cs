using Buendnisnetz.Organisations;
using Buendnisnetz.Reviews;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>The public page of an alliance.</summary>
[AllowAnonymous]
internal sealed class ShowModel(Db db, TimeProvider clock) : HousePage
{
    public Alliance Alliance { get; private set; } = null!;

    /// <summary>What the page says of the age of its facts.</summary>
    public AllianceNotes Notes { get; private set; } = null!;

    public IReadOnlyDictionary<string, string> FieldLabels { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> CategoryLabels { get; private set; } = new Dictionary<string, string>();

    /// <summary>Those that this actor may read.</summary>
    public IReadOnlyList<ContactPoint> ContactPoints { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public int PartnerCount => Alliance.PartnersOn(Today);

    public bool CanEdit => Me.CanEdit(Alliance);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.FindPage(db.Alliances.VisibleTo(Me), slug, cancel) is not { } alliance) return NotFound();
        Alliance = alliance;
        ContactPoints = Me.IsInCommunity ? await db.ContactPointsOf(alliance, Me, cancel) : [.. alliance.PublicContactPoints];
        Notes = new(alliance, await db.ReviewIntervals(cancel), clock.Now);
        await LoadLabels(cancel);
        return Page();
    }

    private async Task LoadLabels(CancellationToken cancel)
    {
        var codes = Alliance.Fields.Select(field => field.TermCode)
            .Union(Alliance.ActivePartnerships.Select(partner => partner.CategoryCode)).ToList();
        var labels = await db.Terms.Where(term => codes.Contains(term.Code)).ToDictionaryAsync(term => term.Code, term => term.Label, cancel);
        FieldLabels = CategoryLabels = labels;
    }
}
