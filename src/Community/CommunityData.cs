namespace Buendnisnetz.Community;

/// <summary>What the community knows about people, and what becomes of it.</summary>
internal static class CommunityData
{
    public static IEnumerable<ProcessingActivity> Activities { get; } =
    [
        new("Gespräche in der Gemeinschaft", "Koordinierende fragen einander und teilen Erfahrungen.", ProcessingActivity.CommonTask,
            "Alle mit einem Sitz in einem Bündnis oder Netzwerk",
                "Beiträge mit Zeitpunkt und Namen, „hilfreich“, Stimmen in Umfragen, Gruppen",
            typeof(Space), typeof(SpaceEntry), typeof(Thread), typeof(Post), typeof(PostMention), typeof(PostThanks), typeof(Poll),
            typeof(PollVote), typeof(Subscription))
        {
            Readers = "Wer im selben Raum liest; wer verwaltet, in jedem Raum. Nichts davon ist öffentlich. Wie jemand abgestimmt hat, "
                + "sieht niemand.",
            Kept = "Solange der Raum besteht. Mit dem Konto verschwindet der Name: Beiträge bleiben als „jemand, der nicht mehr dabei "
                + "ist“. "
                + "Die Texte entfernt jede Person selbst, einzeln oder alle auf einmal, vor der Löschung oder auf Wunsch die Verwaltung.",
        },
        new("Meldungen in der Gemeinschaft", "Wer etwas Unerlaubtes meldet, bekommt eine Entscheidung mit Gründen.",
            ProcessingActivity.LegalDuty, "Wer meldet, wer geschrieben hat, wer entscheidet",
                "Meldung, Entscheidung, Widerspruch, Zeitpunkte",
            typeof(PostReport))
        {
            Readers = "Wer den Raum betreut; wer geschrieben hat, liest die Gründe, aber nicht, wer gemeldet hat.",
            Kept = "Solange der Raum besteht; mit dem Konto verschwindet, wer es war.",
        },
    ];

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<Post>("Was Sie in der Gemeinschaft geschrieben haben", one => one.WrittenBy,
            one => [("Gespräch", one.Thread?.Title), ("Wann", one.WrittenAt.LongMoment), ("Text", one.Text)], OnErasure.Forget,
            along: posts => posts.Include(one => one.Thread)),
        PersonalData.Of<Post>("Beiträge, die Sie ausgeblendet haben", one => one.HiddenBy,
            one => [("Wann", one.HiddenAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Thread>("Gespräche, die Sie begonnen haben", one => one.StartedBy,
            one => [("Titel", one.Title), ("Wann", one.StartedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Thread>("Gespräche, die Sie verschoben oder zusammengelegt haben", one => one.MovedBy,
            one => [("Titel", one.Title), ("Wann", one.MovedAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<PostMention>("Beiträge, die Sie ansprechen", one => one.PersonId, one => [("Beitrag", one.PostId.ToString())]),
        PersonalData.Of<PostThanks>("Was Sie hilfreich fanden", one => one.PersonId, one => [("Wann", one.At.LongMoment)],
            OnErasure.Forget),
        PersonalData.Of<Poll>("Umfragen, die Sie gestellt haben", one => one.AskedBy,
            one => [("Frage", one.Question), ("Wann", one.AskedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<PollVote>("Umfragen, in denen Sie gestimmt haben", one => one.PersonId, one => [("Wann", one.At.LongMoment)],
            OnErasure.Forget),
        PersonalData.Of<Space>("Räume, die Sie begonnen haben", one => one.BegunBy,
            one => [("Raum", one.Title), ("Wann", one.BegunAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Space>("Räume, die Sie wieder geöffnet haben", one => one.OpenedAgainBy,
            one => [("Raum", one.Title), ("Wann", one.OpenedAgainAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<SpaceEntry>("Gruppen, in die Sie wollten oder eingeladen wurden", one => one.PersonId,
            one => [("Wann", one.AskedAt.LongMoment), ("Ihre Worte", one.Word), ("Beantwortet", one.AnsweredAt?.LongMoment)],
            OnErasure.Forget, one => one.Word),
        PersonalData.Of<SpaceEntry>("Einladungen in Gruppen, die Sie ausgesprochen haben", one => one.InvitedBy,
            one => [("Wann", one.AskedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<SpaceEntry>("Bitten um Aufnahme, die Sie beantwortet haben", one => one.AnsweredBy,
            one => [("Wann", one.AnsweredAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Subscription>("Wovon Sie in der Gemeinschaft hören", one => one.PersonId,
            one => [("Was", one.Kind.ToString()), ("Seit", one.Since.LongMoment), ("Beendet", one.EndedAt?.LongMoment)]),
        PersonalData.Of<PostReport>("Was Sie gemeldet haben", one => one.ReportedBy,
            one => [("Wann", one.ReportedAt.LongMoment), ("Ihre Worte", one.Words), ("Entscheidung", one.Reasons)], OnErasure.Forget,
            one => one.Words),
        PersonalData.Of<PostReport>("Meldungen, über die Sie entschieden haben", one => one.DecidedBy,
            one => [("Wann", one.DecidedAt?.LongMoment), ("Gründe", one.Reasons)], OnErasure.Forget),
        PersonalData.Of<PostReport>("Widersprüche, über die Sie entschieden haben", one => one.ReviewedBy,
            one => [("Wann", one.ReviewedAt?.LongMoment), ("Gründe", one.ReviewReasons)], OnErasure.Forget),
    ];
}
