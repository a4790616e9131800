using Buendnisnetz.Organisations;

namespace Buendnisnetz.Branding;

/// <summary>What templates and copies know about people, how long files are kept, what moves when organisations become one.</summary>
internal static class BrandingData
{
    private const int Days = 90;

    public static RetentionRule Cleared { get; } = new("branded-copies", "Erzeugte Ausgaben mit eigenem Namen",
        "So lange liegt das PDF bereit; dass es die Ausgabe gab und aus welcher Fassung, bleibt. Neu erzeugen geht jederzeit.",
        TimeSpan.FromDays(Days), Clear);

    public static ProcessingActivity Activity { get; } = new("Vorlagen und Ausgaben mit eigenem Namen",
        "Bündnisse und ihre Partner geben Materialien mit eigenem Logo und eigenen Anlaufstellen weiter.", ProcessingActivity.CommonTask,
        "Wer eine Vorlage schreibt oder eine Ausgabe erzeugt", "Kennung der Person und Zeitpunkt",
        typeof(SheetTemplate), typeof(BrandedCopy), typeof(CopyBatch))
    {
        Readers = "Wer etwas getan hat, liest nur die Person selbst. In die Ausgabe kommen nur Angaben, die öffentlich im "
            + "Verzeichnis stehen.",
        Kept = "Solange das Material besteht; mit dem Konto verschwindet, wer es war.",
        Rules = ["branded-copies"],
    };

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<SheetTemplate>("Vorlagen, die Sie zuletzt geändert haben", one => one.ChangedBy,
            one => [("Überschrift", one.Heading), ("Wann", one.ChangedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<BrandedCopy>("Ausgaben mit eigenem Namen, die Sie erzeugt haben", one => one.AskedBy,
            one => [("Material", one.Material?.Title), ("Fassung", $"{one.Edition}"), ("Für", one.Name),
                ("Wann", one.AskedAt.LongMoment)], OnErasure.Forget, along: rows => rows.Include(one => one.Material).WithNames),
        PersonalData.Of<CopyBatch>("Ausgaben für alle, die Sie erzeugt haben", one => one.AskedBy,
            one => [("Fassung", $"{one.Edition}"), ("Wann", one.AskedAt.LongMoment)], OnErasure.Forget),
    ];

    public static MergeFollower Merge { get; } = new("Ausgaben mit ihrem Namen",
        (db, id, cancel) => db.BrandedCopies.CountAsync(one => one.OrganisationId == id, cancel),
        async (db, merged, cancel) =>
        {
            foreach (var one in await db.BrandedCopies.Where(one => one.OrganisationId == merged.OtherId).OrderBy(one => one.Id)
                .ToListAsync(cancel)) one.OrganisationId = merged.SubjectId;
        });

    private static async Task<int> Clear(Db db, DateTimeOffset before, CancellationToken cancel)
    {
        var old = await db.BrandedCopies.Where(one => one.MadeAt < before && one.FileId != null).Include(one => one.File)
            .OrderBy(one => one.Id).ToListAsync(cancel);
        foreach (var one in old)
        {
            db.Enqueue(new CopyContentGone(one.File!.Hash), before.AddDays(Days));
            db.Files.Remove(one.File);
            one.ClearAway();
        }
        return old.Count;
    }
}
