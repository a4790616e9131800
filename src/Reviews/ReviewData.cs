namespace Buendnisnetz.Reviews;

/// <summary>What checking says about people, and how long.</summary>
internal static class ReviewData
{
    public static ProcessingActivity Activity { get; } = new(
        "Angaben aktuell halten",
        "Öffentliche Angaben stimmen: Zuständige und Partner werden gefragt, alle können auf Fehler hinweisen.",
        ProcessingActivity.CommonTask,
        "Zuständige, Ansprechpersonen von Partnern, alle, die auf einen Fehler hinweisen",
        "Wer wann gefragt wurde; Hinweis und E-Mail-Adresse, sofern angegeben; vorgeschlagene Änderungen",
        typeof(EnquiryLetter), typeof(EnquiryLine), typeof(Doubt), typeof(Proposal))
    {
        Rules = ["doubt-addresses", "proposals", "enquiry-letters"],
        Readers = "Wer vor Ort einen Zugang hat, die Geschäftsstelle der Netzwerke darüber und die Administration.",
    };

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<EnquiryLetter>("Mails, in denen wir nach dem Stand von Angaben gefragt haben", letter => letter.PersonId,
            letter => [("Gefragt", letter.SentAt.LongMoment)]),
        PersonalData.Below<EnquiryLine, EnquiryLetter>("Angaben, nach denen wir Sie in solchen Mails gefragt haben", line => line.LetterId,
            letter => letter.PersonId, line => [("Angabe", $"Nummer {line.Number}"), ("Beantwortet", line.AnsweredAt?.LongMoment)]),
        PersonalData.ByEmail<Doubt>("Hinweise von Ihnen auf falsche Angaben", doubt => doubt.Email,
            doubt => [("Hinweis", doubt.Text), ("Gemeldet", doubt.ReceivedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Doubt>("Hinweise, die Sie erledigt haben", doubt => doubt.SettledBy,
            doubt => [("Hinweis", doubt.Text), ("Erledigt", doubt.SettledAt?.LongMoment)], OnErasure.Forget),
        PersonalData.ByEmail<Proposal>("Vorgeschlagene Postfächer", proposal => proposal.Email, Described, OnErasure.Forget),
        PersonalData.Of<Proposal>("Änderungen, die Sie vorgeschlagen haben", proposal => proposal.ProposedBy, Described, OnErasure.Forget),
        PersonalData.Of<Proposal>("Vorschläge, über die Sie entschieden haben", proposal => proposal.DecidedBy, Described,
            OnErasure.Forget),
    ];

    public static IEnumerable<RetentionRule> Rules =>
    [
        new("doubt-addresses", "E-Mail-Adressen zu Hinweisen",
            "Für eine Antwort an Menschen, die auf eine falsche Angabe hinweisen; sobald geantwortet ist, geht die Adresse gleich.",
            TimeSpan.FromDays(180), ForgetSenders),
        RetentionRule.Of<Proposal>("proposals", "Entschiedene Vorschläge", "So lange lässt sich nachsehen, wer was vorgeschlagen hat.", 365,
            (proposals, before) => proposals.Where(proposal => proposal.DecidedAt < before)),
        RetentionRule.Of<EnquiryLetter>("enquiry-letters", "Nachfragen nach dem Stand von Angaben",
            "So lange lässt sich nachsehen, wer wann gefragt wurde.", 400,
            (letters, before) => letters.Where(letter => letter.SentAt < before)),
    ];

    private static Task<int> ForgetSenders(Db db, DateTimeOffset before, CancellationToken cancel) =>
        db.Doubts.Where(doubt => doubt.Email != null && doubt.ReceivedAt < before)
            .ExecuteUpdateAsync(set => set.SetProperty(doubt => doubt.Email, (string?)null), cancel);

    private static IEnumerable<(string, string?)> Described(Proposal proposal) =>
    [
        ("Name", proposal.Name), ("Postfach", proposal.Email), ("Text", proposal.Text),
        ("Vorgeschlagen", proposal.ProposedAt.LongMoment), ("Entschieden", proposal.DecidedAt?.LongMoment),
    ];
}
