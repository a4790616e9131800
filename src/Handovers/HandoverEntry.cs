using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>What the page of an access link says to somebody who has accepted and whose seat goes over on a later day.</summary>
internal static class HandoverEntry
{
    public static SignInHook Hook { get; } = new(Awaits, (_, _, _, _) => Task.CompletedTask, (_, _, _, _) => Task.CompletedTask);

    private static string From(DateOnly? on) => on is { } day ? $", ab dem {day.Long}" : "";

    private static async Task<IReadOnlyList<string>> Awaits(Db db, Guid personId, CancellationToken cancel)
    {
        var accepted = await db.Handovers.Where(one => one.SuccessorId == personId && one.State == HandoverState.Checklist)
            .Join(db.Alliances, one => one.AllianceId, alliance => alliance.Id, (one, alliance) => new { alliance.Name, one.On })
            .OrderBy(one => one.Name).ToListAsync(cancel);
        return [.. accepted.Select(one => $"{AllianceSeats.Coordinator.Label}, {one.Name}{From(one.On)}")];
    }
}
