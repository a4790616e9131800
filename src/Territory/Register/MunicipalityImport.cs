using System.IO.Compression;

namespace Buendnisnetz.Territory;

/// <summary>Imports the official register of municipalities (GV100AD): all of it or nothing.</summary>
public sealed class MunicipalityImport(Db db, TimeProvider clock)
{
    /// <summary>The largest file that is taken; the register has less than 4 MB.</summary>
    public const int MostBytes = 20_000_000;

    /// <summary>Imports a file and says what has changed; tells its progress in percent and German words.</summary>
    /// <exception cref="Refusal">Not the register, not all of it, or older than what is there; nothing was changed.</exception>
    public async Task<string> Import(string path, Func<int, string, Task> progress, CancellationToken cancel = default)
    {
        var bytes = await Read(path, cancel);
        var import = RegisterImport.Of(path, [], null, clock.Now);
        var changes = await Run(import, bytes, progress, cancel);
        db.RegisterImports.Add(import);
        await db.SaveChangesAsync(cancel);
        await progress(100, "Gespeichert.");
        return $"Gemeindeverzeichnis vom {import.Day!.Value.Long}: "
            + $"{German.Count(import.Municipalities!.Value, "Gemeinde", "Gemeinden")}. {changes}.";
    }

    /// <summary>What importing a file would change; nothing is changed.</summary>
    /// <exception cref="Refusal">What <see cref="Import"/> would refuse, too.</exception>
    internal async Task<RegisterChanges> Compare(string path, CancellationToken cancel = default)
    {
        var changes = await RegisterComparison.Apply(db, GV100AD.Read(await Read(path, cancel)), cancel);
        db.ChangeTracker.Clear();
        return changes;
    }

    internal async Task<RegisterChanges> Run(RegisterImport import, byte[] bytes, Func<int, string, Task> progress,
        CancellationToken cancel)
    {
        await progress(5, "Die Datei wird gelesen.");
        var register = GV100AD.Read(bytes);
        await progress(30,
            $"{German.Count(register.Of(AreaKind.Gemeinde).Count(), "Gemeinde", "Gemeinden")} gelesen, sie werden verglichen.");
        var changes = await RegisterComparison.Apply(db, register, cancel);
        import.Finish(register, changes, clock.Now);
        await progress(60, "Die Änderungen werden gespeichert.");
        return changes;
    }

    private static async Task<byte[]> Read(string path, CancellationToken cancel)
    {
        Refusal.On(File.Exists(path) ? null : $"Die Datei {path} gibt es nicht.");
        Refusal.On(new FileInfo(path).Length > MostBytes ? "Die Datei ist zu groß für ein Gemeindeverzeichnis." : null);
        return await File.ReadAllBytesAsync(path, cancel);
    }

    internal static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    internal static byte[] Unpack(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }
}
