namespace Buendnisnetz.Invitations.Pages;

/// <summary>One more letter to everybody of a list who is missing and may be reminded: named first, then sent.</summary>
internal sealed class RemindAllModel(Launch launch) : InvitationPage
{
    public IReadOnlyList<Invitation> People { get; private set; } = [];

    protected override bool OfDraft => false;

    public async Task OnGetAsync() => People = await launch.Silent(Batch, Now, Cancel);

    public async Task<IActionResult> OnPostAsync()
    {
        People = await launch.Silent(Batch, Now, Cancel);
        if (People.Count == 0) return await Saved("Gerade ist niemand zu erinnern.", Batch.Path);
        await launch.Remind(Batch, People, Me.PersonId, Now, Cancel);
        return await Saved($"{German.Count(People.Count, "Erinnerung ist", "Erinnerungen sind")} auf dem Weg.", Batch.Path);
    }
}
