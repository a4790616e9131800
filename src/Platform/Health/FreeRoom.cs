using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Platform;

/// <summary>Whether there is room for what people save, and whether it can be written at all.</summary>
internal sealed class FreeRoom(Site site, FileSettings files, HealthSettings settings) : IHealthCheck
{
    private const int Comfortable = 4;

    private const string Advice = "Schaffen Sie Platz, zum Beispiel durch Löschen alter Sicherungen, oder vergrößern Sie den Datenträger.";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        Write(site.DataFolder);
        var (folder, free) = Least(site, files);
        var sentence = $"{German.Bytes(free)} sind frei im Ordner {folder}.";
        return Task.FromResult(free < settings.FreeBytes ? Diagnosis.Bad($"Nur noch {sentence}", Advice)
            : free < settings.FreeBytes * Comfortable ? Diagnosis.Hint($"Noch {sentence}", Advice)
            : Diagnosis.Good(sentence));
    }

    /// <summary>The folder with the least room, and how much that is.</summary>
    public static (string Folder, long Free) Least(Site site, FileSettings files) =>
        new[] { site.DataFolder, files.Folder }.Where(Directory.Exists)
            .Select(folder => (folder, new DriveInfo(folder).AvailableFreeSpace)).MinBy(one => one.AvailableFreeSpace);

    private static void Write(string folder)
    {
        var file = Path.Combine(folder, $".zustand-{Guid.NewGuid():N}");
        try { using var trial = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose); }
        catch (Exception error) when (error is UnauthorizedAccessException || (error is IOException io && Faults.IsReadOnlyDisk(io)))
        {
            throw new Refusal($"In den Ordner {folder} lässt sich nichts schreiben. Bitte prüfen Sie, wem er gehört.");
        }
    }
}
