using System.Diagnostics;
using System.Globalization;
using Buendnisnetz.Accounts;
using Buendnisnetz.Database;
using Buendnisnetz.Search;
using Buendnisnetz.Web;

namespace Buendnisnetz.Bench;

/// <summary>
/// How long the labelled queries take in an instance of a size, for a coordinator, on both databases. Only their words are used: what they
/// find there is not judged.
/// </summary>
internal static class SearchTimes
{
    public static async Task<int> Run(Size size, string folder, string? postgres)
    {
        Console.WriteLine($"| database, size {size.Name} | queries | median, ms | slowest of 20 (aim 50) | slowest |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var provider in postgres is null ? ["Sqlite"] : new[] { "Sqlite", "Postgres" })
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions
            {
                Args = [.. Contestant.Settings(provider, size, folder, postgres), "--Jobs:Run=false", "--Logging:LogLevel:Default=Error"],
                ApplicationName = "Buendnisnetz.Web",
            });
            builder.AddHouse(Modules.All);
            await using var app = builder.Build();
            var times = await Measure(app, size);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {provider} | {times.Count} | {times[times.Count / 2]:0.0} | {times[times.Count * 95 / 100]:0.0} | {times[^1]:0.0} |"));
        }
        return 0;
    }

    /// <summary>The shorter of two looks at each, once all have been asked, in order.</summary>
    private static async Task<List<double>> Measure(WebApplication app, Size size)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await BenchHouse.Fill(scope.ServiceProvider, size);
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var person = await db.People.At(Nation.Coordinator).SingleAsync();
        var reader = await db.ActorOf(person.Id, DateTimeOffset.UtcNow, default) ?? throw new InvalidOperationException("Nobody reads.");
        List<string> words = [.. LabelledQuery.In("tools/Bench").Select(query => query.Words)];
        foreach (var query in words) await Look(app, query, reader);
        List<double> times = [];
        foreach (var query in words) times.Add(Math.Min(await Look(app, query, reader), await Look(app, query, reader)));
        return [.. times.Order()];
    }

    private static async Task<double> Look(WebApplication app, string words, Actor reader)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var search = scope.ServiceProvider.GetRequiredService<HouseSearch>();
        var watch = Stopwatch.StartNew();
        await search.Find(words, reader);
        return watch.Elapsed.TotalMilliseconds;
    }
}
