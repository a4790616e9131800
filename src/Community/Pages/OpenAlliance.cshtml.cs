using Buendnisnetz.Alliances;

namespace Buendnisnetz.Community.Pages;

/// <summary>Those who lead an alliance open a space for its team.</summary>
internal sealed class OpenAllianceModel(SpaceDesk desk) : ClosedPage<Alliance>
{
    protected override Task<Alliance?> Seek() => Db.Alliances.EditedBy(Me).FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel);

    protected override bool MayUse => Me.CanLead(Noun);

    public IActionResult OnGet() => Redirect(CommunityPaths.Home);

    public async Task<IActionResult> OnPostAsync()
    {
        var made = await desk.OpenFor(Noun, Me.PersonId, Now, Cancel);
        return await Saved("Der Raum ist offen. Ihr Team findet ihn unter „Gemeinschaft“.", made.Path);
    }
}
