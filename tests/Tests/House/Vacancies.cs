using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(Buendnisnetz.Tests.House.Vacancies))]

namespace Buendnisnetz.Tests.House;

/// <summary>Houses with the usual settings that stand empty. Opening one costs more than most tests, so they are lent in turn.</summary>
public sealed class Vacancies : IAsyncDisposable
{
    private static readonly ConcurrentBag<HouseHost> Empty = [];

    internal static HouseHost? Take() => Empty.TryTake(out var house) ? house : null;

    /// <summary>Takes a house back from its tenant and puts it in order; what it cannot put back is the tenant's fault.</summary>
    internal static async Task Return(HouseHost house)
    {
        await house.PutBack();
        Empty.Add(house);
    }

    public async ValueTask DisposeAsync()
    {
        while (Take() is { } house)
        {
            await house.DisposeAsync();
            await house.Database.Drop();
            Directory.Delete(house.Data, recursive: true);
        }
    }
}
