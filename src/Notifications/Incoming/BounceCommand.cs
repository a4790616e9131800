using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Notifications;

/// <summary>
/// Reads what mail servers wrote about our letters: <c>bin/buendnisnetz bounces PATH</c>, where PATH is an .eml file, a folder of them or a
/// Maildir. Of a Maildir it reads what is new and puts it to what was read, as a mail program does.
/// </summary>
internal static class BounceCommand
{
    public static Command Word { get; } = new("bounces", "PATH",
        "Liest, welche Briefe zurückkamen: eine .eml-Datei, einen Ordner davon oder ein Maildir.", Run);

    private static async Task<string> Run(IServiceProvider services, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var (db, at) = (services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>().Now);
        var (read, failed, late, unknown) = (0, 0, 0, 0);
        foreach (var file in FilesAt(arguments[0]))
        {
            read++;
            var report = Read(file);
            var isKnown = report is not null && await db.Note(report, at, cancel);
            if (report is { Failed: false }) late++;
            else if (isKnown) failed++;
            else unknown++;
            MarkRead(file);
        }
        await db.SaveChangesAsync(cancel);
        return $"{German.Count(read, "Nachricht", "Nachrichten")} gelesen: {German.Count(failed, "Brief kam", "Briefe kamen")} zurück, "
            + $"{late} verspätet oder zugestellt, {unknown} ohne Brief, der noch offen ist.";
    }

    private static DeliveryReport? Read(string file)
    {
        using var raw = File.OpenRead(file);
        return DeliveryReport.Read(raw);
    }

    private static IReadOnlyList<string> FilesAt(string path)
    {
        if (File.Exists(path)) return [path];
        Refusal.On(Directory.Exists(path) ? null : $"„{path}“ gibt es nicht.");
        var arrived = Path.Combine(path, "new");
        return Directory.Exists(arrived) && Directory.Exists(Path.Combine(path, "cur"))
            ? [.. Directory.GetFiles(arrived).Order(StringComparer.Ordinal)]
            : [.. Directory.GetFiles(path, "*.eml").Order(StringComparer.Ordinal)];
    }

    private static void MarkRead(string file)
    {
        if (Path.GetDirectoryName(file) is not { } folder || Path.GetFileName(folder) != "new") return;
        var read = Path.Combine(Path.GetDirectoryName(folder)!, "cur");
        if (Directory.Exists(read)) File.Move(file, Path.Combine(read, Path.GetFileName(file) + ":2,S"), overwrite: true);
    }
}
