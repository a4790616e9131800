namespace Buendnisnetz.Networks.Pages;

/// <summary>A membership ends.</summary>
internal sealed class MemberEndModel : OfficeMemberPage
{
    [BindProperty]
    public FuzzyDate? Until { get; set; }

    public string Back => Network.Below($"mitglied/{Member.Id}");

    protected override IActionResult? Detour() => Member.State == MembershipState.Member ? null : Redirect(Back);

    public Task OnGetAsync() => NoteLook();

    public async Task<IActionResult> OnPostAsync()
    {
        var until = Until ?? FuzzyDate.OfDay(Now.BerlinDay);
        if (Member.ObstacleToLeaving(until, Now) is { } obstacle) return Again("Until", obstacle);
        Member.Leave(until, Me.PersonId, Now);
        return await Saved($"Die Mitgliedschaft von {Name.Quoted} ist beendet. Für die Zeit davor zählt sie weiter.");
    }
}
