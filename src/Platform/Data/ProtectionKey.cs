namespace Buendnisnetz.Platform;

/// <summary>A key that protects cookies and tokens; all nodes share them by the database.</summary>
internal sealed class ProtectionKey
{
    private ProtectionKey() { }

    public ProtectionKey(string name, string xml) => (Name, Xml) = (name, xml);

    public string Name { get; private init; } = "";

    public string Xml { get; private init; } = "";
}
