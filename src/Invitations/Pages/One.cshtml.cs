namespace Buendnisnetz.Invitations.Pages;

/// <summary>One invited person: the letters so far, and what the office can do.</summary>
internal sealed class OneInvitationModel : InvitedPersonPage
{
    private List<InvitationLetter> letters = [];

    /// <summary>What has happened, oldest first.</summary>
    public IEnumerable<(DateTimeOffset? At, string What)> Story => Told().Where(step => step.At is not null).OrderBy(step => step.At);

    public async Task OnGetAsync()
    {
        letters = await Db.InvitationLetters.Where(letter => letter.InvitationId == Noun.Id).ToListAsync(Cancel);
        await NoteLook();
    }

    private IEnumerable<(DateTimeOffset? At, string What)> Told()
    {
        yield return (Noun.PromisedAt, "Der Zugang wurde versprochen.");
        foreach (var letter in letters) yield return (letter.ScheduledAt, letter.Kind.Told);
        yield return (Noun.SentAt, "Der Mailserver nahm den letzten Brief an.");
        yield return (Noun.OpenedAt, "Der Link wurde angesehen.");
        yield return (Noun.BouncedAt, $"Der Brief kam zurück. {Noun.BounceReason}");
        yield return (Noun.DeclinedAt, "Die Person möchte keine weiteren Briefe.");
        yield return (Noun.EnteredAt, "Die Person ist eingetreten.");
        yield return (Noun.WithdrawnAt, "Die Einladung wurde zurückgezogen.");
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
