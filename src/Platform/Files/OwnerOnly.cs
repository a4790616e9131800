namespace Buendnisnetz.Platform;

/// <summary>Files and folders that nobody but the user of the program reads (modes 600 and 700).</summary>
public static class OwnerOnly
{
    private const UnixFileMode OfFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OfFolder = OfFile | UnixFileMode.UserExecute;

    /// <summary>Makes the folder where there is none.</summary>
    public static string Folder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, OfFolder);
        return path;
    }

    /// <summary>Closes a folder that may be there already to all others.</summary>
    public static string ClosedFolder(string path)
    {
        Folder(path);
        Close(path, OfFolder);
        return path;
    }

    /// <summary>Closes files to all others, as far as they are there.</summary>
    public static void Files(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
            if (File.Exists(path)) Close(path, OfFile);
    }

    private static void Close(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) is var known && (known & ~mode) != 0)
            File.SetUnixFileMode(path, known & mode);
    }
}
