using System.Reflection;

namespace Buendnisnetz.Text;

/// <summary>
/// A sheet of the demo: plain text as a person would hand it in, a file of the folder Demo of a module. Blocks begin with "== Name"; before
/// the first one stand the title and the head, lines of the form "Key: value".
/// </summary>
public sealed class DemoSheet
{
    /// <summary>How the build names the sheets within an assembly.</summary>
    private const string Folder = "demo/";

    private const string PictureEnding = ".webp";

    private readonly Assembly module;
    private readonly Dictionary<string, List<string>> blocks = [];

    private DemoSheet(Assembly module, string name, string text)
    {
        (this.module, Name, Whole) = (module, name, text);
        var block = blocks[""] = [];
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            if (line.StartsWith("== ", StringComparison.Ordinal)) block = blocks[line[3..].Trim()] = [];
            else block.Add(line.TrimEnd());
    }

    /// <summary>The file's name without its ending.</summary>
    public string Name { get; }

    /// <summary>The whole text.</summary>
    public string Whole { get; }

    /// <summary>All sheets that a module brings along, by name.</summary>
    public static IReadOnlyList<DemoSheet> Of(Assembly module) =>
        [.. module.GetManifestResourceNames().Where(IsSheet).Order(StringComparer.Ordinal)
            .Select(name => Read(module, name[Folder.Length..]))];

    /// <summary>The sheet of this name.</summary>
    public static DemoSheet Read(Assembly module, string name)
    {
        using var reader = new StreamReader(module.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The demo has no sheet {name}."));
        return new DemoSheet(module, name, reader.ReadToEnd());
    }

    /// <summary>The picture that lies beside the sheet.</summary>
    public Stream Picture() => module.GetManifestResourceStream(Folder + Name + PictureEnding)
        ?? throw new InvalidOperationException($"The demo has no picture {Name}.");

    private static bool IsSheet(string resource) =>
        resource.StartsWith(Folder, StringComparison.Ordinal) && !resource.EndsWith(PictureEnding, StringComparison.Ordinal);

    /// <summary>The lines of a block that say something.</summary>
    public IEnumerable<string> Lines(string block) => blocks.GetValueOrDefault(block, []).Where(line => line.Length > 0);

    /// <summary>The lines of a block, each split at its bars.</summary>
    public IEnumerable<DemoRow> Rows(string block) => Lines(block).Select(line => new DemoRow(line));

    /// <summary>A block as it stands, with its empty lines.</summary>
    public string Text(string block) => string.Join('\n', blocks.GetValueOrDefault(block, [])).Trim();

    /// <summary>What the head says under this key; null where it is silent.</summary>
    public string? Head(string key) =>
        Lines("").FirstOrDefault(line => line.StartsWith($"{key}: ", StringComparison.Ordinal))?[(key.Length + 2)..].Trim();

    /// <summary>What the head has to say under this key.</summary>
    public string Must(string key) => Head(key) ?? throw new InvalidOperationException($"The sheet {Name} does not say {key}.");
}

/// <summary>A line of a sheet, split at its bars; cells that are not there are empty.</summary>
public sealed class DemoRow(string line)
{
    private readonly string[] cells = line.Split('|', StringSplitOptions.TrimEntries);

    /// <summary>The cell; empty where there is none.</summary>
    public string this[int cell] => cell < cells.Length ? cells[cell] : "";

    /// <summary>The cell, or null where it is empty.</summary>
    public string? Maybe(int cell) => this[cell] is { Length: > 0 } text ? text : null;
}
