using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(Buendnisnetz.Tests.House.Vacancies))]

namespace Buendnisnetz.Tests.House;

/// <summary>Houses that stand empty, by their settings. Opening one costs more than most tests, so they are lent in turn.</summary>
public sealed class Vacancies : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, ConcurrentBag<HouseHost>> Empty = [];

    internal static HouseHost? Take(string settings) =>
        Empty.TryGetValue(settings, out var houses) && houses.TryTake(out var house) ? house : null;

    /// <summary>Takes a house back from its tenant and puts it in order; what it cannot put back is the tenant's fault.</summary>
    internal static async Task Return(string settings, HouseHost house)
    {
        await house.PutBack();
        Empty.GetOrAdd(settings, _ => []).Add(house);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var house in Empty.Values.SelectMany(houses => houses))
        {
            await house.DisposeAsync();
            await house.Database.Drop();
            Directory.Delete(house.Data, recursive: true);
        }
    }
}
