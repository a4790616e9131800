namespace Buendnisnetz.Organisations;

/// <summary>A beginning or an end of a word of a name, by which names that are alike are found fast on both databases.</summary>
public sealed class NameKey
{
    private NameKey() { }

    internal NameKey(Guid name, string key) => (NameId, Key) = (name, key);

    /// <summary>The name.</summary>
    public Guid NameId { get; private init; }

    /// <summary>Three letters.</summary>
    public string Key { get; private init; } = "";
}
