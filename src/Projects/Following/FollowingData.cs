namespace Buendnisnetz.Projects;

/// <summary>What following projects says about people, and how long.</summary>
internal static class FollowingData
{
    private const string Open = "project-followings-open";

    public static ProcessingActivity Activity { get; } = new("Projekten folgen", "Wer einem Projekt folgt, erfährt, wie es weitergeht.",
        "Art. 6 Abs. 1 Buchstabe a DSGVO (Einwilligung durch Folgen oder durch Bestätigung per E-Mail)", "Wer einem Projekt folgt",
        "Kennung der Person oder E-Mail-Adresse, seit wann, wann zuletzt geschrieben wurde", typeof(Following))
    {
        Readers = "Niemand; das Team des Projekts sieht nur, wie viele es sind.",
        Kept = "Bis die Person nicht mehr folgt oder das Projekt nicht mehr lesen darf.",
        Rules = [Open],
    };

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<Following>("Projekte, denen Sie folgen", one => one.PersonId,
            one => [("Projekt", PublicTitle(one)), ("Seit", one.Since?.LongMoment)], along: WithProject),
        PersonalData.ByEmail<Following>("Projekte, denen Sie per E-Mail folgen", one => one.Email,
            one => [("Projekt", PublicTitle(one)), ("Adresse", one.Email), ("Seit", one.AskedAt.LongMoment),
                ("Bestätigt", one.Since?.LongMoment)], along: WithProject),
    ];

    // Whoever follows may have lost the right to read it since, and its name may be a new one.
    private static string? PublicTitle(Following one) =>
        one.Project is { IsPublished: true, Visibility: Visibility.Public } told ? told.Title : null;

    private static IQueryable<Following> WithProject(IQueryable<Following> rows) => rows.Include(one => one.Project);

    public static RetentionRule Rule { get; } = RetentionRule.Of<Following>(Open, "Adressen, die einem Projekt folgen wollten",
        "So lange kann die E-Mail noch beantwortet werden.", (int)Following.Unconfirmed.TotalDays,
        (rows, before) => rows.Where(one => one.Since == null && one.AskedAt < before));
}
