namespace Buendnisnetz.Invitations.Pages;

/// <summary>One invited person: the letters so far, and what the office can do.</summary>
internal sealed class OneInvitationModel(Db db, TimeProvider clock) : InvitedPersonPage(db, clock)
{
    private List<InvitationLetter> letters = [];

    /// <summary>What has happened, oldest first.</summary>
    public IEnumerable<(DateTimeOffset? At, string What)> Story => Told().Where(step => step.At is not null).OrderBy(step => step.At);

    public async Task OnGetAsync()
    {
        letters = await Db.InvitationLetters.Where(letter => letter.InvitationId == Invitation.Id).ToListAsync(Cancel);
        await NoteLook();
    }

    private IEnumerable<(DateTimeOffset? At, string What)> Told()
    {
        yield return (Invitation.PromisedAt, "Der Zugang wurde versprochen.");
        foreach (var letter in letters) yield return (letter.ScheduledAt, letter.Kind.Told);
        yield return (Invitation.SentAt, "Der Mailserver nahm den letzten Brief an.");
        yield return (Invitation.OpenedAt, "Der Link wurde angesehen.");
        yield return (Invitation.BouncedAt, $"Der Brief kam zurück. {Invitation.BounceReason}");
        yield return (Invitation.DeclinedAt, "Die Person möchte keine weiteren Briefe.");
        yield return (Invitation.EnteredAt, "Die Person ist eingetreten.");
        yield return (Invitation.WithdrawnAt, "Die Einladung wurde zurückgezogen.");
    }
}

/// <summary>What became of a letter, as the page of the person tells it.</summary>
internal static class LetterKindWords
{
    extension(LetterKind kind)
    {
        public string Told => kind switch
        {
            LetterKind.Reminder => "Eine Erinnerung war an der Reihe.",
            LetterKind.Renewal => "Ein neuer Brief war an der Reihe.",
            _ => "Der Brief war an der Reihe.",
        };
    }
}
