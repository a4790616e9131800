namespace Buendnisnetz.Networks.Pages;

/// <summary>The office enters an alliance that has been a member for long.</summary>
internal sealed class MemberEntryModel : NewAlliancePage
{
    [BindProperty]
    public FuzzyDate? Since { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Obstacle is { } obstacle) return Again("", obstacle);
        return await Saved(Membership.Enter(Network, Alliance, Since, Me.PersonId, Now), $"{Alliance.Name} ist als Mitglied eingetragen.");
    }
}
