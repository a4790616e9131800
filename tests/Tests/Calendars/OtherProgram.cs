using System.Diagnostics;
using System.Text.Json;

namespace Buendnisnetz.Tests.Calendars;

/// <summary>Another program that reads calendars: ical.js, on which the calendars of several mail programs are built.</summary>
internal static class OtherProgram
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Whether there is Node to run it.</summary>
    public static bool IsHere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));

    /// <summary>What it understands of these calendars, in their order.</summary>
    public static async Task<IReadOnlyList<ReadCalendar>> Read(IEnumerable<string> calendars)
    {
        var script = Path.Combine(Checkout.Root, "tests", "Tests", "Calendars", "read-ics.mjs");
        using var process = Process.Start(new ProcessStartInfo("node", [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (answer, fault) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(calendars));
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), (process.ExitCode, await fault));
        return JsonSerializer.Deserialize<List<ReadCalendar>>(await answer, Web)!;
    }
}

/// <summary>A calendar as it was understood.</summary>
/// <param name="Method">What is to be done with it.</param>
/// <param name="Entries">Its entries.</param>
internal sealed record ReadCalendar(string? Method, IReadOnlyList<ReadBack> Entries);

/// <summary>An entry as it was understood.</summary>
/// <param name="Uid">By which it is known again.</param>
/// <param name="Summary">What it is called.</param>
/// <param name="Status">Whether it takes place.</param>
/// <param name="Sequence">How often it has changed.</param>
/// <param name="IsDay">Whether it takes whole days.</param>
/// <param name="Start">The day or the moment it begins.</param>
/// <param name="End">The day or the moment at which it is over.</param>
/// <param name="Zone">The zone of its beginning.</param>
internal sealed record ReadBack(string Uid, string Summary, string Status, int Sequence, bool IsDay, string Start, string End, string Zone)
{
    /// <summary>Its beginning and its end on the wall in Berlin, or as days.</summary>
    public (string Start, string End) Wall => IsDay ? (Start, End) : (On(Start), On(End));

    private static string On(string moment) =>
        $"{DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture).BerlinTime:yyyy-MM-dd HH:mm}";
}
