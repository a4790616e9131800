namespace Buendnisnetz.Database;

/// <summary>Which schema the database has and who made it so: stored by the program that updated it, compared by whoever comes.</summary>
internal sealed class SchemaMark
{
    private SchemaMark() { }

    public SchemaMark(string fingerprint, string program, DateTimeOffset at) => Set(fingerprint, program, at);

    /// <summary>There is only one.</summary>
    public int Id { get; private init; } = 1;

    public string Fingerprint { get; private set; } = "";

    /// <summary>The version of the program.</summary>
    public string Program { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public void Set(string fingerprint, string program, DateTimeOffset at) => (Fingerprint, Program, At) = (fingerprint, program, at);
}
