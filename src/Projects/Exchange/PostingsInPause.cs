using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>
/// Requests and offers of an alliance that pauses or ends: nobody waits for an answer that will not come (003:9). What rests is asked for
/// again where the alliance ends from its pause.
/// </summary>
internal static class PostingsInPause
{
    private static readonly (PauseFate, string)[] Fates = [(PauseFate.Rest, "ruht so lange"), (PauseFate.Cancel, "wird geschlossen")];

    private static readonly (PauseFate, string)[] FatesOfResting = [Fates[1]];

    public static PauseTopic Topic { get; } = new("posting", "Gesuche und Angebote", "Gesuch oder Angebot", Running, Settle, Wake)
    {
        AsksAtEnd = true,
        BringBack = BringBack,
        Stays = Stays,
    };

    private static async Task<IReadOnlyList<RunningThing>> Running(Db db, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
    {
        var all = db.Postings.OfAlliance(alliance.Id);
        var running = await (alliance.State == LifeState.CreativePause ? all.Living : all.Waiting).OrderBy(one => one.ExpiresOn)
            .ThenBy(one => one.Id).ToListAsync(cancel);
        return [.. running.Select(one => new RunningThing(one.Id, one.Title, one.State.Waits ? Fates : FatesOfResting, one.ChangedAt)
            { FatesAtEnd = FatesOfResting, Visibility = one.Visibility })];
    }

    private static async Task Settle(PauseDecision decision)
    {
        if (await Find(decision) is not { } one) return;
        if (decision.Fate == PauseFate.Rest) one.Rest(decision.Reason, decision.By, decision.At);
        else one.Close(decision.Reason, decision.By, decision.At);
    }

    private static async Task Wake(PauseDecision decision)
    {
        if (await Find(decision) is { } one) one.Wake(decision.By, decision.At);
    }

    private static async Task BringBack(LifeMistake mistake)
    {
        foreach (var one in await Touched(mistake)) one.ComeBack(mistake.Moment, mistake.By, mistake.At);
    }

    private static async Task<IReadOnlyList<string>> Stays(LifeMistake mistake) =>
        [.. (await Touched(mistake)).Select(one => one.ObstacleToComingBack(mistake.Moment)).OfType<string>()];

    private static Task<List<Posting>> Touched(LifeMistake mistake) => mistake.Db.Postings.OfAlliance(mistake.Alliance.Id)
        .Include(one => one.Turns).Where(one => one.Turns.Any(turn => turn.RecordedAt == mistake.Moment))
        .OrderBy(one => one.ExpiresOn).ThenBy(one => one.Id).ToListAsync(mistake.Cancel);

    private static Task<Posting?> Find(PauseDecision decision) => decision.Db.Postings.Include(one => one.Turns)
        .FirstOrDefaultAsync(one => one.Id == decision.ThingId, decision.Cancel);
}
