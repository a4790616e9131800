namespace Buendnisnetz.Invitations.Pages;

/// <summary>One more letter to everybody of a list who is missing and may be reminded.</summary>
internal sealed class RemindAllModel(Launch launch) : InvitationPage
{
    public int People { get; private set; }

    protected override bool OfDraft => false;

    public async Task OnGetAsync() => People = (await Db.Invitations.Of(Batch).Count(Now, Cancel)).Sum(line => line.Remindable);

    public async Task<IActionResult> OnPostAsync()
    {
        var count = await launch.Remind(Batch, Me.PersonId, Now, Cancel);
        var done = count == 0 ? "Gerade ist niemand zu erinnern."
            : $"{German.Count(count, "Erinnerung ist", "Erinnerungen sind")} auf dem Weg.";
        return await Saved(done, Batch.Path);
    }
}
