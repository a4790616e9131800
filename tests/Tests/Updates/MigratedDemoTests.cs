using System.Text.Json;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Community;
using Buendnisnetz.JointWork;
using Buendnisnetz.Tests.Demo;

namespace Buendnisnetz.Tests.Updates;

/// <summary>What earlier releases have left is there after the update, value by value, and every page shows it.</summary>
public sealed class MigratedDemoTests
{
    /// <summary>Columns that a migration has renamed: "table.column" then, "table.column" now.</summary>
    private static readonly Dictionary<string, string> Renamed = [];

    /// <summary>Tables or columns that a migration has dropped or rewritten on purpose, each with the reason.</summary>
    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["__EFMigrationsLock"] = "A row while somebody migrates.",
        ["organisations.logo_file_id"] = "A scene of today draws logos where there were none.",
        ["organisations.version"] = "It counts such changes.",
    };

    /// <summary>What a migration words anew, each as it must read now.</summary>
    private static readonly Dictionary<string, Func<string, string>> Reworded = new()
    {
        ["events.payload"] = text => !text.Contains("\"SeatId\"") ? text
            : SeatsByName.Aggregate(text, (words, pair) => words.Replace(pair.Was, pair.Is)),
    };

    /// <summary>Places and roles were numbers when modules could not yet declare their own.</summary>
    private static (string Was, string Is)[] SeatsByName =>
    [
        ("\"Place\":0", "\"Place\":\"Instance\""), ("\"Place\":1", "\"Place\":\"Alliance\""), ("\"Place\":2", "\"Place\":\"Network\""),
        ("\"Role\":0", "\"Role\":\"Coordinator\""), ("\"Role\":1", "\"Role\":\"Deputy\""), ("\"Role\":2", "\"Role\":\"Editor\""),
        ("\"Role\":3", "\"Role\":\"Office\""), ("\"Role\":4", "\"Role\":\"Administrator\""), ("\"Role\":5", "\"Role\":\"DataProtection\""),
    ];

    public static TheoryData<string> Versions => [.. Fixture.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Every_row_and_every_page_of_an_earlier_release_is_there_after_the_update(string version)
    {
        await using var fixture = await Fixture.Unpack(version);
        var before = await fixture.Rows();
        Assert.True(before.Count > 40 && before.Values.Sum(rows => rows.Count) > 5000, $"The fixture of {version} is too empty.");
        await using var demo = await fixture.Open(demo: true);
        Assert.Empty(Lost(before, await fixture.Rows()));
        await SeatsAreRead(demo);
        await NothingIsThereTwice(before, fixture);
        await EveryPageOpens(demo);
        await demo.RunDaily();
        Assert.Empty(await demo.In(db => db.Jobs.Where(job => job.LastError != null).Select(job => job.Kind).ToListAsync()));
    }

    /// <summary>What was stored in numbers is read in the words of today.</summary>
    private static async Task SeatsAreRead(TestHouse demo)
    {
        var stored = await demo.In(db => db.Events.Where(record => record.Kind == nameof(SeatGranted)).Select(record => record.Payload)
            .ToListAsync());
        var seats = stored.Select(payload => JsonSerializer.Deserialize<SeatGranted>(payload)!).ToList();
        foreach (var role in new[] { AllianceSeats.Coordinator, AllianceSeats.Deputy, AllianceSeats.Editor, NetworkSeats.Office,
            SeatRole.Administrator })
            Assert.Contains(seats, seat => seat.Role == role);
        Assert.Equal([SeatPlace.Instance, AllianceSeats.Place, JointSeats.Label, NetworkSeats.Place, JointSeats.News, SpaceSeats.Place],
            seats.Select(seat => seat.Place).Distinct().OrderBy(place => place != SeatPlace.Instance).ThenBy(place => place.Code));
    }

    /// <summary>The demo finds its alliances and people; only the ways in that it prints at each start are new.</summary>
    private static async Task NothingIsThereTwice(SortedDictionary<string, List<Dictionary<string, string>>> before, Fixture fixture)
    {
        var after = await fixture.Rows();
        after["people"].RemoveAll(row => row["email"] == TestModule.Actress); // the tests' own scene
        string[] lent = [JointSeats.Label.Code, JointSeats.News.Code, SpaceSeats.Place.Code];
        after["seats"].RemoveAll(row => lent.Contains(row["place"])); // by scenes of today
        after["news"].RemoveAll(row => after["project_news"].Exists(told => told["item_id"] == row["id"])); // and what was written by it
        foreach (var table in new[] { "alliances", "people", "seats", "networks", "organisations", "partnerships", "news", "areas",
            "terms", "operator" })
            Assert.True(before[table].Count == after[NowOf(table, "id").Table].Count, Doubled(table, before, after));
    }

    private static string Doubled(string table, SortedDictionary<string, List<Dictionary<string, string>>> before,
        SortedDictionary<string, List<Dictionary<string, string>>> after)
    {
        var known = before[table].Select(row => row.GetValueOrDefault("id")).ToHashSet();
        var fresh = after[table].Where(row => !known.Contains(row.GetValueOrDefault("id")));
        return $"{table} has new rows: {string.Join("; ", fresh.Select(row => string.Join(", ", row.Values)))}";
    }

    private static async Task EveryPageOpens(TestHouse demo)
    {
        foreach (var email in new[] { null, "mareike.oduya-brandner@landkreis-konstanz.example",
            "leonie.achterberg@netzwerk-familie-bw.example", "rosalie.amankwah@buendnisnetz.example" })
        {
            var browser = email is null ? demo.Visit() : await demo.SignIn(await demo.In(db => db.People.At(email).FirstAsync()),
                passkey: true);
            var walk = new Walk(browser, fewOfAKind: 2, pagesOnly: true);
            await walk.From("/");
            Assert.Empty(walk.DeadEnds);
            Assert.True(walk.Opened >= 30, $"Only {walk.Opened} pages were opened as {email ?? "a visitor"}.");
        }
    }

    private static IEnumerable<string> Lost(SortedDictionary<string, List<Dictionary<string, string>>> before, SortedDictionary<string,
        List<Dictionary<string, string>>> after) =>
        from table in before
        where table.Value.Count > 0 && !LeftOut.ContainsKey(table.Key)
        let columns = table.Value[0].Keys.Where(column => !LeftOut.ContainsKey($"{table.Key}.{column}")).ToList()
        let now = after.GetValueOrDefault(NowOf(table.Key, columns[0]).Table) ?? []
        let there = now.CountBy(row => string.Join(" | ", columns.Select(column => row.GetValueOrDefault(NowOf(table.Key, column).Column))))
            .ToDictionary()
        from row in table.Value.CountBy(row => string.Join(" | ", columns.Select(column => Now(table.Key, column, row[column]))))
        where there.GetValueOrDefault(row.Key) < row.Value
        select $"{table.Key}: {row.Key}";

    private static string Now(string table, string column, string text) =>
        Reworded.TryGetValue($"{table}.{column}", out var reworded) ? reworded(text) : text;

    private static (string Table, string Column) NowOf(string table, string column) =>
        Renamed.TryGetValue($"{table}.{column}", out var now) ? (now.Split('.')[0], now.Split('.')[1]) : (table, column);
}
