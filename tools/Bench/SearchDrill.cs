using System.Diagnostics;
using System.Globalization;
using Buendnisnetz.Accounts;
using Buendnisnetz.Community;
using Buendnisnetz.Database;
using Buendnisnetz.Demo;
using Buendnisnetz.Search;
using Buendnisnetz.Web;

namespace Buendnisnetz.Bench;

/// <summary>
/// How well the search answers the labelled queries in the demo, as a coordinator finds it, on both databases: those for tuning, and those
/// that are only measured. With --tell what each query for tuning finds; of the others nothing is told.
/// </summary>
internal sealed class SearchDrill(WebApplication app)
{
    private const string Reader = "ferdinand.iyer@buendnis-heidelberg.example";

    public static async Task<int> Run(string folder, string postgres, bool tells)
    {
        Console.WriteLine("| database | queries | number | nDCG@10 (aim 0.85) | slowest of 20, ms |\n|---|---|---|---|---|");
        foreach (var (name, database) in ((string, string[])[])
            [("SQLite", ["--Database:Provider=Sqlite", $"--ConnectionStrings:Db=Data Source={Path.Combine(folder, "search.db")}"]),
            ("PostgreSQL", ["--Database:Provider=Postgres", $"--ConnectionStrings:Db={postgres};Database=search"])])
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions
            {
                Args = [.. database, $"--Data={folder}", "--Site:Demo=true", "--Jobs:Run=false", "--Logging:LogLevel:Default=Error"],
                ApplicationName = "Buendnisnetz.Web",
            });
            builder.AddHouse(Modules.All);
            await using var app = builder.Build();
            await new SearchDrill(app).Measure(name, tells);
        }
        return 0;
    }

    private async Task Measure(string name, bool tells)
    {
        await Play();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var person = await db.People.At(Reader).SingleAsync();
        var reader = await db.ActorOf(person.Id, DateTimeOffset.UtcNow, default) ?? throw new InvalidOperationException("Nobody reads.");
        await TellMissing(db);
        List<(bool IsForTuning, double Quality, TimeSpan Time)> all = [];
        foreach (var query in LabelledQuery.In("tools/Bench")) all.Add(await Measure(query, reader, tells));
        foreach (var (part, some) in new[] { ("for tuning", all.Where(one => one.IsForTuning)),
            ("only measured", all.Where(one => !one.IsForTuning)) })
        {
            var slow = some.Select(one => one.Time.TotalMilliseconds).Order().ElementAt(some.Count() * 95 / 100);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {part} | {some.Count()} | {some.Average(one => one.Quality):0.000} | {slow:0.0} |"));
        }
    }

    /// <summary>The demo as it stands a minute after the first start: all jobs done, so files have been read.</summary>
    private async Task Play()
    {
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var services = scope.ServiceProvider;
            await services.GetRequiredService<SchemaUpdate>().Apply(default);
            var db = services.GetRequiredService<Db>();
            foreach (var missed in await DemoInstance.Play(db, services.GetRequiredService<FileStore>(),
                services.GetRequiredService<TimeProvider>().GetUtcNow())) Console.WriteLine(missed);
        }
        while (await app.Services.GetRequiredService<JobWorker>().DoAll(default) > 0) { }
    }

    private async Task<(bool, double, TimeSpan)> Measure(LabelledQuery query, Actor reader, bool tells)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var watch = Stopwatch.StartNew();
        var found = await scope.ServiceProvider.GetRequiredService<HouseSearch>().Find(query.Words, reader);
        watch.Stop();
        List<string> keys = [.. found.Hits.Rows.Select(LabelledQuery.KeyOf)];
        var quality = query.Quality(keys);
        if (tells && query.IsForTuning) Tell(query, keys, quality);
        return (query.IsForTuning, quality, watch.Elapsed);
    }

    private static void Tell(LabelledQuery query, List<string> found, double quality)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{quality:0.00} {query.Words}"));
        foreach (var key in found.Take(10)) Console.WriteLine($"       {query.Grades.GetValueOrDefault(key)} {key}");
        foreach (var (key, grade) in query.Grades.Where(one => one.Value > 1 && !found.Take(10).Contains(one.Key)))
            Console.WriteLine($"     - {grade} {key} rank {found.IndexOf(key) + 1}");
    }

    /// <summary>Addresses that the demo does not have any more: they would count against the search.</summary>
    private static async Task TellMissing(Db db)
    {
        var there = (await db.SearchEntries.Select(one => new { one.Path, one.Title }).ToListAsync())
            .Select(one => LabelledQuery.KeyOf(one.Path, one.Title)).ToHashSet();
        foreach (var gone in LabelledQuery.In("tools/Bench").SelectMany(query => query.Grades.Keys).Distinct()
            .Where(key => !there.Contains(key)))
            Console.WriteLine($"{gone} is not in the demo.");
    }
}
