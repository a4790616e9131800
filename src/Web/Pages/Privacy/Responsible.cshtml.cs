using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>
/// Who answers jointly for an alliance's page (DS-07, Art. 26 GDPR): its coordination, the operator, its networks by slot.
/// </summary>
[AllowAnonymous]
internal sealed class ResponsibleModel(Db db) : HousePage
{
    public Alliance Alliance { get; private set; } = null!;

    public OperatorDetails Operator { get; private set; } = new();

    public IReadOnlyList<Coordination> Units =>
        [.. Alliance.Coordinations.Where(unit => unit.Until is null && unit.Organisation is not null)];

    /// <summary>A church body has its own law; whose it is, the operator says in the imprint.</summary>
    public string LawOfOperator =>
        Operator.Level == OperatorLevel.Kirche ? "Kirchliches Datenschutzrecht (DSG-EKD oder KDG)" : DataProtectionLaw.Dsgvo.German;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Alliances.WithUnits.AsNoTracking().FindBySlug(slug, cancel) is not { } alliance) return NotFound();
        (Alliance, Operator) = (alliance, (await db.Operator(cancel)).Details);
        return Page();
    }
}
