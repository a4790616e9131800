namespace Buendnisnetz.Projects;

/// <summary>What requests, offers and inquiries know about people, and how long.</summary>
internal static class ExchangeData
{
    private const string Answers = "posting-answers";
    private const string Ended = "postings-ended";
    private const string Asked = "inquiries";

    public static IEnumerable<ProcessingActivity> Activities =>
    [
        new("Suchen und bieten", "Bündnisse, ihre Partner und Netzwerke finden, was sie brauchen, und geben weiter, was sie haben.",
            ProcessingActivity.CommonTask,
            "Wer einen Eintrag aufgibt; wer auf einen antwortet", "Kennung der Person; Name, E-Mail-Adresse und Text der Antwort",
            typeof(Posting), typeof(PostingTurn), typeof(PostingAnswer))
        {
            Readers = "Den Eintrag, wer ihn lesen darf; eine Antwort nur das Team des Bündnisses oder die Geschäftsstelle des Netzwerks.",
            Kept = "Antworten sechs Monate; Einträge zwei Jahre nach ihrem letzten Tag.",
            Rules = [Answers, Ended],
        },
        new("Erfahrung finden", "Wer etwas vorhat, fragt jemanden, der es schon gemacht hat.",
            "Art. 6 Abs. 1 Buchstabe a DSGVO (Einwilligung im Profil)", "Wer zugestimmt hat, gefragt zu werden; wer fragt",
            "Kennung der Person, Zahl der Anfragen im Monat, Text der Anfrage, ob sie geholfen hat", typeof(ExperienceConsent),
            typeof(Inquiry))
        {
            Readers = "Mitglieder der Gemeinschaft sehen, wer zugestimmt hat; die Anfrage liest nur, wer gefragt wird.",
            Kept = "Die Einwilligung, solange das Konto besteht; Anfragen ein Jahr.",
            Rules = [Asked],
        },
    ];

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<Posting>("Gesuche und Angebote, die Sie aufgegeben haben", one => one.PostedBy,
            one => [("Eintrag", one.Title), ("Aufgegeben", one.PostedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<PostingTurn>("Gesuche und Angebote, deren Stand Sie geändert haben", turn => turn.RecordedBy,
            turn => [("Stand", turn.State.Label), ("Wann", turn.RecordedAt.LongMoment)], OnErasure.Forget),
        PersonalData.ByEmail<PostingAnswer>("Ihre Antworten auf Gesuche und Angebote", one => one.Email,
            one => [("Name", one.Name), ("Antwort", one.Words), ("Wann", one.SentAt.LongMoment)]),
        PersonalData.Of<ExperienceConsent>("Ihre Zustimmung, nach Erfahrung gefragt zu werden", one => one.PersonId,
            one => [("Seit", one.GivenAt.LongMoment), ("Zurückgenommen", one.WithdrawnAt?.LongMoment),
                ("Anfragen im Monat", one.MonthlyMost.ToString(German.Culture))]),
        PersonalData.Of<Inquiry>("Anfragen nach Erfahrung, die Sie geschrieben haben", one => one.AskerId,
            one => [("Anfrage", one.Words), ("Wann", one.SentAt.LongMoment), ("Hat geholfen", one.AskerHelped?.Label),
                ("Ihr Satz dazu", one.AskerSentence)]),
        PersonalData.Of<Inquiry>("Anfragen nach Erfahrung, die Sie bekommen haben", one => one.AskedPersonId,
            one => [("Anfrage", one.Words), ("Wann", one.SentAt.LongMoment), ("Hat geholfen", one.AskedHelped?.Label),
                ("Ihr Satz dazu", one.AskedSentence)], OnErasure.Forget, one => one.AskedSentence),
    ];

    public static IEnumerable<RetentionRule> Rules =>
    [
        RetentionRule.Of<PostingAnswer>(Answers, "Antworten auf Gesuche und Angebote", "So lange kann jemand noch einmal nachfragen.", 180,
            (rows, before) => rows.Where(one => one.SentAt < before)),
        RetentionRule.Of<Posting>(Ended, "Abgelaufene und geschlossene Gesuche und Angebote",
            "So lange hilft anderen, was daraus geworden ist.", 730, Over),
        RetentionRule.Of<Inquiry>(Asked, "Anfragen nach Erfahrung", "Nach einem Jahr ist gesagt, ob sie geholfen haben.", 365,
            (rows, before) => rows.Where(one => one.SentAt < before)),
    ];

    private static IQueryable<Posting> Over(IQueryable<Posting> rows, DateTimeOffset before) => rows.Where(one => one.ChangedAt < before
        && (one.State == PostingState.Closed || one.State == PostingState.Expired));
}
