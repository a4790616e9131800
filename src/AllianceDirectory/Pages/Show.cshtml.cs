using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>The public page of an alliance.</summary>
[AllowAnonymous]
internal sealed class ShowModel(Db db, TimeProvider clock) : HousePage
{
    public Alliance Alliance { get; private set; } = null!;

    /// <summary>What the page says besides the facts.</summary>
    public AllianceNotes Notes { get; private set; } = null!;

    /// <summary>Those that this actor may read; who is there for families stands first.</summary>
    public IReadOnlyList<ContactPoint> ContactPoints { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public int PartnerCount => Alliance.PartnersOn(Today);

    public bool CanEdit => Me.CanEdit(Alliance);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.FindPage(db.Alliances.VisibleTo(Me), slug, cancel) is not { } alliance) return NotFound();
        Alliance = alliance;
        var points = Me.IsInCommunity ? await db.ContactPointsOf(alliance, Me, cancel) : alliance.PublicContactPoints;
        ContactPoints = [.. points.OrderBy(point => point.Audiences.HasFlag(Audience.Families) ? 0 : 1).ThenBy(point => point.Id)];
        Notes = await AllianceNotes.Load(db, alliance, Terms(alliance), clock.Now, cancel);
        return Page();
    }

    private IQueryable<Term> Terms(Alliance alliance)
    {
        var codes = alliance.Fields.Select(field => field.TermCode)
            .Union(alliance.ActivePartnerships.Select(partner => partner.CategoryCode)).ToList();
        return db.Terms.Where(term => codes.Contains(term.Code));
    }
}
