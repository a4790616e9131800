using Buendnisnetz.Projects;

namespace Buendnisnetz.Tests.Demo;

/// <summary>The demo has four overlaps that the radar must find, each said in other words.</summary>
[Once]
public sealed class OverlapDemoTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    private static readonly (string, string)[] Hidden =
    [
        ("Verlässliche Ferienbetreuung", "Sommerprogramm für Kinder"),
        ("Still- und Wickelpunkt", "Windeln wechseln in der Innenstadt"),
        ("Väterfrühstück", "Papas am Samstagmorgen"),
        ("Familienwegweiser", "Wer hilft wo"),
    ];

    [Fact]
    public async Task The_four_overlaps_of_the_demo_are_found_and_little_else()
    {
        await demo.House.RunJobs();
        var found = await demo.House.In(db => db.Overlaps.AsNoTracking().OrderBy(one => one.Id)
            .Select(one => new { First = one.First!.Title, Second = one.Second!.Title }).ToListAsync());
        var pairs = found.Select(one => (one.First, one.Second)).ToList();
        foreach (var (one, other) in Hidden) Assert.True(pairs.Contains((one, other)) || pairs.Contains((other, one)),
            $"{one} / {other} is not among {string.Join("; ", pairs)}");
        Assert.True(pairs.Count <= Hidden.Length + 2, string.Join("; ", pairs));
    }
}
