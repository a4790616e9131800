using System.Data.Common;
using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Database;

/// <summary>A backup: the database and the local files in one .tar.gz. What lies in an S3 store is backed up there.</summary>
public sealed class Archive(Db db, DatabaseCopy database, Site site, IConfiguration configuration)
{
    private readonly string folder = Path.GetFullPath(configuration["Files:Folder"] ?? Path.Combine(site.DataFolder, "files"));

    /// <summary>Writes the archive; says where it lies. An archive that is there already is never overwritten.</summary>
    public async Task<string> Save(string file, CancellationToken cancel)
    {
        Refusal.On(File.Exists(file) ? $"{file} gibt es schon. Bitte einen anderen Namen wählen." : null);
        using var work = new WorkFolder(site.DataFolder);
        await database.Save(work.Of(database.Name), cancel);
        var files = 0;
        await using (var gzip = new GZipStream(File.Create(work.Of("archive")), CompressionLevel.Fastest))
        await using (var tar = new TarWriter(gzip))
        {
            await tar.WriteEntryAsync(work.Of(database.Name), database.Name, cancel);
            foreach (var one in FilesIn(folder))
            {
                if (await Add(tar, one, cancel)) files++;
            }
        }
        var kilobytes = Math.Max(new FileInfo(work.Of("archive")).Length / 1024, 1).ToString("N0", German.Culture);
        File.Move(work.Of("archive"), file);
        return $"Gesichert: {Path.GetFullPath(file)} ({German.Count(files, "Datei", "Dateien")}, {kilobytes} kB).";
    }

    /// <summary>
    /// Puts an archive back: first the files, which are named by their content, then the database as a whole. An instance in use
    /// is replaced only when that was asked for.
    /// </summary>
    public async Task<string> Load(string file, bool replace, CancellationToken cancel)
    {
        Refusal.On(File.Exists(file) ? null : $"{file} gibt es nicht.");
        Refusal.On(replace || !await IsInUse(cancel) ? null : InUse);
        using var work = new WorkFolder(site.DataFolder);
        await Unpack(file, work.Path, cancel);
        Refusal.On(ObstacleTo(file, work));
        foreach (var one in FilesIn(work.Of("files")))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(work.Of("files"), one));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(one, target, overwrite: true);
        }
        await database.Load(work.Of(database.Name), cancel);
        return "Zurückgespielt. Bitte starten Sie die Anwendung jetzt neu.";
    }

    private const string InUse = "Hier gibt es schon Daten. Eine Sicherung gehört in eine leere Instanz. "
        + "Wenn sie wirklich alles ersetzen soll, was hier ist: bin/buendnisnetz restore FILE --replace";

    /// <summary>Whether anything has happened here; a fresh instance knows nothing but what the modules bring along. What this program
    /// cannot read belongs to somebody.</summary>
    private async Task<bool> IsInUse(CancellationToken cancel)
    {
        try
        {
            return await db.Database.CanConnectAsync(cancel) && (await db.Database.GetAppliedMigrationsAsync(cancel)).Any()
                && await db.IsInUse(cancel);
        }
        catch (DbException) { return true; }
    }

    private string? ObstacleTo(string file, WorkFolder work) =>
        File.Exists(work.Of(database.Name)) ? null
        : FilesIn(work.Path).Select(one => DatabaseCopy.MakerOf(Path.GetFileName(one)))
            .FirstOrDefault(maker => maker is not null) is { } maker
            ? $"{file} ist eine Sicherung von {maker}. Diese Instanz läuft mit {DatabaseCopy.MakerOf(database.Name)} und kann sie nicht "
                + $"lesen."
            : $"In {file} liegt keine Sicherung einer Datenbank.";

    /// <summary>A file that was erased since the list was made is left out.</summary>
    private async Task<bool> Add(TarWriter tar, string file, CancellationToken cancel)
    {
        try { await tar.WriteEntryAsync(file, Path.Combine("files", Path.GetRelativePath(folder, file)), cancel); }
        catch (FileNotFoundException) { return false; }
        return true;
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/.work/", StringComparison.Ordinal))
        : [];

    private static async Task Unpack(string file, string folder, CancellationToken cancel)
    {
        try
        {
            await using var gzip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
            await TarFile.ExtractToDirectoryAsync(gzip, folder, overwriteFiles: false, cancel);
        }
        catch (InvalidDataException)
        {
            throw new Refusal($"{file} ist kein vollständiges Archiv.");
        }
    }

    private sealed class WorkFolder(string data) : IDisposable
    {
        public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Combine(data, $"archive-{Guid.NewGuid():N}")).FullName;

        public string Of(string name) => System.IO.Path.Combine(Path, name);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
