namespace Buendnisnetz.Handovers;

/// <summary>What hand-overs, vacancies and notes know about a person.</summary>
internal static class HandoverData
{
    public static ProcessingActivity Activity { get; } = new(
        "Weitergabe der Koordination",
        "Wer ein Bündnis koordiniert, gibt Zugang und Wissen geordnet weiter; eine unbesetzte Koordination fällt auf.",
        ProcessingActivity.CommonTask,
        "Koordinierende, ihre Nachfolge und ihr Team",
        "Wer an wen wann übergibt, was dabei erledigt ist, Notizen im Wissensspeicher; Name und Adresse der Nachfolge bis zu ihrer Antwort",
        typeof(Handover), typeof(HandoverItem), typeof(Vacancy), typeof(KnowledgeNote), typeof(Mentorship), typeof(Mission))
    {
        Readers = "Wer im Bündnis einen Zugang hat; dass eine Koordination unbesetzt ist, sieht auch die Geschäftsstelle.",
        Kept = "Die Geschichte der Zugänge bleibt beim Bündnis; mit dem Konto verschwindet, wer es war.",
    };

    public static PersonalData[] All { get; } =
    [
        PersonalData.Of<Handover>("Übergaben, in denen Sie die Koordination weitergegeben haben",
            handover => handover.LeavingId, Describe, OnErasure.Forget),
        PersonalData.Of<Handover>("Übergaben, in denen Sie die Koordination übernehmen",
            handover => handover.SuccessorId, Describe, OnErasure.Forget),
        PersonalData.ByEmail<Handover>("Anfragen, ob Sie eine Koordination übernehmen",
            handover => handover.SuccessorEmail, Describe, OnErasure.Forget),
        PersonalData.Of<HandoverItem>("Punkte einer Übergabe, die Sie erledigt haben", item => item.TickedBy,
            item => [("Punkt", item.Title), ("Erledigt", item.TickedAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Vacancy>("Koordinationen, die Sie abgegeben haben", vacancy => vacancy.LeftBy,
            vacancy => [("Seit", vacancy.Since.LongDay), ("Grund", vacancy.Reason), ("Bis", vacancy.Until?.LongDay)], OnErasure.Forget),
        PersonalData.Of<KnowledgeNote>("Notizen im Wissensspeicher, die Sie geschrieben haben", note => note.WrittenBy,
            note => [("Titel", note.Title), ("Geändert", note.ChangedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Mentorship>("Patenschaften, um die Sie gebeten haben", one => one.AskedBy, Describe, OnErasure.Forget),
        PersonalData.Of<Mentorship>("Patenschaften, die Sie zugesagt haben", one => one.AcceptedBy, Describe, OnErasure.Forget),
        PersonalData.Of<Mentorship>("Patenschaften, die Sie beendet haben", one => one.EndedBy, Describe, OnErasure.Forget),
        PersonalData.Of<Mission>("Punkte auf der Liste einer Patenschaft, die Sie aufgeschrieben haben", one => one.AgreedBy,
            one => [("Punkt", one.Title), ("Aufgeschrieben", one.AgreedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Mission>("Punkte auf der Liste einer Patenschaft, die Sie geschafft haben", one => one.DoneBy,
            one => [("Punkt", one.Title), ("Geschafft", one.DoneAt?.LongMoment)], OnErasure.Forget),
    ];

    private static IEnumerable<(string, string?)> Describe(Mentorship one) =>
        [("Wunsch", one.Wish), ("Gefragt", one.AskedAt.LongMoment), ("Begonnen", one.AcceptedAt?.LongMoment),
            ("Beendet", one.EndedAt?.LongMoment)];

    private static IEnumerable<(string, string?)> Describe(Handover handover) =>
    [
        ("Stand", handover.State.Label), ("Angekündigt", handover.AnnouncedAt.LongMoment), ("Persönliche Worte", handover.Words),
        ("Übergeben", handover.TransferredAt?.LongMoment),
    ];
}
