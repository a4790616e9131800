namespace Buendnisnetz.Networks.Pages;

/// <summary>One leaves a network.</summary>
internal sealed class MineLeaveModel : OwnMembershipPage
{
    public Task<IActionResult> OnPostAsync()
    {
        Noun.Leave(FuzzyDate.OfDay(Now.BerlinDay), Me.PersonId, Now);
        return Saved("Sie sind ausgetreten.", NetworkPaths.Mine);
    }
}
