using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The path through the first hundred days, for the new coordinator alone.</summary>
internal sealed class FirstDaysModel : LeadershipPage
{
    public FirstDays Days { get; private set; } = null!;

    protected override bool IsForMe => AmCoordinator && FirstDays.AreOf(Leadership.Coordinator!, Now);

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForHandover;

    protected override async Task LoadMore() => Days = await FirstDays.Of(Db, Alliance, Leadership.Coordinator!, Now, Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(string code)
    {
        if (Days.Steps.FirstOrDefault(step => step.Step.Code == code) is not { IsByHand: true }) return NotFound();
        await FirstDays.Tick(Db, Leadership.Coordinator!, code, Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
        return Redirect($"{Alliance.Below("erste-hundert-tage")}#{code}");
    }
}
