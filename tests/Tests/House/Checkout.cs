namespace Buendnisnetz.Tests.House;

/// <summary>The repository as it lies on the disk.</summary>
internal static class Checkout
{
    private static readonly string[] Built = ["bin", "obj", "node_modules", ".git", ".cache", "data", "lib", "TestResults"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Material beside the repository that tests may read; null where it is not there.</summary>
    public static string? Beside(string folder)
    {
        var shared = Environment.GetEnvironmentVariable("BUENDNISNETZ_SHARED") ?? Path.Combine(Root, "..", "shared");
        return Directory.Exists(Path.Combine(shared, folder)) ? Path.Combine(shared, folder) : null;
    }

    /// <summary>Everything that somebody wrote, below these folders, with one of these endings.</summary>
    public static IEnumerable<string> Files(string[] folders, params string[] endings) =>
        folders.SelectMany(folder => Below(Path.Combine(Root, folder)))
            .Where(file => endings.Length == 0 || endings.Contains(Path.GetExtension(file)));

    /// <summary>The path as it stands in a message.</summary>
    public static string Short(string file) => Path.GetRelativePath(Root, file);

    private static IEnumerable<string> Below(string folder) => Directory.GetFiles(folder).Concat(Directory.GetDirectories(folder)
        .Where(child => !Built.Contains(Path.GetFileName(child)) || IsScripts(child)).SelectMany(Below));

    private static bool IsScripts(string folder) => folder.StartsWith(Path.Combine(Root, "bin"), StringComparison.Ordinal);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "global.json")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
