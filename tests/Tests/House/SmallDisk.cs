using System.Diagnostics;

namespace Buendnisnetz.Tests.House;

/// <summary>A disk of its own, as small as it is said; the test is skipped where nobody may mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    public static SmallDisk Of(string size)
    {
        var folder = Directory.CreateTempSubdirectory("buendnisnetz-small-").FullName;
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", folder), "A small disk needs the right to mount one.");
        return new(folder);
    }

    /// <summary>From now on nobody writes on it.</summary>
    public void Seal() => Assert.True(Run("mount", "-o", "remount,ro", Folder));

    /// <summary>From now on there is no room on it.</summary>
    public void Fill()
    {
        using var file = new FileStream(Path.Combine(Folder, "fill"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try { while (true) file.Write(new byte[4096]); }
        catch (IOException) { /* Full. */ }
    }

    public void Dispose()
    {
        Run("umount", Folder);
        Directory.Delete(Folder, recursive: true);
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
