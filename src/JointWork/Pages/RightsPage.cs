using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>A page on which a right for one thing is lent.</summary>
internal abstract class RightsPage<TThing>(RightsDesk desk) : NounPage<TThing> where TThing : class
{
    [BindProperty]
    public RightsForm Form { get; set; } = new();

    public RightsView View { get; private set; } = null!;

    /// <summary>For what, and on whose partnership it rests.</summary>
    public abstract LendingOf What { get; }

    /// <summary>This page.</summary>
    public abstract string Here { get; }

    /// <summary>The organisations to which it can be lent: partners of the alliance that lends it, members where the office does.</summary>
    protected virtual IQueryable<Guid?> Partners()
    {
        var (alliance, network) = (What.AllianceId, What.NetworkId);
        return alliance is not null
            ? Db.Partnerships.Where(one => one.AllianceId == alliance && one.CountsUntil == null).Select(one => one.OrganisationId)
            : Db.Memberships.IgnoreAutoIncludes().InForce.Where(one => one.NetworkId == network).Select(one => one.OrganisationId);
    }

    protected override async Task LoadMore() => View = await RightsView.Of(Db, What, Partners(), Now, Cancel);

    public void OnGet() => Form.LastDay = Now.BerlinDay.AddYears(1);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (await desk.Lend(What, Form.Organisation!.Value, new(Form.Name!, Form.Email!), Form.LastDay!.Value, Me.PersonId, Now, Cancel)
            is { } obstacle) return Again("", obstacle);
        return await Saved($"Das Recht ist übertragen. Ein persönlicher Link ist an {Form.Email} unterwegs.", Here);
    }
}
