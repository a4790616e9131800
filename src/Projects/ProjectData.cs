using Buendnisnetz.Organisations;

namespace Buendnisnetz.Projects;

/// <summary>What projects know about people, and how entries of organisations that become one take them along.</summary>
internal static class ProjectData
{
    private const string Answered = "improvements";

    public static ProcessingActivity Activity { get; } = new(
        "Projekte der Bündnisse", "Andere finden, was es schon gibt, und können es nachmachen.", ProcessingActivity.CommonTask,
        "Koordinierende; wer zu einem Projekt Auskunft gibt",
        "Wer einen Stand oder eine Antwort auf eine Doppelstruktur eingetragen, wer einen Text vorgeschlagen oder beantwortet hat; "
            + "Aufgabe, E-Mail-Adresse und Telefon der Auskunft, sofern angegeben", typeof(ProjectTurn),
        typeof(Project), typeof(Adoption), typeof(Improvement), typeof(ProjectPicture), typeof(Overlap), typeof(OverlapStep),
        typeof(ProjectMark))
    {
        Readers = "Wer das Projekt lesen darf.",
        Kept = "Solange die Seite besteht; mit dem Konto verschwindet, wer etwas eingetragen hat.",
        Rules = [Answered],
    };

    public static RetentionRule Unused { get; } = RetentionRule.Of<Improvement>(Answered, "Vorschläge, die kein Vorbild übernommen hat",
        "So lange ist zu lesen, was ein Vorbild geantwortet hat.", 365, (rows, before) => rows.Where(one => one.SettledAt < before
            && (one.State == ImprovementState.Declined || one.State == ImprovementState.Withdrawn)));

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<Adoption>("Projekte, die Sie bei sich umgesetzt haben", one => one.AdoptedBy,
            one => [("Begonnen", one.AdoptedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Improvement>("Texte, die Sie einem Vorbild vorgeschlagen haben", one => one.ProposedBy,
            one => [("Text", one.Text), ("Warum", one.Because), ("Vorgeschlagen", one.ProposedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Improvement>("Vorschläge von Nachahmungen, die Sie beantwortet oder zurückgezogen haben", one => one.SettledBy,
            one => [("Antwort", one.State.Label), ("Satz", one.Answer), ("Beantwortet", one.SettledAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<ProjectTurn>("Stände von Projekten, die Sie eingetragen haben", turn => turn.RecordedBy,
            turn => [("Stand", turn.State.Label), ("Grund", turn.Reason), ("Eingetragen", turn.RecordedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<ProjectTurn>("Stände von Projekten, die Sie als Versehen zurückgenommen haben", turn => turn.TakenBackBy,
            turn => [("Stand", turn.State.Label), ("Zurückgenommen", turn.TakenBackAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<OverlapStep>("Antworten auf Doppelstrukturen, die Sie eingetragen haben", step => step.RecordedBy,
            step => [("Antwort", step.State.Label), ("Satz", step.Note), ("Zuständig", step.Responsible),
                ("Eingetragen", step.RecordedAt.LongMoment)], OnErasure.Forget),
        PersonalData.ByEmail<Project>("Projekte, zu denen Sie Auskunft geben", one => one.ContactEmail,
            one => [("Projekt", one.Title), ("Aufgabe", one.ContactName), ("Telefon", one.ContactPhone)], OnErasure.Forget),
    ];

    /// <summary>When two entries of an organisation become one, its projects go along; where both took part, it is named once.</summary>
    public static MergeFollower Merge { get; } = new("Beteiligungen an Projekten",
        (db, id, cancel) => db.ProjectCarriers.CountAsync(who => who.OrganisationId == id, cancel), Move);

    private static async Task Move(Db db, OrganisationsMerged merged, CancellationToken cancel)
    {
        var (from, to) = (merged.OtherId, merged.SubjectId);
        var both = await db.ProjectCarriers.Where(who => who.OrganisationId == from || who.OrganisationId == to).OrderBy(who => who.Id)
            .ToListAsync(cancel);
        foreach (var who in both.Where(who => who.OrganisationId == from).ToList())
            if (both.Find(twin => twin.OrganisationId == to && twin.ProjectId == who.ProjectId) is { } twin)
                db.Remove(twin.Role == ProjectRole.Carrier ? who : Kept(who, twin, to));
            else who.BelongTo(to);
    }

    /// <summary>Where one entry carried it and the other only helped, it is carried; answers with what goes.</summary>
    private static ProjectCarrier Kept(ProjectCarrier who, ProjectCarrier twin, Guid to)
    {
        if (who.Role == ProjectRole.Partner) return who;
        who.BelongTo(to);
        return twin;
    }
}
