using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The awards of a network, on its page.</summary>
/// <param name="Network">The network.</param>
/// <param name="Awards">Its last awards, the newest first.</param>
/// <param name="IsOffice">Whether the reader works for its office.</param>
internal sealed record AwardsOfNetwork(Network Network, IReadOnlyList<Award> Awards, bool IsOffice)
{
    private const int Most = 5;

    /// <summary>Of a network; null where there is nothing to show.</summary>
    public static async Task<AwardsOfNetwork?> Of(SlotVisit visit, Network network)
    {
        var found = await visit.Db.Awards.Where(one => one.NetworkId == network.Id).OrderByDescending(one => one.On)
            .ThenByDescending(one => one.Id).Take(Most).AsNoTracking().ToListAsync(visit.Cancel);
        var isOffice = visit.Me.WorksFor(network);
        return found.Count == 0 && !isOffice ? null : new(network, found, isOffice);
    }
}
