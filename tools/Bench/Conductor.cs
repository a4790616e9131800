using System.Globalization;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Bench;

/// <summary>Lets the house and the bare handlers run against each other: on both databases, in the size asked for and in S.</summary>
internal static partial class Conductor
{
    /// <summary>So many forms are sent before the code behind them has been compiled anew.</summary>
    private const int UntilHot = 200;

    /// <summary>Who has rare wishes about packing gets a page that nobody keeps.</summary>
    private const string Anew = "Accept-Encoding: identity;q=0.5\r\n";

    public static async Task<int> Run(string[] args)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
        if (Size.Of(settings["size"] ?? "M") is not { } asked) return Explain(settings["size"]!);
        if (settings["drill"] is { } drill) return drill switch
        {
            "migrate" => await MigrationDrill.Run(asked, settings["folder"]!, settings["postgres"]!),
            "overlaps" => Quality(),
            "search" when settings["size"] is not null => await SearchTimes.Run(asked, settings["folder"]!, settings["postgres"]),
            "search" => await SearchDrill.Run(settings["folder"]!, settings["postgres"]!, settings.GetValue("tell", false)),
            "allocation" => await AllocationDrill.Run(settings["solver"]!),
            _ => Explain(drill),
        };
        var measurement = (int port) => new Measurement(port, TimeSpan.FromSeconds(settings.GetValue("seconds", 0.5)),
            settings.GetValue("rounds", 5), settings.GetValue("connections", 1));
        string[] providers = settings["postgres"] is null ? ["Sqlite"] : ["Sqlite", "Postgres"];
        var scenes = Scene.Named(settings["scenes"]);
        foreach (var provider in providers.Where(one => settings["database"] is not { } only || one == only))
        {
            var report = new Report(provider, asked);
            foreach (var size in new[] { Size.Of("S")!, asked }.Distinct())
            {
                await using var house = await Contestant.Start(provider, size, settings["folder"]!, settings["postgres"]);
                await Task.WhenAll(scenes.Where(scene => scene.Form is null)
                    .Select(scene => Warm(house, scene, TimeSpan.FromSeconds(settings.GetValue("warm", 30)))));
                foreach (var scene in scenes) report.Take(size, scene, await Measure(house, scene, measurement(house.Port)));
            }
            report.Print();
        }
        PrintQuality();
        return 0;
    }

    /// <summary>How well the radar tells pairs apart: those for tuning, those of the trial, and those only measured.</summary>
    private static void PrintQuality()
    {
        Console.WriteLine("\n| pairs of projects | number | precision (aim 0.90) | recall (aim 0.80) |\n|---|---|---|---|");
        var pairs = OverlapPair.Files.SelectMany(one => OverlapPair.In(Path.Combine("tools", "Bench", one.File))
            .Select(pair => (Part: pair.IsForTuning ? "for tuning" : one.Others, Pair: pair)));
        foreach (var part in pairs.GroupBy(one => one.Part, one => one.Pair))
        {
            var quality = OverlapQuality.Of(part);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {part.Key} | {part.Count()} | {quality.Precision:0.00} | {quality.Recall:0.00} |"));
        }
    }

    private static int Quality()
    {
        PrintQuality();
        return 0;
    }

    private static int Explain(string size)
    {
        Console.Error.WriteLine($"There is no {size}; known are the sizes S, M and L and the drills migrate, allocation, "
            + "overlaps and search.");
        return 1;
    }

    // Code that runs hot is compiled anew, once more and better: before that nothing is measured, neither pages made anew nor kept ones.
    private static async Task Warm(Contestant house, Scene scene, TimeSpan time)
    {
        using var wire = new Wire(house.Port);
        var end = DateTime.UtcNow + time;
        while (DateTime.UtcNow < end)
        {
            await wire.Send(Wire.Request("GET", scene.Path, house.Cookie, Anew));
            await wire.Send(Member(house, scene));
            if (scene.ForVisitors) await wire.Send(Visit(scene));
        }
    }

    private static Task<Result> Measure(Contestant house, Scene scene, Measurement measurement) =>
        scene.IsForStrangers ? MeasureForms(house, scene, measurement) : MeasurePage(house, scene, measurement);

    private static async Task<Result> MeasureForms(Contestant house, Scene scene, Measurement measurement)
    {
        using var wire = new Wire(house.Port);
        var forms = await Registrations.Read(wire, scene, 1 + UntilHot + (measurement.Turns * Registrations.EachTurn));
        var seen = await Send(wire, scene, forms.Next());
        for (var turn = 0; turn < UntilHot; turn++) await Send(wire, scene, forms.Next());
        var queries = await Queries(wire, scene);
        return new(await measurement.Fight(forms, Again(Bare(scene, seen)), alone: true), null, null, queries, seen.Bytes, 0);
    }

    private static async Task<Result> MeasurePage(Contestant house, Scene scene, Measurement measurement)
    {
        using var wire = new Wire(house.Port);
        var request = await Prepare(wire, house, scene, "");
        await wire.Send(request);
        var seen = await Send(wire, scene, await Prepare(wire, house, scene, $"X-Bench-Record: {scene.Name}\r\n"));
        var queries = await Queries(wire, scene);
        var bare = Bare(scene, seen);
        var made = await measurement.Fight(Again(request), Again(bare), alone: scene.Form is not null);
        var kept = scene.Form is null ? await measurement.Fight(Again(Member(house, scene)), Again(bare)) : null;
        if (!scene.ForVisitors) return new(made, kept, null, queries, seen.Bytes, 0);
        var visit = Visit(scene);
        await wire.Send(visit);
        var cached = await wire.Send(visit);
        var constant = Wire.Request("GET", $"/-bare/constant/{cached.Bytes}", null);
        return new(made, kept, await measurement.Fight(Again(visit), Again(constant)), queries, seen.Bytes, cached.Bytes);
    }

    private static async Task<Answer> Send(Wire wire, Scene scene, byte[] request)
    {
        var seen = await wire.Send(request);
        return seen.Status < 400 ? seen : throw new InvalidOperationException($"{scene.Path} answers {seen.Status}.\n{wire.Text(seen)}");
    }

    private static async Task<int> Queries(Wire wire, Scene scene)
    {
        var counted = await wire.Send(Wire.Request("GET", $"/-bare/commands/{scene.Name}", null));
        return int.Parse(wire.Text(counted), CultureInfo.InvariantCulture);
    }

    private static byte[] Bare(Scene scene, Answer seen) => Wire.Request("GET", $"/-bare/page/{scene.Name}/{seen.Bytes}", null);

    private static IEnumerable<byte[]> Again(byte[] request)
    {
        while (true) yield return request;
    }

    private static byte[] Member(Contestant house, Scene scene) =>
        Wire.Request("GET", scene.Path, house.Cookie, "Accept-Encoding: gzip, deflate, br\r\n");

    private static byte[] Visit(Scene scene) => Wire.Request("GET", scene.Path, null, "Accept-Encoding: br\r\n");

    private static async Task<byte[]> Prepare(Wire wire, Contestant house, Scene scene, string more)
    {
        if (scene.Form is null) return Wire.Request("GET", scene.Path, house.Cookie, Anew + more);
        var page = await wire.Send(Wire.Request("GET", scene.Path, house.Cookie));
        var token = Token().Match(wire.Text(page)).Groups[1].Value;
        var cookie = SetCookie().Match(page.Head).Groups[1].Value;
        return Wire.Request("POST", scene.Path, $"{house.Cookie}; {cookie}", more,
            $"{scene.Form}&__RequestVerificationToken={Uri.EscapeDataString(token)}");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("Set-Cookie: ([^;]+)", RegexOptions.IgnoreCase)]
    private static partial Regex SetCookie();
}

/// <summary>What was measured of a scene.</summary>
/// <param name="Made">Made anew, against the bare handler with the same commands.</param>
/// <param name="Kept">The same page as who has signed in gets it when nothing has changed, packed, against the same bare handler.</param>
/// <param name="Cached">From the cache, against a constant body; null where visitors do not get the page.</param>
/// <param name="Queries">Commands that reached the database.</param>
/// <param name="Bytes">Bytes of the page made anew.</param>
/// <param name="WireBytes">Bytes of the page as visitors get it, compressed.</param>
internal sealed record Result(Duel Made, Duel? Kept, Duel? Cached, int Queries, int Bytes, int WireBytes);
