using System.Data.Common;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Database;

/// <summary>A backup: the database and the local files in one .tar.gz. What lies in an S3 store is backed up there.</summary>
public sealed class Archive(Db db, DatabaseCopy database, Site site, IConfiguration configuration, LastBackup last,
    TimeProvider clock)
{
    private readonly string folder = Path.GetFullPath(configuration["Files:Folder"] ?? Path.Combine(site.DataFolder, "files"));

    /// <summary>Writes the archive; says where it lies. An archive that is there already is never overwritten.</summary>
    public async Task<string> Save(string file, CancellationToken cancel)
    {
        Refusal.On(File.Exists(file) ? $"{file} gibt es schon. Bitte einen anderen Namen wählen." : null);
        Refusal.On(Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))) ? null : $"Den Ordner für {file} gibt es nicht.");
        var at = clock.Now;
        using var work = new WorkFolder(site.DataFolder);
        await database.Save(work.Of(database.Name), cancel);
        Refusal.On(await database.Damage(work.Of(database.Name), cancel) is { } damage ? DamagedHere(damage) : null);
        var findings = new Findings();
        var files = await Pack(work, findings, cancel);
        var kilobytes = Math.Max(new FileInfo(work.Of(Packed)).Length / 1024, 1).ToString("N0", German.Culture);
        Deliver(work.Of(Packed), file);
        last.Note(at);
        return $"Gesichert: {Path.GetFullPath(file)} ({German.Count(files, "Datei", "Dateien")}, {kilobytes} kB). "
            + findings.Sentence(await Expected(cancel));
    }

    private const string Packed = "archive";

    private static string DamagedHere(string damage) => $"Die Datenbank ist beschädigt ({damage}). Es wurde keine Sicherung geschrieben. "
        + "Bitte heben Sie die Dateien auf und spielen Sie die letzte gute Sicherung zurück: bin/buendnisnetz restore FILE --replace";

    /// <summary>The database, all files and their sums; how many files these are.</summary>
    private async Task<int> Pack(WorkFolder work, Findings findings, CancellationToken cancel)
    {
        var (files, sums) = (0, new StringBuilder(Checksums.Line(await Checksums.Of(work.Of(database.Name), cancel), database.Name)));
        await using var gzip = new GZipStream(File.Create(work.Of(Packed)), CompressionLevel.Fastest);
        await using var tar = new TarWriter(gzip);
        await tar.WriteEntryAsync(work.Of(database.Name), database.Name, cancel);
        foreach (var one in FilesIn(folder))
        {
            if (await Add(tar, one, cancel) is not { } sum) continue;
            sums.Append(Checksums.Line(sum, NameOf(one)));
            findings.Packed(Path.GetFileName(one), sum);
            files++;
        }
        await File.WriteAllTextAsync(work.Of(Checksums.Name), sums.ToString(), cancel);
        await tar.WriteEntryAsync(work.Of(Checksums.Name), Checksums.Name, cancel);
        return files;
    }

    /// <summary>Under its name stands the whole archive or none, also where it goes to another disk that is full.</summary>
    private static void Deliver(string archive, string file)
    {
        var half = $"{file}.teil";
        try
        {
            File.Move(archive, half, overwrite: true);
            OwnerOnly.Files(half);
            File.Move(half, file);
        }
        catch
        {
            File.Delete(half);
            throw;
        }
    }

    /// <summary>
    /// What the database says lies in the local store; nothing where it lies elsewhere or this program cannot read the table.
    /// </summary>
    private async Task<IReadOnlyCollection<string>> Expected(CancellationToken cancel)
    {
        if (configuration["Files:Store"] == "S3") return [];
        try { return await db.Files.Select(file => file.Hash).ToListAsync(cancel); }
        catch (DbException) { return []; }
    }

    private string NameOf(string file) => Path.Combine("files", Path.GetRelativePath(folder, file));

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
        var differences = await Checksums.Differences(work.Path, cancel);
        Refusal.On(differences is [var first, ..] ? $"{file} ist beschädigt ({first}). Es wurde nichts verändert." : null);
        Refusal.On(await database.Damage(work.Of(database.Name), cancel) is { } damage
            ? $"Die Datenbank in {file} ist beschädigt ({damage}). Es wurde nichts verändert." : null);
        foreach (var one in FilesIn(work.Of("files")))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(work.Of("files"), one));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(one, target, overwrite: true);
        }
        await database.Load(work.Of(database.Name), cancel);
        return $"Geprüft: Die Datenbank ist unversehrt, {(differences is null ? "Prüfsummen der Dateien hat diese ältere Sicherung nicht"
            : "alle Prüfsummen stimmen")}. Zurückgespielt. Bitte starten Sie die Anwendung jetzt neu.";
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

    /// <summary>The sum of a file that was packed. One that was erased since the list was made is left out.</summary>
    private async Task<string?> Add(TarWriter tar, string file, CancellationToken cancel)
    {
        try
        {
            var sum = await Checksums.Of(file, cancel);
            await tar.WriteEntryAsync(file, NameOf(file), cancel);
            return sum;
        }
        catch (FileNotFoundException) { return null; }
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
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            throw new Refusal($"{file} ist kein vollständiges Archiv.");
        }
    }

    private sealed class WorkFolder(string data) : IDisposable
    {
        public string Path { get; } = OwnerOnly.Folder(System.IO.Path.Combine(data, $"archive-{Guid.NewGuid():N}"));

        public string Of(string name) => System.IO.Path.Combine(Path, name);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
