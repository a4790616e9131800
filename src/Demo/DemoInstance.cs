namespace Buendnisnetz.Demo;

/// <summary>
/// The demo: alliances that could exist and people who do not. The modules bring its scenes, the demo conducts them: at every start it
/// plays
/// those whose story is not there yet.
/// </summary>
public static partial class DemoInstance
{
    /// <summary>
    /// Plays what is missing into an empty database or into one that is the demo already; a sentence for each scene that could not be
    /// played.
    /// </summary>
    public static async Task<IReadOnlyList<string>> Play(Db db, FileStore files, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (!await Alliances.IsThere(db, cancel) && await db.IsInUse(cancel)) return [];
        var stage = new DemoStage(db, new DemoCalendar(now), (sheet, at, stop) => Gallery.Hang(db, files, sheet, at, stop),
            (paper, name, at, stop) => files.Keep(paper, name, null, at, stop));
        List<string> missed = [];
        foreach (var scene in Scenes(db.Catalog))
            if (!await scene.IsThere(db, cancel) && await Play(scene, stage, cancel) is { } obstacle) missed.Add(obstacle);
        return missed;
    }

    /// <summary>All scenes in their order: the alliances first, then those of the modules, lower rows first.</summary>
    private static IEnumerable<DemoScene> Scenes(ModuleCatalog catalog) => catalog.Of<DemoScene>().Prepend(Alliances);

    private static async Task<string?> Play(DemoScene scene, DemoStage stage, CancellationToken cancel)
    {
        stage.Db.ChangeTracker.Clear();
        try
        {
            await scene.Play(stage, cancel);
            await stage.Db.SaveChangesAsync(cancel);
            return null;
        }
        catch (Refusal refusal)
        {
            stage.Db.ChangeTracker.Clear();
            return $"Die Szene {scene.Name.Quoted} passt nicht zu dieser Demo: {refusal.Message} Vollständig wird die Demo in einem leeren "
                + $"Datenordner.";
        }
    }
}
