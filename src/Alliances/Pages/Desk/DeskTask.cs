namespace Buendnisnetz.Alliances.Pages;

/// <summary>Something that waits at the desk.</summary>
/// <param name="Sentence">What.</param>
/// <param name="Path">Where it is done.</param>
/// <param name="Verb">What to do, as a link.</param>
public sealed record DeskTask(string Sentence, string Path, string Verb);

/// <summary>What waits in one alliance, for pages of other modules.</summary>
public static class DeskTasks
{
    /// <summary>What should be looked at again.</summary>
    public static async Task<IReadOnlyList<DeskTask>> Outdated(Db db, Alliance alliance, DateTimeOffset at, CancellationToken cancel) =>
        [.. DeskAlliance.Ages(alliance, await DeskChecks.Load(db, [alliance.Id], at, cancel))];
}
