using System.Reflection;

namespace Buendnisnetz.Demo;

/// <summary>
/// A sheet of the demo: plain text as a person would hand it in. Blocks begin with "== Name"; before the first one stand
/// the title and the head, lines of the form "Key: value".
/// </summary>
internal sealed class Sheet
{
    private const string Ending = ".webp";

    private readonly Dictionary<string, List<string>> blocks = [];

    private Sheet(string name, string text)
    {
        (Name, Whole) = (name, text);
        var block = blocks[""] = [];
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
            if (line.StartsWith("== ", StringComparison.Ordinal)) block = blocks[line[3..].Trim()] = [];
            else block.Add(line.TrimEnd());
    }

    /// <summary>The file's name without its ending.</summary>
    public string Name { get; }

    /// <summary>Whether it is about something else than an alliance.</summary>
    public bool IsAside => Name.StartsWith('_');

    /// <summary>Whether it is about a network.</summary>
    public bool IsNetwork => Name.StartsWith("_netz-", StringComparison.Ordinal);

    /// <summary>The whole text.</summary>
    public string Whole { get; }

    /// <summary>All sheets that come with the demo, by name.</summary>
    public static IReadOnlyList<Sheet> All() =>
        [.. Source.GetManifestResourceNames().Where(name => !name.EndsWith(Ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The picture that lies beside a sheet.</summary>
    public static Stream Picture(string name) => Source.GetManifestResourceStream(name + Ending)
        ?? throw new InvalidOperationException($"The demo has no picture {name}.");

    /// <summary>The sheet of this name.</summary>
    public static Sheet Read(string name)
    {
        using var reader = new StreamReader(Source.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The demo has no sheet {name}."));
        return new Sheet(name, reader.ReadToEnd());
    }

    /// <summary>The lines of a block that say something.</summary>
    public IEnumerable<string> Lines(string block) => blocks.GetValueOrDefault(block, []).Where(line => line.Length > 0);

    /// <summary>The lines of a block, each split at its bars.</summary>
    public IEnumerable<Row> Rows(string block) => Lines(block).Select(line => new Row(line));

    /// <summary>A block as it stands, with its empty lines.</summary>
    public string Text(string block) => string.Join('\n', blocks.GetValueOrDefault(block, [])).Trim();

    /// <summary>What the head says under this key; null where it is silent.</summary>
    public string? Head(string key) => Lines("").FirstOrDefault(line => line.StartsWith($"{key}: ", StringComparison.Ordinal))?[(key.Length + 2)..].Trim();

    /// <summary>What the head has to say under this key.</summary>
    public string Must(string key) => Head(key) ?? throw new InvalidOperationException($"The sheet {Name} does not say {key}.");

    private static Assembly Source => typeof(Sheet).Assembly;
}

/// <summary>A line split at its bars; cells that are not there are empty.</summary>
internal sealed class Row(string line)
{
    private readonly string[] cells = line.Split('|', StringSplitOptions.TrimEntries);

    public string this[int cell] => cell < cells.Length ? cells[cell] : "";

    /// <summary>The cell, or null where it is empty.</summary>
    public string? Maybe(int cell) => this[cell] is { Length: > 0 } text ? text : null;
}
