using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>The letter as it will be read, the office's own words, and the one click that starts.</summary>
internal sealed class LaunchInvitationsModel(Launch launch, Pace pace, Site site) : InvitationPage
{
    private IReadOnlyList<CheckedLine> lines = [];

    [BindProperty, StringLength(InvitationBatch.MaxWords)]
    public string? Words { get; set; }

    /// <summary>Whether the letter is only to be seen with the words.</summary>
    [BindProperty(Name = "vorschau")]
    public bool IsPreview { get; set; }

    public Letter Sample { get; private set; } = null!;

    public int People { get; private set; }

    public int Behind => lines.Count(line => !line.IsReady);

    public string Duration { get; private set; } = "";

    protected override bool OfDraft => true;

    protected override async Task LoadMore()
    {
        lines = await DraftCheck.Of(Db, Batch, Now, Cancel);
        var turns = new Timetable(pace, Now).For(lines.Where(line => line.IsReady), line => line.Invitation.Email).ToList();
        People = turns.Select(one => Person.KeyOf(one.Of.Invitation.Email)).Distinct().Count();
        var minutes = (int)(turns.Select(one => one.Turn).DefaultIfEmpty(Now).Max() - Now).TotalMinutes;
        Duration = minutes < 2 ? "in den nächsten Minuten" : $"über etwa {minutes} Minuten verteilt";
        if (People > 0) Sample = await Write();
    }

    public IActionResult OnGet() => People == 0 ? Redirect(Batch.Draft) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (People == 0) return Redirect(Batch.Draft);
        if (IsPreview) return Page();
        if (!ModelState.IsValid) return Again();
        if (Batch.ObstacleToStarting(People, Words) is { } obstacle) return Again("", obstacle);
        await launch.Start(Batch, lines, Words, Me.Person, Now, Cancel);
        try { return await Saved($"{German.Count(People, "Brief ist", "Briefe sind")} auf dem Weg.", Batch.Path); }
        catch (DbUpdateConcurrencyException)
        {
            Flash("Diese Einladung wurde im selben Augenblick schon gestartet.");
            return Redirect(Batch.Path);
        }
    }

    private async Task<Letter> Write()
    {
        var inviter = await Inviter.Of(Db, Batch, site, Cancel, Me.PersonId);
        var first = lines.First(line => line.IsReady);
        IReadOnlyList<string> seats = [$"{first.Role!.Label} im Bündnis {first.Alliance!.Name.Quoted}"];
        var reader = Person.Invite(first.Invitation.Name, first.Invitation.Email, null, Now);
        return InvitationText.Of(new(LetterKind.Invitation, reader, seats, inviter, Batch, Words,
            site.Link("/zugang/…"), site.Link("/antwort/…"), Now + AccessLink.InvitationLife));
    }
}
