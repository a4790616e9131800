namespace Buendnisnetz.Networks;

/// <summary>Where the steps of setting up an instance lead that are done in a network.</summary>
internal static class NetworkSetup
{
    /// <summary>The room of the only network; the form for a new one where there is none, the directory where there are several.</summary>
    public static async Task<string> Below(Db db, string room, CancellationToken cancel) =>
        await db.Networks.ByName.Select(network => network.Slug).Take(2).ToListAsync(cancel) switch
        {
            [] => NetworkPaths.New,
            [var only] => $"{NetworkPaths.Of(only)}/{room}",
            _ => NetworkPaths.Directory,
        };
}
