using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks.Pages;

/// <summary>One invited person: the letters so far, and what the office can do: correct the address, renew, remind, withdraw.</summary>
internal sealed class OneInvitationModel(Db db, TimeProvider clock, Renewal renewal, Launch launch) : InvitationPage(db, clock)
{
    private Person? person;
    private List<InvitationLetter> letters = [];

    public Invitation Invitation { get; private set; } = null!;

    public string Alliance { get; private set; } = "";

    [BindProperty, Required(ErrorMessage = "Bitte geben Sie eine E-Mail-Adresse an."), StringLength(200)]
    public string? Email { get; set; }

    public bool AddressIsTheirs => person?.ObstacleToCorrecting() is not null;

    /// <summary>What has happened, oldest first.</summary>
    public IEnumerable<(DateTimeOffset? At, string What)> Story => Told().Where(step => step.At is not null).OrderBy(step => step.At);

    protected override bool? OfDraft => false;

    public async Task<IActionResult> OnGetAsync(Guid invitation)
    {
        if (!await Find(invitation)) return NotFound();
        Email = Invitation.Email;
        if (Invitation.PersonId is { } id) await Db.NoteAccess(Me, [id], "Einladung", Now, Cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostRenewAsync(Guid invitation)
    {
        if (!await Find(invitation)) return NotFound();
        if (!ModelState.IsValid) return Again();
        var email = Tidy.Of(Email);
        if (await renewal.ObstacleTo(Invitation, person, email, Cancel) is { } obstacle) return Again(nameof(Email), obstacle);
        await renewal.Renew(Invitation, person, email, Me.PersonId, Now, Cancel);
        return await Done("Der neue Brief ist auf dem Weg.");
    }

    public async Task<IActionResult> OnPostRemindAsync(Guid invitation)
    {
        if (!await Find(invitation)) return NotFound();
        ModelState.Clear();
        if (Invitation.ObstacleToReminding(Now) is { } obstacle) return Again("", obstacle);
        await launch.Remind(Invitation, Now, Cancel);
        return await Done("Die Erinnerung ist auf dem Weg.");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid invitation)
    {
        if (!await Find(invitation)) return NotFound();
        ModelState.Clear();
        if (Invitation.ObstacleToWithdrawing() is { } obstacle) return Again("", obstacle);
        await renewal.Withdraw(Invitation, Me.PersonId, Now, Cancel);
        return await Done("Die Einladung ist zurückgezogen. Ihr Link gilt nicht mehr.");
    }

    private async Task<IActionResult> Done(string sentence)
    {
        await Db.SaveChangesAsync(Cancel);
        Flash(sentence);
        return Redirect(Invitation.Path);
    }

    private async Task<bool> Find(Guid id)
    {
        if (await Db.Invitations.Of(Batch).Promised.FirstOrDefaultAsync(one => one.Id == id, Cancel) is not { } found) return false;
        Invitation = found;
        Alliance = await Db.Alliances.Where(alliance => alliance.Id == found.AllianceId).Select(alliance => alliance.Name).FirstOrDefaultAsync(Cancel) ?? "";
        person = await Db.People.FirstOrDefaultAsync(one => one.Id == found.PersonId, Cancel);
        letters = await Db.InvitationLetters.Where(letter => letter.InvitationId == id).ToListAsync(Cancel);
        return true;
    }

    private IEnumerable<(DateTimeOffset? At, string What)> Told()
    {
        yield return (Invitation.PromisedAt, "Der Zugang wurde versprochen.");
        foreach (var letter in letters)
            yield return (letter.ScheduledAt, letter.Kind switch { LetterKind.Reminder => "Eine Erinnerung war an der Reihe.", LetterKind.Renewal => "Ein neuer Brief war an der Reihe.", _ => "Der Brief war an der Reihe." });
        yield return (Invitation.SentAt, "Der Mailserver nahm den letzten Brief an.");
        yield return (Invitation.OpenedAt, "Der Link wurde angesehen.");
        yield return (Invitation.BouncedAt, $"Der Brief kam zurück. {Invitation.BounceReason}");
        yield return (Invitation.DeclinedAt, "Die Person möchte keine weiteren Briefe.");
        yield return (Invitation.EnteredAt, "Die Person ist eingetreten.");
        yield return (Invitation.WithdrawnAt, "Die Einladung wurde zurückgezogen.");
    }
}
