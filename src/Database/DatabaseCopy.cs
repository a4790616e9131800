namespace Buendnisnetz.Database;

/// <summary>Copies the whole database into a file and back, while the house is open. Its siblings know their provider.</summary>
public abstract class DatabaseCopy
{
    /// <summary>The file's name within an archive; it tells which database made it.</summary>
    public abstract string Name { get; }

    /// <summary>The database that made a copy of this name, as people call it; null where it is no copy.</summary>
    public static string? MakerOf(string name) => name switch
    {
        "database.sqlite" => "SQLite",
        "database.pgdump" => "PostgreSQL",
        _ => null
    };

    /// <summary>Writes the database as it is at one moment into a new file.</summary>
    public abstract Task Save(string file, CancellationToken cancel);

    /// <summary>What is damaged in a copy, as the database's own check says it; null where nothing is.</summary>
    public abstract Task<string?> Damage(string file, CancellationToken cancel);

    /// <summary>Replaces the database by the one in the file.</summary>
    public abstract Task Load(string file, CancellationToken cancel);
}
